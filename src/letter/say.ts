import type { Says } from '../language/pack.ts'
import { fill } from '../language/slots.ts'
import type { Finding } from './finding.ts'

/** Why a finding is one, in the language of whoever reads it. */
export function explain(found: Finding, says: Says): string {
  return fill(says[found.why.key], found.why.params, '–')
}
