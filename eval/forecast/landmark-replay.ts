import { addDays, daysBetween } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import { chanceBy, dateAt } from '../../src/forecast/date-history.ts'
import type { DateSpread } from '../../src/forecast/date-history.ts'
import { DEFAULT_REPROMISE, repromise } from '../../src/forecast/repromise.ts'
import type { RepromiseRule, Standing } from '../../src/forecast/repromise.ts'
import type { Announced } from './landmark-read.ts'

/** A promise a week late counts as kept. */
export const TOLERANCE = 7

/** What a replay needs to know of a week: the finish as it looked then. */
interface Week {
  readonly spread: DateSpread
}

/** A replay: moves, and the last promised over the real duration. */
export interface Replayed {
  readonly project: string
  readonly moves: number
  readonly ratio: number
  readonly first: number
  readonly kept: boolean
  /** Days between the first move and the day it replaced; null when nothing moved. */
  readonly notice: number | null
}

export function replayTeam(project: Announced): Replayed {
  const [first] = project.targets as [Day]
  let promised = first
  let moves = 0
  for (const target of project.targets) {
    if (target <= addDays(promised, TOLERANCE)) continue
    promised = target
    moves++
  }
  return replayed(project, { first, promised, moves, notice: null })
}

/** `start`: the team's own first date stands, or the first promise is ours at that level. */
export function replayRule(
  project: Announced,
  weeks: readonly Week[],
  how: { start: number | 'team'; rule: RepromiseRule },
): Replayed {
  const [week] = weeks
  const first = how.start === 'team' || !week ? (project.targets[0] as Day) : dateAt(week.spread, how.start)
  let standing: Standing = { day: first, moves: 0, below: 0 }
  let notice: number | null = null
  for (const { spread } of weeks) {
    // The set counts a week late as kept, so a promise lives a week longer than its day.
    const day = addDays(standing.day, TOLERANCE)
    const seen = { on: spread.on, chance: chanceBy(spread, day), offered: dateAt(spread, how.rule.level) }
    const next = repromise({ ...standing, day }, seen, how.rule)
    if (next.moves > standing.moves && notice === null) notice = daysBetween(spread.on, standing.day)
    standing = next.moves > standing.moves ? next : { ...next, day: standing.day }
  }
  return replayed(project, { first, promised: standing.day, moves: standing.moves, notice })
}

function replayed(
  project: Announced,
  { first, promised, moves, notice }: { first: Day; promised: Day; moves: number; notice: number | null },
): Replayed {
  const real = daysBetween(project.start, project.finished)
  return {
    project: project.project,
    moves,
    ratio: daysBetween(project.start, promised) / real,
    first: daysBetween(project.start, first) / real,
    kept: project.finished <= addDays(promised, TOLERANCE),
    notice,
  }
}

export const POLICIES = {
  'start team, P80, below 0.2 once': { start: 'team', rule: { ...DEFAULT_REPROMISE, moveBelow: 0.2, times: 1 } },
  'start team, P80, below 0.1 once': { start: 'team', rule: { ...DEFAULT_REPROMISE, times: 1 } },
  'start team, P80, below 0.1 three times': { start: 'team', rule: DEFAULT_REPROMISE },
  'start our P50': { start: 0.5, rule: DEFAULT_REPROMISE },
  'start our P80': { start: 0.8, rule: DEFAULT_REPROMISE },
} as const satisfies Record<string, { start: number | 'team'; rule: RepromiseRule }>

/** The product's own policy, and the one whose anchor the goal names: the team's first date, then ours. */
export const SHIPPED = 'start team, P80, below 0.1 three times'
