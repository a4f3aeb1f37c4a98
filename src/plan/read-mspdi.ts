import { wallFrom } from '../kit/calendar.ts'
import type { Wall } from '../kit/calendar.ts'
import type { Element } from '../kit/cells.ts'
import { dayFrom } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import { defaultCalendar } from '../kit/calendar.ts'
import { calendarsOf } from './mspdi-calendars.ts'
import type { NumberedCalendar } from './mspdi-calendars.ts'
import { assigneesOf, calendarFor } from './mspdi-people.ts'
import type { Assigned } from './mspdi-people.ts'
import { all, flag, one, textOf } from './mspdi-tree.ts'
import { aProblem, checkPlan } from './plan-check.ts'
import { bareTask } from './plan.ts'
import type { Constraint, Link, LinkType, Plan, Task } from './plan.ts'
import type { Problem } from './problem.ts'

/** A plan and what is wrong with it; a plan with problems must not be forecast. */
export interface PlanRead {
  readonly plan: Plan | null
  readonly problems: readonly Problem[]
}

const LINK_TYPES: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS']

/**
 * Maps a Microsoft Project XML document (MSPDI, https://learn.microsoft.com/en-us/office-project/xml-data-interchange) that was
 * read with `MSPDI_ELEMENTS`. Summary tasks are left out; links to them are moved to the work inside. The file has no time
 * zone: its dates are wall time in `zone`.
 */
export function readMspdi(root: Element, zone: Zone): PlanRead {
  if (root.name !== 'Project')
    return { plan: null, problems: [aProblem('xml-not-a-project', null, { remedy: 'choose-another-file' })] }
  const elements = all(one(root, 'Tasks'), 'Task').filter((t) => !flag(t, 'IsNull') && textOf(t, 'Active') !== '0')
  const listed = ownFirst(calendarsOf(root, zone), textOf(root, 'CalendarUID'), zone)
  const calendars = elements.some(isElapsedTask) ? [...listed, roundTheClock(zone)] : listed
  const work = elements.filter((_, i) => !isSummary(elements, i))
  const people = assigneesOf(root)
  const inside = leavesBySummary(elements)
  const lengths = new Map(work.map((e) => [textOf(e, 'UID'), minutesOf(textOf(e, 'Duration')) ?? 0]))
  const frame: Frame = { calendars, people, inside, lengths }
  const tasks = work.map((element) => taskOf(element, frame))
  const plan: Plan = {
    name: textOf(root, 'Title') || textOf(root, 'Name'),
    zone,
    calendars: calendars.map((c) => c.calendar),
    start: wallFrom(textOf(root, 'StartDate')) ?? earliest(tasks),
    statusAt: statusOf(root, tasks),
    tasks,
  }
  const problems = checkPlan(plan).map((p) => (p.key === 'duration-negative' ? asWritten(p, work) : p))
  return { plan, problems }
}

/** A duration that is missing or no duration is told as such, not by the number that stands for it. */
function asWritten(problem: Problem, work: readonly Element[]): Problem {
  const element = work.find((e) => textOf(e, 'UID') === problem.task)
  const value = element ? textOf(element, 'Duration') : ''
  if (minutesOf(value) !== null) return problem
  return { ...problem, key: value === '' ? 'duration-missing' : 'duration-unreadable', params: { value } }
}

interface Frame {
  readonly calendars: readonly NumberedCalendar[]
  readonly people: ReadonlyMap<string, Assigned>
  /** Tasks inside each summary task, by UID. */
  readonly inside: ReadonlyMap<string, readonly string[]>
  /** Working minutes of each task by UID: what a lag in percent is a percentage of. */
  readonly lengths: ReadonlyMap<string, number>
}

function ownFirst(calendars: readonly NumberedCalendar[], uid: string, zone: Zone): readonly NumberedCalendar[] {
  const own = calendars.find((c) => c.uid === uid) ?? { uid: '', calendar: defaultCalendar('Standard', 'DE', zone) }
  return [own, ...calendars.filter((c) => c !== own)]
}

const ROUND_THE_CLOCK = 'round the clock'

/** A task whose duration is said in elapsed time goes on through nights and weekends. */
function isElapsedTask(element: Element): boolean {
  return isElapsed(Number(textOf(element, 'DurationFormat')))
}

function roundTheClock(zone: Zone): NumberedCalendar {
  const week = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }])
  return { uid: ROUND_THE_CLOCK, calendar: { key: ROUND_THE_CLOCK, zone, week, daysOff: [], extraDays: [] } }
}

function isSummary(elements: readonly Element[], i: number): boolean {
  const level = (e: Element | undefined) => Number(e ? textOf(e, 'OutlineLevel') : 0)
  const element = elements[i] as Element
  return flag(element, 'Summary') || textOf(element, 'UID') === '0' || level(elements[i + 1]) > level(element)
}

function leavesBySummary(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>()
  const open: { uid: string; level: number }[] = []
  elements.forEach((element, i) => {
    const level = Number(textOf(element, 'OutlineLevel'))
    while ((open.at(-1)?.level ?? -1) >= level) open.pop()
    const uid = textOf(element, 'UID')
    if (isSummary(elements, i)) {
      open.push({ uid, level })
      inside.set(uid, [])
    } else for (const summary of open) inside.get(summary.uid)?.push(uid)
  })
  return inside
}

function taskOf(element: Element, frame: Frame): Task {
  const uid = textOf(element, 'UID')
  const at = (name: string) => wallFrom(textOf(element, name))
  const named = isElapsedTask(element) ? ROUND_THE_CLOCK : textOf(element, 'CalendarUID')
  const calendar = calendarFor({ task: uid, named }, frame)
  const percent = Number(textOf(element, 'PercentComplete') || 0) / 100
  const remaining = minutesOf(textOf(element, 'RemainingDuration'))
  const baseline = all(element, 'Baseline').find((b) => (textOf(b, 'Number') || '0') === '0')
  const actualStart = at('ActualStart')
  const likely =
    flag(element, 'Milestone') && !textOf(element, 'Duration') ? 0 : (minutesOf(textOf(element, 'Duration')) ?? -1)
  return {
    ...bareTask(uid, textOf(element, 'Name'), likely),
    links: all(element, 'PredecessorLink').flatMap((l) => linksOf(l, frame)),
    constraint: constraintOf(element),
    deadline: dayFrom(textOf(element, 'Deadline').slice(0, 10)),
    calendar: calendar?.key ?? null,
    assignee: frame.people.get(uid)?.name ?? null,
    progress: {
      actualStart,
      actualFinish: at('ActualFinish'),
      remaining: actualStart !== null && percent < 1 ? remaining : null,
      percent: percent > 0 ? percent : null,
    },
    baseline: {
      start: (baseline && wallFrom(textOf(baseline, 'Start'))) ?? at('Start'),
      finish: (baseline && wallFrom(textOf(baseline, 'Finish'))) ?? at('Finish'),
    },
  }
}

/** 'PT32H0M0S' in working minutes; null where nothing is said. */
function minutesOf(duration: string): number | null {
  const found = /^(-)?P(?:(\d+)D)?T?(?:(-?\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration)
  if (!found) return null
  const minutes = Number(found[2] ?? 0) * 1440 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0)
  return found[1] ? -minutes : minutes
}

/** A link to a summary task waits for (or with) all work inside it; a lag in percent is one of what is waited for. */
function linksOf(element: Element, { inside, lengths }: Frame): readonly Link[] {
  const from = textOf(element, 'PredecessorUID')
  const type = LINK_TYPES[Number(textOf(element, 'Type') || 1)] ?? 'FS'
  const lag = Number(textOf(element, 'LinkLag') || 0)
  const format = Number(textOf(element, 'LagFormat') || 7)
  const percent = [19, 20, 51, 52].includes(format)
  const lagIn = isElapsed(format) ? 'elapsed' : 'successor'
  return (inside.get(from) ?? [from]).map((key) => {
    const minutes = percent ? (lag / 100) * (lengths.get(key) ?? 0) : lag / 10
    return { from: key, type, lag: Math.round(minutes), lagIn }
  })
}

/** Even formats from 4 to 12 and from 36 to 44 are elapsed minutes, hours, days, weeks, months; 20 and 52 elapsed percent. */
function isElapsed(format: number): boolean {
  if (format === 20 || format === 52) return true
  return format % 2 === 0 && ((format >= 4 && format <= 12) || (format >= 36 && format <= 44))
}

const CONSTRAINTS: readonly (Exclude<Constraint['kind'], 'as-late-as-possible'> | null)[] = [
  null,
  null,
  'must-start',
  'must-finish',
  'start-no-earlier',
  'start-no-later',
  'finish-no-earlier',
  'finish-no-later',
]

function constraintOf(element: Element): Constraint | null {
  const type = Number(textOf(element, 'ConstraintType') || 0)
  if (type === 1) return { kind: 'as-late-as-possible' }
  const manual = flag(element, 'Manual')
  const kind = CONSTRAINTS[type] ?? (manual ? 'must-start' : null)
  const at = wallFrom(textOf(element, 'ConstraintDate')) ?? (manual ? wallFrom(textOf(element, 'Start')) : null)
  return kind && at ? { kind, at } : null
}

function statusOf(root: Element, tasks: readonly Task[]): Wall | null {
  const begun = tasks.some((t) => t.progress.actualStart !== null)
  return wallFrom(textOf(root, 'StatusDate')) ?? (begun ? wallFrom(textOf(root, 'CurrentDate')) : null)
}

function earliest(tasks: readonly Task[]): Wall {
  const starts = tasks.flatMap((t) => [t.progress.actualStart, t.baseline.start]).filter((at) => at !== null)
  return starts.toSorted()[0] ?? ('2000-01-03T09:00' as Wall)
}
