import { addDays, type Day } from '../kit/day.ts'
import { isWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import type { RecoveryEdit } from './recovery-edit.ts'
import type { PeopleAssumptions } from './recovery-people.ts'
import type { Interval90, RecoveryRow, RecoveryTable } from './recovery.ts'

/** The ways back on track a person can try on the project page. */
export const TRIES = ['part-on-time', 'cut-scope', 'extra-days', 'more-people'] as const
export type TryKind = (typeof TRIES)[number]

/** What a person chose to try; numbers as they stand in the form. */
export interface Try {
  readonly kind: TryKind
  readonly tasks: readonly string[]
  readonly days: number
  readonly team: number
  readonly added: number
  readonly people: PeopleAssumptions
}

/** The next days off after today, at most `count`, on which somebody could work. */
export function daysOffAfter(calendar: WorkingCalendar, today: Day, count: number): Day[] {
  const days: Day[] = []
  for (let i = 1; i <= 370 && days.length < count; i++) {
    const day = addDays(today, i)
    if (!isWorkingDay(calendar, day)) days.push(day)
  }
  return days
}

/** The plan's edit that a try stands for; null while something needed is missing. */
export function editOf(tried: Try, calendar: WorkingCalendar, today: Day): RecoveryEdit | null {
  const { kind, tasks, days, team, added, people } = tried
  if (kind === 'extra-days') return days < 1 ? null : { kind, days: daysOffAfter(calendar, today, days) }
  if (tasks.length === 0) return null
  if (kind === 'more-people') return team < 1 || added < 1 ? null : { kind, tasks, team, added, people }
  return { kind, tasks }
}

/** What the groups of a comparison say: ways in one group with another cannot be told apart from it. */
export function verdictOf({
  groups,
}: RecoveryTable): { kind: 'best'; option: string } | { kind: 'tied'; options: readonly (string | null)[] } | null {
  const [first] = groups
  if (!first) return null
  if (first.length > 1) return { kind: 'tied', options: first }
  const [option] = first
  return option === null || option === undefined ? null : { kind: 'best', option }
}

/** How a way stands beside the one that gains next most (its `overNext`). */
export interface Beside {
  /** null = do nothing. */
  readonly option: string | null
  readonly days: Interval90
  /** Earlier in at least 19 of 20 runs; otherwise the two cannot be told apart, and neither comes first. */
  readonly clear: boolean
}

/** For each way the one it is measured against; none for the way that gains least. */
export function besideNext(rows: readonly RecoveryRow[]): ReadonlyMap<string | null, Beside> {
  const ranked = rows.toSorted((a, b) => b.gained.p50 - a.gained.p50)
  return new Map(
    ranked.flatMap(({ option, overNext }, i) => {
      const next = ranked[i + 1]
      return next && overNext
        ? [[option, { option: next.option, days: overNext, clear: overNext.p5 > 0 }] as const]
        : []
    }),
  )
}
