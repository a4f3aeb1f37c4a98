import { fold } from '../../language/normalise.ts'
import { indexAt } from '../../language/spans.ts'
import type { Draft } from '../draft.ts'
import { finding, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P9. Nothing absolute, nothing that belongs inside the house. */
export function inside(draft: Draft): Finding[] {
  return [
    ...tagsOf(draft, 'ABSOLUTE').map((at) => finding(draft, { rule: 'p09/absolute', severity: 'block', at })),
    ...[...tagsOf(draft, 'INTERNAL'), ...ticketsIn(draft), ...termsIn(draft)].map((at) =>
      finding(draft, { rule: 'p09/internal', severity: 'warn', at }),
    ),
  ]
}

// Ids of tickets look like WEB-142; norms, zones and the like look the same and are harmless.
const TICKET =
  /(?<![\p{L}\p{N}-])(?!(?:ISO|DIN|EN|UTC|GMT|COVID|RFC|USB|DSGVO|A|B)-)\p{Lu}{2,8}-\d{1,6}(?![\p{L}\p{N}-])/gu

function ticketsIn({ reading }: Draft): { start: number; end: number }[] {
  const { text } = reading.normal
  if (!/-\d/u.test(text)) return []
  return Array.from(text.matchAll(TICKET), (hit) => ({ start: hit.index, end: hit.index + hit[0].length })).filter(
    ({ start }) => indexAt(reading.sentences, start) !== -1,
  )
}

function termsIn({ reading, known }: Draft): { start: number; end: number }[] {
  const { words } = reading
  return (known.internalTerms ?? []).flatMap((term) => {
    const parts = fold(term).split(/[\s-]+/u)
    return words.flatMap((word, i) => {
      const last = words[i + parts.length - 1]
      const same = parts.every((part, j) => words[i + j]?.low === part)
      return same && last !== undefined ? [{ start: word.start, end: last.end }] : []
    })
  })
}
