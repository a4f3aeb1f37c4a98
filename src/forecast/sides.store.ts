import { dayOfWall } from '../kit/calendar.ts'
import { addDays } from '../kit/day.ts'
import { loadClient } from '../people/client.store.ts'
import { membersOf } from '../people/member.store.ts'
import type { Project } from '../plan/project.ts'
import type { Glance } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import type { Sides } from './worked-by.ts'

// Written down from a year before the start for as long as a project may last, so that the inputs do not change by the day.
const DAYS_BEFORE = 366
const DAYS_AFTER = 4 * 366

/** Who of this workspace is or will be away, and on which days the project's client rests. */
export async function sidesOf(glance: Glance, { clientId, start }: Project): Promise<Sides> {
  const members = await membersOf(glance)
  const { country } = await loadClient(glance, clientId)
  const from = dayOfWall(start)
  return {
    absences: members.flatMap(({ name, email, awayFrom, awayUntil, leftAt }) =>
      awayFrom === null || leftAt !== null ? [] : [{ name, email, from: awayFrom, until: awayUntil }],
    ),
    client: { country, holidays: holidaysBetween(country, addDays(from, -DAYS_BEFORE), addDays(from, DAYS_AFTER)) },
  }
}
