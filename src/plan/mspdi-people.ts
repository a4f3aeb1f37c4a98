import type { WorkingCalendar } from '../kit/calendar.ts'
import type { Element } from '../kit/cells.ts'
import type { NumberedCalendar } from './mspdi-calendars.ts'
import { all, one, textOf } from './mspdi-tree.ts'

/** Who does a task. */
export interface Assigned {
  readonly name: string
  /** UID of the person's own calendar; '' = none. */
  readonly calendarUid: string
}

/** The first person of each task. */
export function assigneesOf(root: Element): ReadonlyMap<string, Assigned> {
  const resources = new Map(
    all(one(root, 'Resources'), 'Resource').map((r): [string, Assigned] => [
      textOf(r, 'UID'),
      { name: textOf(r, 'Name'), calendarUid: textOf(r, 'CalendarUID') },
    ]),
  )
  const people = new Map<string, Assigned>()
  for (const assignment of all(one(root, 'Assignments'), 'Assignment')) {
    const person = resources.get(textOf(assignment, 'ResourceUID'))
    const task = textOf(assignment, 'TaskUID')
    if (person?.name && !people.has(task)) people.set(task, person)
  }
  return people
}

/**
 * The calendar a task (UID) is worked in: its own, or else that of the person who does it, as Microsoft Project has it;
 * null where that says the same as the plan's.
 */
export function calendarFor(
  { task, named }: { task: string; named: string },
  { calendars, people }: { calendars: readonly NumberedCalendar[]; people: ReadonlyMap<string, Assigned> },
): WorkingCalendar | null {
  const found = calendars.find((c) => c.uid === named)?.calendar
  if (found) return found === calendars[0]?.calendar ? null : found
  const person = people.get(task)?.calendarUid
  const theirs = calendars.find((c) => c.uid === person)?.calendar
  return theirs && !sameTimes(theirs, (calendars[0] as NumberedCalendar).calendar) ? theirs : null
}

function sameTimes(a: WorkingCalendar, b: WorkingCalendar): boolean {
  const times = ({ week, daysOff, extraDays }: WorkingCalendar) => JSON.stringify([week, daysOff, extraDays])
  return times(a) === times(b)
}
