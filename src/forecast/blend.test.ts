import { expect, test } from 'vitest'
import type { Basis } from './basis.ts'
import { pastOf, pooledTotal, weightsOf } from './blend.ts'
import { NO_HISTORY } from './calibration.ts'
import type { History, PastForecast } from './calibration.ts'

const H = 60

function aBasis(more: Partial<Basis> = {}): Basis {
  const parts = { pace: 100 * H, 'earned-schedule': 140 * H }
  return { mode: 'plan', earned: 0.5, slip: 0, elapsed: 100 * H, parts, ...more }
}

/** Twenty projects of which the paced schedule was off by a twentieth and earned schedule by a fifth. */
function taught(slip: number): readonly PastForecast[] {
  return Array.from({ length: 20 }, (_, i) =>
    pastOf(aBasis({ slip, parts: { pace: 90 * H, 'earned-schedule': 60 * H } }), {
      project: `p${i} at ${slip}`,
      said: 95 * H,
      real: 100 * H,
      spread: 0.1,
    }),
  )
}

const company = (past: readonly PastForecast[]): History => ({ name: 'own-company', source: 'ours', past })

test('untaught, every way of forecasting counts the same, the simulation among them', () => {
  const weights = weightsOf(aBasis(), NO_HISTORY)
  const geometric = Math.cbrt((100 + 100) * (100 + 140) * (100 + 180)) * H
  expect(pooledTotal(aBasis(), weights, 180 * H)).toBeCloseTo(geometric, 3)
})

test('the way that was less wrong at this stage counts more, and all of them add up to one', () => {
  const weights = weightsOf(aBasis(), company(taught(0)))
  expect(weights.pace).toBeGreaterThan(0.9)
  expect((weights.pace ?? 0) + (weights['earned-schedule'] ?? 0)).toBeCloseTo(1, 12)
})

test('what was learned of work on plan says little about work that has slipped', () => {
  const other = taught(0.3).map((p) => ({
    ...p,
    parts: { pace: p.parts?.['earned-schedule'] ?? 0, 'earned-schedule': p.parts?.pace ?? 0 },
  }))
  const history = company([...taught(0), ...other])
  expect(weightsOf(aBasis({ slip: 0 }), history).pace).toBeGreaterThan(0.8)
  expect(weightsOf(aBasis({ slip: 0.3 }), history).pace).toBeLessThan(0.2)
})

test('one deliverable is forecast by the ways that know it', () => {
  const weights = weightsOf(aBasis({ parts: { pace: 100 * H } }), company(taught(0)))
  expect(weights).toEqual({ pace: 1 })
})

test('a past forecast remembers what each way said, against what it really took', () => {
  const past = pastOf(aBasis(), { project: 'a', said: 120 * H, real: 150 * H, spread: 0.2 })
  expect(past.logError).toBeCloseTo(Math.log(150 / 120), 9)
  expect(past.parts?.pace).toBeCloseTo(Math.log(150 / 100), 9)
  expect(past.elapsed).toBeCloseTo(100 / 220, 9)
})
