import type { Day } from '../../kit/day.ts'
import { firstFrom } from '../../language/spans.ts'
import type { Reading, Tag } from '../../language/tag.ts'
import { dayWriter } from '../../language/day-format.ts'
import type { Draft } from '../draft.ts'
import { finding, has, need, tagsOf } from '../draft.ts'
import type { Finding } from '../finding.ts'

type Named = Reading['days'][number]

/** P5. A day on which we deliver: present, approved, not before the P80 day, its weekday right, no vague words beside it. */
export function concreteDay(draft: Draft): Finding[] {
  const ours = deliveries(draft)
  const found = [
    ...vague(draft),
    ...imprecise(draft),
    ...weekdays(draft),
    ...ours.flatMap((named) => wrongDay(draft, named)),
  ]
  const asked = need(draft, 5)
  const { newDate, oldDate } = draft.known
  if (asked === '-' || asked === 'x' || present(draft, ours)) return found
  const approved = newDate ?? oldDate
  if (asked === 'w' && approved === undefined) return found
  const params = approved === undefined ? {} : dayForms(draft, approved)
  return [
    ...found,
    finding(draft, { rule: 'p05/missing', severity: asked === 'R' ? 'block' : 'hint', params, insertAfter: 'CAUSE' }),
  ]
}

/** Days in sentences that say our delivery, or that are the approved day wherever they stand; the old date is not the new one. */
export function deliveries(draft: Draft): Named[] {
  const { newDate, worstCase, oldDate, kind } = draft.known
  const keepsOld = kind === 'update' || kind === 'quiet' || newDate === undefined
  return draft.reading.days.filter(({ day, sentence }) => {
    if (day === newDate || (day === worstCase && day !== oldDate)) return true
    if (!has(draft, sentence, 'DELIVER')) return false
    return keepsOld ? day >= draft.known.today : day !== oldDate && day >= draft.known.today
  })
}

/** Days on which something will happen, in order: what is told as past, and today without a delivery, is none. */
export function comingDays(draft: Draft): Named[] {
  return draft.reading.days.filter(
    (named) =>
      named.precise &&
      !isPast(draft, named) &&
      !isAside(draft, named) &&
      (named.day !== draft.known.today || named.named !== 'offset' || has(draft, named.sentence, 'DELIVER')),
  )
}

/** 'since 5 June', or a clause that tells what was: 'it was planned for 5 June'. Days counted from today lie ahead. */
function isPast({ reading, inSentence }: Draft, { start, end, sentence, named }: Named): boolean {
  const told = inSentence[sentence]?.filter(({ mark }) => mark === 'PAST') ?? []
  if (told.length === 0) return false
  const { low } = reading.normal
  return told.some((tag) => {
    if (tag.entry === 'past/since') return tag.end <= start && !/[\p{L}\p{N}]{4}/u.test(low.slice(tag.end, start))
    if (named === 'offset') return false
    const between = tag.end <= start ? low.slice(tag.end, start) : low.slice(end, Math.max(end, tag.start))
    return !/[,;:()।–—]/u.test(between)
  })
}

/** A weekday alone, where nothing is delivered or told: 'sorry for Thursday' looks back, 'we also work on Saturday' is a step on the way. */
function isAside(draft: Draft, { named, sentence }: Named): boolean {
  if (named !== 'weekday' || has(draft, sentence, 'DELIVER', 'CONTACT', 'ASK')) return false
  return has(draft, sentence, 'APOLOGY', 'PLAN', 'MEASURE')
}

function present(draft: Draft, ours: readonly Named[]): boolean {
  const { kind, newDate } = draft.known
  if (kind === 'voicemail' || kind === 'can-we-talk') return draft.reading.days.length > 0
  if (newDate === undefined) return ours.length > 0
  return ours.some(({ day }) => day === newDate || draft.known.offered?.includes(day))
}

function vague(draft: Draft): Finding[] {
  return tagsOf(draft, 'VAGUE')
    .filter((tag) => !theirs(draft, tag))
    .map((at) => finding(draft, { rule: 'p05/vague-date', severity: 'block', at, params: approvedDay(draft) }))
}

/** A farewell, or a request to the client: judged by who acts, and we act in a clause with 'we' or with a delivery. */
function theirs(draft: Draft, { sentence, start, end }: Tag): boolean {
  if (has(draft, sentence, 'CLOSE')) return true
  if (!has(draft, sentence, 'ASK')) return false
  const { reading, inSentence } = draft
  const span = reading.sentences[sentence] ?? { start, end }
  const before = reading.normal.low.slice(span.start, start)
  const from = span.start + Math.max(0, ...[...',;:।–—'].map((mark) => before.lastIndexOf(mark)))
  const to = end + (/[,;:।–—.!?]|$/u.exec(reading.normal.low.slice(end, span.end))?.index ?? 0)
  const within = (one: { start: number; end: number }) => one.start >= from && one.end <= to
  const asked = inSentence[sentence]?.some((tag) => tag.mark === 'ASK' && within(tag)) ?? false
  const ours =
    reading.words
      .slice(firstFrom(reading.words, from), firstFrom(reading.words, to))
      .some((word) => within(word) && reading.pack.we.includes(word.low)) ||
    (inSentence[sentence]?.some((tag) => tag.mark === 'DELIVER' && within(tag)) ?? false)
  return asked || !ours
}

function imprecise(draft: Draft): Finding[] {
  const dated = new Set(draft.reading.days.flatMap(({ precise, sentence }) => (precise ? [sentence] : [])))
  const exact = (sentence: number) => dated.has(sentence)
  return tagsOf(draft, 'IMPRECISE')
    .filter(({ sentence }) => !has(draft, sentence, 'ASK', 'CLOSE') && !exact(sentence))
    .map((at) => finding(draft, { rule: 'p05/imprecise', severity: 'warn', at }))
}

function weekdays(draft: Draft): Finding[] {
  return draft.reading.days
    .filter(({ wrongWeekday }) => wrongWeekday)
    .map((at) =>
      finding(draft, { rule: 'p05/weekday', severity: 'block', at, params: { weekday: weekdayName(draft, at.day) } }),
    )
}

function wrongDay(draft: Draft, named: Named): Finding[] {
  const { newDate, oldDate, worstCase, nextUpdate, offered = [], forecast, client } = draft.known
  const { day } = named
  const allowed = [newDate, worstCase, oldDate, nextUpdate, ...offered, ...(client?.stakes.map(({ on }) => on) ?? [])]
  if (newDate !== undefined && !allowed.includes(day) && !has(draft, named.sentence, 'ASK', 'CONTACT')) {
    return [
      finding(draft, { rule: 'p05/other-day', severity: 'block', at: named, params: dayForms(draft, newDate, named) }),
    ]
  }
  if (forecast !== undefined && newDate !== undefined && day === newDate && day < forecast.p80) {
    const severity = forecast.acceptedRisk === undefined ? 'block' : 'warn'
    return [
      finding(draft, { rule: 'p05/before-p80', severity, at: named, params: dayForms(draft, forecast.p80, named) }),
    ]
  }
  return []
}

function approvedDay(draft: Draft): Record<string, string> {
  const { newDate } = draft.known
  return newDate === undefined ? {} : dayForms(draft, newDate)
}

/**
 * A day in the letter's language, for a suggestion: {day} as it stands alone, {on} as it stands in a sentence
 * ('am Freitag, dem 12. Juni'), {instead} with the article of the words it would replace.
 */
export function dayForms({ known, reading }: Draft, day: Day, replaced?: { start: number; end: number }) {
  const { tongue, days } = reading.pack
  const write = dayWriter(known.lang, known.dateOrder ?? tongue.dateOrder)
  const bare = write('bare', day, known.today)
  const words = replaced === undefined ? [] : reading.normal.low.slice(replaced.start, replaced.end).split(/[ ,]+/u)
  const article = words.find((word) => days.beforeNumber.includes(word))
  const instead = bare
    .split(' ')
    .map((word) => (article !== undefined && days.beforeNumber.includes(word) ? article : word))
    .join(' ')
  return { day: bare, on: write('on', day, known.today), instead }
}

function weekdayName({ reading }: Draft, day: Day): string {
  return new Intl.DateTimeFormat(reading.pack.tongue.locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
