import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { wall } from '../kit/calendar.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { day } from '../kit/day.ts'
import type { LagUnit, Link, LinkType, Plan, Task } from '../plan/plan.ts'
import { kernelBytesText } from '../../build/kernel.mjs'
import { readFileSync } from 'node:fs'
import { DEFAULT_FACTORS } from './factors.ts'
import { BLOCK } from './kernel-image.ts'
import { axisOf } from './links.ts'
import { networkOf } from './network.ts'
import { aPlan, aTask, D, H, MONDAY, office, saturdays } from './plan.testing.ts'
import { schedule } from './schedule.ts'
import { simulate } from './simulate.ts'
import type { Simulation } from './simulate.ts'

const early: WorkingCalendar = {
  ...office,
  key: 'early',
  week: [1, 2, 3, 4, 5, 6, 7].map((d) =>
    d === 2
      ? []
      : d < 6
        ? [
            { from: 361, to: 725 },
            { from: 783, to: 900 },
          ]
        : [],
  ),
  daysOff: [day('2027-01-14')],
}
const nights: WorkingCalendar = {
  ...office,
  key: 'nights',
  week: office.week.map(() => [
    { from: 0, to: 100 },
    { from: 1320, to: 1440 },
  ]),
}
const CALENDARS = [office, early, nights, saturdays]

interface Draft {
  readonly hours: number
  readonly wide: number
  readonly calendar: string
  readonly assignee: string | null
  readonly links: readonly { back: number; type: LinkType; lag: number; lagIn: LagUnit }[]
  readonly floor: 'none' | 'start-no-earlier' | 'finish-no-earlier'
  readonly stand: 'waits' | 'runs' | 'nearly' | 'silent' | 'done'
}

const drafts = fc.array(
  fc.record<Draft>({
    hours: fc.integer({ min: 0, max: 90 }),
    wide: fc.constantFrom(1.05, 1.5, 3, 8),
    calendar: fc.constantFrom(...CALENDARS.map((c) => c.key)),
    assignee: fc.constantFrom('ann', 'bo', null),
    links: fc.array(
      fc.record({
        back: fc.integer({ min: 1, max: 5 }),
        type: fc.constantFrom<LinkType>('FS', 'FS', 'SS', 'FF', 'SF'),
        lag: fc.integer({ min: -2 * D, max: 3 * D }),
        lagIn: fc.constantFrom<LagUnit>('successor', 'predecessor', 'project', 'elapsed'),
      }),
      { maxLength: 4 },
    ),
    floor: fc.constantFrom('none', 'none', 'none', 'start-no-earlier', 'finish-no-earlier'),
    stand: fc.constantFrom('waits', 'waits', 'waits', 'waits', 'runs', 'nearly', 'silent', 'done'),
  }),
  { minLength: 1, maxLength: 16 },
)

function taskOf(draft: Draft, i: number, { sure = false, cals = CALENDARS.length }): Task {
  const { hours, wide, stand, floor } = draft
  const likely = hours * H
  const begun = wall('2027-01-06T10:00')
  // A noted start teaches the pace of the project, which is a spread of its own.
  const actualStart = sure ? null : begun
  const progress = {
    waits: {},
    runs: { actualStart, percent: 0.5, remaining: 7 * H },
    nearly: { actualStart, percent: 0.9 },
    silent: { actualStart },
    done: { actualStart, actualFinish: wall('2027-01-12T15:00') },
  }[sure && stand !== 'waits' && stand !== 'done' ? 'runs' : stand]
  const bare = aTask(`t${i}`, 0)
  return {
    ...bare,
    estimate: sure
      ? { low: Math.max(1, likely - 1), likely, high: likely + 1 }
      : { low: Math.round(likely / wide), likely, high: Math.round(likely * wide) },
    calendar: CALENDARS.slice(0, cals).some((c) => c.key === draft.calendar) ? draft.calendar : 'office',
    assignee: draft.assignee,
    constraint: floor === 'none' ? null : { kind: floor, at: wall('2027-02-03T11:00') },
    progress: { ...bare.progress, ...progress },
    links: draft.links.filter((l) => l.back <= i).map(({ back, ...link }): Link => ({ ...link, from: `t${i - back}` })),
  }
}

function planOf(all: readonly Draft[], how: { sure?: boolean; cals?: number }): Plan {
  return aPlan(
    all.map((draft, i) => taskOf(draft, i, how)),
    { calendars: CALENDARS, statusAt: wall('2027-01-13T12:00') },
  )
}

const bytesOf = ({ finishes, criticality }: Simulation) =>
  [...finishes, ...criticality].map((row) => Buffer.from(row.buffer).toString('hex')).join('\n')

test('the vector kernel and the plain one leave the same bytes, whatever the plan, its calendars, links, standing and targets', () => {
  const asked = fc.record({
    all: drafts,
    cals: fc.integer({ min: 1, max: CALENDARS.length }),
    iterations: fc.integer({ min: 1, max: 3 * BLOCK }),
    seed: fc.integer(),
    picked: fc.array(fc.nat(), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(asked, ({ all, cals, iterations, seed, picked }) => {
      const net = networkOf(planOf(all, { cals }))
      const everything = net.tasks.map((_, i) => i)
      const targets = [everything, ...picked.map((p) => [p % everything.length, 0])]
      const input = { net, targets, iterations, seed, factors: DEFAULT_FACTORS }
      expect(bytesOf(simulate({ ...input, kernel: 'wasm' }))).toBe(bytesOf(simulate({ ...input, kernel: 'plain' })))
    }),
    { numRuns: 150 },
  )
})

test('without spread every run ends when the plain schedule ends, over all calendars, links and units of lag', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const net = networkOf(planOf(all, { sure: true }))
      const plain = schedule(net)
      const targets = [net.tasks.map((_, i) => i), [net.tasks.length - 1]]
      const { finishes } = simulate({
        net,
        targets,
        iterations: BLOCK + 1,
        seed: 1,
        factors: { projectLogSd: 0, personLogSd: 0 },
        kernel: 'plain',
      })
      targets.forEach((tasks, t) => {
        const ends = tasks.map((i) => axisOf(net, i).finishWall(plain.finish[i] as number))
        expect([...new Set(finishes[t])]).toEqual([Math.max(...ends)])
      })
    }),
    { numRuns: 150 },
  )
})

test('of two chains the longer decides, and a target of its own is decided by its own', () => {
  const tasks = [
    aTask('a', 20),
    aTask('b', 20, { links: [{ from: 'a', type: 'FS', lag: 0, lagIn: 'successor' }] }),
    aTask('c', 1),
    aTask('d', 1, { links: [{ from: 'c', type: 'FS', lag: D, lagIn: 'successor' }] }),
  ]
  const net = networkOf(aPlan(tasks))
  const index = (key: string) => net.indexOf.get(key) as number
  for (const kernel of ['wasm', 'plain'] as const) {
    const run = simulate({
      net,
      targets: [[0, 1, 2, 3], [index('d')]],
      iterations: 500,
      seed: 3,
      factors: DEFAULT_FACTORS,
      kernel,
    })
    const share = (t: number, key: string) => run.criticality[t]?.[index(key)] as number
    expect([share(0, 'a'), share(0, 'b'), share(1, 'c'), share(1, 'd'), share(1, 'a')]).toEqual([1, 1, 1, 1, 0])
    expect(share(0, 'd')).toBe(0)
  }
})

test('runs may be interleaved and repeated, and a larger plan after a smaller one starts clean', () => {
  const small = networkOf(aPlan([aTask('a', 3)]))
  const large = networkOf(aPlan(Array.from({ length: 400 }, (_, i) => aTask(`t${i}`, 1 + (i % 5)))))
  const of = (net: typeof small) =>
    simulate({ net, targets: [net.tasks.map((_, i) => i)], iterations: 200, seed: 9, factors: DEFAULT_FACTORS })
  const first = [bytesOf(of(small)), bytesOf(of(large))]
  expect([bytesOf(of(small)), bytesOf(of(large))]).toEqual(first)
  expect(bytesOf(of(small))).toBe(first[0])
})

test('the spread of one task is that of its class, far tails included', () => {
  const low = 4 * D
  const plan = aPlan([{ ...aTask('a', 0), estimate: { low, likely: 10 * D, high: 25 * D } }], { start: MONDAY })
  const net = networkOf(plan)
  const { finishes } = simulate({
    net,
    targets: [[0]],
    iterations: 100_000,
    seed: 5,
    factors: { projectLogSd: 0, personLogSd: 0 },
  })
  const axis = axisOf(net, 0)
  const left = Float64Array.from(finishes[0] ?? [], (at) => axis.toWork(at) - axis.toWork(net.statusWall)).toSorted()
  const sd = 0.96
  for (const [share, z] of [
    [0.001, -3.0902],
    [0.05, -1.6449],
    [0.5, 0],
    [0.95, 1.6449],
    [0.999, 3.0902],
  ] as const) {
    const at = left[Math.floor(share * left.length)] as number
    expect(Math.abs(Math.log(at / (10 * D)) - sd * z), `share ${share}`).toBeLessThan(
      share === 0.001 || share === 0.999 ? 0.12 : 0.02,
    )
  }
  // Cut at 1 in 2,048, the mean of a wide spread would be a hundredth too low.
  const mean = left.reduce((sum, x) => sum + x, 0) / left.length
  expect(mean / (10 * D * Math.exp((sd * sd) / 2))).toBeGreaterThan(0.993)
})

test('where there is no WebAssembly the plain kernel does the work, and asking for the other says so', async () => {
  const net = networkOf(aPlan([aTask('a', 3), aTask('b', 5)]))
  const input = { net, targets: [[0, 1]], iterations: 100, seed: 4, factors: DEFAULT_FACTORS }
  const here = bytesOf(simulate(input))
  vi.resetModules()
  vi.stubGlobal('WebAssembly', undefined)
  try {
    const without = await import('./simulate.ts')
    expect(bytesOf(without.simulate(input))).toBe(here)
    expect(() => without.simulate({ ...input, kernel: 'wasm' })).toThrow('no WebAssembly')
  } finally {
    vi.unstubAllGlobals()
  }
})

test('the kept bytes of the kernel are what its source gives', async () => {
  const kept = readFileSync(new URL('./kernel-bytes.ts', import.meta.url), 'utf8')
  expect(await kernelBytesText()).toBe(kept)
})
