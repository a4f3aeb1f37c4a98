import { z } from 'zod'
import { wallFrom, type Wall } from '../kit/calendar.ts'
import { dayFrom, zoneFrom, type Day, type Zone } from '../kit/day.ts'

/** Inputs that many acts share, beside `id` in `act.ts`. A problem named like one of `words/people.ts` is said in words. */

/** A calendar day, 'YYYY-MM-DD'. */
export const aDay = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== null, 'day-unknown')

/** A wall time, 'YYYY-MM-DDTHH:MM'. */
export const aWall = z.custom<Wall>(
  (value) => typeof value === 'string' && wallFrom(value) === value,
  'not a wall time (YYYY-MM-DDTHH:MM)',
)

/** A time zone this machine knows. */
export const aZone = z.custom<Zone>((value) => typeof value === 'string' && zoneFrom(value) !== null, 'zone-unknown')

/** Words a person typed: not empty, at most 2,000 characters. */
export const someWords = z.string().trim().min(1).max(2000)
