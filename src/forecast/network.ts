import { dayOfWall, minuteOfWall } from '../kit/calendar.ts'
import type { Wall } from '../kit/calendar.ts'
import { dayNumber } from '../kit/day.ts'
import { workingTime } from '../kit/working-time.ts'
import type { WorkingTime } from '../kit/working-time.ts'
import type { Link, Plan, Task } from '../plan/plan.ts'
import { TYPE_CODE } from './codes.ts'
import { oneTaskEach } from './one-person.ts'
import { standingOf } from './standing.ts'

/** How a plan is read where planners differ. */
export interface ScheduleRule {
  /** Whether the rest of a task that began out of sequence still waits for its predecessors. */
  readonly outOfSequence: 'retained' | 'override'
  /**
   * Whether work that waits starts no earlier than its baseline says, although it could: people keep to the dates they
   * know, and early finishes are seldom handed on. On 106 real plans, 101 then come out exact to the hour, instead of 41.
   */
  readonly plannedStarts: 'kept' | 'ignored'
  /** Whether people do several tasks at once, as plans mostly have it, or one after the other. */
  readonly people?: 'at-once' | 'one-task'
}

export const DEFAULT_SCHEDULE: ScheduleRule = { outOfSequence: 'retained', plannedStarts: 'kept' }

/**
 * A plan as flat arrays in topological order, made canonical (sorted by key first) so that the order of rows in a file
 * changes nothing. Times are working minutes of each task's own calendar; links are in CSR form by waiting task.
 */
export interface Network {
  readonly plan: Plan
  readonly tasks: readonly Task[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly calendars: readonly WorkingTime[]
  /** Calendar of each task; 0 is the plan's own. */
  readonly calendar: Int32Array
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly linkType: Uint8Array
  readonly linkLag: Int32Array
  /** 1 where the lag is plain addition in one calendar, 0 where it has to pass over the wall clock. */
  readonly linkPlain: Uint8Array
  readonly links: readonly Link[]
  readonly state: Uint8Array
  /** Actual start and finish of what has begun or is done. */
  readonly begun: Int32Array
  readonly ended: Int32Array
  /** Bound under the start of waiting work, or under the rest of running work. */
  readonly floor: Int32Array
  readonly floorWall: Int32Array
  readonly floorBy: Uint8Array
  readonly finishFloor: Int32Array
  /** Working minutes already spent on running tasks, and those left by plain arithmetic for every task. */
  readonly elapsed: Float64Array
  readonly left: Float64Array
  readonly statusWall: number
  readonly rule: ScheduleRule
  /** Tasks that begin later because people do one task at a time. */
  readonly held: number
}

/** Compiles a plan. Throws RangeError on a cycle or a calendar without work: `checkPlan` names them beforehand. */
export function networkOf(plan: Plan, rule: ScheduleRule = DEFAULT_SCHEDULE): Network {
  const net = compiled(plan, rule)
  if (rule.people !== 'one-task') return net
  const { plan: levelled, held } = oneTaskEach(net)
  return { ...compiled(levelled, rule), held }
}

function compiled(plan: Plan, rule: ScheduleRule): Network {
  const tasks = inOrder(plan.tasks)
  const indexOf = new Map(tasks.map((task, i) => [task.key, i]))
  const { firstDay, lastDay } = horizonOf(plan)
  const calendars = plan.calendars.map((c) => workingTime(c, firstDay, lastDay))
  const calendarIndex = new Map(plan.calendars.map((c, i) => [c.key, i]))
  const calendar = Int32Array.from(tasks, (task) => calendarIndex.get(task.calendar ?? '') ?? 0)
  const statusWall = minuteOfWall(plan.statusAt ?? plan.start)
  return {
    plan,
    tasks,
    indexOf,
    calendars,
    calendar,
    ...linksOf(tasks, indexOf, calendar),
    ...standingOf(plan, tasks, { calendars, calendar, statusWall, rule }),
    statusWall,
    rule,
    held: 0,
  }
}

function linksOf(tasks: readonly Task[], indexOf: ReadonlyMap<string, number>, calendar: Int32Array) {
  const links: Link[] = []
  const linkStart = new Int32Array(tasks.length + 1)
  const owner: number[] = []
  tasks.forEach((task, i) => {
    for (const link of sorted(task.links)) {
      if (!indexOf.has(link.from) || link.from === task.key) continue
      links.push(link)
      owner.push(i)
    }
    linkStart[i + 1] = links.length
  })
  const linkFrom = Int32Array.from(links, (link) => indexOf.get(link.from) ?? 0)
  const linkPlain = Uint8Array.from(links, (link, k) => {
    const [from, to] = [calendar[linkFrom[k] as number], calendar[owner[k] as number]]
    if (from !== to) return 0
    if (link.lag === 0 || link.lagIn === 'successor' || link.lagIn === 'predecessor') return 1
    return link.lagIn === 'project' && to === 0 ? 1 : 0
  })
  return {
    links,
    linkStart,
    linkFrom,
    linkType: Uint8Array.from(links, (link) => TYPE_CODE[link.type]),
    linkLag: Int32Array.from(links, (link) => Math.round(link.lag)),
    linkPlain,
  }
}

function sorted(links: readonly Link[]): readonly Link[] {
  if (links.length < 2) return links
  const rank = (l: Link) => `${l.type}\u0000${l.lagIn}\u0000${l.lag}`
  return links.toSorted((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1
    return rank(a) < rank(b) ? -1 : 1
  })
}

/** Kahn's order over tasks sorted by key. Throws RangeError when a cycle leaves some over. */
function inOrder(all: readonly Task[]): readonly Task[] {
  const tasks = all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const indexOf = new Map(tasks.map((task, i) => [task.key, i]))
  const waits = new Int32Array(tasks.length)
  const followers: number[][] = tasks.map(() => [])
  tasks.forEach((task, i) => {
    for (const { from } of task.links) {
      const source = indexOf.get(from)
      if (source === undefined || source === i) continue
      followers[source]?.push(i)
      waits[i] = (waits[i] as number) + 1
    }
  })
  const ready = tasks.map((_, i) => i).filter((i) => waits[i] === 0)
  for (let next = 0; next < ready.length; next++) {
    for (const j of followers[ready[next] as number] ?? []) {
      waits[j] = (waits[j] as number) - 1
      if (waits[j] === 0) ready.push(j)
    }
  }
  if (ready.length < tasks.length) throw new RangeError('the links of the plan form a cycle')
  return ready.map((i) => tasks[i] as Task)
}

const YEAR = 366
const MOST_YEARS = 40

/** From a year before the first date to well after the work could end if all of it stood in one line. */
function horizonOf(plan: Plan): { firstDay: number; lastDay: number } {
  const dayNumberOf = (at: Wall) => dayNumber(dayOfWall(at))
  let first = dayNumberOf(plan.start)
  let last = dayNumberOf(plan.statusAt ?? plan.start)
  let work = 0
  for (const { estimate, progress, constraint, links, baseline } of plan.tasks) {
    if (progress.actualStart) first = Math.min(first, dayNumberOf(progress.actualStart))
    if (baseline.start) last = Math.max(last, dayNumberOf(baseline.start))
    if (constraint && 'at' in constraint) last = Math.max(last, dayNumberOf(constraint.at))
    work += Math.max(estimate.likely, progress.remaining ?? 0)
    for (const { lag } of links) work += Math.abs(lag)
  }
  const years = Math.min(MOST_YEARS, 3 + Math.ceil((work * 3) / (200 * 480)))
  return { firstDay: Math.min(first, last) - YEAR, lastDay: last + years * YEAR }
}
