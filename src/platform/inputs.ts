import { z } from 'zod'
import { dayFrom, type Day } from '../kit/day.ts'

/** A calendar day, 'YYYY-MM-DD'. */
export const aDay = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== null, 'not a day')

/** Words a person typed: not empty, at most 2,000 characters. */
export const someWords = z.string().trim().min(1).max(2000)
