import type { Lexicon } from '../language/pack.ts'
import { read } from '../language/tag.ts'
import type { Tag } from '../language/tag.ts'
import type { Context, Known } from './context.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import { columnFor } from './needs.ts'
import { amends } from './principles/amends.ts'
import { apology } from './principles/apology.ts'
import { blame } from './principles/blame.ts'
import { contact } from './principles/contact.ts'
import { concreteDay } from './principles/day.ts'
import { inconvenience } from './principles/inconvenience.ts'
import { inside } from './principles/inside.ts'
import { names } from './principles/names.ts'
import { plan } from './principles/plan.ts'
import { recurrence } from './principles/recurrence.ts'
import { responsibility } from './principles/responsibility.ts'
import { tone } from './principles/tone.ts'

const PRINCIPLES = [
  apology,
  inconvenience,
  responsibility,
  blame,
  concreteDay,
  plan,
  recurrence,
  amends,
  inside,
  contact,
  names,
  tone,
]

/** Says what is wrong with a draft and what is missing from it, sorted by position, missing last. Same text, same findings, everywhere. */
export function check(text: string, context: Context, pack: Lexicon): Finding[] {
  return checkKnown(text, context, pack)
}

/** The same with less known: rules that need a missing fact stay silent; without a kind nothing can be missing. */
export function checkKnown(text: string, known: Known, pack: Lexicon): Finding[] {
  return checkDraft(draftOf(text, known, pack))
}

/** The findings of a text that has been read already. */
export function checkDraft(draft: Draft): Finding[] {
  return inOrder(PRINCIPLES.flatMap((principle) => principle(draft)))
}

/** Reads a text and lays it beside what is known. */
export function draftOf(text: string, known: Known, pack: Lexicon): Draft {
  const reading = read(text, pack, { today: known.today, order: known.dateOrder ?? pack.tongue.dateOrder })
  const inSentence: Tag[][] = reading.sentences.map(() => [])
  for (const tag of reading.tags) inSentence[tag.sentence]?.push(tag)
  return { reading, known, column: known.kind === undefined ? null : columnFor(known.kind, known), inSentence }
}

/** By position, what is missing last, each in the order of the principles; one finding per span and rule. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  const single = findings.filter(({ rule, span }) => {
    const key = `${rule} ${span === null ? '' : span.start}`
    return !seen.has(key) && seen.add(key).size > 0
  })
  const place = ({ span }: Finding) => span?.start ?? Infinity
  return single.toSorted((a, b) => (place(a) === place(b) ? a.principle - b.principle : place(a) - place(b)))
}
