import type { Day } from '../kit/day.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Phrase } from '../language/words.ts'
import { sayData } from '../plan/say-data.ts'
import type { DayStep, StepKey } from './day-steps.ts'
import type { Notice } from './forecast.ts'
import type { Reason } from './why.ts'

interface ReasonWords {
  readonly why: Readonly<Record<Reason['key'], Phrase<string>>>
  readonly notice: Readonly<Record<Notice['key'], Phrase<string>>>
  /** A public holiday with its country and day. */
  readonly holiday: Phrase<'{name} ({country}, {day})'>
  readonly steps: Readonly<Record<StepKey | 'later' | 'earlier' | 'same', Phrase<string>>>
  /** From one day to another, and where both are the same. */
  readonly span: { readonly days: Phrase<'{start} to {finish}'>; readonly day: Phrase<'{start}'> }
  readonly time: {
    readonly days: Phrase<'{n, plural, one {# working day} other {# working days}}'>
    readonly hours: Phrase<'{n, plural, one {# hour} other {# hours}} of work'>
  }
}

/** What turns the data of a forecast into sentences: words, formats, and how long a working day is (minutes). */
export interface ReasonVoice {
  readonly words: ReasonWords
  readonly formats: Formats
  readonly today: Day
  readonly dayMinutes: number
}

/** Working minutes as days where a day fits, otherwise as hours. */
export function workTime(minutes: number, { words, dayMinutes }: ReasonVoice): string {
  return timeIn(minutes >= dayMinutes ? 'days' : 'hours', minutes, { words, dayMinutes })
}

function timeIn(
  unit: 'days' | 'hours',
  minutes: number,
  { words, dayMinutes }: Pick<ReasonVoice, 'words' | 'dayMinutes'>,
) {
  if (unit === 'days') return say(words.time.days, { n: tidy(minutes / dayMinutes) })
  return say(words.time.hours, { n: tidy(minutes / 60) })
}

const tidy = (n: number) => (n >= 10 ? Math.round(n) : Number(n.toFixed(1)))

const DAYS = new Set(['start', 'finish', 'at', 'day'])
const MINUTES = new Set(['minutes', 'planned', 'elapsed', 'likely'])

export function sayReason(voice: ReasonVoice, { key, params, holidays = [] }: Reason): string {
  const { words, formats, today } = voice
  const names = formats.list(
    holidays.map(({ day, name, country }) =>
      sayData(words.holiday, {
        name,
        country: new Intl.DisplayNames(formats.locale, { type: 'region' }).of(country) ?? country,
        day: formats.day('short', day, today),
      }),
    ),
  )
  return sayData(words.why[key], { ...written(voice, params), span: spanOf(voice, params), names })
}

function spanOf({ words, formats, today }: ReasonVoice, params: Reason['params']): string {
  const [start, finish] = [params['start'], params['finish']].map((of) =>
    typeof of === 'string' ? formats.day('short', of as Day, today) : '',
  ) as [string, string]
  return start === finish ? sayData(words.span.day, { start }) : sayData(words.span.days, { start, finish })
}

/** Whether every task that has a say decides the date in all runs: then shares tell nothing. */
export function isOneChain(deciding: readonly { readonly criticality: number }[]): boolean {
  return deciding.every(({ criticality }) => criticality >= ALWAYS)
}

// What a share of whole per cent shows as all of it.
const ALWAYS = 0.995

/** What moves the date from the end of the chain, one sentence: by how much, and the factor or the past behind it. */
export function sayStep(
  voice: ReasonVoice,
  { key, days, holidays = [] }: DayStep,
  of: { factor: number | null; basis: string },
): string {
  const { steps } = voice.words
  const moved = days === 0 ? steps.same : days > 0 ? steps.later : steps.earlier
  const factor = of.factor === null ? '' : voice.formats.number(Number(of.factor.toFixed(2)))
  const said = sayData(steps[key], { move: sayData(moved, { days: Math.abs(days) }), factor, basis: of.basis })
  return holidays.length === 0 ? said : `${said} ${sayReason(voice, { key: 'holidays', params: {}, holidays })}`
}

export function sayNotice(voice: ReasonVoice, { key, params }: Notice): string {
  return sayData(voice.words.notice[key], written(voice, params))
}

function written(voice: ReasonVoice, params: Reason['params']): Record<string, string | number> {
  const { formats, today } = voice
  const times = Object.entries(params).flatMap(([name, value]) => (MINUTES.has(name) ? [Number(value)] : []))
  // Times in one sentence are compared, so they stand in one unit: that of the shortest.
  const unit = Math.min(...times) >= voice.dayMinutes ? 'days' : 'hours'
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (DAYS.has(name)) return [name, formats.day('short', String(value) as Day, today)]
      if (MINUTES.has(name)) return [name, timeIn(unit, Number(value), voice)]
      if (name === 'share') return [name, formats.percent(Number(value))]
      if (name === 'median') return [name, formats.number(Number(Number(value).toFixed(2)))]
      return [name, value]
    }),
  )
}

/** What is said of one task on the way, with the day it ends. */
export interface Stretch {
  readonly task: string
  readonly finish: Day | null
  readonly reasons: readonly Reason[]
}

// A weekend goes without saying; shares stand in one sentence for all tasks.
const LONG_PAUSE = 3

/** The chain task by task, with the sentences worth a reader's time. */
export function stretches(reasons: readonly Reason[]): Stretch[] {
  const found: { task: string; finish: Day | null; reasons: Reason[] }[] = []
  for (const reason of reasons) {
    const { key, params } = reason
    if (key === 'decides' || (key === 'days-off' && Number(params['days']) < LONG_PAUSE)) continue
    const task = String(params['task'] ?? '')
    const last = found.at(-1)
    const finish = typeof params['finish'] === 'string' ? (params['finish'] as Day) : null
    if (last && last.task === task && finish === null) last.reasons.push(reason)
    else found.push({ task, finish, reasons: [reason] })
  }
  return found
}
