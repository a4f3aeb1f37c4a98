import type { Tag } from '../../language/tag.ts'
import type { Measure } from '../context.ts'
import type { Draft } from '../draft.ts'
import { finding, mentions, need, sentenceText, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P7. 'It will not happen again' and 'it is fixed' are earned by a done measure against this cause, and name it. */
export function recurrence(draft: Draft): Finding[] {
  const { known } = draft
  if (known.measures === undefined) return []
  const done = earned(draft)
  const claims = [...tagsOf(draft, 'RECUR'), ...tagsOf(draft, 'FIXED')]
  const named = ({ sentence }: Tag) =>
    done.some(({ text }) => mentions(around(draft, sentence), text, draft.reading.pack.tongue.common))
  const found = claims
    .filter((claim) => !named(claim))
    .map((at) => finding(draft, { rule: 'p07/unearned', severity: 'block', at }))
  const first = done[0]
  const asked = need(draft, 7)
  if (first !== undefined && !claims.some(named) && (asked === 'R' || asked === 'w')) {
    const severity = asked === 'R' ? 'warn' : 'hint'
    found.push(finding(draft, { rule: 'p07/missing', severity, params: { measure: first.text }, insertAfter: 'PLAN' }))
  }
  return (known.slip ?? 1) >= 2 ? [...found, ...afterSecondSlip(draft, done)] : found
}

/** Measures that count: done, against this cause, and from the second slip on done after the last one. */
function earned({ known }: Draft): Measure[] {
  const { measures = [], cause, slip = 1, lastSlipOn } = known
  return measures.filter(({ state, cause: against, on }) => {
    if (state !== 'done' || (cause !== undefined && against !== cause)) return false
    return slip < 2 || lastSlipOn === undefined || on > lastSlipOn
  })
}

function afterSecondSlip(draft: Draft, done: readonly Measure[]): Finding[] {
  const better = tagsOf(draft, 'BETTER')
  const empty = done.length > 0 ? [] : better.map((at) => finding(draft, { rule: 'p07/better', severity: 'block', at }))
  const promises = [...better, ...tagsOf(draft, 'RECUR'), ...tagsOf(draft, 'MEASURE'), ...tagsOf(draft, 'ABSOLUTE')]
  const third = promises.toSorted((a, b) => a.start - b.start)[2]
  return third === undefined ? empty : [...empty, finding(draft, { rule: 'p07/promises', severity: 'warn', at: third })]
}

/** The measure may stand in the sentence of the claim or in the next one. */
function around(draft: Draft, sentence: number): string {
  return `${sentenceText(draft, sentence)} ${sentenceText(draft, sentence + 1)}`
}
