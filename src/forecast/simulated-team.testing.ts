import { chanceFrom } from '../kit/chance.ts'
import type { Chance } from '../kit/chance.ts'
import { dayOfWall, minuteOfWall, wallAt } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Link, Plan, Task } from '../plan/plan.ts'
import type { Basis } from './basis.ts'
import { wallsOf } from './chain.ts'
import type { TargetForecast } from './forecast.ts'
import { basesOf, historyFrom, pastRowsOf } from './history.ts'
import type { PastRow, PastSnapshot } from './history.ts'
import { openRows } from './open-row.ts'
import type { UnderWay } from './open-row.ts'
import { exp, normalQuantile } from './lognormal.ts'
import { networkOf } from './network.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { aPlan, aTask, office } from './plan.testing.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { promiseDay } from './promise-day.ts'
import { schedule } from './schedule.ts'

/** How a team really works, which the product is not told. All are natural logs. */
export interface Truth {
  /** What the team habitually forgets when it estimates. */
  readonly bias: number
  readonly projectSd: number
  readonly personSd: number
  readonly taskSd: number
}

const FIRST = day('2027-01-04')
const TWO_YEARS = 104
/** A project begins every so many weeks; several run at once. */
const EVERY_WEEKS = 2
const PEOPLE = 3
/** Shares of the real time at which the team tells how far it is. */
const STATUS_AT = [0.4, 0.7]
const LEAD = 'lead' as Id
const NEVER_SILENT = day('2099-01-01')

interface Running {
  readonly id: Id
  readonly plan: Plan
  readonly startsOn: Day
  /** Real working minutes of each task. */
  readonly real: readonly number[]
  readonly finishedOn: Day
  readonly promised: Day
  readonly snapshots: PastSnapshot[]
}

/** A day that was offered, and whether the work was done by then. */
export interface Offered {
  readonly on: Day
  readonly atStart: boolean
  readonly day: Day
  readonly kept: boolean
  /** Finished projects that could be leant on. */
  readonly n: number
}

const normal = (chance: Chance): number => normalQuantile((chance.bits() + 0.5) / 4_294_967_296)

function aPlanOf(chance: Chance, startsOn: Day): Plan {
  const n = 10 + Math.floor(chance.unit() * 9)
  const tasks = Array.from({ length: n }, (_, i): Task => {
    const before = [i - 1 - Math.floor(chance.unit() * 3), i - 1 - Math.floor(chance.unit() * 5)].filter((b) => b >= 0)
    const links = [...new Set(before)].map((b): Link => ({ from: `t${b}`, type: 'FS', lag: 0, lagIn: 'successor' }))
    return aTask(`t${i}`, 1 + Math.floor(chance.unit() * 7), { links, assignee: `person ${i % PEOPLE}` })
  })
  return aPlan(tasks, { start: wallAt(startsOn, 540) })
}

/** The plan as it really went, if every task takes its real time. */
function really(plan: Plan, real: readonly number[]): { readonly start: string; readonly finish: string }[] {
  const truth = {
    ...plan,
    tasks: plan.tasks.map((t, i) => ({ ...t, estimate: { low: null, likely: real[i] as number, high: null } })),
  }
  const s = schedule(networkOf(truth, DEFAULT_SETTINGS.schedule))
  return plan.tasks.map((t) => wallsOf(s, s.net.indexOf.get(t.key) as number))
}

/** What the team reports on a day: what has begun and what is finished, nothing typed. */
function reported(project: Running, on: Day): Plan {
  const statusAt = wallAt(on, 1020)
  const walls = really(project.plan, project.real)
  const tasks = project.plan.tasks.map((task, i): Task => {
    const { start, finish } = walls[i] as {
      start: Task['baseline']['start'] & string
      finish: Task['baseline']['finish'] & string
    }
    const progress = {
      actualStart: start < statusAt ? start : null,
      actualFinish: finish <= statusAt ? finish : null,
      remaining: null,
      percent: null,
    }
    return { ...task, progress }
  })
  return { ...project.plan, statusAt, tasks }
}

/**
 * Two years of a team that plans, promises and reports through the product's own functions. A new project begins every two
 * weeks, its day is promised at 80 % from what was learned until then; forecasts under way are judged the same way.
 */
export function twoYears(seed: number, truth: Truth, weeks = TWO_YEARS): readonly Offered[] {
  const chance = chanceFrom(seed)
  const people = Array.from({ length: PEOPLE }, () => truth.personSd * normal(chance))
  const projects: Running[] = []
  const offered: Offered[] = []
  for (let week = 0; week < weeks; week++) {
    const today = addDays(FIRST, 7 * week)
    if (week % EVERY_WEEKS === 0) {
      const plan = aPlanOf(chance, today)
      const pace = truth.bias + truth.projectSd * normal(chance)
      const real = plan.tasks.map((t, i) =>
        Math.max(
          30,
          Math.round(t.estimate.likely * exp(pace + (people[i % PEOPLE] as number) + truth.taskSd * normal(chance))),
        ),
      )
      const last = really(plan, real)
        .map((w) => w.finish)
        .toSorted()
        .at(-1) as Task['baseline']['finish'] & string
      const project = {
        id: `project-${projects.length}` as Id,
        plan,
        startsOn: today,
        real,
        finishedOn: dayOfWall(last),
        promised: today,
        snapshots: [],
      }
      offered.push(offer(project, plan, today, projects))
      projects.push(project)
    }
    for (const project of projects) {
      const dates = STATUS_AT.map((share) => statusDay(project, share))
      if (dates.includes(today) && today < project.finishedOn)
        offered.push(offer(project, reported(project, today), today, projects))
    }
  }
  return offered
}

/** The Monday at or after a share of the real time. */
function statusDay({ startsOn, finishedOn }: Running, share: number): Day {
  const days = (minuteOfWall(wallAt(finishedOn, 0)) - minuteOfWall(wallAt(startsOn, 0))) / 1440
  return addDays(startsOn, 7 * Math.ceil((share * days) / 7))
}

// Four inputs: whose plan, as it stands, when, and all others, of which only the finished ones are looked at.
function offer(project: Running, plan: Plan, on: Day, all: readonly Running[]): Offered {
  const finished = all.filter((p) => p.finishedOn < on)
  const running = all.filter((p) => p.finishedOn >= on && p !== project)
  const rows = [...finished.flatMap(rowsOf), ...openRows(running.map(underWay), on)]
  const history = historyFrom(rows, { projectId: project.id, leadId: LEAD }, SHIPPED_PRIOR)
  const forecast = outlook(anOutlook(plan, { history, iterations: 200, seed: 7 }))
  const [target] = forecast.targets
  if (!target) throw new Error('a forecast has a target')
  const bases = basesOf(plan, forecast.targets, DEFAULT_SETTINGS)
  project.snapshots.push({ id: `${project.id} ${on}` as Id, asOf: on, forecast, bases })
  const promised = promiseDay(Int32Array.of(Date.parse(target.calibrated.p80) / 86_400_000), 80, [office])
  return {
    on,
    atStart: plan.statusAt === null,
    day: promised,
    kept: project.finishedOn <= promised,
    n: finished.length,
  }
}

/** Still going on: the first thing said of it, heard of on every status day. */
function underWay({ id, snapshots }: Running): UnderWay {
  const [first] = snapshots as [PastSnapshot]
  const { targets, at } = first.forecast
  const seen = { asOf: first.asOf, at, raw: (targets[0] as TargetForecast).raw, basis: first.bases?.[''] as Basis }
  return { projectId: id, leadId: LEAD, calendar: office, forecastId: first.id, lastHeard: NEVER_SILENT, ...seen }
}

const learned = new WeakMap<Running, readonly PastRow[]>()

function rowsOf(project: Running): readonly PastRow[] {
  const found =
    learned.get(project) ??
    pastRowsOf(project.snapshots, [{ promiseId: '', on: project.finishedOn }], {
      projectId: project.id,
      leadId: LEAD,
      calendar: office,
      tail: null,
    })
  learned.set(project, found)
  return found
}
