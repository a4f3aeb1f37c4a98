import { describe, expect, test } from 'vitest'
import { defaultCalendar, withDaysOff } from '../kit/calendar.ts'
import { addDays, day, dayIn, instant, timeIn, weekdayOf, type Day, type Zone } from '../kit/day.ts'
import { nextSlot, reached, slotOn, startAfter, usualFor } from './schedule.ts'

const FRIDAY_FOUR = { weekday: 5, time: '16:00' }
const zone = (name: string) => name as Zone
/** Open every day round the clock: only the clock itself can then move anything. */
const always = (name: string) => ({
  ...defaultCalendar('all', '', zone(name)),
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
})
const german = (...off: string[]) => withDaysOff(defaultCalendar('de', 'DE', zone('Europe/Berlin')), off.map(day))

describe('Friday at four by the clock on the wall', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'America/Vancouver', 'Asia/Dhaka', 'Australia/Lord_Howe']
  const odd = ['Pacific/Chatham', 'Africa/Casablanca', 'Asia/Kathmandu', 'America/St_Johns', 'UTC']
  test.each([...zones, ...odd])('comes once in each of 104 weeks in %s, whatever the clocks do', (name) => {
    const hours = always(name)
    const seen: Day[] = []
    let slot = nextSlot(FRIDAY_FOUR, hours, { from: day('2026-10-01'), now: instant('2026-10-01T00:00:00Z') })
    for (let week = 0; week < 104; week++) {
      seen.push(slot.on)
      expect([dayIn(hours.zone, slot.sendAt), timeIn(hours.zone, slot.sendAt)]).toEqual([slot.on, '16:00'])
      expect(weekdayOf(slot.on)).toBe(5)
      const from = dayIn(hours.zone, slot.sendAt)
      slot = nextSlot(FRIDAY_FOUR, hours, { from, now: slot.sendAt })
    }
    expect(seen).toEqual(Array.from({ length: 104 }, (_, i) => addDays(day('2026-10-02'), 7 * i)))
  })

  test('keeps its wall time when the offset changes', () => {
    const winter = slotOn(FRIDAY_FOUR, day('2027-03-26'), always('Europe/Berlin'))
    const summer = slotOn(FRIDAY_FOUR, day('2027-04-02'), always('Europe/Berlin'))
    expect([winter.sendAt, summer.sendAt]).toEqual(['2027-03-26T15:00:00.000Z', '2027-04-02T14:00:00.000Z'])
  })
})

describe('half past two at night', () => {
  const night = { weekday: 7, time: '02:30' }
  test.each([
    ['Europe/Berlin', '2027-03-28', '2027-03-28T01:30:00.000Z', '03:30'],
    ['America/New_York', '2027-03-14', '2027-03-14T07:30:00.000Z', '03:30'],
  ])('moves forward in %s where that hour does not exist', (name, on, at, wall) => {
    const slot = slotOn(night, day(on), always(name))
    expect([slot.sendAt, timeIn(zone(name), slot.sendAt)]).toEqual([at, wall])
  })

  test.each([
    ['Europe/Berlin', '2027-10-31', '2027-10-31T00:30:00.000Z'],
    ['America/New_York', '2027-11-07', '2027-11-07T07:30:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-03T16:00:00.000Z'],
  ])('comes once in %s where that hour comes twice', (name, on, at) => {
    const hours = always(name)
    const slot = slotOn(night, day(on), hours)
    expect(slot.sendAt).toBe(at)
    expect(nextSlot(night, hours, { from: day(on), now: slot.sendAt }).on).toBe(addDays(day(on), 7))
  })
})

describe('a day on which nobody is at work there', () => {
  test('moves to the working day before, and says that it was a holiday', () => {
    const slot = slotOn(FRIDAY_FOUR, day('2027-03-26'), german('2027-03-26'))
    expect(slot).toMatchObject({ on: '2027-03-26', sendOn: '2027-03-25', moved: 'holiday', dropped: false })
    expect(slot.sendAt).toBe('2027-03-25T15:00:00.000Z')
  })

  test('moves out of a weekend that falls on other days', () => {
    const dhaka = defaultCalendar('bd', 'BD', zone('Asia/Dhaka'))
    const slot = slotOn(FRIDAY_FOUR, day('2027-02-05'), dhaka)
    expect(slot).toMatchObject({ sendOn: '2027-02-04', moved: 'day-off', sendAt: '2027-02-04T10:00:00.000Z' })
  })

  test('is dropped where the whole week is off, so that no week has two', () => {
    const off = ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05']
    expect(slotOn(FRIDAY_FOUR, day('2027-02-05'), german(...off))).toMatchObject({ dropped: true })
    expect(slotOn(FRIDAY_FOUR, day('2027-02-05'), german(...off.slice(1)))).toMatchObject({ sendOn: '2027-02-01' })
  })

  test('a time outside working hours moves inside them', () => {
    const at = (time: string) => {
      const { sendAt, moved } = slotOn({ time }, day('2027-02-05'), german())
      return [timeIn(zone('Europe/Berlin'), sendAt), moved]
    }
    expect(['07:00', '09:00', '16:59', '17:00', '20:00'].map(at)).toEqual([
      ['09:00', 'hours'],
      ['09:00', null],
      ['16:59', null],
      ['16:00', 'hours'],
      ['16:00', 'hours'],
    ])
  })
})

describe('a draft', () => {
  test('is there a working day before it leaves', () => {
    const friday = slotOn(FRIDAY_FOUR, day('2027-02-05'), german())
    const monday = slotOn({ time: '10:00' }, day('2027-02-08'), german())
    expect([friday.draftAt, monday.draftAt]).toEqual(['2027-02-04T15:00:00.000Z', '2027-02-05T09:00:00.000Z'])
  })
})

describe('a turn that is looked at late', () => {
  const hours = german()
  const look = (now: string) => reached(FRIDAY_FOUR, hours, { on: day('2027-02-05'), now: instant(now) })

  test('has not come before its draft is due', () => {
    expect(look('2027-02-04T14:59:00Z')).toMatchObject({ slot: null, missed: 0, next: { on: '2027-02-05' } })
  })

  test.each([
    ['3 hours', '2027-02-05T18:00:00Z', '2027-02-05', 0],
    ['3 days', '2027-02-08T15:00:00Z', '2027-02-05', 0],
    ['3 weeks', '2027-02-26T16:00:00Z', '2027-02-26', 3],
  ])('after %s of downtime is one item that stands for all', (_, now, on, missed) => {
    const { slot, next, ...rest } = look(now)
    expect({ on: slot?.on, ...rest, next: next.on }).toEqual({ on, missed, next: addDays(day(on), 7) })
  })
})

test('a changed schedule gives a week no second update', () => {
  expect(startAfter(day('2027-02-04'), day('2027-02-05'))).toBe('2027-02-08')
  expect(startAfter(day('2027-02-04'), day('2027-01-29'))).toBe('2027-02-04')
  expect(startAfter(day('2027-02-04'), null)).toBe('2027-02-04')
})

test('the usual day is Friday, or the last day of a week that ends earlier', () => {
  const weekOf = (country: string) => defaultCalendar('', country, zone('UTC')).week
  expect([usualFor(weekOf('DE')).weekday, usualFor(weekOf('BD')).weekday]).toEqual([5, 4])
})
