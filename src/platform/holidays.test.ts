import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { holidaysBetween } from './holidays.ts'

test('German holidays of a span that crosses a year come in order, and only those in it', () => {
  expect(holidaysBetween('DE', day('2026-12-25'), day('2027-03-29'))).toEqual([
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
  ])
})

test('a country nobody knows has none', () => {
  expect(holidaysBetween('ZZ', day('2027-01-01'), day('2027-12-31'))).toEqual([])
})
