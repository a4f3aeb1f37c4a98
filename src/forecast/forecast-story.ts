import { addDays } from '../kit/day.ts'
import { ownCalendar, type Plan } from '../plan/plan.ts'
import { stepsOf, type DayStep } from './day-steps.ts'
import type { Notice } from './forecast.ts'
import type { ForecastStory } from './project-story.ts'
import { holidaysOf, namedRest, type Countries, type NameOfDay } from './rest-days.ts'
import { targetOf, type Snapshot } from './snapshot.ts'
import { conditionsOf, reasonsOf, type Reason } from './why.ts'

/** What a stored forecast is told with: the plan as it is reckoned, names of tasks, and what holidays are called. */
export interface Telling {
  readonly plan: Plan
  readonly nameOf: (task: string) => string
  readonly countries: Countries
  readonly nameOfDay: NameOfDay
}

export interface Told {
  readonly reasons: readonly Reason[]
  readonly steps: readonly DayStep[]
}

/** Why one target's day is where it is: the chain of tasks, then what moves the date from its end. */
export function toldOf(
  { forecast, bases }: Pick<Snapshot, 'forecast' | 'bases'>,
  task: string | null,
  telling: Telling,
): Told {
  const { plan, nameOf, countries, nameOfDay } = telling
  const target = targetOf(forecast, task)
  const calendar = ownCalendar(plan)
  const rests = holidaysOf(plan, { chain: target.chain, at: forecast.at }, { countries, nameOf: nameOfDay })
  return {
    reasons: reasonsOf(target.chain, nameOf, rests),
    steps: withHolidays(stepsOf(target, bases?.[target.task ?? ''], { calendar, at: forecast.at }), telling),
  }
}

/** A step to a later day passes the holidays between; one to an earlier day passes none. */
function withHolidays(steps: readonly DayStep[], { plan, countries, nameOfDay }: Telling): readonly DayStep[] {
  const calendar = ownCalendar(plan)
  return steps.map((step, i) => {
    const before = steps[i - 1]
    if (!before || step.days <= 0) return step
    const span = [addDays(before.day, 1), step.day] as const
    const holidays = namedRest(calendar, span, { country: countries.team, nameOf: nameOfDay })
    return holidays.length === 0 ? step : { ...step, holidays }
  })
}

/** The forecast of the whole plan as the project page shows it; `version` is that of the plan now. */
export function storyOf(last: Snapshot, version: number, telling: Telling): ForecastStory {
  const { forecast, asOf, madeAt, planVersion } = last
  const whole = targetOf(forecast, null)
  const { seed, iterations, engine, assumptions, warnings } = forecast
  return {
    asOf,
    madeAt,
    fresh: planVersion === version,
    finish: whole.calibrated,
    class: forecast.class,
    seed,
    iterations,
    engine,
    ...toldOf(last, null, telling),
    pace: paceIn(assumptions),
    deciding: whole.deciding,
    assumptions,
    warnings,
  }
}

/** What the newest forecast says of one promise; nothing for one it does not know. */
export function saidOf(
  last: Snapshot | null,
  promiseId: string,
  telling: Telling,
): Told & { conditions: readonly Reason[] } {
  const said = last?.forecast.promises.find((p) => p.promise === promiseId)
  if (!last || !said) return { reasons: [], steps: [], conditions: [] }
  return { ...toldOf(last, said.task, telling), conditions: conditionsOf(said) }
}

/** The factor on all estimates that finished and running work has shown; null while nothing was learned. */
export function paceIn(assumptions: readonly Notice[]): number | null {
  const { learnedFrom, median } = assumptions.find(({ key }) => key === 'project-factor')?.params ?? {}
  return Number(learnedFrom ?? 0) > 0 ? Number(median) : null
}
