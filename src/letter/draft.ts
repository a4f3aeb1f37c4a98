import type { Act, Trap } from '../language/pack.ts'
import type { RuleId } from '../language/rules.ts'
import { RULES } from '../language/rules.ts'
import { fold } from '../language/normalise.ts'
import type { Reading, Tag } from '../language/tag.ts'
import { fill, slotsIn } from '../language/slots.ts'
import { wordsOf } from '../language/wordlist.ts'
import type { Known } from './context.ts'
import type { Finding, Severity } from './finding.ts'
import type { Column, Need } from './needs.ts'

/** A text being checked: what was read, what is known, and what its kind asks. `column` is null when the kind is unknown. */
export interface Draft {
  reading: Reading
  known: Known
  column: Column | null
  /** Tags by sentence. */
  inSentence: readonly (readonly Tag[])[]
}

export interface Fault {
  rule: RuleId
  severity: Severity
  /** In the normalised text; left out when something is missing. */
  at?: { start: number; end: number }
  params?: Readonly<Record<string, string>>
  confidence?: number
  insertAfter?: Act
  /** A replacement for exactly `at` that changes no fact. */
  fix?: string
}

/** Turns a fault into a finding: positions of the original, evidence, why and suggestions. */
export function finding({ reading }: Draft, fault: Fault): Finding {
  const { rule, severity, at, params = {}, confidence = 0.9, insertAfter, fix } = fault
  const { principle, from, study } = RULES[rule]
  const { normal, pack } = reading
  const span = at === undefined ? null : { start: normal.origin(at.start), end: normal.origin(at.end) }
  const evidence = span === null ? '' : normal.original.slice(span.start, span.end)
  const values: Record<string, string> = { words: evidence, ...params }
  return {
    rule,
    principle,
    severity,
    span,
    evidence,
    why: { key: rule, params: values },
    ...(fix !== undefined && span !== null ? { fix: { ...span, text: fix } } : {}),
    suggestions: (pack.suggests[rule] ?? []).flatMap((text) =>
      slotsIn(text).every((slot) => slot in values)
        ? [{ ...(insertAfter === undefined ? {} : { insertAfter }), text: fill(text, values, '') }]
        : [],
    ),
    source: { rule: from, ...(study === null ? {} : { study }) },
    confidence,
  }
}

export function tagsOf({ reading }: Draft, mark: Act | Trap): Tag[] {
  return reading.tags.filter((tag) => tag.mark === mark)
}

export function has({ inSentence }: Draft, sentence: number, ...marks: readonly (Act | Trap)[]): boolean {
  return inSentence[sentence]?.some((tag) => (marks as readonly string[]).includes(tag.mark)) ?? false
}

export function sentenceText({ reading }: Draft, sentence: number): string {
  const span = reading.sentences[sentence]
  return span === undefined ? '' : reading.normal.low.slice(span.start, span.end)
}

export function need(draft: Draft, principle: keyof Column['needs']): Need {
  return draft.column?.needs[principle] ?? '-'
}

/** Does `text` (small letters) speak of `phrase`? Half of its words of four letters or more, compared by their first letters, so that endings may differ. */
export function mentions(text: string, phrase: string, common: readonly string[] = []): boolean {
  const content = wordsOf({ low: fold(phrase) }).filter(({ low }) => low.length >= 4 && !common.includes(low))
  const wanted = content.length > 0 ? content : wordsOf({ low: fold(phrase) })
  if (wanted.length === 0) return false
  const stems = [...new Set(wordsOf({ low: text }).map(({ low }) => low))]
  const found = wanted.filter(({ low }) => {
    const stem = low.slice(0, Math.max(3, Math.min(low.length, Math.ceil(low.length * 0.7))))
    return stems.some((word) => word.startsWith(stem))
  })
  return found.length * 2 >= wanted.length
}
