import { expect, test } from 'vitest'
import { defaultCalendar, wall } from '../kit/calendar.ts'
import type { Zone } from '../kit/day.ts'
import { checkPlan } from './plan-check.ts'
import { bareTask, NO_PROGRESS } from './plan.ts'
import type { Link, Plan, Task } from './plan.ts'

const zone = 'UTC' as Zone
const fs = (from: string): Link => ({ from, type: 'FS', lag: 0, lagIn: 'successor' })
const plan = (tasks: readonly Task[], more: Partial<Plan> = {}): Plan => ({
  name: 'p',
  zone,
  calendars: [defaultCalendar('c', 'DE', zone)],
  start: wall('2027-01-04T09:00'),
  statusAt: null,
  tasks,
  ...more,
})

test('a sound plan has no problems', () => {
  expect(checkPlan(plan([bareTask('a', 'A', 60), { ...bareTask('b', 'B', 0), links: [fs('a')] }]))).toEqual([])
})

test('a cycle is told at each of its tasks, by name, and with their lines; those beside it are innocent', () => {
  const tasks = [
    { ...bareTask('a', 'Copy', 60), links: [fs('c')] },
    { ...bareTask('b', 'Review', 60), links: [fs('a')] },
    { ...bareTask('c', 'Layout', 60), links: [fs('b')] },
    { ...bareTask('d', 'Print', 60), links: [fs('c')] },
  ]
  const lines = new Map([
    ['a', 2],
    ['b', 3],
    ['c', 4],
  ])
  const problems = checkPlan(plan(tasks), (key) => lines.get(key) ?? null)
  expect(problems.map((p) => [p.task, p.line, p.key])).toEqual([
    ['a', 2, 'cycle'],
    ['b', 3, 'cycle'],
    ['c', 4, 'cycle'],
  ])
  expect(problems[0]?.params).toEqual({ tasks: 'Review > Layout > Copy > Review' })
})

test('every other defect has its name', () => {
  const keys = (tasks: readonly Task[], more: Partial<Plan> = {}) => checkPlan(plan(tasks, more)).map((p) => p.key)
  const task = bareTask('a', 'A', 60)
  const progress = {
    ...NO_PROGRESS,
    percent: 1.5,
    actualStart: wall('2027-02-02T09:00'),
    actualFinish: wall('2027-02-01T09:00'),
  }
  expect(keys([])).toEqual(['no-tasks'])
  expect(keys([task, task])).toEqual(['key-duplicate'])
  expect(keys([{ ...task, links: [fs('a')] }])).toEqual(['predecessor-self'])
  expect(keys([{ ...task, links: [fs('zz')] }])).toEqual(['predecessor-missing'])
  expect(keys([{ ...task, links: [{ ...fs('b'), lag: Number.NaN }] }, bareTask('b', 'B', 1)])).toEqual([
    'duration-absurd',
  ])
  expect(keys([bareTask('a', 'A', -5)])).toEqual(['duration-negative'])
  expect(keys([bareTask('a', 'A', 1e9)])).toEqual(['duration-absurd'])
  expect(keys([{ ...task, estimate: { low: 90, likely: 60, high: 30 } }])).toEqual(['range-upside-down'])
  expect(keys([{ ...task, progress }])).toEqual(['percent-out-of-range', 'finish-before-start'])
  expect(keys([{ ...task, baseline: { start: wall('0999-01-01T09:00'), finish: null } }])).toEqual(['date-absurd'])
  expect(keys([{ ...task, calendar: 'nights' }])).toEqual(['calendar-unknown'])
  expect(keys(Array.from({ length: 200 }, (_, i) => bareTask(`${i}`, 'A', 1_100_000)))).toEqual(['duration-absurd'])
  const idle = { ...defaultCalendar('c', 'DE', zone), week: [[], [], [], [], [], [], []] }
  expect(keys([task], { calendars: [idle] })).toEqual(['calendar-empty'])
})

test('a hundred thousand tasks are refused at once, a chain of twenty thousand is checked without overflow', () => {
  const chain = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ ...bareTask(`${i}`, `T${i}`, 60), links: i === 0 ? [] : [fs(`${i - 1}`)] }))
  expect(checkPlan(plan(chain(100_000))).map((p) => p.key)).toEqual(['too-many-tasks'])
  expect(checkPlan(plan(chain(20_000)))).toEqual([])
  const ring = chain(20_000).map((t, i) => (i === 0 ? { ...t, links: [fs('19999')] } : t))
  expect(checkPlan(plan(ring))).toHaveLength(20_000)
})
