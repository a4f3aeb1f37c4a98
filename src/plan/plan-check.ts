import { dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { intervalsOn } from '../kit/calendar.ts'
import { cyclesIn } from './cycles.ts'
import type { Plan, Task } from './plan.ts'
import type { Problem } from './problem.ts'

export const MOST_TASKS = 20_000
/** Longer than ten years of work for one person is a typing error. */
export const MOST_MINUTES = 10 * 250 * 480
/** More work than sixteen hundred people do in a year. */
export const MOST_TOTAL = 200_000_000
/** Days outside these years are typing errors. */
export const FIRST_YEAR = 1980
export const LAST_YEAR = 2199

/** Where a task stood in the file it came from, to name it in a problem. */
export type LineOf = (task: string) => number | null

/**
 * What makes a plan unusable, each with the task concerned. An empty list means that schedule and forecast will run,
 * in bounded time. Warnings about doubtful but usable plans come with the forecast.
 */
export function checkPlan(plan: Plan, lineOf: LineOf = () => null): readonly Problem[] {
  if (plan.tasks.length === 0) return [aProblem('no-tasks', null, { remedy: 'choose-another-file' })]
  if (plan.tasks.length > MOST_TASKS) {
    return [
      aProblem('too-many-tasks', null, {
        params: { n: plan.tasks.length, most: MOST_TASKS },
        remedy: 'split-the-file',
      }),
    ]
  }
  const problems = [
    ...plan.calendars
      .filter((c) => !hasWork(c))
      .map((c) => aProblem('calendar-empty', null, { params: { calendar: c.key }, remedy: 'add-working-time' })),
    ...[plan.start, plan.statusAt]
      .filter((at) => at !== null && absurdDay(at))
      .map((at) => aProblem('date-absurd', null, { params: { value: at ?? '' }, remedy: 'write-a-date' })),
    ...totalProblem(plan),
    ...duplicates(plan),
    ...plan.tasks.flatMap((task) => taskProblems(plan, task)),
    ...linkProblems(plan),
    ...cycleProblems(plan),
  ]
  return problems.map((p) => (p.task === null ? p : { ...p, line: lineOf(p.task) }))
}

type Rest = { readonly params?: Problem['params']; readonly remedy: Problem['remedy']; readonly column?: string }

/** A problem of a task (or of the whole plan), without a line. */
export function aProblem(key: Problem['key'], task: string | null, { params = {}, remedy, column }: Rest): Problem {
  return { key, params, line: null, column: column ?? null, task, remedy }
}

// What is absurd alone is told there; it must not be told twice.
const within = (minutes: number) => (minutes >= 0 && minutes <= MOST_MINUTES ? minutes : 0)

function totalProblem({ tasks }: Plan): readonly Problem[] {
  let total = 0
  for (const { estimate, progress, links } of tasks) {
    total += within(Math.max(estimate.likely, progress.remaining ?? 0))
    for (const { lag } of links) total += within(Math.abs(lag))
  }
  if (total <= MOST_TOTAL) return []
  return [aProblem('duration-absurd', null, { params: { value: total }, remedy: 'write-a-duration' })]
}

function duplicates({ tasks }: Plan): readonly Problem[] {
  const seen = new Set<string>()
  return tasks.flatMap(({ key }) => {
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [aProblem('key-duplicate', key, { params: { value: key }, remedy: 'make-keys-unique', column: 'key' })]
  })
}

function taskProblems(plan: Plan, task: Task): readonly Problem[] {
  const { key, estimate, progress, baseline, constraint, deadline, calendar } = task
  const { low, likely, high } = estimate
  const problems: Problem[] = []
  const minutes = [low, likely, high, progress.remaining].filter((m) => m !== null)
  const bad = minutes.find((m) => m < 0 || !Number.isFinite(m))
  if (bad !== undefined)
    problems.push(
      aProblem('duration-negative', key, { params: { value: bad }, remedy: 'write-a-duration', column: 'duration' }),
    )
  else if (Math.max(...minutes) > MOST_MINUTES) {
    problems.push(
      aProblem('duration-absurd', key, {
        params: { value: Math.max(...minutes) },
        remedy: 'write-a-duration',
        column: 'duration',
      }),
    )
  } else if ((low ?? likely) > likely || (high ?? likely) < likely) {
    problems.push(aProblem('range-upside-down', key, { remedy: 'correct-the-range', column: 'low' }))
  }
  const { actualStart, actualFinish, percent } = progress
  if (percent !== null && !(percent >= 0 && percent <= 1)) {
    problems.push(
      aProblem('percent-out-of-range', key, {
        params: { value: percent * 100 },
        remedy: 'write-a-percent',
        column: 'percent',
      }),
    )
  }
  if (actualStart !== null && actualFinish !== null && actualFinish < actualStart) {
    problems.push(
      aProblem('finish-before-start', key, {
        params: { start: actualStart, finish: actualFinish },
        remedy: 'correct-the-order',
        column: 'finish',
      }),
    )
  }
  const held = constraint && 'at' in constraint ? constraint.at : null
  const dates = [actualStart, actualFinish, baseline.start, baseline.finish, held, deadline].filter((d) => d !== null)
  for (const value of dates.filter(absurdDay))
    problems.push(aProblem('date-absurd', key, { params: { value }, remedy: 'write-a-date' }))
  if (calendar !== null && !plan.calendars.some((c) => c.key === calendar)) {
    problems.push(
      aProblem('calendar-unknown', key, { params: { value: calendar }, remedy: 'name-a-calendar', column: 'calendar' }),
    )
  }
  return problems
}

function linkProblems({ tasks }: Plan): readonly Problem[] {
  const keys = new Set(tasks.map((t) => t.key))
  return tasks.flatMap((task) =>
    task.links.flatMap(({ from, lag }) => {
      if (from === task.key)
        return [
          aProblem('predecessor-self', task.key, {
            params: { value: from },
            remedy: 'remove-one-link',
            column: 'predecessors',
          }),
        ]
      if (!keys.has(from)) {
        return [
          aProblem('predecessor-missing', task.key, {
            params: { value: from },
            remedy: 'name-an-existing-task',
            column: 'predecessors',
          }),
        ]
      }
      if (!(Math.abs(lag) <= MOST_MINUTES)) {
        return [
          aProblem('duration-absurd', task.key, {
            params: { value: lag },
            remedy: 'write-a-duration',
            column: 'predecessors',
          }),
        ]
      }
      return []
    }),
  )
}

/** Each task of a cycle is told, with the whole cycle by name. */
function cycleProblems({ tasks }: Plan): readonly Problem[] {
  const nameOf = new Map(tasks.map((t) => [t.key, t.name]))
  return cyclesIn(tasks).flatMap(({ members, path }) => {
    const told = [...path, path[0] ?? ''].map((key) => nameOf.get(key) || key).join(' > ')
    return members.map((key) =>
      aProblem('cycle', key, { params: { tasks: told }, remedy: 'remove-one-link', column: 'predecessors' }),
    )
  })
}

export function absurdDay(on: string): boolean {
  const year = Number(on.slice(0, 4))
  return !(year >= FIRST_YEAR && year <= LAST_YEAR)
}

/** Whether a calendar gives any work in an ordinary week, or by its extra days alone. */
function hasWork(calendar: WorkingCalendar): boolean {
  if (calendar.extraDays.some((e) => e.intervals.length > 0)) return true
  const monday = dayNumber('2001-01-01' as Day)
  return [0, 1, 2, 3, 4, 5, 6].some(
    (n) => intervalsOn({ ...calendar, daysOff: [] }, dayOfNumber(monday + n)).length > 0,
  )
}
