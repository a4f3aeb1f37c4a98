import { fold } from '../../language/normalise.ts'
import type { Tag } from '../../language/tag.ts'
import type { ApprovedAmends } from '../context.ts'
import type { Draft } from '../draft.ts'
import { finding, mentions, need, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** P8. Amends are named exactly as they were approved, and no others. */
export function amends(draft: Draft): Finding[] {
  const approved = draft.known.amendsApproved
  if (approved === undefined) return []
  const tags = tagsOf(draft, 'AMENDS')
  const asked = need(draft, 8)
  const listed = { amends: approved.map(({ value }) => value).join(', ') }
  if (approved.length === 0 || asked === 'x') {
    return onePerSentence(tags).map((at) => finding(draft, { rule: 'p08/not-approved', severity: 'block', at }))
  }
  const different = onePerSentence(tags).flatMap((tag) => {
    const wrong = numbersIn(draft, tag.sentence).find(
      ({ value }) => !approved.some((one) => numbersOf(one.value).includes(value)),
    )
    return wrong === undefined
      ? []
      : [finding(draft, { rule: 'p08/different', severity: 'block', at: wrong, params: listed })]
  })
  if (different.length > 0 || (asked !== 'R' && asked !== 'w')) return different
  const missing = approved.filter((one) => !named(draft, one, tags))
  if (missing.length === 0) return []
  const params = { amends: missing.map(({ value }) => value).join(', ') }
  return [
    finding(draft, { rule: 'p08/missing', severity: asked === 'R' ? 'warn' : 'hint', params, insertAfter: 'PLAN' }),
  ]
}

function onePerSentence(tags: readonly Tag[]): Tag[] {
  return [...new Map(tags.toReversed().map((tag) => [tag.sentence, tag])).values()].toReversed()
}

/** Amounts count in the sentences that offer them; an extra may be named anywhere. */
function named(draft: Draft, { value, type }: ApprovedAmends, tags: readonly Tag[]): boolean {
  const numbers = numbersOf(value)
  const { low } = draft.reading.normal
  if (type === 'extra' || numbers.length === 0) return mentions(low, value, draft.reading.pack.tongue.common)
  const offered = tags.flatMap(({ sentence }) => [
    ...numbersIn(draft, sentence).map((found) => found.value),
    ...(type === 'hours' ? inWords(draft, sentence) : []),
  ])
  return numbers.every((number) => offered.includes(number))
}

const NUMBER = /\d+(?:[.,\u00A0 ]\d{2,3})*(?:[.,]\d+)?/gu

/** Digits, separators aside: '1.500,00' and '1,500.00' and '১,৫০০.০০' are the same amount. */
function canonical(number: string): string {
  const whole = number.replace(/[.,]\d{1,2}$/u, (tail) => (/^[.,]0+$/u.test(tail) ? '' : `.${tail.slice(1)}`))
  return whole.replace(/[,\u00A0 ]/gu, '').replace(/\.(?=\d{3}(?:\D|$))/gu, '')
}

function numbersOf(value: string): string[] {
  return Array.from(fold(value).matchAll(NUMBER), (hit) => canonical(hit[0]))
}

/** Numbers written as words ('eine Arbeitsstunde'): enough to name what was approved, too little to call anything different. */
function inWords({ reading }: Draft, sentence: number): string[] {
  const span = reading.sentences[sentence]
  if (span === undefined) return []
  const { numbers } = reading.pack.days
  return reading.words
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap(({ low }) => (Object.hasOwn(numbers, low) ? [String(numbers[low])] : []))
}

/** The numbers of a sentence that are neither part of a day nor of a phone number. */
function numbersIn({ reading }: Draft, sentence: number): { value: string; start: number; end: number }[] {
  const span = reading.sentences[sentence]
  if (span === undefined) return []
  const days = reading.days.filter((day) => day.sentence === sentence)
  return Array.from(reading.normal.low.slice(span.start, span.end).matchAll(NUMBER), (hit) => ({
    value: canonical(hit[0]),
    start: span.start + hit.index,
    end: span.start + hit.index + hit[0].length,
  })).filter(({ start }) => !days.some((day) => day.start <= start && start < day.end))
}
