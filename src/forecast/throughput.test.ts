import { expect, test } from 'vitest'
import { addDays, day } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { NO_HISTORY } from './calibration.ts'
import { dateAt } from './date-history.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { dayOfShare, dayUntil, pastOfThroughput, tailOf, throughputSpread } from './throughput-history.ts'
import { DEFAULT_TAIL, DEFAULT_THROUGHPUT, standingOn, throughput } from './throughput.ts'
import type { WorkItem, WorkLog } from './throughput.ts'

const start = day('2026-01-05')
const at = (days: number): Day => addDays(start, days)
const NO_TAIL = { ...DEFAULT_THROUGHPUT, tail: { median: 1e-9, logSd: 0 }, runs: 200 }

/** One piece of work each week day from the start until `done` pieces, of `total`. */
function steady(done: number, total: number, blackout: readonly Day[] = []): WorkLog {
  const items = Array.from({ length: total }, (_, i): WorkItem => {
    return { size: 1, added: null, finished: i < done ? at(7 * Math.floor(i / 5) + (i % 5)) : null }
  })
  return { project: 'steady', start, items, blackout }
}

const middle = (sorted: Float64Array): number => sorted[sorted.length >> 1] as number

test('five pieces a week leave four weeks for twenty pieces', () => {
  const runs = throughput(steady(50, 70), at(69), NO_TAIL)

  expect(middle(runs.all)).toBeCloseTo(28, 0)
  expect(middle(runs.nearly)).toBeCloseTo((28 * 16.5) / 20, 0)
})

test('the last twentieth takes its own time, which no pace shows', () => {
  const without = throughput(steady(50, 70), at(69), NO_TAIL)
  const runs = throughput(steady(50, 70), at(69), { ...NO_TAIL, tail: { median: 0.5, logSd: 0 } })

  expect(middle(runs.nearly)).toBe(middle(without.nearly))
  expect(middle(runs.all)).toBeGreaterThan(middle(without.all) + 20)
})

test('a week without work ahead makes the finish a week later', () => {
  const off = [0, 1, 2, 3, 4].map((i) => at(77 + i))

  expect(middle(throughput(steady(50, 70, off), at(69), NO_TAIL).all)).toBeCloseTo(35, 0)
})

test('a week without work behind is no slow week', () => {
  const idle = [0, 1, 2, 3, 4].map((i) => at(70 + i))

  expect(middle(throughput(steady(50, 70, idle), at(76), NO_TAIL).all)).toBeCloseTo(28, 0)
})

test('work that keeps being added is work to be done', () => {
  const log = steady(50, 70)
  const grown = Array.from({ length: 20 }, (_, i): WorkItem => ({
    size: 1,
    added: at(3 + Math.floor(i / 2) * 7),
    finished: null,
  }))
  const same = Array.from({ length: 20 }, (): WorkItem => ({ size: 1, added: null, finished: null }))
  const growing = throughput({ ...log, items: [...log.items, ...grown] }, at(69), NO_TAIL)
  const still = throughput({ ...log, items: [...log.items, ...same] }, at(69), NO_TAIL)

  expect(middle(growing.all)).toBeGreaterThan(1.5 * middle(still.all))
})

test('a team that has become faster is taken at its recent pace', () => {
  const slow = Array.from({ length: 20 }, (_, w): WorkItem => ({ size: 1, added: null, finished: at(7 * w) }))
  const fast = Array.from({ length: 40 }, (_, i): WorkItem => ({
    size: 1,
    added: null,
    finished: at(140 + 7 * Math.floor(i / 5)),
  }))
  const left = Array.from({ length: 20 }, (): WorkItem => ({ size: 1, added: null, finished: null }))
  const log = { project: 'faster', start, items: [...slow, ...fast, ...left], blackout: [] }
  const forgetting = throughput(log, at(195), NO_TAIL)
  const remembering = throughput(log, at(195), { ...NO_TAIL, halfLife: 1e9 })

  expect(middle(forgetting.all)).toBeLessThan(0.8 * middle(remembering.all))
})

test('a forecast looks at nothing that happened after its day', () => {
  const log = steady(60, 70)

  expect(throughput(log, at(34), NO_TAIL)).toEqual(throughput(steady(25, 70), at(34), NO_TAIL))
  expect(standingOn(log, at(34)).done).toBe(25)
})

test('the same seed gives the same runs, in whatever order the pieces are listed', () => {
  const log = steady(50, 70)

  expect(throughput({ ...log, items: log.items.toReversed() }, at(69))).toEqual(throughput(log, at(69)))
})

test('a team that has finished nothing has no pace, and no date is invented', () => {
  expect(() => throughput(steady(0, 70), at(20))).toThrow(RangeError)
})

test('work that grows faster than it is done ends never, in bounded time', () => {
  const grown = Array.from({ length: 200 }, (_, i): WorkItem => ({
    size: 1,
    added: at(1 + Math.floor(i / 20) * 7),
    finished: null,
  }))
  const log = steady(50, 70)
  const runs = throughput({ ...log, items: [...log.items, ...grown] }, at(69), NO_TAIL)

  expect(middle(runs.all)).toBe(Infinity)
  const spread = throughputSpread({ ...log, items: [...log.items, ...grown] }, at(69), {
    until: 'all',
    history: { ...NO_HISTORY, parent: SHIPPED_PRIOR },
  })
  expect(dateAt(spread, 0.8) > at(365)).toBe(true)
})

test('95 % of the pieces and the last piece are two dates', () => {
  const log = steady(69, 69)
  const late = { ...log, items: [...log.items, { size: 1, added: null, finished: at(200) }] }

  expect(dayUntil(late, 'nearly')).toBe(at(7 * 13 + 1))
  expect(dayUntil(late, 'all')).toBe(at(200))
  expect(dayOfShare(late, 0.5)).toBe(at(7 * 6 + 4))
  expect(dayUntil(steady(50, 70), 'all')).toBeNull()
})

test('many projects with long tails teach a long tail; without projects the assumption stands', () => {
  const long = { ...steady(69, 69), items: [...steady(69, 69).items, { size: 1, added: null, finished: at(300) }] }

  expect(tailOf([])).toEqual({ median: expect.closeTo(DEFAULT_TAIL.median, 9), logSd: DEFAULT_TAIL.logSd })
  expect(tailOf(Array.from({ length: 40 }, () => long)).median).toBeGreaterThan(1.5)
})

test('a past of late finishes makes the next date later, and is kept apart from other modes', () => {
  const past = Array.from({ length: 12 }, (_, i) => {
    const items = [...steady(69, 69).items, { size: 1, added: null, finished: at(300 + i) }]
    return pastOfThroughput({ ...steady(69, 69), project: `p${i}`, items }, 'all')
  }).flat()
  const how = (rows: typeof past) => ({
    until: 'all' as const,
    history: { name: 'own-team' as const, source: 'own', past: rows, parent: SHIPPED_PRIOR },
  })
  const learned = throughputSpread(steady(50, 70), at(69), how(past))
  const otherMode = throughputSpread(steady(50, 70), at(69), how(past.map((p) => ({ ...p, mode: 'dates' as const }))))

  expect(past).toHaveLength(60)
  expect(dateAt(learned, 0.5) > at(69 + 100)).toBe(true)
  expect(dateAt(otherMode, 0.5) < dateAt(learned, 0.5)).toBe(true)
})
