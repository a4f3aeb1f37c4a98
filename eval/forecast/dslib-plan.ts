import { wall } from '../../src/kit/calendar.ts'
import type { Interval, WorkingCalendar } from '../../src/kit/calendar.ts'
import { dayNumber } from '../../src/kit/day.ts'
import type { Day, Zone } from '../../src/kit/day.ts'
import { workingTime } from '../../src/kit/working-time.ts'
import type { WorkingTime } from '../../src/kit/working-time.ts'
import { wallOfMinute, minuteOfWall } from '../../src/kit/calendar.ts'
import { bareTask } from '../../src/plan/plan.ts'
import type { Estimate, LinkType, Plan, Progress, Task } from '../../src/plan/plan.ts'

/** A task's standing in one period: id, actual start, actual working hours, remaining working hours, share done 0..1. */
type TrackingRow = readonly [number, string | null, number | null, number | null, number | null]

/** One real project as DSLIB has it; hours are working hours. */
export interface DslibProject {
  readonly code: string
  readonly sector: string
  readonly authentic_tracking: boolean
  readonly calendar: {
    readonly work_hours: readonly number[]
    readonly work_days: readonly string[]
    readonly holidays: readonly string[]
  }
  readonly planned_start: string
  readonly planned_finish: string
  readonly planned_working_hours: number
  readonly actual_working_hours: number | null
  readonly tasks: readonly {
    readonly id: number
    readonly pred: readonly (readonly [number, LinkType, number])[]
    readonly bs: string
    readonly be: string
    readonly hours: number
    readonly opt_ml_pess_pct: readonly [number, number, number] | null
  }[]
  readonly tracking: readonly { readonly status: string; readonly rows: readonly TrackingRow[] }[]
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const ZONE = 'UTC' as Zone

export function calendarOfProject({ calendar }: DslibProject): WorkingCalendar {
  const day = intervalsOf(calendar.work_hours)
  return {
    key: 'project',
    zone: ZONE,
    week: WEEKDAYS.map((d) => (calendar.work_days.includes(d) ? day : [])),
    daysOff: calendar.holidays as readonly Day[],
    extraDays: [],
  }
}

/** One-hour slots by their first hour, as intervals. */
function intervalsOf(hours: readonly number[]): readonly Interval[] {
  const intervals: { from: number; to: number }[] = []
  for (const hour of hours.toSorted((a, b) => a - b)) {
    const last = intervals.at(-1)
    if (last?.to === hour * 60) last.to += 60
    else intervals.push({ from: hour * 60, to: hour * 60 + 60 })
  }
  return intervals
}

/** Working time of the project's calendar, wide enough for all its dates. */
export function axisOfProject(project: DslibProject): WorkingTime {
  const first = dayNumber(project.planned_start.slice(0, 10) as Day)
  return workingTime(calendarOfProject(project), first - 3 * 366, first + 16 * 366)
}

/** Whether a three-point range can be believed to be one; percentages of the duration unless hours were entered. */
export function rangeOf(hours: number, range: readonly [number, number, number] | null): Estimate | 'doubtful' {
  const likely = Math.round(hours * 60)
  if (range === null) return { low: null, likely, high: null }
  const [low, mode, high] = range
  const ordered = low >= 0 && low <= mode && mode <= high
  const scale = Math.abs(mode - 100) <= 20 ? 100 : Math.abs(mode - hours) <= 0.1 * hours ? hours : null
  if (!ordered || scale === null) return 'doubtful'
  return { low: (likely * low) / scale, likely, high: (likely * high) / scale }
}

/** The plan with the progress of period k (null = before the first one). Sees nothing later than that period. */
export function planOfProject(project: DslibProject, k: number | null, axis = axisOfProject(project)): Plan {
  const period = k === null ? null : project.tracking[k]
  const rows = new Map((period?.rows ?? []).map((row) => [row[0], row]))
  const tasks = project.tasks.map((raw): Task => {
    const estimate = rangeOf(raw.hours, raw.opt_ml_pess_pct)
    const row = rows.get(raw.id)
    const bare = bareTask(String(raw.id), `Task ${raw.id}`, Math.round(raw.hours * 60))
    return {
      ...bare,
      estimate: estimate === 'doubtful' ? bare.estimate : estimate,
      links: raw.pred.map(([from, type, lag]) => ({
        from: String(from),
        type,
        lag: Math.round(lag * 60),
        lagIn: 'successor',
      })),
      baseline: { start: wall(raw.bs), finish: wall(raw.be) },
      progress: row ? progressOf(row, axis) : bare.progress,
    }
  })
  return {
    name: project.code,
    zone: ZONE,
    calendars: [calendarOfProject(project)],
    start: wall(project.planned_start),
    statusAt: period ? wall(period.status) : null,
    tasks,
  }
}

/**
 * The share done is taken, the column of remaining hours is not: in most projects it is what the task then really took,
 * written in afterwards, in others the share drawn out in a straight line.
 */
function progressOf([, start, actual, , share]: TrackingRow, axis: WorkingTime): Progress {
  const none: Progress = { actualStart: null, actualFinish: null, remaining: null, percent: null }
  if (start === null) return share !== null && share > 0 ? { ...none, percent: Math.min(1, share) } : none
  const actualStart = wall(start)
  if (share === null || share < 1) return { ...none, actualStart, percent: share ?? 0 }
  const began = axis.toWork(minuteOfWall(actualStart))
  const minutes = Math.round((actual ?? 0) * 60)
  const ended = minutes === 0 ? minuteOfWall(actualStart) : axis.finishWall(began + minutes)
  return { ...none, actualStart, actualFinish: wallOfMinute(ended), percent: 1 }
}
