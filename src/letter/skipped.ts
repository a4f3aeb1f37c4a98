import type { RuleId } from '../language/rules.ts'
import { RULES } from '../language/rules.ts'
import type { Known } from './context.ts'

/** Facts without which a rule stays silent. */
const FACTS: Partial<Record<RuleId, readonly (keyof Known)[]>> = {
  'p01/repeated': ['apologiesSent'],
  'p02/missing': ['client'],
  'p04/named': ['roster'],
  'p05/other-day': ['newDate'],
  'p05/before-p80': ['forecast', 'newDate'],
  'p07/unearned': ['measures'],
  'p07/missing': ['measures'],
  'p07/better': ['measures', 'slip'],
  'p07/promises': ['measures', 'slip'],
  'p08/missing': ['amendsApproved'],
  'p08/not-approved': ['amendsApproved'],
  'p08/different': ['amendsApproved'],
  'p11/wrong-name': ['client'],
  'p11/no-name': ['client'],
  'p12/same-text': ['earlierTexts', 'slip'],
}

/** Rules that only a known kind of message can break. */
const OF_A_KIND: readonly RuleId[] = [
  'p01/missing',
  'p02/missing',
  'p03/missing',
  'p05/missing',
  'p06/missing',
  'p07/missing',
  'p08/missing',
  'p10/missing',
  'p11/no-name',
  'p12/too-short',
  'p12/too-long',
]

/** The rules that could not run for want of facts or of a kind, in their own order. */
export function skippedRules(known: Known): RuleId[] {
  return (Object.keys(RULES) as RuleId[]).filter(
    (rule) =>
      (known.kind === undefined && OF_A_KIND.includes(rule)) ||
      (FACTS[rule] ?? []).some((fact) => known[fact] === undefined),
  )
}
