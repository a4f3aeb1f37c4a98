import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCalendar, isWorking, withDaysOff } from '../kit/calendar.ts'
import { addDays, addMinutes, day, instant, type Zone } from '../kit/day.ts'
import { firstSettings } from '../people/person.ts'
import { noticeDeadline } from './notice-deadline.ts'

const berlin = defaultCalendar('contact', 'DE', 'Europe/Berlin' as Zone)
const dhaka = defaultCalendar('contact', 'BD', 'Asia/Dhaka' as Zone)
const rules = firstSettings('EUR').notice
const far = day('2027-06-01')

test('a case opened on Monday morning is told within eight of the client’s working hours', () => {
  const openedAt = instant('2027-02-01T09:00:00Z')
  expect(noticeDeadline({ openedAt, calendar: berlin, promised: far, stakeOn: null, rules })).toBe(
    '2027-02-02T09:00:00.000Z',
  )
})

test('the working hours are the client’s: Friday and Saturday do not count in Dhaka', () => {
  const openedAt = instant('2027-02-04T10:00:00Z')
  const by = noticeDeadline({ openedAt, calendar: dhaka, promised: far, stakeOn: null, rules })
  expect(by).toBe('2027-02-07T10:00:00.000Z')
})

test('the close of the working day before the promised date comes first when it is nearer', () => {
  const openedAt = instant('2027-02-05T09:00:00Z')
  const by = noticeDeadline({ openedAt, calendar: berlin, promised: day('2027-02-08'), stakeOn: null, rules })
  expect(by).toBe('2027-02-05T16:00:00.000Z')
})

test('the stake’s own date pulls the deadline forward', () => {
  const openedAt = instant('2027-02-05T09:00:00Z')
  const by = noticeDeadline({ openedAt, calendar: berlin, promised: far, stakeOn: day('2027-02-08'), rules })
  expect(by).toBe('2027-02-05T16:00:00.000Z')
})

test('a promise that is already over still leaves one working hour', () => {
  const openedAt = instant('2027-02-05T15:30:00Z')
  const by = noticeDeadline({ openedAt, calendar: berlin, promised: day('2027-02-01'), stakeOn: null, rules })
  expect(by).toBe('2027-02-08T08:30:00.000Z')
})

test('a holiday never moves the deadline earlier, and it never lies before the opening', () => {
  const start = instant('2027-02-01T00:00:00Z')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 13 }), (minutes, off) => {
      const openedAt = addMinutes(start, minutes)
      const plain = { openedAt, promised: far, stakeOn: null, rules }
      const before = noticeDeadline({ ...plain, calendar: berlin })
      const after = noticeDeadline({ ...plain, calendar: withDaysOff(berlin, [addDays(day('2027-02-01'), off)]) })
      expect(after >= before).toBe(true)
      expect(before > openedAt).toBe(true)
      expect(isWorking(berlin, addMinutes(before, -1))).toBe(true)
    }),
  )
})
