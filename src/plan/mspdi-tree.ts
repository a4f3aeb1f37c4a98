import type { Element } from '../kit/cells.ts'

/** The elements of a Microsoft Project XML file that we read; all others are passed over. */
export const MSPDI_ELEMENTS: ReadonlySet<string> = new Set(
  `Project Name Title StartDate StatusDate CurrentDate CalendarUID MinutesPerDay
   Calendars Calendar UID IsBaseCalendar BaseCalendarUID WeekDays WeekDay DayType DayWorking WorkingTimes WorkingTime FromTime ToTime
   TimePeriod FromDate ToDate Exceptions Exception Type Occurrences
   Tasks Task ID GUID IsNull Summary Milestone Start Finish Duration DurationFormat ActualStart ActualFinish RemainingDuration
   PercentComplete ConstraintType ConstraintDate Deadline OutlineLevel Active Manual
   PredecessorLink PredecessorUID CrossProject LinkLag LagFormat Baseline Number
   Resources Resource Assignments Assignment TaskUID ResourceUID`.split(/\s+/),
)

const NONE: Element = { name: '', text: '', children: [] }

/** The first child of that name; an empty element where there is none. */
export function one(element: Element, name: string): Element {
  return element.children.find((c) => c.name === name) ?? NONE
}

export function all(element: Element, name: string): readonly Element[] {
  return element.children.filter((c) => c.name === name)
}

export function textOf(element: Element, name: string): string {
  return one(element, name).text
}

export function flag(element: Element, name: string): boolean {
  return textOf(element, name) === '1' || textOf(element, name) === 'true'
}
