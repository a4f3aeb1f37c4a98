import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import { timeIn, instant, type Zone } from '../kit/day.ts'
import { aStore } from './store/store.testing.ts'
import { zoneData, zonesBehind } from './time-zones.ts'

const store = await aStore()
afterAll(() => store.close())

const ZONES =
  'Europe/Berlin Europe/Madrid Europe/Paris Europe/London Europe/Lisbon Europe/Helsinki America/New_York America/Chicago America/Los_Angeles America/Vancouver America/St_Johns America/Sao_Paulo Asia/Dhaka Asia/Kathmandu Asia/Tokyo Australia/Sydney Australia/Lord_Howe Pacific/Chatham Africa/Johannesburg UTC'.split(
    ' ',
  ) as Zone[]
const TIMES = ['2026-12-01T12:00:00Z', '2027-03-29T12:00:00Z', '2027-07-01T12:00:00Z', '2028-11-06T12:00:00Z'].map(
  instant,
)

/** Of newer rules one source may know and another not: then they differ there, and nowhere else. */
const YOUNG = ['America/Vancouver']

/** `others` = the wall times of somebody else, zone by zone, in the order of TIMES. */
function apartFrom(who: string, others: readonly (readonly string[])[]): readonly string[] {
  const apart = ZONES.filter((zone, z) => TIMES.some((at, t) => others[z]?.[t] !== timeIn(zone, at)))
  process.stdout.write(`time zones: apart from the ${who}: ${apart.join() || 'none'}\n`)
  return apart.filter((zone) => !YOUNG.includes(zone))
}

test('the clock of the program and that of the store agree, but for zones that are named as behind', async () => {
  const behind = zonesBehind()
  const apart = new Set<string>()
  for (const zone of ZONES)
    for (const at of TIMES) {
      const { rows } = await sql<{
        wall: string
      }>`select to_char(${at}::timestamptz at time zone ${zone}, 'HH24:MI') as wall`.execute(store.db)
      if (rows[0]?.wall !== timeIn(zone, at)) apart.add(zone)
    }
  process.stdout.write(
    `time zones: data ${zoneData()}, behind here: ${behind.map(({ zone }) => zone).join() || 'none'}, apart from the store: ${[...apart].join() || 'none'}\n`,
  )
  // A store may be behind as well: then it is the one that differs, in the same zones and no others.
  expect([...apart].filter((zone) => !YOUNG.includes(zone))).toEqual([])
})

test('a browser agrees, whose clock the pages show', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const theirs = await page.evaluate(
      ([zones, times]) =>
        zones.map((timeZone) => {
          const format = new Intl.DateTimeFormat('en-GB', {
            timeZone,
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          })
          return times.map((at) => format.format(new Date(at)))
        }),
      [ZONES, TIMES] as const,
    )
    expect(apartFrom('browser', theirs)).toEqual([])
  } finally {
    await browser.close()
  }
})

test('and so does the system, where it has such data', () => {
  const known = ZONES.filter((zone) => existsSync(`/usr/share/zoneinfo/${zone}`))
  const wall = (zone: Zone, at: string) =>
    execFileSync('date', ['-d', at, '+%H:%M'], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim()
  const theirs = ZONES.map((zone) => TIMES.map((at) => (known.includes(zone) ? wall(zone, at) : timeIn(zone, at))))
  if (known.length < ZONES.length)
    process.stdout.write(`time zones: the system knows ${known.length} of ${ZONES.length}\n`)
  expect(apartFrom('system', theirs)).toEqual([])
})

test('with the data that Node 24 carries nothing is behind', () => {
  const [year = 0, letter = ''] = [Number(zoneData().slice(0, 4)), zoneData().slice(4)]
  const knows = year > 2026 || (year === 2026 && letter >= 'c')
  const named = zonesBehind().map(({ zone, since }) => `${zone} ${since}`)
  expect(knows ? [] : ['America/Vancouver 2026c']).toEqual(expect.arrayContaining(named))
})
