import { expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { checkPlan } from '../plan/plan-check.ts'
import { outlook } from './outlook.ts'
import { anOutlook, aPromise } from './outlook.testing.ts'
import { aPlan, after, aTask, D, saturdays } from './plan.testing.ts'

// Times are generous: they say 'bounded', not 'fast'.
const SOON = 60_000

test('a chain of five thousand tasks is forecast in bounded time', () => {
  const tasks = Array.from({ length: 5000 }, (_, i) =>
    aTask(`t${i}`, 0.5, i === 0 ? {} : { links: [after(`t${i - 1}`)] }),
  )
  const began = performance.now()
  outlook(anOutlook(aPlan(tasks), { iterations: 200 }))
  expect(performance.now() - began).toBeLessThan(SOON)
})

test('the longest task and the farthest date that the check lets through give a result, not a hang', () => {
  const far = { kind: 'start-no-earlier' as const, at: wall('2199-12-31T09:00') }
  const plan = aPlan([
    aTask('A', 2500),
    aTask('B', 2500, { links: [after('A FS+2500d')] }),
    aTask('C', 1, { constraint: far }),
  ])
  expect(checkPlan(plan)).toEqual([])
  const began = performance.now()
  const forecast = outlook(anOutlook(plan, { iterations: 200, promises: [aPromise('2199-12-31')] }))
  expect(performance.now() - began).toBeLessThan(SOON)
  expect((forecast.targets[0]?.calibrated.p95 ?? '') >= '2199-12-31').toBe(true)
})

test('as much work as the check lets through, on a calendar of four hours a week, ends on a day that can be written', () => {
  const tasks = Array.from({ length: 160 }, (_, i) =>
    aTask(`t${i}`, 2500, i === 0 ? {} : { links: [after(`t${i - 1}`)] }),
  )
  const plan = aPlan(tasks, { calendars: [saturdays] })
  expect(checkPlan(plan)).toEqual([])
  const { targets } = outlook(anOutlook(plan, { iterations: 50, promises: [aPromise('2027-06-01')] }))
  const days = [targets[0]?.planned, ...Object.values(targets[0]?.calibrated ?? {})]
  for (const on of days) expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('impossible links, a promise before the plan and work without an estimate give warnings in data, never a made-up number', () => {
  const plan = aPlan([aTask('A', 0), aTask('B', 1, { links: [after('A SF-500d'), after('gone')] })])
  const forecast = outlook(anOutlook(plan, { promises: [aPromise('2026-12-24')] }))
  expect(forecast.warnings.map((w) => w.key)).toContain('promise-before-status')
  expect(forecast.promises[0]?.chance).toBe(0)
  expect(forecast.targets[0]?.chain.map((c) => [c.task, c.remaining])).toEqual([['B', D]])
})

test('a thousand tasks and two thousand runs are simulated in bounded time', () => {
  const tasks = Array.from({ length: 1000 }, (_, i) =>
    aTask(`t${i}`, 1 + (i % 9), i < 10 ? {} : { links: [after(`t${i - 1 - (i % 3)}`), after(`t${i - 7}`)] }),
  )
  const input = anOutlook(aPlan(tasks), { iterations: 2000 })
  outlook(input)
  const began = performance.now()
  outlook(input)
  expect(performance.now() - began).toBeLessThan(SOON)
})
