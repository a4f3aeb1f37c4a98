import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chanceFrom, type Chance } from '../kit/chance.ts'
import { addMinutes, dayIn, instant, timeIn, weekdayOf, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { deliveriesNow, aPostOffice, type PostOffice } from '../post/post.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { approveItem, goTo, roundNow } from './checkin.testing.ts'
import { setSchedule } from './set-schedule.act.ts'

/** A server that stood still over due times: one item a schedule, late, in review, and nothing that left by itself. */
const HOUR = 60
const DOWNTIMES = [
  ['3 hours', 3 * HOUR],
  ['3 days', 72 * HOUR],
  ['3 weeks', 504 * HOUR],
] as const
const SCHEDULES = 200
const SEED = 14
/** Five contacts in five zones each; the rules are the same for two hundred schedules and for these. */
const HOUSES = process.env['FORTHRIGHT_LONG'] === '1' ? SCHEDULES / 5 : 2
/** A Wednesday, in office hours somewhere whatever the hour: the whole downtime is drawn from there. */
const DOWN = instant('2027-02-03T07:00:00Z')

const within = (chance: Chance, from: Instant, minutes: number): Instant =>
  addMinutes(from, Math.floor(chance.unit() * minutes))

let world: TestWorld
let office: PostOffice
beforeAll(async () => {
  const base = await aWorld({ ports: { threads: testThreads() } })
  office = await aPostOffice(base)
  world = office.world
})
afterAll(async () => {
  await office.close()
  await world.store.close()
})
beforeEach(() => emptyStore(world.store))

const itemsOf = (house: AWorkspace) =>
  written(world, house.workspaceId, ({ tx }) =>
    tx.selectFrom('checkin_occurrence').selectAll().where('workspace_id', '=', house.workspaceId).execute(),
  )

test.each(DOWNTIMES)(
  `a server that stood still for %s finds ${HOUSES * 5} schedules with an item each at most, late and in review, and sends none`,
  { timeout: 240_000 + HOUSES * 20_000 },
  async (name, minutes) => {
    const chance = chanceFrom(SEED + minutes)
    world.clock.set(instant('2027-02-01T08:00:00Z'))
    const houses: AWorkspace[] = []
    for (let i = 0; i < HOUSES; i++) {
      const house = await aWorkspace(world)
      houses.push(house)
      for (const contact of Object.values(house.contacts)) {
        await aPromise(world, house, { contactId: contact.id, day: '2027-04-30' })
        const wish = within(chance, DOWN, minutes)
        const rhythm = { weekday: weekdayOf(dayIn(contact.zone, wish)), time: timeIn(contact.zone, wish) }
        await setSchedule.perform(world, house.lead, { contactId: contact.id, ...rhythm })
      }
    }
    await goTo(world, DOWN)
    const before = new Set<Id>()
    const approved = new Set<Id>()
    for (const house of houses)
      for (const item of (await roundNow(world, house)).items) {
        if (item.occurrenceId === null) continue
        before.add(item.occurrenceId)
        // What has its yes and is still fresh leaves when the server is back; longer than that, a person looks again.
        if (minutes <= 24 * HOUR || item.letter === null) continue
        await approveItem(world, house, item)
        approved.add(item.letter.messageId)
      }
    await goTo(world, addMinutes(DOWN, minutes))

    let late = 0
    for (const house of houses) {
      const rows = await itemsOf(house)
      const made = rows.filter(({ id }) => !before.has(id))
      expect(new Set(made.map((row) => row.schedule_id)).size, 'one new item a schedule').toBe(made.length)
      const { items } = await roundNow(world, house)
      for (const row of rows.filter(({ send_at }) => send_at <= world.clock())) {
        const standing = items.find(({ occurrenceId }) => occurrenceId === row.id)?.standing
        // Approved, but no longer fresh: it waits in the outbox as late. Overtaken: a newer one speaks for it.
        const allowed = row.message_id !== null && approved.has(row.message_id) ? ['approved'] : ['late', 'skipped']
        expect([undefined, ...allowed], `${row.id} ${row.on_day}`).toContain(standing)
        if (standing === 'late') late++
      }
      for (const messageId of rows.flatMap(({ message_id }) => message_id ?? []))
        for (const { state } of await deliveriesNow(world, house, messageId)) expect(state).toBe('late')
    }
    process.stdout.write(
      `downtime ${name}, seed ${SEED + minutes}: ${HOUSES * 5} schedules, ${late} late in review, ${approved.size} late in the outbox, ${office.sink.taken.length} sent\n`,
    )
    expect(office.sink.taken.length).toBe(0)
    expect(late + approved.size).toBeGreaterThan(0)
  },
)
