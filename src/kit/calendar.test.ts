import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingMinutes,
  defaultCalendar,
  isWorking,
  isWorkingDay,
  nextWorkingDay,
  wallFrom,
  withDaysOff,
  workingDayBefore,
  workingDayFrom,
} from './calendar.ts'
import { addDays, day, dayNumber, instant } from './day.ts'
import type { Zone } from './day.ts'
import { workingTime } from './working-time.ts'

const berlin = defaultCalendar('b', 'DE', 'Europe/Berlin' as Zone)
const dhaka = defaultCalendar('d', 'BD', 'Asia/Dhaka' as Zone)

test('the week runs from Sunday to Thursday in Bangladesh and from Monday to Friday in Germany', () => {
  const week = Array.from({ length: 7 }, (_, n) => addDays(day('2027-01-03'), n))
  expect(week.map((d) => isWorkingDay(dhaka, d))).toEqual([true, true, true, true, true, false, false])
  expect(week.map((d) => isWorkingDay(berlin, d))).toEqual([false, true, true, true, true, true, false])
})

test('the next working day of both sides skips both weekends and a holiday', () => {
  expect(workingDayFrom([berlin, dhaka], day('2027-01-08'))).toBe('2027-01-11')
  expect(nextWorkingDay(withDaysOff(berlin, [day('2027-01-11')]), day('2027-01-08'))).toBe('2027-01-12')
  expect(workingDayBefore(berlin, day('2027-01-11'))).toBe('2027-01-08')
})

test('an extra day beats a day off, a day off beats the week', () => {
  const saturday = day('2027-01-09')
  const extraDays = [{ day: saturday, intervals: [{ from: 600, to: 720 }] }]
  expect(isWorkingDay({ ...berlin, daysOff: [saturday], extraDays }, saturday)).toBe(true)
  expect(isWorkingDay({ ...berlin, daysOff: [day('2027-01-08')] }, day('2027-01-08'))).toBe(false)
})

describe('a contact’s working hours', () => {
  test('eight of them from Friday noon end on Monday noon', () => {
    expect(addWorkingMinutes(berlin, instant('2027-01-08T12:00+01:00'), 480)).toBe(instant('2027-01-11T12:00+01:00'))
  })

  test('over a clock change they are the same hours on the wall', () => {
    expect(addWorkingMinutes(berlin, instant('2027-03-26T16:00+01:00'), 120)).toBe(instant('2027-03-29T10:00+02:00'))
  })

  test('none from inside is now, none from outside is the next opening', () => {
    const noon = instant('2027-01-08T12:00+01:00')
    expect(addWorkingMinutes(berlin, noon, 0)).toBe(noon)
    expect(addWorkingMinutes(berlin, instant('2027-01-08T20:00+01:00'), 0)).toBe(instant('2027-01-11T09:00+01:00'))
  })

  test('are theirs, not ours', () => {
    expect(isWorking(dhaka, instant('2027-01-10T06:00Z'))).toBe(true)
    expect(isWorking(berlin, instant('2027-01-10T06:00Z'))).toBe(false)
  })

  test('a calendar without work is an error, not an endless wait', () => {
    expect(() =>
      addWorkingMinutes({ ...berlin, week: [[], [], [], [], [], [], []] }, instant('2027-01-10T06:00Z'), 1),
    ).toThrow('without working time')
  })
})

test('only real wall times are wall times', () => {
  expect(wallFrom('2027-01-31T09:00:00')).toBe('2027-01-31T09:00')
  for (const bad of ['2027-02-31T09:00', '2027-01-31T24:00', '2027-01-31', 'soon']) expect(wallFrom(bad)).toBeNull()
})

describe('the integer axis of a calendar', () => {
  const first = dayNumber(day('2027-01-01'))
  const lunch = {
    ...berlin,
    week: berlin.week.map((d) =>
      d.length
        ? [
            { from: 540, to: 720 },
            { from: 780, to: 1020 },
          ]
        : [],
    ),
    daysOff: [day('2027-01-06')],
  }
  const axis = workingTime(lunch, first, first + 365)

  test('gives back what went in, inside the year and beyond its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 300_000 }), (work) => {
        expect(axis.toWork(axis.startWall(work))).toBe(work)
        expect(axis.startWall(work)).toBeGreaterThanOrEqual(axis.finishWall(work))
      }),
    )
  })

  test('never runs backwards, and counts what the days say', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 1_500_000 }), fc.integer({ min: 0, max: 10_000 }), (at, more) => {
        const wall = first * 1440 + at
        expect(axis.toWork(wall + more)).toBeGreaterThanOrEqual(axis.toWork(wall))
        expect(axis.toWork(wall + more) - axis.toWork(wall)).toBeLessThanOrEqual(more + 1)
      }),
    )
    expect(axis.toWork(dayNumber(day('2027-01-09')) * 1440)).toBe(5 * 420)
  })

  test('ends work on Friday and begins the next on Monday', () => {
    const friday = axis.toWork(dayNumber(day('2027-01-08')) * 1440 + 1020)
    expect(axis.finishWall(friday)).toBe(dayNumber(day('2027-01-08')) * 1440 + 1020)
    expect(axis.startWall(friday)).toBe(dayNumber(day('2027-01-11')) * 1440 + 540)
  })
})
