import { addressOf } from '../../language/address.ts'
import { detect } from '../../language/detect.ts'
import { fold } from '../../language/normalise.ts'
import { firstFrom } from '../../language/spans.ts'
import type { Draft } from '../draft.ts'
import { finding, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P11. The right name, one form of address, the letter's language, nothing left to fill in. */
export function names(draft: Draft): Finding[] {
  const empty = draft.reading.placeholders.map((at) =>
    finding(draft, { rule: 'p11/placeholder', severity: 'block', at }),
  )
  return [...empty, ...address(draft), ...name(draft), ...language(draft)]
}

/** The wrong form blocks; so does a mixture, in the words of the minority. To a contact on informal terms, formal is never wrong. */
function address(draft: Draft): Finding[] {
  const { reading, known } = draft
  const strong = reading.address.filter(({ weak }) => !weak)
  const text = addressOf(reading.address)
  const both = new Set(strong.map(({ mark }) => mark)).size === 2
  const wanted = known.address === 'informal' && text === 'informal' ? 'informal' : (known.address ?? text)
  const counted = strong.length > 0 ? strong : reading.address
  const wrong = counted.filter(({ mark }) =>
    both ? mark !== wanted?.toUpperCase() : mark === 'INFORMAL' && wanted === 'formal',
  )
  return wrong.slice(0, 5).map((at) => finding(draft, { rule: 'p11/address', severity: 'block', at }))
}

function name(draft: Draft): Finding[] {
  const { known, reading } = draft
  const right = (known.client?.names ?? [])
    .flatMap((one) => fold(one).split(/[\s-]+/u))
    .filter((part) => part.length > 1)
  if (right.length === 0) return []
  const params = { names: known.client?.names.join(', ') ?? '' }
  const said = (word: string) =>
    right.some((part) => word === part || (word.startsWith(part) && word.length - part.length <= 3))
  const greeted = addressee(draft)
  const wrong = greeted !== null && !greeted.words.some(said) ? greeted : null
  const found = wrong === null ? [] : [finding(draft, { rule: 'p11/wrong-name', severity: 'block', at: wrong, params })]
  const body = reading.words.some(({ low }) => said(low))
  return draft.column === null || body
    ? found
    : [...found, finding(draft, { rule: 'p11/no-name', severity: 'warn', params })]
}

/** The words after the greeting of the first lines that look like a name: titles aside, with a capital or in a script without any. */
function addressee(draft: Draft): { start: number; end: number; words: string[] } | null {
  const { reading } = draft
  const greet = tagsOf(draft, 'GREET').find(({ sentence }) => sentence <= 1)
  if (greet === undefined) return null
  const { text } = reading.normal
  const line =
    /^[^\n,:!.]*(?:\.[^\n,:!.]+)*/u.exec(
      text.slice(greet.end).replace(/^[ ,]+/u, (lead) => ' '.repeat(lead.length)),
    )?.[0] ?? ''
  const titles = [...reading.pack.titles.ms, ...reading.pack.titles.mr, 'Dr', 'Prof', 'Mx'].map(fold)
  const words = reading.words.filter(({ start, end, low }) => {
    const inLine = start >= greet.end && end <= greet.end + line.length
    return inLine && !titles.includes(low) && !/^\p{Ll}/u.test(text.slice(start, start + 1))
  })
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 4) return null
  return { start: first.start, end: last.end, words: words.map(({ low }) => low) }
}

/** A sentence of 25 characters or more that is clearly in another language. */
function language(draft: Draft): Finding[] {
  const { reading, known } = draft
  return reading.sentences
    .flatMap((whole) => parts(reading.normal.low, whole))
    .flatMap((sentence) => {
      if (sentence.end - sentence.start < 25) return []
      const words = reading.words.slice(
        firstFrom(reading.words, sentence.start),
        firstFrom(reading.words, sentence.end),
      )
      const found = detect(words)
      if (found === null || found.code === known.lang || found.hits < 2) return []
      const own = found.own[known.lang] ?? 0
      const clear = found.hits >= own + 2 && found.hits * 5 >= words.length
      return clear
        ? [finding(draft, { rule: 'p11/language', severity: 'block', at: trimmed(reading.normal.text, sentence) })]
        : []
    })
}

/** A letter goes on in small after its salutation, so a foreign sentence before it is taken for one with it: full stops part them. */
function parts(low: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (const stop of low.slice(start, end).matchAll(/[.!?।]\s+/gu)) {
    const to = start + stop.index + stop[0].length
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
