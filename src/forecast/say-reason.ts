import type { Day } from '../kit/day.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Phrase } from '../language/words.ts'
import { sayData } from '../plan/say-data.ts'
import type { Notice } from './forecast.ts'
import type { Reason } from './why.ts'

interface ReasonWords {
  readonly why: Readonly<Record<Reason['key'], Phrase<string>>>
  readonly notice: Readonly<Record<Notice['key'], Phrase<string>>>
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
  if (minutes >= dayMinutes) return say(words.time.days, { n: tidy(minutes / dayMinutes) })
  return say(words.time.hours, { n: tidy(minutes / 60) })
}

const tidy = (n: number) => (n >= 10 ? Math.round(n) : Number(n.toFixed(1)))

const DAYS = new Set(['start', 'finish', 'at', 'day'])
const MINUTES = new Set(['minutes', 'planned'])

export function sayReason(voice: ReasonVoice, { key, params }: Reason): string {
  return sayData(voice.words.why[key], written(voice, params))
}

export function sayNotice(voice: ReasonVoice, { key, params }: Notice): string {
  return sayData(voice.words.notice[key], written(voice, params))
}

function written(voice: ReasonVoice, params: Reason['params']): Record<string, string | number> {
  const { formats, today } = voice
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (DAYS.has(name)) return [name, formats.day('short', String(value) as Day, today)]
      if (MINUTES.has(name)) return [name, workTime(Number(value), voice)]
      if (name === 'share') return [name, formats.percent(Number(value))]
      if (name === 'median') return [name, formats.number(Number(Number(value).toFixed(2)))]
      return [name, value]
    }),
  )
}

/** Of the sentences on each task of a chain those worth a reader's time: all on the way, and what decides, moved or lies idle. */
export function worthSaying(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ key, params }) => key !== 'decides' || Number(params['share']) >= 0.3)
}
