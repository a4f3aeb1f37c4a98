import { describe, expect, test } from 'vitest'
import { defaultCalendar, withDaysOff } from './calendar.ts'
import { day, instant, type Zone } from './day.ts'
import { hoursToTalk } from './shared-hours.ts'

const hoursOf = (zone: string, country: string) => defaultCalendar(zone, country, zone as Zone)
const BERLIN = hoursOf('Europe/Berlin', 'DE')
const SUNDAY = instant('2026-11-22T08:20:00Z')

describe('hours in which two people can talk', () => {
  test.each([
    ['Europe/Berlin', 'DE', { on: '2026-11-23', from: '09:00', to: '11:00' }],
    ['America/New_York', 'US', { on: '2026-11-23', from: '09:00', to: '11:00' }],
    // Sunday is a working day in Dhaka, but not for the caller; nine in Berlin is two in Dhaka.
    ['Asia/Dhaka', 'BD', { on: '2026-11-23', from: '14:00', to: '16:00' }],
    // Two working days that never meet: nine in Berlin is as near as five in the afternoon, and sooner.
    ['Pacific/Auckland', 'NZ', { on: '2026-11-23', from: '21:00', to: '23:00' }],
    ['Pacific/Honolulu', 'US', { on: '2026-11-23', from: '04:00', to: '06:00' }],
  ])('in %s a caller in Berlin is told on the clock there', (zone, country, expected) => {
    expect(hoursToTalk({ contact: hoursOf(zone, country), caller: BERLIN }, SUNDAY)).toEqual(expected)
  })

  test('what is left of this day is offered while it is half an hour', () => {
    const both = { contact: BERLIN, caller: BERLIN }
    expect(hoursToTalk(both, instant('2026-11-23T15:20:00Z'))).toEqual({ on: '2026-11-23', from: '16:30', to: '17:00' })
    expect(hoursToTalk(both, instant('2026-11-23T15:31:00Z'))).toMatchObject({ on: '2026-11-24', from: '09:00' })
  })

  test('a day that is free on either side is left out', () => {
    const away = withDaysOff(BERLIN, [day('2026-11-23')])
    expect(hoursToTalk({ contact: BERLIN, caller: away }, SUNDAY)?.on).toBe('2026-11-24')
    expect(hoursToTalk({ contact: away, caller: BERLIN }, SUNDAY)?.on).toBe('2026-11-24')
  })
})
