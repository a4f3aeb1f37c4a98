import fc from 'fast-check'
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
  out.slice(0, 501).forEach((m, i) => expect(m).toBeCloseTo(minutes[i] as number, 6))
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

test('more confidence is never an earlier finish, whatever the past was like', () => {
  const one = fc.record({
    logError: fc.double({ min: -2, max: 2, noNaN: true }),
    earned: fc.double({ min: 0, max: 1, noNaN: true }),
    slip: fc.double({ min: -0.5, max: 1, noNaN: true }),
    project: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    spread: fc.double({ min: 0, max: 0.5, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (drafts, earned) => {
      const past = drafts.map((draft) => ({ ...draft, mode: 'plan' as const }))
      const at = { ...basis, earned, elapsed: 500, parts: { pace: 900, 'earned-schedule': 1500 } }
      const out = calibrate(minutes, at, { name: 'own-team', source: 'any', past })
      out.forEach((m, i) => expect(m).toBeGreaterThanOrEqual(out[i - 1] ?? 0))
    }),
    { numRuns: 60 },
  )
})

test('a past at the same stage counts, one at another stage hardly does', () => {
  const past = Array.from({ length: 80 }, (_, i) => {
    const early = i % 2 === 0
    return aPast((early ? 0.6 : 0) + i / 1000, i, { earned: early ? 0.1 : 0.9 })
  })
  const p50 = (earned: number) =>
    calibrate(minutes, { ...basis, earned }, { name: 'own-company', source: 'both', past })[500] ?? 0
  expect(p50(0.1) / p50(0.9)).toBeGreaterThan(1.5)
})

test('many forecasts of one project weigh no more than one of another', () => {
  const often = Array.from({ length: 400 }, () => aPast(1, 0))
  const others = Array.from({ length: 60 }, (_, i) => aPast(i / 1000, i + 1))
  const out = calibrate(minutes, basis, { name: 'own-company', source: 'mixed', past: [...often, ...others] })
  expect(out[900]).toBeLessThan(1700)
})

test('a handful of own projects leans on its parent, and hardly once there are many', () => {
  const late = Array.from({ length: 60 }, (_, i) => aPast(0.8, i + 1000))
  const parent = { name: 'own-company' as const, source: 'company', past: late }
  const p50 = (n: number) => {
    const past = Array.from({ length: n }, (_, i) => aPast((i - n / 2) / 1000, i))
    return calibrate(minutes, basis, { name: 'own-team', source: 'team', past, parent })[700] ?? 0
  }
  expect(p50(4)).toBeGreaterThan(1.5 * p50(45))
})

test('a middle error that cannot be told from chance moves nothing, a plain one does', () => {
  const p50 = (shift: number) => {
    const past = Array.from({ length: 60 }, (_, i) => aPast(shift + (i - 29.5) / 60, i))
    return calibrate(minutes, basis, { name: 'own-company', source: 'sixty', past })[500] ?? 0
  }
  expect(p50(0.02)).toBeCloseTo(1500, -1)
  expect(p50(0.6)).toBeGreaterThan(1500 * Math.exp(0.55))
})

test('a class without finished projects is told as the one it leans on', () => {
  const parent = { name: 'own-company' as const, source: 'company', past: [aPast(0, 1), aPast(0.1, 2)] }
  expect(classOf({ name: 'own-team', source: 'team', past: [], parent }, 80)).toMatchObject({
    name: 'own-company',
    n: 2,
    source: 'company',
  })
})
