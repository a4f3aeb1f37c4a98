import type { Draft } from '../draft.ts'
import { finding, mentions, need, sentenceText, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P2. What it means for this client: the event or loss on record, in the words of the text. */
export function inconvenience(draft: Draft): Finding[] {
  const generic = tagsOf(draft, 'GENERIC').map((at) => finding(draft, { rule: 'p02/generic', severity: 'warn', at }))
  const asked = need(draft, 2)
  const stakes = draft.known.client?.stakes ?? []
  const stake = stakes[0]
  const insertAfter = 'APOLOGY'
  if (asked === '-' || namesStake(draft)) return generic
  if (stake !== undefined) {
    const severity = asked === 'w' ? 'hint' : draft.known.kind === 'notice' ? 'block' : 'warn'
    return [...generic, finding(draft, { rule: 'p02/missing', severity, params: { stake: stake.event }, insertAfter })]
  }
  if (asked === 'R' && tagsOf(draft, 'IMPACT').length === 0) {
    return [...generic, finding(draft, { rule: 'p02/missing', severity: 'warn', params: { stake: '–' }, insertAfter })]
  }
  return generic
}

/** Is one of the stakes on record named, by its event, its loss or its own day? */
export function namesStake({ known, reading }: Draft): boolean {
  const { common } = reading.pack.tongue
  const body = reading.sentences.map((_, i) => sentenceText({ reading } as Draft, i)).join(' ')
  return (known.client?.stakes ?? []).some(({ event, loss, on }) => {
    if (mentions(body, event, common) || (loss !== undefined && mentions(body, loss, common))) return true
    return on !== undefined && reading.days.some(({ day }) => day === on)
  })
}
