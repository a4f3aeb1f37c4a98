import { isWorkingDay, wallAt } from '../kit/calendar.ts'
import { addDays, dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { ownCalendar } from '../plan/plan.ts'
import { WAITING } from './codes.ts'
import { outlookSteps } from './outlook.ts'
import type { OutlookInput } from './outlook.ts'
import type { Headway } from './simulate.ts'
import { stateOf } from './standing.ts'

/** How late work may begin and still keep a day. */
export type LatestStart =
  | { readonly kind: 'start'; readonly day: Day; readonly chance: number }
  /** Beginning at the plan's own start already keeps the day less often than asked. */
  | { readonly kind: 'too-late'; readonly chance: number }
  /** Work that has begun cannot begin later. */
  | { readonly kind: 'begun' }

export interface PlanBackInput {
  readonly input: OutlookInput
  readonly deadline: Day
  /** Key of the task that has to be done by then; null = the whole plan. */
  readonly task: string | null
  /** How sure it has to be: 0.8 = P80. */
  readonly chance: number
}

/**
 * Plans back from a deadline: the last working day on which the plan may begin so that `deadline` still holds with
 * `chance`, for the whole plan or one of its tasks. Stored starts count for nothing here; limits and calendars do. A later
 * start never finishes earlier, so a bisection over days finds it, on the same luck for every day tried.
 */
export function latestStart(asked: PlanBackInput): LatestStart {
  const steps = latestStartSteps(asked)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, so that a worker can report headway and be told to stop. */
export function* latestStartSteps(asked: PlanBackInput): Generator<Headway, LatestStart> {
  const { plan } = asked.input
  const { deadline, chance } = asked
  if (plan.tasks.some((t) => stateOf(t) !== WAITING)) return { kind: 'begun' }
  const first = (plan.statusAt ?? plan.start).slice(0, 10) as Day
  const now = yield* chanceFrom(asked, first)
  if (now < chance) return { kind: 'too-late', chance: now }
  let [keeps, breaks] = [dayNumber(first), Math.max(dayNumber(first), dayNumber(deadline)) + 1]
  while (breaks - keeps > 1) {
    const middle = (keeps + breaks) >> 1
    if ((yield* chanceFrom(asked, dayOfNumber(middle))) >= chance) keeps = middle
    else breaks = middle
  }
  const day = workingDayBack(asked.input, dayOfNumber(keeps), first)
  return { kind: 'start', day, chance: yield* chanceFrom(asked, day) }
}

function* chanceFrom({ input, deadline, task }: PlanBackInput, on: Day): Generator<Headway, number> {
  const start = wallAt(on, 0)
  const plan = { ...input.plan, start, statusAt: input.plan.statusAt === null ? null : start }
  const promise = { promise: 'deadline', day: deadline, task, chanceWhenMade: null, clientCalendar: null }
  const settings = {
    ...input.settings,
    schedule: { ...input.settings.schedule, plannedStarts: 'ignored' as const },
  }
  const forecast = yield* outlookSteps({ ...input, plan, settings, promises: [promise], before: null })
  return forecast.promises[0]?.chance ?? 0
}

/** A weekend is no day to begin on: the last day before it does the same. */
function workingDayBack({ plan }: OutlookInput, on: Day, first: Day): Day {
  let day = on
  while (day > first && !isWorkingDay(ownCalendar(plan), day)) day = addDays(day, -1)
  return day
}
