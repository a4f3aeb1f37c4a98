import { addDays, type Day } from '../kit/day.ts'
import type { History } from './calibration.ts'
import { chanceBy, dateAt, pastOfDates, spreadOfDates, stagesOf, type DateHistory } from './date-history.ts'
import type { ReferenceClass } from './forecast.ts'

/** What somebody announced of a project, and who wrote it down. */
export interface SaidDate {
  readonly on: Day
  readonly finish: Day
  readonly byId: string
}

/** A forecast from announced dates alone. */
export interface SaidForecast {
  readonly p50: Day
  readonly p80: Day
  readonly p95: Day
  /** Chance that the day announced last holds. */
  readonly chance: number
  readonly class: Pick<ReferenceClass, 'name' | 'n'>
}

/** Nearly every past project was done by then: what is left of the past says nothing about the rest. */
const OUTLIVED = 0.98

/**
 * When a project will be done, by how announced dates came out before and given that it is not done `today`. Null without a
 * date announced since the start, and once the project has outlived all that is known.
 */
export function forecastFromDates(said: DateHistory, history: History, today: Day): SaidForecast | null {
  const stage = stagesOf(said).at(-1)
  const last = said.statements.at(-1)
  if (!stage || !last || stage.on !== last.on) return null
  const spread = spreadOfDates(stage, history)
  const gone = today > stage.on ? chanceBy(spread, today) : 0
  if (gone >= OUTLIVED) return null
  const tomorrow = addDays(today, 1)
  const at = (level: number) => {
    const day = dateAt(spread, gone + level * (1 - gone))
    return day > tomorrow ? day : tomorrow
  }
  const own = history.name === 'own-company' && spread.source === history.source
  return {
    p50: at(0.5),
    p80: at(0.8),
    p95: at(0.95),
    chance: last.finish <= today ? 0 : Math.max(0, (chanceBy(spread, last.finish) - gone) / (1 - gone)),
    class: { name: own ? 'own-company' : 'shipped-prior', n: spread.n },
  }
}

/** How the announced dates of our own finished projects came out, leaning on what is shipped while they are few. */
export function historyOfDates(finished: readonly DateHistory[], prior: History): History {
  const past = finished.flatMap(pastOfDates)
  return past.length === 0 ? prior : { name: 'own-company', source: 'own-company', past, parent: prior }
}
