import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { setAbsence } from '../people/set-absence.act.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { casesOf, loadCase } from './case.store.ts'
import { caseView, casesView } from './case.view.ts'
import { chaseCase } from './chase-case.act.ts'
import { aCase, anAgreed, aTold, caseNow, CAUSE, forecastSays } from './delay.testing.ts'
import { openCaseByHand } from './open-case.act.ts'
import { recordAnswer } from './record-answer.act.ts'
import { recordTold } from './record-told.act.ts'
import { recordNotTold } from './record-not-told.act.ts'
import { oweAnswer } from './owe-answer.act.ts'
import { understandCase } from './understand-case.act.ts'
import { withdrawCase } from './withdraw-case.act.ts'

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

const openCases = async () => casesView.look(world, house.lead, {})

describe('a case opened by hand', () => {
  test('has a notice deadline in the working hours of the contact, and time will ask twice before it passes', async () => {
    const { lead } = await aHouse()
    const { caseId, promise } = await aCase(world, house)

    const { state } = await caseView.look(world, lead, { caseId })

    // Monday nine o'clock in Berlin, eight working hours given: five in the afternoon.
    expect(state).toMatchObject({ step: 'understand', why: 'by-hand', noticeBy: instant('2027-02-01T16:00:00Z') })
    expect(await facts('delay.opened')).toEqual([{ name: 'delay.opened', caseId, promiseId: promise.id }])
    expect(await facts('delay.notice-near')).toEqual([
      { name: 'delay.notice-near', caseId, last: false },
      { name: 'delay.notice-near', caseId, last: true },
    ])
  })

  test('is there once, however often somebody says that more time is needed', async () => {
    await aHouse()
    const { caseId, promise } = await aCase(world, house)

    const again = await openCaseByHand.perform(world, house.member, { promiseId: promise.id, because: 'Still' })

    expect(again).toEqual({ caseId })
    expect(await openCases()).toHaveLength(1)
  })

  test('is not for what was delivered or is no delivery', async () => {
    const { lead, member } = await aHouse()
    const done = await aPromise(world, house, { day: '2027-02-01' })
    await keepPromise.perform(world, lead, { promiseId: done.id, on: day('2027-02-01') })
    const news = await aPromise(world, house, { kind: 'news' })

    for (const { id: promiseId } of [done, news])
      await expect(openCaseByHand.perform(world, member, { promiseId, because: 'More time' })).rejects.toMatchObject({
        refusal: { kind: 'promise-closed' },
      })
  })

  test('that was a false alarm goes with its reason, and time asks no more', async () => {
    const { lead } = await aHouse()
    const { caseId } = await aCase(world, house)

    const state = await withdrawCase.perform(world, lead, { caseId, because: 'The texts came after all' })

    expect(state).toMatchObject({ step: 'withdrawn', withdrawn: 'The texts came after all' })
    expect(await openCases()).toEqual([])
    expect(await facts('delay.notice-near')).toEqual([])
  })
})

describe('a forecast', () => {
  test('opens one case for a promise at red, and brings it up to date after that', async () => {
    await aHouse()
    const promise = await aPromise(world, house)

    await forecastSays(world, house, promise, { chance: 0.05, opens: 'red' })
    await forecastSays(world, house, promise, { chance: 0.04, opens: 'red', newDay: '2027-03-22' })

    const [line, ...more] = await openCases()
    expect(more).toEqual([])
    const { events } = await caseNow(world, house, line?.id as Id)
    expect(events.map((e) => e.kind)).toEqual(['opened', 'revised'])
    expect(events[0]).toMatchObject({ why: 'red', chance: 0.05, likely: '2027-03-19', byMember: null })
    expect(events[1]).toMatchObject({ likely: '2027-03-22', worst: '2027-03-24' })
  })

  test('says the same twice and the case hears it once', async () => {
    await aHouse()
    const promise = await aPromise(world, house)
    const said = { chance: 0.3, opens: 'amber-again' } as const

    await forecastSays(world, house, promise, said)
    await forecastSays(world, house, promise, said)

    const [line] = await openCases()
    expect((await caseNow(world, house, line?.id as Id)).events.map((e) => e.kind)).toEqual(['opened'])
  })

  test('opens nothing while it only watches', async () => {
    await aHouse()
    await forecastSays(world, house, await aPromise(world, house), { chance: 0.4, opens: null })
    expect(await openCases()).toEqual([])
  })

  test('takes back a case that nobody has touched once the promise is safe again', async () => {
    await aHouse()
    const promise = await aPromise(world, house)
    await forecastSays(world, house, promise, { chance: 0.05, opens: 'red' })
    const [line] = await openCases()

    await forecastSays(world, house, promise, { chance: 0.9, opens: null })

    expect(await openCases()).toEqual([])
    expect((await caseNow(world, house, line?.id as Id)).state).toMatchObject({
      step: 'withdrawn',
      withdrawn: 'forecast',
    })
  })

  test('never takes back a case that a person has begun to work on', async () => {
    const { lead } = await aHouse()
    const promise = await aPromise(world, house)
    await forecastSays(world, house, promise, { chance: 0.05, opens: 'red' })
    const [line] = await openCases()
    const caseId = line?.id as Id
    await understandCase.perform(world, lead, { caseId, ...CAUSE, stake: { event: { de: 'die Messe' } } })

    await forecastSays(world, house, promise, { chance: 0.9, opens: null })

    expect((await caseNow(world, house, caseId)).state.step).toBe('plan')
  })
})

describe('as the notice deadline comes near', () => {
  const chase = (caseId: Id, last: boolean) => chaseCase.perform(world, house.system, { caseId, last })
  const escalations = async (caseId: Id) =>
    (await caseNow(world, house, caseId)).events.flatMap((e) => (e.kind === 'escalated' ? [e.toMember] : []))

  test('whoever stands in for an absent lead hears of it first, at the deadline a manager, each once', async () => {
    const { lead, members } = await aHouse()
    const { caseId } = await aCase(world, house)
    const away = { from: day('2027-02-01'), until: day('2027-02-05'), deputyId: members.member.id }
    await setAbsence.perform(world, lead, { memberId: members.lead.id, ...away })

    await chase(caseId, false)
    await chase(caseId, false)
    expect(await escalations(caseId)).toEqual([members.member.id])

    await chase(caseId, true)
    await chase(caseId, true)
    const [, second, ...more] = await escalations(caseId)
    expect([members.manager.id, members.owner.id]).toContain(second)
    expect(more).toEqual([])
    expect(await facts('delay.escalated')).toHaveLength(2)
  })

  test('a manager hears of it while there is still time when the lead is here and has not told anybody', async () => {
    const { members } = await aHouse()
    const { caseId } = await aCase(world, house)
    await chase(caseId, false)
    const [first] = await escalations(caseId)
    expect([members.manager.id, members.owner.id]).toContain(first)
  })

  test('nobody is chased once the client knows', async () => {
    await aHouse()
    const { caseId } = await aTold(world, house)
    await chase(caseId, true)
    expect(await escalations(caseId)).toEqual([])
    expect(await facts('delay.notice-near')).toEqual([])
  })

  test('a letter that came back starts a new deadline, and it is chased afresh', async () => {
    const { system } = await aHouse()
    const { caseId } = await anAgreed(world, house)
    await chase(caseId, true)
    const messageId = world.dice.id()
    const told = { messageId, kind: 'notice', about: { room: 'delay', id: caseId } }
    await recordTold.perform(world, system, told)
    world.clock.set(instant('2027-02-02T09:00:00Z'))

    await recordNotTold.perform(world, system, told)
    await chase(caseId, true)

    const { state } = await caseNow(world, house, caseId)
    expect(state).toMatchObject({ step: 'tell', told: null, noticeBy: instant('2027-02-03T09:00:00Z') })
    expect(await escalations(caseId)).toHaveLength(2)
    expect(await facts('delay.notice-near')).toHaveLength(2)
  })

  test('a client who refuses every option is owed word by a new deadline, set once', async () => {
    const { lead, system } = await aHouse()
    const { caseId } = await aTold(world, house)
    world.clock.set(instant('2027-02-03T09:00:00Z'))
    await recordAnswer.perform(world, lead, { caseId, answer: { kind: 'refused', words: 'Keiner passt uns' } })

    await oweAnswer.perform(world, system, { caseId })
    world.clock.set(instant('2027-02-03T12:00:00Z'))
    await oweAnswer.perform(world, system, { caseId })

    const { state } = await caseNow(world, house, caseId)
    expect(state).toMatchObject({ step: 'plan', retell: true, noticeBy: instant('2027-02-04T09:00:00Z') })
  })
})

describe('the wall', () => {
  test('a contact sees their own case and not one of another client', async () => {
    const { workspaceId, contact, contacts } = await aHouse()
    const { caseId } = await aCase(world, house)
    const load = (who: typeof contact) =>
      written(world, workspaceId, (moment) => {
        const visitor = visitorOf(workspaceId, who)
        return loadCase({ ...moment, actor: visitor, scope: visitor.scope }, caseId)
      })

    expect((await load(contact)).id).toBe(caseId)
    await expect(load(contacts.bengali)).rejects.toMatchObject({ refusal: { kind: 'not-found', what: 'case' } })
  })

  test('a case of another workspace is not there, neither by its id nor in a list', async () => {
    await aHouse()
    const { caseId } = await aCase(world, house)
    const { lead: stranger, workspaceId } = await aWorkspace(world, { name: 'Other' })

    await expect(caseView.look(world, stranger, { caseId })).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
    expect(await written(world, workspaceId, (moment) => casesOf(moment, {}))).toEqual([])
  })
})
