import { expect, test } from 'vitest'
import { chanceFrom } from '../kit/chance.ts'
import type { Basis } from './basis.ts'
import { calibrate, classOf, conformalRank, NO_HISTORY } from './calibration.ts'
import type { PastForecast } from './calibration.ts'

function aPast(logError: number, i: number, more: Partial<PastForecast> = {}): PastForecast {
  return { logError, earned: 0.5, slip: 0, elapsed: 0, project: `p${i}`, mode: 'plan', ...more }
}

test('of five past errors the fifth covers eighty per cent, of four none is enough for eighty-one', () => {
  expect(conformalRank(5, 0.8)).toBe(5)
  expect(conformalRank(4, 0.8)).toBe(4)
  expect(conformalRank(4, 0.81)).toBe(5)
})

test('the conformal rank covers the next error as often as it says', () => {
  const { unit } = chanceFrom(3)
  let covered = 0
  const times = 20_000
  for (let i = 0; i < times; i++) {
    const past = Array.from({ length: 9 }, unit).toSorted((a, b) => a - b)
    if (unit() <= (past[conformalRank(9, 0.8) - 1] ?? 0)) covered++
  }
  expect(covered / times).toBeGreaterThan(0.785)
  expect(covered / times).toBeLessThan(0.815)
})

const basis: Basis = { mode: 'plan', earned: 0.5, slip: 0, elapsed: 0, parts: {} }

const minutes = Float64Array.from({ length: 1001 }, (_, i) => 1000 + i)

test('without history only the upper half is widened, and nothing falls', () => {
  const out = calibrate(minutes, basis, NO_HISTORY)
  expect(out.slice(0, 501)).toEqual(minutes.slice(0, 501))
  expect(out[950]).toBeGreaterThan(minutes[950] as number)
  out.forEach((m, i) => expect(m).toBeGreaterThanOrEqual(out[i - 1] ?? 0))
})

test('with many past errors the calibrated level is their quantile', () => {
  const past = Array.from({ length: 100 }, (_, i) => aPast(i / 100, i))
  const out = calibrate(minutes, basis, { name: 'own-company', source: 'a hundred', past })
  expect((out[800] ?? 0) / 1500).toBeCloseTo(Math.exp(0.795), 1)
})

test('a level beyond a short history is at least as wide as the default, and has no rank', () => {
  const history = {
    name: 'own-team' as const,
    source: 'three',
    past: [-0.1, 0, 0.1].map((logError, i) => aPast(logError, i, { earned: 0 })),
  }
  expect(classOf(history, 80)).toMatchObject({ n: 3, rank: null, boundEarned: false })
  expect(calibrate(minutes, basis, history)[980]).toBeGreaterThanOrEqual(
    calibrate(minutes, basis, NO_HISTORY)[980] as number,
  )
})
