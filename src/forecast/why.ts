import { dayOfWall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import type { ChainStep, Forecast, PromiseForecast } from './forecast.ts'

/** The sentences that explain a date, as data: the language packs owe words for each (`satisfies Record<WhyKey, ...>`). */
export const WHY_KEYS = [
  'runs-until',
  'starts-at-status',
  'starts-at-plan-start',
  'starts-as-planned',
  'held-by-constraint',
  'waits-for-finish',
  'waits-for-start',
  'finish-waits-for-finish',
  'finish-waits-for-start',
  'rest-by-report',
  'rest-by-time',
  'waits-with-lag',
  'starts-with-lead',
  'days-off',
  'holidays',
  'decides',
  'slipped',
  'gained',
  'must-finish-by',
  'must-take-at-most',
  'cannot-hold',
] as const
export type WhyKey = (typeof WHY_KEYS)[number]

export interface Reason {
  readonly key: WhyKey
  /** Names, ISO days, working minutes, shares of 1: the words format them. */
  readonly params: Readonly<Record<string, string | number>>
  /** The tasks it is about, by key: a person can say that it is wrong. Only the first reason of each task has it. */
  readonly about?: { readonly task: string; readonly other: string | null }
  /** The public holidays a reason of that name speaks of. */
  readonly holidays?: readonly NamedHoliday[]
}

/** A public holiday in the reader's language; `country` is ISO 3166 alpha-2. */
export interface NamedHoliday {
  readonly day: Day
  readonly name: string
  readonly country: string
}

const LINK_KEYS = {
  FS: 'waits-for-finish',
  SS: 'waits-for-start',
  FF: 'finish-waits-for-finish',
  SF: 'finish-waits-for-start',
} as const

/** Why the finish is where it is: the driving chain told from now to the end, with the holidays in it where they are known. */
export function reasonsOf(
  chain: readonly ChainStep[],
  nameOf: (task: string) => string,
  holidaysOf: (step: ChainStep) => readonly NamedHoliday[] = () => [],
): readonly Reason[] {
  return chain.flatMap((step) => [
    { ...firstReason(step, nameOf), about: aboutOf(step) },
    ...restReason(step),
    ...lagReason(step),
    ...otherReasons(step),
    ...holidayReason(step, holidaysOf(step)),
  ])
}

function holidayReason({ name }: ChainStep, holidays: readonly NamedHoliday[]): readonly Reason[] {
  return holidays.length === 0 ? [] : [{ key: 'holidays', params: { task: name }, holidays }]
}

function aboutOf({ task, driver }: ChainStep) {
  return { task, other: driver.kind === 'link' ? driver.from : null }
}

function firstReason(step: ChainStep, nameOf: (task: string) => string): Reason {
  const { driver } = step
  const facts = { task: step.name, start: dayOfWall(step.start), finish: dayOfWall(step.finish) }
  switch (driver.kind) {
    case 'link':
      return { key: LINK_KEYS[driver.type], params: { ...facts, on: nameOf(driver.from) } }
    case 'constraint': {
      const at = 'at' in driver.constraint ? dayOfWall(driver.constraint.at) : facts.start
      return { key: 'held-by-constraint', params: { ...facts, constraint: driver.constraint.kind, at } }
    }
    case 'status-date':
      return { key: 'starts-at-status', params: facts }
    case 'planned-start':
      return { key: 'starts-as-planned', params: facts }
    case 'plan-start':
      return { key: 'starts-at-plan-start', params: facts }
    case 'already-started':
      return { key: 'runs-until', params: { ...facts, minutes: step.remaining } }
  }
}

function restReason({ name, rest }: ChainStep): readonly Reason[] {
  if (!rest) return []
  const { by, elapsed, likely } = rest
  return by === 'report'
    ? [{ key: 'rest-by-report', params: { task: name, likely } }]
    : [{ key: 'rest-by-time', params: { task: name, elapsed, likely } }]
}

function lagReason({ name, driver }: ChainStep): readonly Reason[] {
  if (driver.kind !== 'link' || driver.lag === 0) return []
  return [
    {
      key: driver.lag > 0 ? 'waits-with-lag' : 'starts-with-lead',
      params: { task: name, minutes: Math.abs(driver.lag) },
    },
  ]
}

function otherReasons(step: ChainStep): readonly Reason[] {
  const reasons: Reason[] = []
  if (step.daysOff > 0) reasons.push({ key: 'days-off', params: { task: step.name, days: step.daysOff } })
  if (step.moved !== null && step.moved !== 0) {
    reasons.push({
      key: step.moved > 0 ? 'slipped' : 'gained',
      params: { task: step.name, days: Math.abs(step.moved) },
    })
  }
  reasons.push({ key: 'decides', params: { task: step.name, share: step.criticality } })
  return reasons
}

/** What would have to be true to hold the promised day. */
export function conditionsOf({ toHold, day }: PromiseForecast): readonly Reason[] {
  if (toHold.length === 0) return [{ key: 'cannot-hold', params: { day } }]
  return toHold.flatMap((c): readonly Reason[] => [
    { key: 'must-finish-by', params: { task: c.name, day: c.finishBy } },
    ...(c.available < c.planned
      ? [{ key: 'must-take-at-most' as const, params: { task: c.name, minutes: c.available, planned: c.planned } }]
      : []),
  ])
}

/** Names of all tasks a forecast speaks of; a key it does not know is its own name. */
export function namesIn(forecast: Forecast): (task: string) => string {
  const names = new Map(
    forecast.targets.flatMap((t) => [...t.chain, ...t.deciding].map((s) => [s.task, s.name] as const)),
  )
  return (task) => names.get(task) ?? task
}
