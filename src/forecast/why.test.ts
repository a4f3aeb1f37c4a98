import { expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { englishWords, sayReason } from './cli-words.ts'
import type { Task } from '../plan/plan.ts'
import { outlook } from './outlook.ts'
import { anOutlook, aPromise } from './outlook.testing.ts'
import { aPlan, after, aTask, D, MONDAY } from './plan.testing.ts'
import { conditionsOf, namesIn, reasonsOf } from './why.ts'

const progress = { actualStart: MONDAY, actualFinish: null, remaining: 2 * D, percent: null }
const plan = aPlan(
  [
    aTask('copy', 5, { progress }),
    aTask('review', 2, { links: [after('copy FS+1d')] }),
    aTask('print', 3, {
      constraint: { kind: 'start-no-earlier', at: wall('2027-01-18T09:00') },
      links: [after('review')],
    }),
  ],
  { statusAt: wall('2027-01-06T09:00') },
)

test('the chain is told from now on, each link by its kind, with lag, constraint and the days without work', () => {
  const forecast = outlook(anOutlook(plan))
  const reasons = reasonsOf(forecast.targets[0]?.chain ?? [], namesIn(forecast))
  expect(reasons.map((r) => r.key).filter((k) => k !== 'decides')).toEqual(['held-by-constraint'])
  const free = outlook(anOutlook({ ...plan, tasks: plan.tasks.map((t) => ({ ...t, constraint: null })) }))
  const told = reasonsOf(free.targets[0]?.chain ?? [], namesIn(free))
  expect(told.map((r) => r.key).filter((k) => k !== 'decides')).toEqual([
    'runs-until',
    'rest-by-report',
    'waits-for-finish',
    'waits-with-lag',
    'days-off',
    'waits-for-finish',
  ])
  expect(told[0]?.params).toMatchObject({ task: 'Task copy', finish: '2027-01-07', minutes: 2 * D })
  expect(told.map((r) => sayReason(englishWords, r))).toContain(
    'Task review waits until Task copy is finished and runs until Tue 12 Jan 2027.',
  )
})

test('the conditions of a day that has passed are one: it cannot hold', () => {
  const { promises } = outlook(anOutlook(plan, { promises: [aPromise('2027-01-05'), aPromise('2027-01-20')] }))
  const [gone, tight] = promises.map(conditionsOf)
  expect(gone?.map((r) => r.key)).toEqual(['cannot-hold'])
  expect(tight?.map((r) => r.key)).toEqual(['must-finish-by', ...(tight ?? []).slice(1).map((r) => r.key)])
})

test('running work says what its rest follows: the report, the time it has run, or nothing but its estimate', () => {
  const toldAt = (status: string, left: Partial<Task['progress']> = {}) => {
    const running = { ...progress, remaining: null, percent: 0.9, ...left }
    const estimate = { low: 3 * D, likely: 4 * D, high: 6 * D }
    const late = aPlan([aTask('copy', 4, { estimate, progress: running })], { statusAt: wall(status) })
    return reasonsOf(outlook(anOutlook(late)).targets[0]?.chain ?? [], (key) => key)
  }
  const [inTime, overrun, reported] = [
    toldAt('2027-01-06T09:00'),
    toldAt('2027-01-20T09:00'),
    toldAt('2027-01-06T09:00', { percent: 0.44, remaining: 6.2 * D }),
  ]

  expect(inTime.map(({ key }) => key)).toEqual(['runs-until', 'decides'])
  expect(inTime[0]?.params['minutes']).toBe(Math.round(0.1 * 4 * D))
  expect(overrun[1]).toMatchObject({ key: 'rest-by-time', params: { likely: 4 * D } })
  expect(Number(overrun[1]?.params['elapsed'])).toBeGreaterThan(4 * D)
  expect(reported[0]?.params['minutes']).toBe(6.2 * D)
  expect(reported[1]).toEqual({ key: 'rest-by-report', params: { task: 'Task copy', likely: 4 * D } })
})
