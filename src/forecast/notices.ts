import { minuteOfWall } from '../kit/calendar.ts'
import type { Plan } from '../plan/plan.ts'
import { projectsIn } from './calibration.ts'
import type { History } from './calibration.ts'
import { BY_PLANNED_START, DONE } from './codes.ts'
import { durationOf } from './estimate.ts'
import { paceOf } from './factors.ts'
import type { FactorSettings } from './factors.ts'
import type { Notice } from './forecast.ts'
import { doubleBooked } from './one-person.ts'
import type { Schedule } from './schedule.ts'
import { countedWork } from './throughput-plan.ts'
import { tailKnown } from './throughput-history.ts'

const FEW = 40

/** What the figures rest on. */
export function assumptionsOf(s: Schedule, factors: FactorSettings, history: History): readonly Notice[] {
  const { net } = s
  const pace = paceOf(net, factors)
  const notices: Notice[] = [
    {
      key: 'project-factor',
      params: {
        median: Number(pace.median.toFixed(3)),
        logSd: Number(pace.logSd.toFixed(3)),
        learnedFrom: pace.learnedFrom,
      },
    },
    { key: net.rule.outOfSequence === 'retained' ? 'retained-logic' : 'progress-override', params: {} },
  ]
  if (net.floorBy.includes(BY_PLANNED_START)) notices.push({ key: 'planned-starts-kept', params: {} })
  if (net.tasks.some((t) => t.assignee !== null)) {
    notices.push({ key: 'person-factor', params: { logSd: factors.personLogSd } })
  }
  if (countedWork(net)) notices.push(countedNotice(history))
  if (net.rule.people === 'one-task') notices.push({ key: 'levelled', params: { n: net.held } })
  if (new Set(net.plan.calendars.map((c) => c.zone)).size > 1) {
    notices.push({ key: 'one-wall-clock', params: { zone: net.plan.zone } })
  }
  return notices
}

function countedNotice(history: History): Notice {
  const { tail, n } = tailKnown(history)
  const percent = Math.round(100 * tail.median)
  return n === 0
    ? { key: 'counted-work', params: { tail: percent } }
    : { key: 'counted-work-own', params: { tail: percent, n } }
}

/** What makes the figures weaker than they look. */
export function warningsOf(s: Schedule, history: History): readonly Notice[] {
  const n = projectsIn(history)
  const notices: Notice[] = []
  if (n === 0) notices.push({ key: 'no-history', params: {} })
  else if (n < FEW) notices.push({ key: 'history-small', params: { n } })
  return [...notices, ...estimateWarnings(s), ...progressWarnings(s), ...peopleWarnings(s), ...floatWarnings(s)]
}

const MOST_PEOPLE_TOLD = 3

function peopleWarnings(s: Schedule): readonly Notice[] {
  const booked = doubleBooked(s).toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
  return booked.slice(0, MOST_PEOPLE_TOLD).map(({ name, n }): Notice => ({ key: 'double-booked', params: { name, n } }))
}

function estimateWarnings({ net }: Schedule): readonly Notice[] {
  const open = net.tasks.filter((_, i) => net.state[i] !== DONE).map((t) => durationOf(t.estimate).from)
  const count = (kind: string) => open.filter((from) => from === kind).length
  const notices: Notice[] = []
  if (count('single') > 0) notices.push({ key: 'single-estimates', params: { n: count('single'), of: open.length } })
  if (count('default-range') > 0) notices.push({ key: 'default-ranges', params: { n: count('default-range') } })
  if (net.tasks.length > 1 && net.links.length === 0 && !countedWork(net)) notices.push({ key: 'no-links', params: {} })
  return notices
}

function progressWarnings({ net }: Schedule): readonly Notice[] {
  const status = net.statusWall
  const later = net.tasks.filter(({ progress: { actualStart, actualFinish } }) =>
    [actualStart, actualFinish].some((at) => at !== null && minuteOfWall(at) > status),
  )
  const undated = net.tasks.filter((t, i) => net.state[i] === DONE && t.progress.actualFinish === null)
  return [
    ...later.map((t): Notice => ({ key: 'progress-after-status', params: { task: t.name } })),
    ...undated.map((t): Notice => ({ key: 'finished-without-date', params: { task: t.name } })),
  ]
}

function floatWarnings(s: Schedule): readonly Notice[] {
  const short = s.net.tasks.map((task, i) => ({ task, float: s.totalFloat[i] as number }))
  const worst = short.filter((x) => x.float < 0).toSorted((a, b) => a.float - b.float)[0]
  if (!worst) return []
  return [
    {
      key: worst.task.deadline ? 'deadline-missed-by-plan' : 'negative-float',
      params: { task: worst.task.name, minutes: -worst.float },
    },
  ]
}

/** Promises that cannot be judged as they stand. */
export function promiseWarnings(
  plan: Plan,
  promises: readonly { day: string; task: string | null; promise: string }[],
): readonly Notice[] {
  const keys = new Set(plan.tasks.map((t) => t.key))
  const status = plan.statusAt ?? plan.start
  return promises.flatMap((p): Notice[] => [
    ...(p.day < status.slice(0, 10) ? [{ key: 'promise-before-status' as const, params: { day: p.day } }] : []),
    ...(p.task !== null && !keys.has(p.task)
      ? [{ key: 'promise-task-unknown' as const, params: { task: p.task } }]
      : []),
  ])
}
