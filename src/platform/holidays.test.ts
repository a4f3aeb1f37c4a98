import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { holidayNames, holidaysBetween } from './holidays.ts'

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

test('a holiday is named in the language asked for, else in English, else in the country’s own', () => {
  expect(holidayNames('DE', 2026, 'de').get(day('2026-12-25'))).toBe('1. Weihnachtstag')
  expect(holidayNames('DE', 2026, 'es').get(day('2026-12-25'))).toBe('Navidad')
  expect(holidayNames('BD', 2026, 'de').get(day('2026-12-16'))).toBe('Victory Day')
  expect([...holidayNames('DE', 2026, 'bn').keys()]).toEqual(
    holidaysBetween('DE', day('2026-01-01'), day('2026-12-31')),
  )
  expect(holidayNames('ZZ', 2026, 'en').size).toBe(0)
})
