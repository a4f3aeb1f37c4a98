import { z } from 'zod/mini'
import { wallFrom, type Wall } from '../kit/calendar.ts'
import { dayFrom, type Day } from '../kit/day.ts'

/** The shapes in which tasks come from a grid or the API. What they mean together is for `checkPlan`. */
const wallTime = z.custom<Wall>((value) => typeof value === 'string' && wallFrom(value) === value, 'not a wall time')
const day = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== null, 'not a day')
const minutes = z.int().check(z.nonnegative())
export const taskKey = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

const constraint = z.union([
  z.object({
    kind: z.enum([
      'start-no-earlier',
      'start-no-later',
      'finish-no-earlier',
      'finish-no-later',
      'must-start',
      'must-finish',
    ]),
    at: wallTime,
  }),
  z.object({ kind: z.literal('as-late-as-possible') }),
])

const link = z.object({
  from: taskKey,
  type: z.enum(['FS', 'SS', 'FF', 'SF']),
  lag: z._default(z.int(), 0),
  lagIn: z._default(z.enum(['successor', 'predecessor', 'project', 'elapsed']), 'successor'),
})

export const progressInput = z.object({
  actualStart: z.nullable(wallTime),
  actualFinish: z.nullable(wallTime),
  remaining: z.nullable(minutes),
  percent: z.nullable(z.number().check(z.gte(0), z.lte(1))),
})

export const fieldsInput = z.partial(
  z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
    estimate: z.object({ low: z.nullable(minutes), likely: minutes, high: z.nullable(minutes) }),
    links: z.array(link).check(z.maxLength(200)),
    constraint: z.nullable(constraint),
    deadline: z.nullable(day),
    calendar: z.nullable(taskKey),
    assignee: z.nullable(z.string().check(z.trim(), z.maxLength(200))),
    waitsOn: z.enum(['us', 'client', 'third-party']),
    progress: progressInput,
    baseline: z.object({ start: z.nullable(wallTime), finish: z.nullable(wallTime) }),
  }),
)

const interval = z.object({ from: minutes, to: z.int().check(z.lte(1440)) })

/** A week of seven lists, Monday first, with days off and extra days. */
export const calendarInput = z.object({
  key: taskKey,
  week: z.array(z.array(interval)).check(z.length(7)),
  daysOff: z.array(day).check(z.maxLength(2000)),
  extraDays: z.array(z.object({ day, intervals: z.array(interval) })).check(z.maxLength(2000)),
})
