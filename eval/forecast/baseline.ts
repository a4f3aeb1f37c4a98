import { minuteOfWall, wall } from '../../src/kit/calendar.ts'
import { arrive, axisOf, bindsFinish, leavesFinish } from '../../src/forecast/links.ts'
import { networkOf } from '../../src/forecast/network.ts'
import type { Network } from '../../src/forecast/network.ts'
import { schedule } from '../../src/forecast/schedule.ts'
import type { Schedule } from '../../src/forecast/schedule.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planOfProject } from './dslib-plan.ts'
import type { DslibProject } from './dslib-plan.ts'
import { jsonLines } from './read.ts'
import type { EvalSet, SetReport } from './set.ts'

/**
 * What of a stored baseline goes in beside links, durations and calendar: nothing; the stored start of tasks that wait for
 * nothing (no relation says when they begin); the stored start of every task as start-no-earlier-than.
 */
export const READINGS = ['relations', 'own-starts', 'kept-starts'] as const
export type Reading = (typeof READINGS)[number]

export interface BaselineCheck {
  readonly code: string
  /** Our finish minus the stored one, working minutes of the project's calendar. */
  readonly off: Readonly<Record<Reading, number>>
  /** Stored working minutes from start to finish. */
  readonly planned: number
  /** Why the relations alone do not give the stored finish; null where they do, to the hour. */
  readonly why: string | null
}

const HALF_HOUR = 30

/** Schedules a project from its relations three ways and holds each against the finish of its stored baseline. */
export function checkBaseline(project: DslibProject): BaselineCheck {
  const plan = planOfProject(project, null)
  const kept = schedule(networkOf(plan))
  const relations = relationsOnly(plan)
  const own = relationsOnly({ ...plan, tasks: plan.tasks.map((t) => (t.links.length > 0 ? t : heldToBaseline(t))) })
  const off = {
    relations: offOf(relations, project),
    'own-starts': offOf(own, project),
    'kept-starts': offOf(kept, project),
  }
  const axis = kept.net.calendars[0] as (typeof kept.net.calendars)[number]
  const planned = axis.toWork(minuteOfWall(wall(project.planned_finish))) - axis.toWork(minuteOfWall(plan.start))
  return { code: project.code, off, planned, why: isExact(off.relations) ? null : whyNot(kept.net, off) }
}

export function isExact(off: number): boolean {
  return Math.abs(off) <= HALF_HOUR
}

function relationsOnly(plan: Plan): Schedule {
  return schedule(networkOf(plan, { outOfSequence: 'retained', plannedStarts: 'ignored' }))
}

function heldToBaseline(task: Plan['tasks'][number]): Plan['tasks'][number] {
  const { start } = task.baseline
  return start === null ? task : { ...task, constraint: { kind: 'start-no-earlier', at: start } }
}

function offOf({ net, finish }: Schedule, project: DslibProject): number {
  const end = net.tasks.reduce((last, _, i) => Math.max(last, finish[i] as number), Number.NEGATIVE_INFINITY)
  const axis = net.calendars[0] as (typeof net.calendars)[number]
  return end - axis.toWork(minuteOfWall(wall(project.planned_finish)))
}

/** One line, by rule, from the stored dates themselves: which tasks begin later or earlier than their relations ask. */
function whyNot(net: Network, off: BaselineCheck['off']): string {
  const gaps = net.tasks.map((task, i) => ({ task, free: task.links.length === 0, minutes: gapOf(net, i) }))
  const early = gaps.filter((g) => g.minutes < -HALF_HOUR).toSorted((a, b) => a.minutes - b.minutes)
  const late = gaps.filter((g) => g.minutes > HALF_HOUR)
  if (early.length > 0 && !isExact(off['kept-starts'])) {
    const [worst] = early
    return `the stored dates break their own relations: ${early.length} tasks begin before their predecessors allow, task ${worst?.task.key} by ${hours(-(worst?.minutes ?? 0))}`
  }
  const fixed = late.filter((g) => g.free).length
  if (isExact(off['own-starts'])) return `${fixed} tasks wait for nothing and begin on dates of their own`
  const waiting = late.filter((g) => !g.free).toSorted((a, b) => b.minutes - a.minutes)
  if (waiting.length === 0) return `the stored finish lies outside the calendar by ${hours(off.relations)}`
  const also = fixed > 0 ? `, ${fixed} more wait for nothing and begin on dates of their own` : ''
  return `fixed dates or levelling: ${waiting.length} tasks begin later than their predecessors ask, task ${waiting[0]?.task.key} by ${hours(waiting[0]?.minutes ?? 0)}${also}`
}

/** Stored start minus the earliest start that the stored dates of the predecessors allow, working minutes. */
function gapOf(net: Network, j: number): number {
  const axis = axisOf(net, j)
  const startOf = (i: number) => axis.toWork(minuteOfWall(net.tasks[i]?.baseline.start ?? net.plan.start))
  let allowed = axis.toWork(minuteOfWall(net.plan.start))
  for (let k = net.linkStart[j] as number; k < (net.linkStart[j + 1] as number); k++) {
    const from = net.linkFrom[k] as number
    const type = net.linkType[k] as number
    const moment = startOf(from) + (leavesFinish(type) ? (net.left[from] as number) : 0)
    allowed = Math.max(allowed, arrive(net, k, moment, j) - (bindsFinish(type) ? (net.left[j] as number) : 0))
  }
  return startOf(j) - allowed
}

function hours(minutes: number): string {
  return `${Math.round(minutes / 6) / 10} h`
}

/** CPM durations against the stored baselines of DSLIB (goal 11). */
export const baselineSet: EvalSet = {
  name: 'baseline',
  pattern: /^dslib_(?!baseline).*\.jsonl(\.gz)?$/,
  run: ({ data }) => reportOf(data.flatMap((path) => jsonLines<DslibProject>(path)).map(checkBaseline)),
}

const SAID: Readonly<Record<Reading, string>> = {
  relations: 'relations alone, everything else from the plan start',
  'own-starts': 'relations, tasks that wait for nothing on their stored start',
  'kept-starts': 'stored start of every task as start-no-earlier-than',
}
const GOALS: Readonly<Record<Reading, string>> = {
  relations: '>= 49 % (92 of 188)',
  'own-starts': '>= 49 % (92 of 188)',
  'kept-starts': '>= 93 % (175 of 188)',
}

function reportOf(all: readonly BaselineCheck[]): SetReport {
  const n = all.length
  const counted = READINGS.map((reading) => {
    const exact = all.filter((c) => isExact(c.off[reading])).length
    const near = all.filter((c) => Math.abs(c.off[reading]) <= 0.02 * c.planned).length
    return { reading, exact, near }
  })
  const share = (count: number, goal?: string) => {
    const value = n === 0 ? 0 : count / n
    // Wilson 1927: projects are counted, so the interval of a share needs no draws.
    const middle = (value + 1.9208 / n) / (1 + 3.8416 / n)
    const half = (1.96 * Math.sqrt((value * (1 - value)) / n + 0.9604 / n ** 2)) / (1 + 3.8416 / n)
    return { value, lo: middle - half, hi: middle + half, ...(goal ? { goal } : {}) }
  }
  const figures = counted.flatMap(({ reading, exact, near }) => [
    [`${reading}-exact`, share(exact, GOALS[reading])] as const,
    [`${reading}-within-2-percent`, share(near)] as const,
  ])
  const unexplained = all.filter((c) => !isExact(c.off.relations))
  return {
    n,
    points: n,
    mode: 'kept-apart',
    figures: Object.fromEntries(figures),
    rivals: {},
    diffs: {},
    warnings: unexplained.map((c) => `${c.code}: ${c.why} (relations alone ${hours(c.off.relations)} off)`),
    lines: counted.map((c) => `${SAID[c.reading]}: ${c.exact} of ${n} exact to the hour, ${c.near} within 2 %`),
  }
}
