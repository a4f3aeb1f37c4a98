import type { Draft } from '../draft.ts'
import { finding, need, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { dayForms } from './day.ts'

/** P10. When the client hears from us next, how to reach us, and that questions are welcome. */
export function contact(draft: Draft): Finding[] {
  const asked = need(draft, 10)
  const { nextUpdate } = draft.known
  if (asked === '-' || asked === 'x' || (says(draft) && namesNews(draft))) return []
  if (asked === 'w' && nextUpdate === undefined) return []
  const params = nextUpdate === undefined ? {} : dayForms(draft, nextUpdate)
  return [
    finding(draft, { rule: 'p10/missing', severity: asked === 'R' ? 'warn' : 'hint', params, insertAfter: 'AMENDS' }),
  ]
}

function says(draft: Draft): boolean {
  const digits = draft.reading.normal.low.replace(/\D+/gu, '')
  const phone =
    draft.known.phones?.some((number) => number.length > 4 && digits.includes(number.replace(/\D+/gu, ''))) ?? false
  return tagsOf(draft, 'CONTACT').length > 0 || phone
}

function namesNews({ known, reading }: Draft): boolean {
  const { nextUpdate, kind } = known
  if (nextUpdate === undefined || kind === 'voicemail' || kind === 'can-we-talk') return true
  return reading.days.some(({ day }) => day === nextUpdate)
}
