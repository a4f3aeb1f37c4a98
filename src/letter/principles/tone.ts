import { normalise } from '../../language/normalise.ts'
import { wordsOf } from '../../language/wordlist.ts'
import type { Draft } from '../draft.ts'
import { finding, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { likeness } from '../likeness.ts'

const LONG = 40

/** P12. Plain and adult: no defence, no hidden doer, no grovelling, a fitting length, and never the same text twice. */
export function tone(draft: Draft): Finding[] {
  return [
    ...tagsOf(draft, 'DEFEND').map((at) => finding(draft, { rule: 'p12/defensive', severity: 'warn', at })),
    ...tagsOf(draft, 'AGENTLESS').map((at) => finding(draft, { rule: 'p12/agentless', severity: 'warn', at })),
    ...tagsOf(draft, 'GROVEL').map((at) => finding(draft, { rule: 'p12/grovelling', severity: 'hint', at })),
    ...length(draft),
    ...sentences(draft),
    ...repeated(draft),
    ...sameText(draft),
  ]
}

function length(draft: Draft): Finding[] {
  if (draft.column === null) return []
  const [from, to] = draft.column.length
  const count = draft.reading.words.length
  if (count >= from && count <= to) return []
  const params = { count: String(count), from: String(from), to: String(to) }
  return [finding(draft, { rule: count < from ? 'p12/too-short' : 'p12/too-long', severity: 'hint', params })]
}

function sentences(draft: Draft): Finding[] {
  const { reading } = draft
  return reading.sentences.flatMap(({ start, end }) => {
    const count = wordsOf({ low: reading.normal.low.slice(start, end) }).length
    return count > LONG
      ? [
          finding(draft, {
            rule: 'p12/long-sentence',
            severity: 'hint',
            at: { start, end },
            params: { count: String(count) },
          }),
        ]
      : []
  })
}

/** 'the report report'. Everyday words may meet themselves, and Bengali doubles words by its grammar. */
function repeated(draft: Draft): Finding[] {
  const { words, normal, pack } = draft.reading
  if (pack.tongue.script === 'Beng') return []
  return words.flatMap((word, i) => {
    const next = words[i + 1]
    if (next === undefined || next.low !== word.low || !/^\p{L}{3,}$/u.test(word.low)) return []
    if (pack.tongue.common.includes(word.low) || normal.low.slice(word.end, next.start) !== ' ') return []
    return [finding(draft, { rule: 'p12/repeated-word', severity: 'hint', at: { start: word.start, end: next.end } })]
  })
}

function sameText(draft: Draft): Finding[] {
  const { slip = 1, earlierTexts = [] } = draft.known
  if (slip < 2) return []
  const { reading } = draft
  const same = earlierTexts.some((text) => likeness(reading.words, wordsOf(normalise(text))) >= 0.6)
  const first = reading.sentences[0]
  const last = reading.sentences.at(-1)
  if (!same || first === undefined || last === undefined) return []
  return [finding(draft, { rule: 'p12/same-text', severity: 'block', at: { start: first.start, end: last.end } })]
}
