import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceFrom } from '../kit/chance.ts'
import { DEFAULT_WATCH, lightFor, redAt, watch } from './watch.ts'

test('one amber date is a risk, two in a row open a case', () => {
  expect(watch({ at: '2027-01-11', chance: 0.4 }, [], 0.8)).toEqual({ light: 'amber', opens: false })
  const earlier = [{ at: '2027-01-04', chance: 0.45 }]
  expect(watch({ at: '2027-01-11', chance: 0.4 }, earlier, 0.8)).toEqual({
    light: 'amber',
    opens: true,
    because: 'amber-again',
  })
})

test('two forecasts of the same status date are one sighting', () => {
  const earlier = [{ at: '2027-01-11', chance: 0.45 }]
  expect(watch({ at: '2027-01-11', chance: 0.4 }, earlier, 0.8).opens).toBe(false)
})

test('a green date in between starts the count anew', () => {
  const earlier = [
    { at: '2027-01-04', chance: 0.4 },
    { at: '2027-01-11', chance: 0.6 },
  ]
  expect(watch({ at: '2027-01-18', chance: 0.4 }, earlier, 0.8).opens).toBe(false)
})

test('red is tenfold odds of breaking since the promise was made, and opens at once', () => {
  // Four to one for keeping it, then two and a half to one against it.
  expect(redAt(0.8, DEFAULT_WATCH)).toBeCloseTo(1 / 3.5, 9)
  expect(lightFor(0.3, 0.8)).toBe('amber')
  expect(watch({ at: '2027-01-11', chance: 0.28 }, [], 0.8)).toEqual({ light: 'red', opens: true, because: 'red' })
})

test('a tenth of the first chance is always red, and what is likelier kept than broken never', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (first, now) => {
        expect(lightFor(Math.min(0.49, first / 10), first)).toBe('red')
        if (now >= 0.5) expect(lightFor(now, first)).toBe('green')
      },
    ),
  )
})

test('of promises that are kept, at most a tenth ever turn red, however often one looks', () => {
  // A calibrated forecast of a race between work and time: ten steps, each won or lost by chance.
  const { unit } = chanceFrom(7)
  let kept = 0
  let alarmed = 0
  for (let run = 0; run < 4000; run++) {
    let won = 0
    let red = false
    for (let step = 1; step <= 10; step++) {
      if (unit() < 0.5) won++
      if (lightFor(chanceOfAtLeast(4 - won, 10 - step), chanceOfAtLeast(4, 10)) === 'red') red = true
    }
    if (won >= 4) {
      kept++
      if (red) alarmed++
    }
  }
  expect(alarmed / kept).toBeLessThanOrEqual(0.1)
  expect(alarmed).toBeGreaterThan(0)
})

function chanceOfAtLeast(wins: number, of: number): number {
  let sum = 0
  for (let k = Math.max(0, wins); k <= of; k++) sum += choose(of, k) / 2 ** of
  return sum
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}
