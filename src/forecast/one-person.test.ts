import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '../plan/plan.ts'
import { wallsOf } from './chain.ts'
import { DEFAULT_SCHEDULE, networkOf } from './network.ts'
import type { ScheduleRule } from './network.ts'
import { doubleBooked } from './one-person.ts'
import { outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { aPlan, after, aTask, D, MONDAY, office, plans, saturdays } from './plan.testing.ts'
import { schedule } from './schedule.ts'

const ONE_TASK: ScheduleRule = { ...DEFAULT_SCHEDULE, people: 'one-task' }

function datesOf(plan: Plan, rule = ONE_TASK) {
  const s = schedule(networkOf(plan, rule))
  return Object.fromEntries(s.net.tasks.map((t, i) => [t.key, wallsOf(s, i)]))
}

const lena = { assignee: 'Lena Brandt' }

test('one person does one task after the other, the one that others wait for first', () => {
  const plan = aPlan([
    aTask('a', 2, lena),
    aTask('b', 3, { assignee: 'lena brandt ' }),
    aTask('c', 5, { links: [after('b')] }),
    aTask('d', 1, { assignee: 'Tomás' }),
  ])
  const dates = datesOf(plan)
  expect(dates['b']).toEqual({ start: '2027-01-04T09:00', finish: '2027-01-06T17:00' })
  expect(dates['a']).toEqual({ start: '2027-01-07T09:00', finish: '2027-01-08T17:00' })
  expect(dates['d']?.start).toBe('2027-01-04T09:00')
  expect(datesOf(plan, DEFAULT_SCHEDULE)['a']?.start).toBe('2027-01-04T09:00')
})

test('what runs goes on before anything new begins, and what is done keeps nobody busy', () => {
  const done = { actualStart: MONDAY, actualFinish: MONDAY, remaining: null, percent: 1 }
  const running = { actualStart: MONDAY, actualFinish: null, remaining: 2 * D, percent: null }
  const dates = datesOf(
    aPlan(
      [
        aTask('old', 9, { ...lena, progress: done }),
        aTask('new', 1, lena),
        aTask('now', 5, { ...lena, progress: running }),
      ],
      { statusAt: MONDAY },
    ),
  )
  expect(dates['now']?.finish).toBe('2027-01-05T17:00')
  expect(dates['new']?.start).toBe('2027-01-06T09:00')
})

test('people who are planned for several tasks at once are named with how many, and levelling is named where it is used', () => {
  const plan = aPlan([aTask('a', 2, lena), aTask('b', 3, lena), aTask('c', 1, { ...lena, links: [after('b')] })])
  expect(doubleBooked(schedule(networkOf(plan)))).toEqual([{ name: 'Lena Brandt', n: 1 }])
  expect(doubleBooked(schedule(networkOf(plan, ONE_TASK)))).toEqual([])
  const told = (settings = anOutlook(plan).settings) => outlook(anOutlook(plan, { settings }))
  expect(told().warnings).toContainEqual({ key: 'double-booked', params: { name: 'Lena Brandt', n: 1 } })
  const levelled = told({ ...anOutlook(plan).settings, schedule: ONE_TASK })
  expect(levelled.assumptions).toContainEqual({ key: 'levelled', params: { n: 2 } })
  expect((levelled.targets[0]?.raw.p50 ?? '') > (told().targets[0]?.raw.p50 ?? '')).toBe(true)
})

test('for any plan nobody is ever double-booked, nothing comes earlier, and the order of rows changes nothing', () => {
  const people = ['Lena', 'Tomás', null]
  fc.assert(
    fc.property(
      plans({ leastLag: -2 * D, calendars: [office, saturdays], types: ['FS', 'SS'] }),
      fc.array(fc.nat(2), { minLength: 14 }),
      (drawn, who) => {
        const plan = {
          ...drawn,
          tasks: drawn.tasks.map((t, i) => ({ ...t, assignee: people[who[i] as number] ?? null })),
        }
        const net = networkOf(plan, ONE_TASK)
        expect(doubleBooked(schedule(net))).toEqual([])
        const [before, dates] = [datesOf(plan, DEFAULT_SCHEDULE), datesOf(plan)]
        for (const key of Object.keys(before))
          expect((dates[key]?.finish ?? '') >= (before[key]?.finish ?? '~')).toBe(true)
        expect(datesOf({ ...plan, tasks: plan.tasks.toReversed() })).toEqual(dates)
      },
    ),
  )
})

test('twenty thousand tasks of ten people are put in order in bounded time', () => {
  const tasks = Array.from({ length: 20_000 }, (_, i) => aTask(`t${i}`, 0.5, { assignee: `person ${i % 10}` }))
  const began = performance.now()
  networkOf(aPlan(tasks), ONE_TASK)
  expect(performance.now() - began).toBeLessThan(60_000)
})
