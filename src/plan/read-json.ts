import { z } from 'zod/mini'
import { wallFrom } from '../kit/calendar.ts'
import type { Wall } from '../kit/calendar.ts'
import { dayFrom, zoneFrom } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import { aProblem, checkPlan } from './plan-check.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import type { PlanRead } from './read-mspdi.ts'

export const PLAN_SCHEMA = 'forthright.plan.v1'

const wall = z.pipe(
  z.string().check(z.refine((text) => wallFrom(text) !== null, 'a wall time, 2027-01-31T09:00')),
  z.transform((text) => wallFrom(text) as Wall),
)
const day = z.pipe(
  z.string().check(z.refine((text) => dayFrom(text) !== null, 'a day, 2027-01-31')),
  z.transform((text) => text as Day),
)
const zone = z.pipe(
  z.string().check(z.refine((name) => zoneFrom(name) !== null, 'an IANA time zone')),
  z.transform((name) => name as Zone),
)
const text = z.string().check(z.minLength(1), z.maxLength(500))
const minutes = z.number()
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(1440))
const interval = z
  .object({ from: minuteOfDay, to: minuteOfDay })
  .check(z.refine((i) => i.from < i.to, 'from before to'))
const intervals = z
  .array(interval)
  .check(z.refine((list) => list.every((i, n) => n === 0 || (list[n - 1]?.to ?? 0) <= i.from), 'in order'))

function orNull<T extends z.ZodMiniType>(inner: T) {
  return z._default(z.nullable(inner), null)
}

const calendar = z.object({
  key: text,
  zone,
  week: z.array(intervals).check(z.length(7)),
  daysOff: z._default(z.array(day), []),
  extraDays: z._default(z.array(z.object({ day, intervals })), []),
})

const link = z.object({
  from: text,
  type: z._default(z.enum(['FS', 'SS', 'FF', 'SF']), 'FS'),
  lag: z._default(minutes, 0),
  lagIn: z._default(z.enum(['successor', 'predecessor', 'project', 'elapsed']), 'successor'),
})

const constraint = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'start-no-earlier',
      'start-no-later',
      'finish-no-earlier',
      'finish-no-later',
      'must-start',
      'must-finish',
    ]),
    at: wall,
  }),
  z.object({ kind: z.literal('as-late-as-possible') }),
])

const task = z.object({
  key: text,
  name: text,
  estimate: z.object({ low: orNull(minutes), likely: minutes, high: orNull(minutes) }),
  links: z._default(z.array(link), []),
  constraint: orNull(constraint),
  deadline: orNull(day),
  calendar: orNull(text),
  assignee: orNull(text),
  waitsOn: z._default(z.enum(['us', 'client', 'third-party']), 'us'),
  progress: z._default(
    z.object({
      actualStart: orNull(wall),
      actualFinish: orNull(wall),
      remaining: orNull(minutes),
      percent: orNull(z.number()),
    }),
    { actualStart: null, actualFinish: null, remaining: null, percent: null },
  ),
  baseline: z._default(z.object({ start: orNull(wall), finish: orNull(wall) }), { start: null, finish: null }),
})

/** The product's own form of a plan. All durations are working minutes, all times wall times in `zone`. */
export const planSchema = z.object({
  schema: z.literal(PLAN_SCHEMA),
  name: z.string(),
  zone,
  calendars: z.array(calendar).check(z.minLength(1)),
  start: wall,
  statusAt: orNull(wall),
  tasks: z.array(task),
})

/** Reads a parsed JSON value as a plan; what does not fit is named by its path. */
export function readJson(value: unknown): PlanRead {
  const read = z.safeParse(planSchema, value)
  if (!read.success) {
    const problems = read.error.issues.slice(0, 50).map((issue) => {
      const path = issue.path.map(String).join('.')
      return aProblem('json-shape', null, {
        params: { path, expected: issue.message },
        remedy: 'fill-the-cell',
        column: path,
      })
    })
    return { plan: null, problems }
  }
  const { schema: _, ...plan } = read.data
  return { plan, problems: located(plan, checkPlan(plan)) }
}

const PATHS: Readonly<Record<string, string>> = {
  duration: '.estimate',
  low: '.estimate',
  percent: '.progress.percent',
  finish: '.progress.actualFinish',
  predecessors: '.links',
  key: '.key',
  calendar: '.calendar',
}

/** Says where in the document each task stands: 'tasks.3.links'. A key that stands twice is told at its second place. */
function located(plan: Plan, problems: readonly Problem[]): readonly Problem[] {
  const places = new Map<string, number[]>()
  plan.tasks.forEach(({ key }, i) => {
    const found = places.get(key)
    if (found) found.push(i)
    else places.set(key, [i])
  })
  const told = new Map<string, number>()
  return problems.map((p) => {
    if (p.task === null) return p
    const found = places.get(p.task) ?? []
    const twice = p.key === 'key-duplicate' ? (told.get(p.task) ?? 0) + 1 : 0
    if (twice > 0) told.set(p.task, twice)
    return { ...p, column: `tasks.${found[twice] ?? found[0] ?? 0}${PATHS[p.column ?? ''] ?? ''}` }
  })
}

/** The same form, to be written to a file. */
export function jsonOf(plan: Plan): string {
  return JSON.stringify({ schema: PLAN_SCHEMA, ...plan }, null, 2)
}
