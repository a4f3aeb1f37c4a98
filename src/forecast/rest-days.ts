import { dayOfWall, isWorkingDay, type Wall, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, weekdayOf, type Day } from '../kit/day.ts'
import { calendarOf, type Plan } from '../plan/plan.ts'
import type { ChainStep } from './forecast.ts'
import type { NamedHoliday } from './why.ts'
import { isClientCalendar } from './worked-by.ts'

/** Whose holidays can move a task: the team's country and the client's (ISO 3166 alpha-2); null = not known. */
export interface Countries {
  readonly team: string | null
  readonly client: string | null
}

/** What a country calls its public holiday on a day; null where it has none. */
export type NameOfDay = (country: string, on: Day) => string | null

/**
 * For each step of a driving chain the public holidays that took a working day from it: days of the week on which its
 * calendar would have work, but has none, and that are a holiday where its people are. A pause of one's own has no name.
 */
export function holidaysOf(
  plan: Plan,
  { chain, at }: { chain: readonly ChainStep[]; at: Wall },
  { countries, nameOf }: { countries: Countries; nameOf: NameOfDay },
): (step: ChainStep) => readonly NamedHoliday[] {
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]))
  const steps = new Map(chain.map((step) => [step.task, step]))
  return (step) => {
    const task = tasks.get(step.task)
    if (!task) return []
    const calendar = calendarOf(plan, task)
    const country = isClientCalendar(calendar) ? countries.client : countries.team
    return namedRest(calendar, spanOf(step, steps, at), { country, nameOf })
  }
}

/** The days between two, both included, that a public holiday of a country takes from a calendar. */
export function namedRest(
  calendar: WorkingCalendar,
  span: readonly [Day, Day],
  { country, nameOf }: { country: string | null; nameOf: NameOfDay },
): readonly NamedHoliday[] {
  if (country === null) return []
  return restDays(calendar, span).flatMap((on) => {
    const name = nameOf(country, on)
    return name === null ? [] : [{ day: on, name, country }]
  })
}

/** From the end (or start) of what the step waited for, or from now where it waited for nothing, to its own end. */
function spanOf(step: ChainStep, steps: ReadonlyMap<string, ChainStep>, at: Wall): readonly [Day, Day] {
  const { driver, start, finish } = step
  const link = driver.kind === 'link' ? driver : null
  const before = link ? steps.get(link.from) : undefined
  const gone = link?.type === 'FS' || link?.type === 'FF' ? before?.finish : before?.start
  const from = gone ?? (step.running ? at : start)
  return [dayOfWall(from), dayOfWall(finish)]
}

const MOST_DAYS = 4_000

function restDays(calendar: WorkingCalendar, [from, until]: readonly [Day, Day]): readonly Day[] {
  const days: Day[] = []
  for (let on = from, n = 0; on <= until && n < MOST_DAYS; on = addDays(on, 1), n++)
    if ((calendar.week[weekdayOf(on) - 1] ?? []).length > 0 && !isWorkingDay(calendar, on)) days.push(on)
  return days
}
