import type { Draft } from '../draft.ts'
import { finding, need, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P3. We, or I, take responsibility. */
export function responsibility(draft: Draft): Finding[] {
  if (need(draft, 3) !== 'R' || tagsOf(draft, 'RESP').length > 0) return []
  return [finding(draft, { rule: 'p03/missing', severity: 'warn', insertAfter: 'APOLOGY' })]
}
