import type { Draft } from '../draft.ts'
import { finding, need, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P6. What we are doing so that the date holds. Where it is only wanted, a step on record makes it missing. */
export function plan(draft: Draft): Finding[] {
  const asked = need(draft, 6)
  if (tagsOf(draft, 'PLAN').length > 0 || tagsOf(draft, 'MEASURE').length > 0) return []
  if (asked === 'R') return [finding(draft, { rule: 'p06/missing', severity: 'warn', insertAfter: 'DELIVER' })]
  const onRecord = draft.known.measures?.some(({ state }) => state === 'planned') ?? false
  return asked === 'w' && onRecord
    ? [finding(draft, { rule: 'p06/missing', severity: 'hint', insertAfter: 'DELIVER' })]
    : []
}
