import type { Principle } from '../language/rules.ts'
import type { Context } from '../letter/context.ts'
import type { Finding } from '../letter/finding.ts'
import { columnFor } from '../letter/needs.ts'

/** How one of the twelve things a good letter holds stands in this draft. */
export type MarkState = 'there' | 'missing' | 'wrong' | 'not-asked'

export interface Mark {
  readonly principle: Principle
  readonly state: MarkState
}

const TWELVE: readonly Principle[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
/** What a letter must not do. Without a remark it is in order, which is a thing worth seeing. */
const MUST_NOT: ReadonlySet<Principle> = new Set<Principle>([4, 9, 11, 12])

/**
 * The row of small marks. A remark about words makes its mark 'wrong', one about something absent
 * 'missing'; hints leave it 'there'. What this kind of letter does not ask for says so.
 */
export function marksOf(findings: readonly Finding[], context: Context): readonly Mark[] {
  const { needs } = columnFor(context.kind, context)
  return TWELVE.map((principle) => {
    const heavy = findings.filter((found) => found.principle === principle && found.severity !== 'hint')
    if (heavy.some(({ span }) => span !== null)) return { principle, state: 'wrong' }
    if (heavy.length > 0) return { principle, state: 'missing' }
    if (MUST_NOT.has(principle)) return { principle, state: 'there' }
    const asked = needs[principle] === 'R' && earned(principle, context)
    return { principle, state: asked ? 'there' : 'not-asked' }
  })
}

/** 'Required' means for these two: if earned, if approved. */
function earned(principle: Principle, { measures, cause, amendsApproved }: Context): boolean {
  if (principle === 7) return measures.some(({ state, cause: against }) => state === 'done' && against === cause)
  return principle !== 8 || amendsApproved.length > 0
}

/** A change to the text that a remark offers. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The wording that a remark offers, ready to be put in: a fix in place of its words, or, where something is
 * missing, the first suggestion as a paragraph of its own before the farewell. Null where only a person can say it.
 */
export function changeFor(found: Finding, text: string): Change | null {
  if (found.fix) return found.fix
  const [suggestion] = found.suggestions
  if (!suggestion) return null
  if (found.span) return { ...found.span, text: suggestion.text }
  const before = beforeFarewell(text)
  return { start: before, end: before, text: `${suggestion.text}\n\n` }
}

/** Where the last paragraph begins: the farewell and the name. */
function beforeFarewell(text: string): number {
  const last = text.trimEnd().lastIndexOf('\n\n')
  return last < 0 ? 0 : last + 2
}

/** Remarks in the order in which the eye meets them: by position, what is missing last, thoughts after all else. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity, span }: Finding) => (severity === 'hint' ? 2 : span === null ? 1 : 0)
  return findings.toSorted((a, b) => weight(a) - weight(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
