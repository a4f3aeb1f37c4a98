import { normalise } from '../language/normalise.ts'
import type { Pack } from '../language/pack.ts'
import { segment } from '../language/segment.ts'
import type { Span } from './finding.ts'
import type { Line } from './writer.ts'

interface Origin {
  lines: readonly Line[]
  /** What the signature holds beside the farewell; '' for what it does not. */
  signed: readonly string[]
  pack: Pack
}

export interface ByHand {
  /** Sentences as they stand in the text, in its order. */
  added: string[]
  /** Positions in `lines` of what the text no longer says in any of its wordings. */
  dropped: number[]
}

/** What a person has put into a composed text and what they have taken out. A changed sentence counts as both. */
export function byHand(text: string, { lines, signed, pack }: Origin): ByHand {
  const normal = normalise(text)
  const { low, original, origin } = normal
  const free = new Uint8Array(low.length).fill(1)
  const take = (form: string): boolean => {
    const wanted = normalise(form).low.trim()
    if (wanted === '') return true
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
      if (free[at] === 0) continue
      free.fill(0, at, at + wanted.length)
      return true
    }
    return false
  }
  // Longest first, so that no short wording is found inside a long one.
  const order = lines.map((line, index) => ({ index, line })).toSorted((a, b) => longest(b.line) - longest(a.line))
  const dropped = order
    .filter(({ line }) => !byLength(line.forms).some((form) => take(pack.polish(form)) || take(form)))
    .map(({ index }) => index)
  for (const part of signed) take(part)
  return {
    added: stretches(low, free, segment(normal, [], pack)).map(({ start, end }) =>
      original.slice(origin(start), origin(end)).trim(),
    ),
    dropped: dropped.toSorted((a, b) => a - b),
  }
}

function byLength(forms: readonly string[]): string[] {
  return forms.toSorted((a, b) => b.length - a.length)
}

function longest({ forms }: Line): number {
  return Math.max(...forms.map((form) => form.length))
}

/** What nobody took, sentence by sentence; signs alone (list marks, full stops) are nothing. */
function stretches(low: string, free: Uint8Array, sentences: readonly Span[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const open = Array.from({ length: end - start }, (_, i) => start + i).filter(
      (at) => free[at] === 1 && /[\p{L}\p{N}]/u.test(low.charAt(at)),
    )
    const [first] = open
    const last = open.at(-1)
    if (first === undefined || last === undefined) return []
    const stop = /^[.!?।…]+/u.exec(low.slice(last + 1, end))?.[0] ?? ''
    return [{ start: first, end: last + 1 + stop.length }]
  })
}
