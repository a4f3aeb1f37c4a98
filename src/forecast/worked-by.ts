import { weekendOf } from '../kit/calendar.ts'
import type { Interval, WorkingCalendar } from '../kit/calendar.ts'
import { addDays, daysBetween } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { isAssignedTo } from '../plan/assignee.ts'
import type { Named } from '../plan/assignee.ts'
import { calendarOf } from '../plan/plan.ts'
import type { Plan, Task } from '../plan/plan.ts'
import type { Notice } from './forecast.ts'

/** Somebody who is away; until = null: nobody has said when they are back. */
export interface Absence extends Named {
  readonly from: Day
  readonly until: Day | null
}

/** Who works on which days, beside what the plan's own calendars say. */
export interface Sides {
  readonly absences: readonly Absence[]
  /** The client's country (ISO 3166 alpha-2) and its holidays; null = none known. */
  readonly client: { readonly country: string; readonly holidays: readonly Day[] } | null
}

// An absence of more than two years is no absence of somebody who will do this task.
const LONGEST_DAYS = 731

/**
 * The plan with the days on which the people of each task are there: whoever is away does not work, and what waits for the
 * client rests on the client's holidays and weekend, at the hours of the plan. A calendar that the plan itself names for a
 * task stays; an absence is taken off whatever calendar the task has. Tells what it has reckoned with.
 */
export function workedBy(plan: Plan, { absences, client }: Sides): { plan: Plan; said: readonly Notice[] } {
  const made = new Map<string, WorkingCalendar>()
  const said = new Map<string, Notice>()
  const ofClient = client === null ? null : clientCalendar(plan, client)
  const tasks = plan.tasks.map((task): Task => {
    if (task.progress.actualFinish !== null) return task
    if (task.waitsOn === 'client' && task.calendar === null && ofClient !== null) {
      said.set('client', { key: 'client-days', params: {} })
      made.set(ofClient.key, ofClient)
      return { ...task, calendar: ofClient.key }
    }
    const away = task.waitsOn === 'us' ? absences.filter((a) => isAssignedTo(task.assignee, a)) : []
    for (const absence of away) said.set(absence.email, noticeOf(absence))
    const counted = away.filter(isCounted)
    if (counted.length === 0) return task
    const base = calendarOf(plan, task)
    const calendar = withoutDays(base, counted)
    made.set(calendar.key, calendar)
    return { ...task, calendar: calendar.key }
  })
  return { plan: { ...plan, calendars: [...plan.calendars, ...made.values()], tasks }, said: [...said.values()] }
}

function isCounted(absence: Absence): absence is Absence & { until: Day } {
  return absence.until !== null && daysBetween(absence.from, absence.until) <= LONGEST_DAYS
}

function noticeOf(absence: Absence): Notice {
  const { name, from } = absence
  return isCounted(absence)
    ? { key: 'absence-counted', params: { name, start: from, finish: absence.until } }
    : { key: 'absence-open', params: { name, start: from } }
}

function withoutDays(base: WorkingCalendar, absences: readonly (Absence & { until: Day })[]): WorkingCalendar {
  const off = new Set<Day>(base.daysOff)
  for (const { from, until } of absences) {
    for (let n = 0; n <= daysBetween(from, until); n++) off.add(addDays(from, n))
  }
  return {
    ...base,
    key: [base.key, ...absences.map((a) => a.email)].join(' - '),
    daysOff: [...off].sort(),
    // A worked Saturday of the team is none for somebody who is away.
    extraDays: base.extraDays.filter((e) => !absences.some((a) => a.from <= e.day && e.day <= a.until)),
  }
}

const CLIENT = 'days of the client in'

/** Whether `workedBy` made this calendar for tasks that wait for the client. */
export function isClientCalendar({ key }: WorkingCalendar): boolean {
  return key.startsWith(CLIENT)
}

const FULL_DAY: readonly Interval[] = [{ from: 540, to: 1020 }]

/** The client's working days at the plan's hours: a review of four days takes four days of theirs. */
function clientCalendar(plan: Plan, client: NonNullable<Sides['client']>): WorkingCalendar | null {
  const own = plan.calendars[0]
  if (!own) return null
  const closed = weekendOf(client.country)
  const hours = own.week.find((day) => day.length > 0) ?? FULL_DAY
  return {
    key: `${CLIENT} ${client.country}`,
    zone: own.zone,
    week: own.week.map((day, d) => (closed.includes(d + 1) ? [] : day.length > 0 ? day : hours)),
    daysOff: client.holidays,
    extraDays: [],
  }
}
