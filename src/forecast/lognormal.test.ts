import { expect, test } from 'vitest'
import { exp, ln, logSdOf, lognormalTables, normalQuantile, normalShare, STEPS } from './lognormal.ts'

test('exp and ln agree with the machine’s own to twelve digits', () => {
  for (let x = -20; x <= 20; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12)
  for (let x = 0.001; x < 1000; x *= 1.7) expect(ln(x)).toBeCloseTo(Math.log(x), 12)
})

test('the normal quantiles are those of the textbook', () => {
  expect(normalQuantile(0.5)).toBeCloseTo(0, 9)
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212336, 7)
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845, 7)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.0902323062, 7)
})

test('share and quantile undo each other', () => {
  for (let p = 0.01; p < 1; p += 0.01) expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 6)
})

test('a table row rises, has median 1 and the spread of its class', () => {
  const row = lognormalTables().subarray(10 * (STEPS + 1), 11 * (STEPS + 1))
  for (let i = 0; i < STEPS; i++) expect(row[i + 1]).toBeGreaterThanOrEqual(row[i] as number)
  expect(row[STEPS / 2]).toBeCloseTo(1, 6)
  expect(Math.log((row[Math.round(STEPS * 0.8413)] as number) / 1)).toBeCloseTo(logSdOf(10), 2)
})
