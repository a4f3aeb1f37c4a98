import type { Pack } from '../language/pack.ts'
import { unreachable } from '../kit/unreachable.ts'
import type { LetterFacts } from './facts.ts'
import { columnFor } from './needs.ts'
import { acceptance, amendsGiven, answer, followUp, retrospective, thanks } from './recipes/after.ts'
import { callSheet, talk, voicemail } from './recipes/call.ts'
import { notice } from './recipes/notice.ts'
import type { Blocks } from './recipes/parts.ts'
import { signature } from './recipes/parts.ts'
import { update } from './recipes/update.ts'
import { kindOf } from './record.ts'
import { wordCount, writerFor } from './writer.ts'
import type { Line, Writer } from './writer.ts'

/** Which wording to take where there are several: `seed` starts the choice; of wordings in `used` the one read longest ago. */
export interface Choice {
  seed: number
  /** Names of variants ('apology.ahead#2') that this client has read before, the latest last; see `usedIn`. */
  used: readonly string[]
  /** Given for a letter that must say the same lines as another one; otherwise found by the facts. */
  brevity?: Brevity
}

/** What gives way so that a letter of many facts keeps its length: nothing, courtesies, or the longer wordings too. */
export type Brevity = 0 | 1 | 2

/**
 * A text in the small Markdown of letters: paragraphs, lists, **bold**, headings; a line end
 * inside a paragraph is a line break. `variants` are for `Choice.used` of the next letter.
 */
export interface Composed {
  subject: string
  text: string
  variants: readonly string[]
  /** The lines that make up the text, salutation to farewell; the subject is none of them. */
  lines: readonly Line[]
  brevity: Brevity
}

export type Composition =
  { ok: true; composed: Composed } | { ok: false; refusal: { kind: 'missing-fact'; fact: string } }

/** Turns recorded facts into a message in the language of `pack`. Refuses, and names the fact, when one is missing. */
export function compose(facts: LetterFacts, pack: Pack, choice: Choice): Composition {
  if (choice.brevity !== undefined) return composeAt(facts, pack, { ...choice, brevity: choice.brevity })
  const [, most] = columnFor(kindOf(facts), { lang: facts.to.language, today: facts.today }).length
  let made = composeAt(facts, pack, { ...choice, brevity: 0 })
  for (const brevity of [1, 2] as const) {
    if (!made.ok || wordsAtMost(made.composed.lines) <= most) break
    made = composeAt(facts, pack, { ...choice, brevity })
  }
  return made
}

/** Words of a letter if each line took its longest wording, so that the length hangs on the facts and not on the choice. */
function wordsAtMost(lines: readonly Line[]): number {
  return lines.reduce((sum, { forms }) => sum + Math.max(...forms.map(wordCount)), 0)
}

function composeAt(facts: LetterFacts, pack: Pack, choice: Required<Choice>): Composition {
  const writer = writerFor(facts, pack, choice)
  const { subject, blocks } = written(facts, writer)
  const all = facts.kind === 'voicemail' || facts.kind === 'call-sheet' ? blocks : [...blocks, signature(facts, writer)]
  const fact = writer.missing()
  if (fact !== null) return { ok: false, refusal: { kind: 'missing-fact', fact } }
  const text = all.filter((block) => block !== '').join('\n\n')
  return {
    ok: true,
    composed: {
      subject: pack.polish(oneLine(subject)),
      text: pack.polish(text),
      variants: writer.variants(),
      lines: writer.lines().filter(({ key }) => !key.startsWith('subject.')),
      brevity: choice.brevity,
    },
  }
}

function written(facts: LetterFacts, writer: Writer): Blocks {
  switch (facts.kind) {
    case 'notice':
      return notice(facts, writer)
    case 'call-sheet':
      return callSheet(facts, writer)
    case 'can-we-talk':
      return talk(facts, writer)
    case 'voicemail':
      return voicemail(facts, writer)
    case 'update':
      return update(facts, writer)
    case 'follow-up':
      return followUp(facts, writer)
    case 'thanks':
      return thanks(facts, writer)
    case 'acceptance':
      return acceptance(facts, writer)
    case 'answer':
      return answer(facts, writer)
    case 'amends-given':
      return amendsGiven(facts, writer)
    case 'retrospective':
      return retrospective(facts, writer)
    default:
      return unreachable(facts)
  }
}

/** A subject is one line, whatever a project is called. */
function oneLine(subject: string): string {
  return subject.replace(/\s+/gu, ' ').trim()
}
