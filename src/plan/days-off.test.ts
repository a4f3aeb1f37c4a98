import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCalendar, withDaysOff } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { namesIn, spansOf, withoutPause, withPause } from './days-off.ts'

const office = defaultCalendar('office', 'DE', 'Europe/Berlin' as Zone)
const holidays = ['2027-12-24', '2027-12-25', '2027-12-26', '2028-01-01'].map(day)

test('days off in a row are told as one span, from today on', () => {
  expect(spansOf(holidays, day('2027-12-25'))).toEqual([
    { from: '2027-12-25', until: '2027-12-26' },
    { from: '2028-01-01', until: '2028-01-01' },
  ])
})

test('a pause goes into every calendar of the plan, and comes out again', () => {
  const calendars = [office, { ...withDaysOff(office, holidays), key: 'late shift' }]
  const pause = { from: day('2027-12-26'), until: day('2027-12-31') }
  const paused = withPause(calendars, pause) ?? []
  expect(paused.map((c) => c.daysOff.length)).toEqual([6, 9])
  expect(withoutPause(paused, pause).map((c) => c.daysOff)).toEqual([[], holidays.filter((d) => d !== '2027-12-26')])
})

test('a pause that ends before it begins, or lasts for years, is not taken', () => {
  const from = day('2027-03-01')
  expect(withPause([office], { from, until: day('2027-02-28') })).toBeNull()
  expect(withPause([office], { from, until: day('2029-03-01') })).toBeNull()
})

test('spans name every day off once, whatever the days', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), (offsets) => {
      const days = offsets.map((n) => addDays(day('2027-01-01'), n))
      const spans = spansOf(days, day('2027-01-01'))
      const [paused] = spans.reduce<WorkingCalendar[]>((calendars, span) => withPause(calendars, span) ?? [], [office])
      expect(paused?.daysOff).toEqual([...new Set(days)].toSorted())
    }),
  )
})

test('a span carries the names of the holidays in it, each once', () => {
  const named = [
    { day: day('2027-12-25'), name: 'Christmas Day' },
    { day: day('2027-12-26'), name: 'Boxing Day' },
    { day: day('2027-12-27'), name: 'Christmas Day' },
    { day: day('2028-01-01'), name: 'New Year' },
  ]
  expect(namesIn({ from: day('2027-12-24'), until: day('2027-12-31') }, named)).toEqual(['Christmas Day', 'Boxing Day'])
})
