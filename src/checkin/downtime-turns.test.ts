import { expect, test } from 'vitest'
import { defaultCalendar, withDaysOff } from '../kit/calendar.ts'
import { chanceFrom } from '../kit/chance.ts'
import { addDays, addMinutes, dayIn, instant, timeIn, weekdayOf, type Instant, type Zone } from '../kit/day.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { reached } from './schedule.ts'

/** What is due after a downtime, by the rule alone; `downtime.test.ts` tries it with a store and an outbox. */
const HOUR = 60
const DOWNTIMES = [
  ['3 hours', 3 * HOUR],
  ['3 days', 72 * HOUR],
  ['3 weeks', 504 * HOUR],
] as const
const SCHEDULES = 200
const SEED = 14

test.each(DOWNTIMES)(`after %s each of ${SCHEDULES} schedules has one turn that stands for all`, (name, minutes) => {
  const chance = chanceFrom(SEED)
  const within = (from: Instant, minutes: number) => addMinutes(from, Math.floor(chance.unit() * minutes))
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance.unit() * all.length)] as T
  const zones = Intl.supportedValuesOf('timeZone')
  let late = 0
  for (let i = 0; i < SCHEDULES; i++) {
    const country = pick(['DE', 'BD', 'ES', 'FR', 'US', 'GB', 'JP', 'IL'])
    const zone = pick(zones) as Zone
    const down = within(instant('2026-12-01T00:00:00Z'), 400 * 24 * HOUR)
    const up = addMinutes(down, minutes)
    const wish = within(down, minutes)
    const on = dayIn(zone, wish)
    const rhythm = { weekday: weekdayOf(on), time: timeIn(zone, wish) }
    const holidays = holidaysBetween(country, addDays(on, -30), addDays(on, 60))
    const hours = withDaysOff(defaultCalendar('', country, zone), holidays)

    const { slot, missed, next } = reached(rhythm, hours, { on, now: up })
    const turns: string[] = []
    for (let day = on; day <= addDays(dayIn(zone, up), 14); day = addDays(day, 7)) turns.push(day)
    const at = `${i}: ${zone} ${country} ${rhythm.weekday} ${rhythm.time}, down ${down}`
    expect(turns, at).toContain(next.on)
    expect(next.draftAt > up, at).toBe(true)
    expect(missed, at).toBeLessThan(Math.max(1, turns.indexOf(next.on)))
    if (slot === null) {
      expect(next.on, at).toBe(on)
      continue
    }
    // The newest turn that has come: the one before that which is waited for, or one whose week is not off.
    expect(slot.draftAt <= up && slot.on < next.on, at).toBe(true)
    if (slot.sendAt <= up) late++
  }
  process.stdout.write(`downtime ${name}, seed ${SEED}: ${SCHEDULES} schedules, ${late} looked at after their hour\n`)
  expect(late).toBeGreaterThan(SCHEDULES / 4)
})
