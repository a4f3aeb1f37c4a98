import { expect, test } from 'vitest'
import { addDays, dayIn, day, instantAt, timeIn, type Zone } from '../kit/day.ts'
import { nextSlot } from './schedule.ts'

const FRIDAY_FOUR = { weekday: 5, time: '16:00' }
const FIRST = day('2026-10-02')
const WEEKS = 104
/** In the quick run each zone has its own stretch of the two years, and all of them together cover every week. */
const SHORT = 6
const LONG = process.env['FORTHRIGHT_LONG'] === '1'

test(
  'in every zone of the world Friday at four comes once a week, whatever its clocks do',
  () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'] as Zone[]
    const wrong: string[] = []
    let turns = 0
    for (const [i, zone] of zones.entries()) {
      const hours = {
        key: 'all',
        zone,
        week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
        daysOff: [],
        extraDays: [],
      }
      const begin = LONG ? 0 : (i * SHORT) % WEEKS
      const end = LONG ? WEEKS : Math.min(WEEKS, begin + SHORT)
      let from = addDays(FIRST, 7 * begin)
      let now = instantAt(zone, from, '00:00')
      for (let week = begin; week < end; week++) {
        const { on, sendAt } = nextSlot(FRIDAY_FOUR, hours, { from, now })
        const there = `${dayIn(zone, sendAt)} ${timeIn(zone, sendAt)}`
        if (on !== addDays(FIRST, 7 * week) || there !== `${on} 16:00`)
          wrong.push(`${zone} week ${week}: ${on}, ${there}`)
        turns++
        from = on
        now = sendAt
      }
    }
    process.stdout.write(`weekly turns: ${zones.length} zones, ${turns} turns\n`)
    expect(zones.length).toBeGreaterThan(400)
    expect(wrong).toEqual([])
  },
  LONG ? 900_000 : undefined,
)
