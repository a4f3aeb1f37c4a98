import { workingDayFrom } from '../kit/calendar.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { addDays } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { dayAt } from './spread.ts'
import type { Spread } from './spread.ts'

/** How days are promised. The defaults are those replayed in docs/forecast.md. */
export interface PromiseRule {
  /** Level of the day offered to a client, and of the worst case beside it. */
  readonly level: number
  readonly worstLevel: number
  /** A promised day moves only below this chance, or by a person's reason. */
  readonly moveBelow: number
  /** Hand over at the start of the next working day instead of at the end of the day. */
  readonly nextMorning: boolean
}

export const DEFAULT_RULE: PromiseRule = { level: 80, worstLevel: 95, moveBelow: 0.1, nextMorning: false }

/** A day that can be kept at `level` percent, rounded up to a day on which every side works (the team's and the client's). */
export function promiseDay(spread: Spread, level: number, sides: readonly WorkingCalendar[], nextMorning = false): Day {
  const on = dayAt(spread, level)
  return workingDayFrom(sides, nextMorning ? addDays(on, 1) : on)
}

export interface NewDays {
  /** Only then may the day move without a person's reason. */
  readonly moveAdvised: boolean
  readonly newDay: Day
  readonly worstDay: Day
}

/** What to promise instead of `promised`: never an earlier day than the one it replaces, and a worst case not before it. */
export function renewed(
  spread: Spread,
  promised: Day,
  chance: number,
  how: { rule: PromiseRule; sides: readonly WorkingCalendar[] },
): NewDays {
  const { rule, sides } = how
  const offered = promiseDay(spread, rule.level, sides, rule.nextMorning)
  const newDay = offered > promised ? offered : workingDayFrom(sides, addDays(promised, 1))
  const worst = promiseDay(spread, rule.worstLevel, sides, rule.nextMorning)
  return { moveAdvised: chance < rule.moveBelow, newDay, worstDay: worst > newDay ? worst : newDay }
}
