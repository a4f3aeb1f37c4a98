import { afterAll, beforeEach, expect, test } from 'vitest'
import { aWorkspace, visitorOf, type AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { stopUpdates } from '../post/stop-updates.act.ts'
import { wantUpdates } from '../post/want-updates.act.ts'
import { aDrafted, approveItem, goTo, itemOf, lettersOut, roundNow, aSchedule } from './checkin.testing.ts'
import { resumeUpdates } from './resume-updates.act.ts'
import { setSchedule } from './set-schedule.act.ts'

const world = await aWorld()
let house: AWorkspace

beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set('2027-02-01T08:00:00.000Z' as never)
  house = await aWorkspace(world)
})
afterAll(() => world.store.close())

/** As the reader does with the link in a letter. */
const reader = () => visitorOf(house.workspaceId, house.contact)
const readerStops = () => stopUpdates.perform(world, reader(), {})
const readerTakesItBack = () => wantUpdates.perform(world, reader(), {})

const theirs = async () =>
  (await roundNow(world, house)).contacts.find(({ contactId }) => contactId === house.contact.id)

test('a reader who stops the updates gets none, written or approved, and the team sees why', async () => {
  const { item } = await aDrafted(world, house)
  await approveItem(world, house, item)
  const before = await lettersOut(world, house)
  await readerStops()
  const at = world.clock()
  await goTo(world, '2027-02-04T15:05:00.000Z')
  expect((await itemOf(world, house)).skipped).toMatchObject({ why: 'unsubscribed' })
  await goTo(world, '2027-02-19T17:00:00.000Z')
  expect(await lettersOut(world, house)).toBe(before)
  expect((await roundNow(world, house)).items.filter(({ standing }) => standing !== 'skipped')).toEqual([])
  expect(await theirs()).toMatchObject({ stoppedAt: at, schedule: { running: false, nextAt: null } })
})

test.each([
  ['once it was heard', 5],
  ['in the same breath', 0],
])('a reader who stopped them by mistake takes it back %s, and gets them at the old time', async (_, minutes) => {
  await aSchedule(world, house)
  const before = (await theirs())?.schedule
  await readerStops()
  if (minutes > 0) await goTo(world, '2027-02-01T08:05:00.000Z')
  await readerTakesItBack()
  await goTo(world, '2027-02-01T08:10:00.000Z')
  expect(await theirs()).toMatchObject({ stoppedAt: null, schedule: { ...before, running: true } })
})

test('what rested by our own word goes on resting when a reader takes their stop back', async () => {
  await aSchedule(world, house)
  await setSchedule.perform(world, house.lead, { contactId: house.contact.id, running: false })
  for (const [wish, at] of [
    [readerStops, '05'],
    [readerTakesItBack, '10'],
  ] as const) {
    await wish()
    await goTo(world, `2027-02-01T08:${at}:00.000Z`)
  }
  expect(await theirs()).toMatchObject({ stoppedAt: null, schedule: { running: false, nextAt: null } })
})

test('of us, only a person with a reason starts the updates again', async () => {
  await aSchedule(world, house)
  await readerStops()
  await goTo(world, '2027-02-01T08:05:00.000Z')
  const contactId = house.contact.id
  await expect(setSchedule.perform(world, house.lead, { contactId })).rejects.toMatchObject({
    refusal: { kind: 'readers-wish' },
  })
  await expect(resumeUpdates.perform(world, house.lead, { contactId, because: ' ' })).rejects.toMatchObject({
    refusal: { kind: 'bad-input' },
  })
  await resumeUpdates.perform(world, house.lead, { contactId, because: 'She asked for them on the phone.' })
  expect(await theirs()).toMatchObject({ stoppedAt: null, schedule: { running: true } })
  await expect(resumeUpdates.perform(world, house.lead, { contactId, because: 'Once more.' })).rejects.toMatchObject({
    refusal: { kind: 'not-found' },
  })
})
