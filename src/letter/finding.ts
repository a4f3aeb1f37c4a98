import type { Act } from '../language/pack.ts'
import type { Principle, RuleId } from '../language/rules.ts'

export type Severity = 'block' | 'warn' | 'hint'

/** UTF-16 positions in the original text; `end` is after the last unit. */
export interface Span {
  start: number
  end: number
}

/** One thing that is wrong with a draft, or missing from it. A block stops approval. */
export interface Finding {
  rule: RuleId
  principle: Principle
  severity: Severity
  /** null: something is missing. */
  span: Span | null
  /** The words found, '' when missing. */
  evidence: string
  /** Rendered in the reader's language by `explain`. */
  why: { key: RuleId; params: Readonly<Record<string, string>> }
  /** Only where it cannot change a fact. */
  fix?: { start: number; end: number; text: string }
  /** In the letter's language. */
  suggestions: readonly { insertAfter?: Act; text: string }[]
  /** R number in product.md, and the study behind it. */
  source: { rule: number; study?: string }
  confidence: number
}

export function blocks(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'block')
}
