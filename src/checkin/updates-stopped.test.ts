import { afterAll, beforeEach, expect, test } from 'vitest'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { CONTACT_RIGHTS } from '../people/rights.ts'
import { aWorld } from '../platform/world.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { stopUpdates } from '../post/stop-updates.act.ts'
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
const readerStops = () => {
  const { workspaceId, contact } = house
  const scope = { workspaceId, contactId: contact.id, clientId: contact.clientId }
  return stopUpdates.perform(world, { kind: 'contact', id: contact.id, rights: CONTACT_RIGHTS, scope }, {})
}

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

test('only a person with a reason starts the updates again', async () => {
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
