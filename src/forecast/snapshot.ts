import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { AskedPromise } from './outlook.ts'
import type { ChainStep, Forecast, PromiseForecast, QuantileDays, TargetForecast } from './forecast.ts'
import type { Bases } from './history.ts'
import { watch, type Light, type Sighting } from './watch.ts'

export type OutlookState = 'holds' | 'amber' | 'red'

const STATES: Readonly<Record<Light, OutlookState>> = { green: 'holds', amber: 'amber', red: 'red' }

/** What a forecast says of one promise. */
export interface PromiseOutlook {
  readonly promiseId: Id
  readonly chance: number
  /** The chance when its current day was agreed (P0). */
  readonly firstChance: number
  readonly p50: Day
  readonly p80: Day
  readonly p95: Day
  readonly state: OutlookState
  /** It stood at amber or worse at the status date before this one too. */
  readonly amberBefore: boolean
  /** Why the watch would open a case now; null where it would not. */
  readonly opens: 'red' | 'amber-again' | null
  /** The day to offer (P80, rounded to a working day of both sides) and the worst case (P95). */
  readonly newDay: Day
  readonly worstDay: Day
}

declare module '../platform/fact.ts' {
  interface Facts {
    'forecast.ready': { projectId: Id; forecastId: Id; asOf: Day; outlooks: readonly PromiseOutlook[] }
  }
}

/** A forecast as it is kept. */
export interface Snapshot {
  readonly id: Id
  readonly projectId: Id
  readonly madeAt: Instant
  readonly asOf: Day
  readonly planVersion: number
  readonly forecast: Forecast
  /** What its dates can be explained by; null where nobody kept it. */
  readonly bases: Bases | null
}

/** All that is known about one promise at its newest forecast. */
export interface Outlook extends Omit<PromiseOutlook, 'opens'> {
  readonly projectId: Id
  readonly forecastId: Id
  readonly asOf: Day
  readonly madeAt: Instant
  /** The promised day it was measured against. */
  readonly day: Day
  readonly p10: Day
  readonly quantiles: QuantileDays
  readonly moveAdvised: boolean
  readonly chain: readonly ChainStep[]
}

/** The forecast of the task that delivers a promise, or of the whole plan. */
export function targetOf(forecast: Forecast, task: string | null): TargetForecast {
  const found = forecast.targets.find((t) => t.task === task) ?? forecast.targets[0]
  if (!found) throw new RangeError('a forecast without targets')
  return found
}

export interface Watched {
  readonly outlook: PromiseOutlook
  readonly said: PromiseForecast
  readonly days: QuantileDays
}

/** Reads a forecast promise by promise; `earlier` are the sightings of each since its day was agreed. */
export function watched(
  forecast: Forecast,
  asked: readonly AskedPromise[],
  earlier: ReadonlyMap<string, readonly Sighting[]>,
): Watched[] {
  return forecast.promises.map((said) => {
    const first = asked.find((p) => p.promise === said.promise)?.chanceWhenMade ?? null
    const before = earlier.get(said.promise) ?? []
    const seen = watch({ at: forecast.at.slice(0, 10), chance: said.chance }, before, first)
    const days = targetOf(forecast, said.task).calibrated
    const outlook: PromiseOutlook = {
      promiseId: said.promise as Id,
      chance: said.chance,
      firstChance: first ?? said.chance,
      p50: days.p50,
      p80: days.p80,
      p95: days.p95,
      state: STATES[seen.light],
      amberBefore: amberAt(forecast.at.slice(0, 10), before),
      opens: seen.opens ? seen.because : null,
      newDay: said.newDay,
      worstDay: said.worstDay,
    }
    return { outlook, said, days }
  })
}

function amberAt(now: string, earlier: readonly Sighting[]): boolean {
  const last = earlier.filter((s) => s.at < now).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  return last !== undefined && watch(last, [], null).light !== 'green'
}
