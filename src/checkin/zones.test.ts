import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../kit/calendar.ts'
import { addDays, day, dayIn, instant, timeIn, type Day, type Zone } from '../kit/day.ts'
import { nextSlot, slotOn } from './schedule.ts'

/** Two years of the usual hour in every zone this machine knows: by the clock on the wall, once in each week. */
const zones = Intl.supportedValuesOf('timeZone').map((name) => name as Zone)
const FRIDAY_FOUR = { weekday: 5, time: '16:00' }
const NIGHT = { time: '02:30' }
const FIRST = day('2026-10-02')
const WEEKS = 104

/** Open every day round the clock: only the clock itself can then move anything. */
const always = (zone: Zone) => ({
  ...defaultCalendar('all', '', zone),
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
})

describe(`in each of ${zones.length} zones`, () => {
  test('the list of zones is not a short one', () => {
    expect(zones.length).toBeGreaterThan(400)
  })

  test('Friday at four comes once in each of 104 weeks, at four', { timeout: 300_000 }, () => {
    const wrong: string[] = []
    const fridays = Array.from({ length: WEEKS }, (_, i) => addDays(FIRST, 7 * i)).join()
    for (const zone of zones) {
      const hours = always(zone)
      const seen: Day[] = []
      let slot = nextSlot(FRIDAY_FOUR, hours, { from: day('2026-10-01'), now: instant('2026-10-01T00:00:00Z') })
      for (let week = 0; week < WEEKS; week++) {
        seen.push(slot.on)
        if (dayIn(zone, slot.sendAt) !== slot.on || timeIn(zone, slot.sendAt) !== '16:00')
          wrong.push(`${zone} ${slot.on}: ${slot.sendAt} is ${timeIn(zone, slot.sendAt)}`)
        slot = nextSlot(FRIDAY_FOUR, hours, { from: dayIn(zone, slot.sendAt), now: slot.sendAt })
      }
      if (seen.join() !== fridays) wrong.push(`${zone}: ${seen.join()}`)
    }
    expect(wrong).toEqual([])
  })

  test('half past two at night comes once on each day on which a clock is changed, at that time or after the gap', () => {
    const wrong: string[] = []
    let changes = 0
    for (const zone of zones) {
      const hours = always(zone)
      let before = ''
      for (const { on, minutes } of changeDays(zone)) {
        changes++
        const { sendAt } = slotOn(NIGHT, on, hours)
        const wall = minutesOf(timeIn(zone, sendAt))
        // A gap that holds this time moves it forward by the gap's own length; nothing else moves it.
        if (dayIn(zone, sendAt) !== on || (wall !== AT_NIGHT && wall !== AT_NIGHT + minutes))
          wrong.push(`${zone} ${on}: ${sendAt}`)
        if (sendAt === before) wrong.push(`${zone} ${on}: twice`)
        before = sendAt
      }
    }
    expect(wrong).toEqual([])
    expect(changes).toBeGreaterThan(300)
  })
})

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const AT_NIGHT = minutesOf('02:30')

/** Local days in these two years on which a zone's clock is changed, and by how many minutes forward. */
function changeDays(zone: Zone): readonly { readonly on: Day; readonly minutes: number }[] {
  const atNoon = (on: Day) => minutesOf(timeIn(zone, instant(`${on}T12:00:00.000Z`)))
  const found: { on: Day; minutes: number }[] = []
  for (let week = 0; week < WEEKS; week++) {
    const monday = addDays(FIRST, 7 * week)
    if (atNoon(monday) === atNoon(addDays(monday, 7))) continue
    for (let i = 1; i <= 7; i++) {
      const on = addDays(monday, i)
      const minutes = ((atNoon(on) - atNoon(addDays(on, -1)) + 720 + 1440) % 1440) - 720
      if (minutes !== 0) found.push({ on, minutes })
    }
  }
  return found
}
