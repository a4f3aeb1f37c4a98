import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '../kit/day.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { endDay } from './end-day.act.ts'
import { keepPromise } from './keep-promise.act.ts'
import { dueThisWeek, ledgerView } from './ledger.view.ts'
import { aPromise } from './promise.testing.ts'
import { loadPromise, promisesOf } from './promise.store.ts'
import { reAgreePromise } from './re-agree-promise.act.ts'
import { renewPromise } from './renew-promise.act.ts'
import { withdrawPromise } from './withdraw-promise.act.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

async function aHouse() {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return house
}

const facts = (name: string) =>
  announcedFacts(world, house.workspaceId).then((found) => found.filter((fact) => fact['name'] === name))

test('a promise made stands in the ledger with its day, its contact and its due times by the contact’s clock', async () => {
  const { lead, contact, clients } = await aHouse()
  const { id } = await aPromise(world, house, { stake: { event: 'die Hauptversammlung', loss: null, on: null } })

  const { lines } = await ledgerView.look(world, lead, { contactId: contact.id })

  expect(lines).toEqual([
    expect.objectContaining({ clientName: clients.german.name, standing: 'open', slips: 0, contactLanguage: 'de' }),
  ])
  expect(lines[0]?.promise).toMatchObject({ id, stake: { event: 'die Hauptversammlung' } })
  expect(await facts('promise.due')).toEqual([{ name: 'promise.due', promiseId: id, day: '2027-03-12' }])
  expect(await facts('promise.made')).toEqual([{ name: 'promise.made', promiseId: id, projectId: null }])
})

test('the ledger shows one week and one person', async () => {
  const { lead, contacts } = await aHouse()
  await aPromise(world, house, { day: '2027-03-12' })
  await aPromise(world, house, { day: '2027-03-15' })
  await aPromise(world, house, { day: '2027-03-10', contactId: contacts.bengali.id })

  const week = await ledgerView.look(world, lead, { week: '2027-03-08' })
  const person = await ledgerView.look(world, lead, { week: '2027-03-08', contactId: contacts.bengali.id })

  expect(week.lines.map((l) => l.promise.day)).toEqual(['2027-03-10', '2027-03-12'])
  expect(person.lines.map((l) => l.contactName)).toEqual(['নাসরিন আক্তার'])
})

test('a re-agreed day is the promise, and the old due times are gone', async () => {
  const { lead } = await aHouse()
  const { id } = await aPromise(world, house)

  await reAgreePromise.perform(world, lead, {
    promiseId: id,
    day: '2027-03-19',
    askedBy: 'us',
    reason: 'said by phone',
  })

  expect(await facts('promise.day-over')).toEqual([{ name: 'promise.day-over', promiseId: id, day: '2027-03-19' }])
  expect(await facts('promise.moved')).toHaveLength(1)
  const kept = await written(world, house.workspaceId, (moment) => loadPromise(moment, id))
  expect(kept.days.map((d) => [d.day, d.askedBy])).toEqual([
    ['2027-03-12', 'first'],
    ['2027-03-19', 'us'],
  ])
})

test('an accepted option renews the promise once, however often it is heard, and not after delivery', async () => {
  const { system, lead, contact } = await aHouse()
  const { id } = await aPromise(world, house)
  const accepted = { promiseId: id, day: '2027-03-19', caseId: world.dice.id(), contactId: contact.id }

  await renewPromise.perform(world, system, accepted)
  const twice = await renewPromise.perform(world, system, accepted)
  await keepPromise.perform(world, lead, { promiseId: id, on: '2027-02-01' })
  const late = await renewPromise.perform(world, system, { ...accepted, day: '2027-03-26' })

  expect(twice.days).toHaveLength(2)
  expect(late).toMatchObject({ day: '2027-03-19', state: 'kept' })
})

test('a day that has passed cannot be promised', async () => {
  const { lead } = await aHouse()
  const { id } = await aPromise(world, house)

  const past = { promiseId: id, day: '2027-01-29', askedBy: 'us', reason: 'wishful' }

  await expect(reAgreePromise.perform(world, lead, past)).rejects.toMatchObject({ refusal: { kind: 'day-passed' } })
})

test('a promise breaks when the day is over where the contact is, not where we are', async () => {
  const { system, contacts } = await aHouse()
  const { id } = await aPromise(world, house, { contactId: contacts.english.id })
  const over = { promiseId: id, day: '2027-03-12' }

  world.clock.set(instant('2027-03-13T04:59:00Z'))
  const stillFriday = await endDay.perform(world, system, over)
  world.clock.set(instant('2027-03-13T05:00:00Z'))
  const saturday = await endDay.perform(world, system, over)
  await endDay.perform(world, system, over)

  expect([stillFriday.state, saturday.state]).toEqual(['open', 'broken'])
  expect(await facts('promise.broken')).toHaveLength(1)
})

test('delivery is told once, with how it was kept', async () => {
  const { lead } = await aHouse()
  const { id } = await aPromise(world, house)

  await keepPromise.perform(world, lead, { promiseId: id, on: '2027-02-01', part: 'die Startseite' })
  await keepPromise.perform(world, lead, { promiseId: id, on: '2027-02-01' })
  await keepPromise.perform(world, lead, { promiseId: id, on: '2027-02-01' })

  const told = { promiseId: id, projectId: null, caseId: null, kind: 'delivery', on: '2027-02-01', how: 'early' }
  expect(await facts('promise.kept')).toEqual([{ name: 'promise.kept', ...told }])
  expect(await facts('promise.due')).toEqual([])
})

test('what is due this week holds the overdue too, and nothing withdrawn', async () => {
  const { lead } = await aHouse()
  await aPromise(world, house, { day: '2027-02-05', kind: 'news' })
  await aPromise(world, house, { day: '2027-02-09' })
  const gone = await aPromise(world, house, { day: '2027-02-03' })
  await withdrawPromise.perform(world, lead, { promiseId: gone.id, because: 'the fair is off' })

  const { lines } = await dueThisWeek.look(world, lead, {})

  expect(lines.map((l) => l.promise.day)).toEqual(['2027-02-05'])
})

test('a member without the right makes no promise', async () => {
  await aHouse()
  await expect(aPromise(world, { ...house, lead: house.member })).rejects.toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
})

test('a contact sees their own promises and nobody else’s', async () => {
  const { workspaceId, contact, contacts } = await aHouse()
  const mine = await aPromise(world, house)
  await aPromise(world, house, { contactId: contacts.bengali.id })
  const { scope } = visitorOf(workspaceId, contact)

  const seen = await written(world, workspaceId, (moment) => promisesOf({ ...moment, scope }, {}))

  expect(seen.map((p) => p.id)).toEqual([mine.id])
})

test('another workspace’s promise is not found', async () => {
  await aHouse()
  const { id } = await aPromise(world, house)
  const { lead: stranger } = await aWorkspace(world)

  const attempt = keepPromise.perform(world, stranger, { promiseId: id, on: '2027-02-01' })

  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'not-found', what: 'promise' } })
})
