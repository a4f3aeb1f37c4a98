import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCase, anAgreed } from '../delay/delay.testing.ts'
import { draftLetter } from '../delay/draft-letter.act.ts'
import { withdrawCase } from '../delay/withdraw-case.act.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import { packOf } from '../language/packs.ts'
import { check } from '../letter/check.ts'
import { systemActor } from '../platform/actor.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { listeners } from '../main/listeners.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { editMessage } from '../post/edit-message.act.ts'
import { recordUpdateSent } from './record-update-sent.act.ts'
import { refreshUpdate } from './refresh-update.act.ts'
import { loadMessage } from '../post/message.store.ts'
import { aPostOffice, type PostOffice } from '../post/post.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import { changeContact } from '../people/change-contact.act.ts'
import {
  approveItem,
  aDrafted,
  aRunningProject,
  aSchedule,
  goTo,
  itemOf,
  lettersOut,
  roundNow,
  THURSDAY_FOUR,
} from './checkin.testing.ts'
import { draftUpdate } from './draft-update.act.ts'
import { setSchedule } from './set-schedule.act.ts'
import { skipUpdate } from './skip-update.act.ts'
import { wordUpdate } from './word-update.act.ts'
import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

let base: TestWorld
let world: TestWorld
let office: PostOffice
let house: AWorkspace

beforeAll(async () => {
  base = await aWorld({ ports: { threads: testThreads() } })
  office = await aPostOffice(base)
  world = office.world
})
afterAll(async () => {
  await office.close()
  await base.store.close()
})

async function aHouse() {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return house
}

const due = async () => (await announcedFacts(world, house.workspaceId)).filter((f) => f['name'] === 'checkin.due')
const messageNow = (messageId: Id) => written(world, house.workspaceId, (moment) => loadMessage(moment, messageId))

describe('a weekly update', () => {
  test('is written a working day before its hour, and waits for a yes', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)

    expect(item).toMatchObject({ standing: 'drafted', on: '2027-02-05', sendAt: '2027-02-05T15:00:00.000Z' })
    const message = await messageNow(item.letter?.messageId as Id)
    expect(message).toMatchObject({ kind: 'update', language: 'de', state: 'draft', scheduled: true })
    expect(message).toMatchObject({ earliest: '2027-02-05T15:00:00.000Z', authorId: house.members.lead.id })
    expect(message.text).toMatch(/12\. März/)
    expect(message.drawing?.alt).toContain('Die neue Website: zugesagt')
  })

  test('that nobody approved on its day is written and drawn anew for the next, with hours still to come', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    const messageId = item.letter?.messageId as Id
    await goTo(world, '2027-02-05T20:00:00.000Z')
    expect(await messageNow(messageId)).toMatchObject({ version: 1, facts: { today: '2027-02-05' } })

    await goTo(world, '2027-02-07T08:00:00.000Z')
    const sunday = await messageNow(messageId)
    expect(sunday).toMatchObject({ facts: { today: '2027-02-07', window: { on: '2027-02-08' } } })
    expect(sunday.drawing?.svg).toMatch(/7\. Feb/)
    expect(sunday.drawing?.svg).not.toMatch(/5\. Feb/)

    await goTo(world, '2027-02-08T08:00:00.000Z')
    expect(await messageNow(messageId)).toMatchObject({ facts: { window: { on: '2027-02-09' } } })
  })

  test('that a person has written in keeps their words when its day is over, and is drawn for the next', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    const messageId = item.letter?.messageId as Id
    const { subject, text, version } = await messageNow(messageId)
    const words = text.replace('Sehr geehrte', 'Guten Tag, sehr geehrte')
    expect(words).not.toBe(text)
    await editMessage.perform(world, house.lead, { messageId, version, subject, text: words })
    await goTo(world, '2027-02-05T20:00:00.000Z')
    const friday = await messageNow(messageId)
    expect(friday).toMatchObject({ text: words, version: 2 })
    expect(friday.drawing?.svg).toMatch(/5\. Feb/)

    await goTo(world, '2027-02-06T08:00:00.000Z')
    await goTo(world, '2027-02-07T08:00:00.000Z')

    const sunday = await messageNow(messageId)
    expect(sunday).toMatchObject({ text: words, subject, version: 4, editedBy: house.lead.id, state: 'draft' })
    expect(sunday.drawing?.svg).toMatch(/7\. Feb/)
    expect(sunday.drawing?.svg).not.toMatch(/5\. Feb/)
    const seen = approveMessage.perform(world, house.manager, { messageId, version: 3 })
    await expect(seen).rejects.toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
  })

  test('has nothing for the checker to find', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    const { text, context } = await messageNow(item.letter?.messageId as Id)
    expect(check(text, context, await packOf('de'))).toEqual([])
  })

  test('names our tasks only in words that somebody gave for this client', async () => {
    const { lead } = await aHouse()
    const { item } = await aDrafted(world, house)
    expect(item.words?.topics).toEqual([
      { use: 'done', key: 'copy', name: 'Copy', said: '' },
      { use: 'next', key: 'design', name: 'Design', said: '' },
    ])
    expect(item.letter?.text).not.toMatch(/Copy|Design/)
    expect(item.situation).toBe('on-track')

    await wordUpdate.perform(world, lead, {
      occurrenceId: item.occurrenceId as Id,
      version: item.letter?.version ?? null,
      done: [{ key: 'copy', said: { de: 'alle Texte' } }],
      next: [{ key: 'design', said: { de: 'die Gestaltung' } }],
    })

    const anew = await itemOf(world, house)
    expect(anew.letter).toMatchObject({ messageId: item.letter?.messageId, version: 2 })
    for (const clause of ['alle Texte', 'die Gestaltung']) expect(anew.letter?.text).toContain(clause)
    const { text, context } = await messageNow(anew.letter?.messageId as Id)
    expect(check(text, context, await packOf('de'))).toEqual([])
  })

  test('says so when nothing was finished since the last one', async () => {
    await aHouse()
    const project = await aProject(world, house)
    await aPromise(world, house, { projectId: project.id, taskKey: 'build' })
    await aSchedule(world, house)
    await goTo(world, THURSDAY_FOUR)
    const item = await itemOf(world, house)
    expect(item.situation).toBe('quiet')
    expect(item.letter?.text).toMatch(/wie geplant (weiter|voran)/)
  })

  test('tells the next time only what was finished after the one that was sent', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    await approveItem(world, house, item)
    await goTo(world, '2027-02-05T15:02:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ standing: 'sent' })

    await goTo(world, '2027-02-11T15:00:00.000Z')
    const next = await itemOf(world, house, house.contact, '2027-02-12')
    expect(next).toMatchObject({ standing: 'drafted', situation: 'quiet', missed: 0 })
    expect(next.words?.topics.filter(({ use }) => use === 'done')).toEqual([])
  })

  test('is not written for a contact to whom nothing is promised', async () => {
    const { lead } = await aHouse()
    const promise = await aPromise(world, house)
    await keepPromise.perform(world, lead, { promiseId: promise.id, on: '2027-01-20' as Day })
    await aSchedule(world, house)
    await goTo(world, THURSDAY_FOUR)
    expect(await itemOf(world, house)).toMatchObject({
      standing: 'skipped',
      letter: null,
      skipped: { why: 'nothing-open', by: null },
    })
  })

  test('waits for a person where its language has no letters', async () => {
    await aHouse()
    const { bengali } = house.contacts
    await written(world, house.workspaceId, ({ tx }) =>
      tx
        .updateTable('contact')
        .set({ language: 'xx' as never })
        .where('id', '=', bengali.id)
        .execute(),
    )
    await aPromise(world, house, { contactId: bengali.id })
    await aSchedule(world, house, bengali)
    await goTo(world, '2027-02-03T10:00:00.000Z')
    expect(await itemOf(world, house, bengali)).toMatchObject({
      standing: 'due',
      missing: 'language',
      moved: 'day-off',
    })
  })
})

describe('a date in danger', () => {
  test('is not passed over: the letter waits for the steps that hold the new date, and then says all of it', async () => {
    const { lead } = await aHouse()
    const { item, promise } = await aDrafted(world, house, { day: '2027-02-12', hears: listeners })
    expect(item).toMatchObject({ situation: 'at-risk', missing: 'steps', letter: null, standing: 'due' })

    await wordUpdate.perform(world, lead, {
      occurrenceId: item.occurrenceId as Id,
      version: null,
      steps: [{ de: 'die Gestaltung vorgezogen' }],
    })

    const anew = await itemOf(world, house)
    expect(anew).toMatchObject({ standing: 'drafted', missing: null })
    expect(anew.letter?.text).toContain('die Gestaltung vorgezogen')
    expect(anew.letter?.drawing?.table.rows[0]).toHaveLength(3)
    const { text, context, facts } = await messageNow(anew.letter?.messageId as Id)
    expect(facts).toMatchObject({ oldDate: promise.day, situation: 'at-risk' })
    expect(context.newDate && context.newDate > promise.day).toBe(true)
    expect(check(text, context, await packOf('de')).filter(({ severity }) => severity === 'block')).toEqual([])
  })

  test('that has passed is no matter for an update', async () => {
    await aHouse()
    await aPromise(world, house, { day: '2027-02-02' })
    await aSchedule(world, house)
    await goTo(world, '2027-02-03T08:00:00.000Z')
    await goTo(world, THURSDAY_FOUR)
    expect(await itemOf(world, house)).toMatchObject({ missing: 'passed-day', letter: null })
  })
})

describe('time that passes unseen', () => {
  test.each([
    ['3 hours', '2027-02-05T18:00:00.000Z', 0],
    ['3 days', '2027-02-08T18:00:00.000Z', 0],
    ['3 weeks', '2027-02-26T18:00:00.000Z', 3],
  ])('after %s there is one late item in review, and nothing has left', async (_, now, missed) => {
    await aHouse()
    await aRunningProject(world, house)
    await aSchedule(world, house)
    await goTo(world, now)

    const { items } = await roundNow(world, house)
    const written = items.filter(({ occurrenceId }) => occurrenceId !== null)
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({ standing: 'late', missed })
    expect((await messageNow(written[0]?.letter?.messageId as Id)).earliest).toBeNull()
    expect(await lettersOut(world, house)).toBe(0)
    expect(await due()).toHaveLength(1)
  })

  test('a draft that nobody approved gives way to the next one', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    await goTo(world, '2027-02-11T15:00:00.000Z')

    const before = await itemOf(world, house, house.contact, '2027-02-12')
    expect(before).toMatchObject({ standing: 'drafted', missed: 1 })
    const { id: messageId, version } = await messageNow(item.letter?.messageId as Id)
    const late = approveMessage.perform(world, house.manager, { messageId, version })
    await expect(late).rejects.toMatchObject({ refusal: { kind: 'window-closed' } })
    await goTo(world, '2027-02-19T18:00:00.000Z')
    expect(await lettersOut(world, house)).toBe(0)
  })
})

describe('a turn that is announced again', () => {
  test('changes nothing: one item, one draft, one turn to come', async () => {
    await aHouse()
    const { scheduleId, item } = await aDrafted(world, house)
    const again = { scheduleId, on: '2027-02-05' as Day }
    for (let i = 0; i < 3; i++) await draftUpdate.perform(world, systemActor(house.workspaceId), again)

    const { items } = await roundNow(world, house)
    expect(items.map(({ occurrenceId }) => occurrenceId)).toEqual([item.occurrenceId])
    expect((await itemOf(world, house)).letter).toEqual(item.letter)
    expect(await due()).toEqual([{ name: 'checkin.due', scheduleId, on: '2027-02-12' }])
  })

  test('cannot make a second item of one local date, whoever writes it', async () => {
    await aHouse()
    const { scheduleId } = await aDrafted(world, house)
    const twice = written(world, house.workspaceId, async ({ tx }) => {
      const row = await tx
        .selectFrom('checkin_occurrence')
        .selectAll()
        .where('schedule_id', '=', scheduleId)
        .executeTakeFirstOrThrow()
      const json = { topics: JSON.stringify(row.topics), steps: JSON.stringify(row.steps) }
      await tx
        .insertInto('checkin_occurrence')
        .values({ ...row, ...json, id: world.dice.id() })
        .execute()
    })
    await expect(twice).rejects.toMatchObject({ constraint: 'checkin_occurrence_day' })
  })
})

describe('a yes', () => {
  test('lets it leave at the hour of its reader, never before, and only then has it been sent', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    await goTo(world, '2027-02-05T14:00:00.000Z')
    expect(await lettersOut(world, house)).toBe(0)

    const { heldUntil } = await approveItem(world, house, item)
    expect(heldUntil).toBe('2027-02-05T15:00:00.000Z')
    await goTo(world, '2027-02-05T14:59:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ standing: 'approved' })
    expect(await lettersOut(world, house)).toBe(0)
    await goTo(world, '2027-02-05T15:00:01.000Z')

    expect(await lettersOut(world, house)).toBe(1)
    expect(await itemOf(world, house)).toMatchObject({
      standing: 'sent',
      sentAt: expect.stringContaining('2027-02-05T15:00'),
    })
  })

  test('is never given by itself: without one nothing leaves', async () => {
    await aHouse()
    await aDrafted(world, house)
    for (const now of ['2027-02-05T15:00:00.000Z', '2027-02-06T15:00:00.000Z', '2027-02-10T15:00:00.000Z'])
      await goTo(world, now)
    expect(await lettersOut(world, house)).toBe(0)
    expect(await itemOf(world, house, house.contact, '2027-02-05')).toMatchObject({ standing: 'late' })
  })

  test('stands against a rewriting and a skip until it is taken back', async () => {
    const { lead } = await aHouse()
    const { item } = await aDrafted(world, house)
    await approveItem(world, house, item)
    const occurrenceId = item.occurrenceId as Id
    const refused = { refusal: { kind: 'update-approved' } }
    await expect(skipUpdate.perform(world, lead, { occurrenceId, because: 'on holiday' })).rejects.toMatchObject(
      refused,
    )
    await expect(wordUpdate.perform(world, lead, { occurrenceId, version: 1 })).rejects.toMatchObject(refused)
  })
})

describe('a letter that waits while the plan moves', () => {
  /** The build turns out to be four times the work, and the forecast says so. */
  async function slip(projectId: Id): Promise<void> {
    const reports = [{ key: 'build', progress: { actualStart: at('2027-02-04T09:00'), remaining: 400 * 60 } }]
    await recordProgress.perform(world, house.member, { projectId, reports })
    await goTo(world, '2027-02-05T09:00:00.000Z', listeners)
  }

  test('no longer says that a date holds which does not', async () => {
    await aHouse()
    const { item, project } = await aDrafted(world, house, { hears: listeners })
    expect(item).toMatchObject({ situation: 'on-track', standing: 'drafted' })
    await slip(project.id)
    // So great a slip opens a case at once, and what the client hears of it begins there.
    expect(await itemOf(world, house)).toMatchObject({ situation: 'at-risk', missing: 'open-case', letter: null })
    await expect(approveItem(world, house, item)).rejects.toMatchObject({ refusal: { kind: 'window-closed' } })
  })

  test('loses the yes it had before it could mislead, and does not leave', async () => {
    await aHouse()
    const { item, project } = await aDrafted(world, house, { hears: listeners })
    await approveItem(world, house, item)
    await slip(project.id)
    expect(await messageNow(item.letter?.messageId as Id)).toMatchObject({
      state: 'draft',
      voidedBecause: 'facts-changed',
    })
    await goTo(world, '2027-02-05T16:00:00.000Z')
    expect(await lettersOut(world, house)).toBe(0)
    expect(await itemOf(world, house)).toMatchObject({ standing: 'late', missing: 'open-case' })
  })

  test('takes up small news only while no person has touched it', async () => {
    const { lead } = await aHouse()
    const { item, project } = await aDrafted(world, house)
    const projectId = project.id
    const refresh = () => refreshUpdate.perform(world, systemActor(house.workspaceId), { projectId })
    await refresh()
    expect((await itemOf(world, house)).letter).toEqual(item.letter)

    const { messageId, version, text, subject } = item.letter as NonNullable<typeof item.letter>
    const mine = `${text}\n\nPS: Grüße an das Team.`
    await editMessage.perform(world, lead, { messageId, version, subject, text: mine })
    const progress = { actualStart: at('2027-02-03T16:00'), actualFinish: at('2027-02-04T17:00') }
    await recordProgress.perform(world, house.member, { projectId, reports: [{ key: 'design', progress }] })
    await refresh()
    expect((await itemOf(world, house)).letter?.text).toBe(mine)
  })

  test('is set aside once everything has been delivered', async () => {
    const { lead } = await aHouse()
    const { promise, item } = await aDrafted(world, house)
    await keepPromise.perform(world, lead, { promiseId: promise.id, on: '2027-02-04' as Day })
    await goTo(world, '2027-02-05T08:00:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ standing: 'skipped', skipped: { why: 'nothing-open' } })
    await expect(approveItem(world, house, item)).rejects.toMatchObject({ refusal: { kind: 'window-closed' } })
  })
})

describe('a date about which a case is open', () => {
  test('is not said to hold, and the yes that said so falls; a false alarm gives it back', async () => {
    const { lead } = await aHouse()
    const { item, promise } = await aDrafted(world, house)
    await approveItem(world, house, item)
    const { caseId } = await aCase(world, house, promise)
    await goTo(world, '2027-02-05T08:00:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ situation: 'at-risk', missing: 'open-case', letter: null })
    expect(await messageNow(item.letter?.messageId as Id)).toMatchObject({ voidedBecause: 'facts-changed' })

    await withdrawCase.perform(world, lead, { caseId, because: 'The texts came in' })
    await goTo(world, '2027-02-05T08:10:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ situation: 'on-track', standing: 'drafted', missing: null })
  })

  test('and of which the client has had the notice is told with the steps and dates of that notice', async () => {
    await aHouse()
    const promise = await aPromise(world, house)
    await aSchedule(world, house)
    const { caseId } = await anAgreed(world, house, promise)
    const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
    await approveMessage.perform(world, house.manager, { messageId, version: 1 })
    await goTo(world, '2027-02-01T08:05:00.000Z')
    expect(await lettersOut(world, house)).toBe(1)
    await goTo(world, THURSDAY_FOUR)

    const { letter } = await itemOf(world, house)
    expect(letter?.text).toContain('die Texte vorgezogen')
    expect(letter?.text).toMatch(/19\. März.*23\. März/)
    const { text, context } = await messageNow(letter?.messageId as Id)
    expect(check(text, context, await packOf('de')).filter(({ severity }) => severity === 'block')).toEqual([])
  })
})

describe('what the post says twice', () => {
  test('is recorded once, and about other rooms not at all', async () => {
    await aHouse()
    const { item } = await aDrafted(world, house)
    const system = systemActor(house.workspaceId)
    const news = (room: string, at: string) => ({
      messageId: item.letter?.messageId as Id,
      about: { room, id: item.occurrenceId as Id },
      at: at as Instant,
    })
    await recordUpdateSent.perform(world, system, news('delay', '2027-02-05T15:00:00.000Z'))
    expect((await itemOf(world, house)).sentAt).toBeNull()
    for (const at of ['2027-02-05T15:00:05.000Z', '2027-02-05T15:09:00.000Z'])
      await recordUpdateSent.perform(world, system, news('checkin', at))
    expect((await itemOf(world, house)).sentAt).toBe('2027-02-05T15:00:05.000Z')
  })
})

describe('a skip', () => {
  test('says who and why, sets the draft aside, and leaves next week alone', async () => {
    const { lead } = await aHouse()
    const { item } = await aDrafted(world, house)
    const occurrenceId = item.occurrenceId as Id
    await skipUpdate.perform(world, lead, { occurrenceId, because: 'We met them on Wednesday' })
    await skipUpdate.perform(world, lead, { occurrenceId, because: 'again' })

    expect((await itemOf(world, house)).skipped).toMatchObject({
      why: 'person',
      words: 'We met them on Wednesday',
      by: 'Lena Brandt',
    })
    await expect(approveItem(world, house, item)).rejects.toMatchObject({ refusal: { kind: 'window-closed' } })
    await goTo(world, '2027-02-11T15:00:00.000Z')
    expect(await itemOf(world, house, house.contact, '2027-02-12')).toMatchObject({ standing: 'drafted', missed: 0 })
  })
})

describe('a schedule', () => {
  test('that is changed after this week’s draft waits for next week', async () => {
    const { lead, contact } = await aHouse()
    await aDrafted(world, house)
    await setSchedule.perform(world, lead, { contactId: contact.id, weekday: 5, time: '10:00' })
    expect(await due()).toEqual([expect.objectContaining({ on: '2027-02-12' })])
  })

  test('that rests writes nothing', async () => {
    const { lead, contact } = await aHouse()
    await aRunningProject(world, house)
    await aSchedule(world, house)
    await setSchedule.perform(world, lead, { contactId: contact.id, running: false })
    await goTo(world, '2027-02-26T18:00:00.000Z')
    expect((await roundNow(world, house)).items).toEqual([])
  })

  test('goes by the clock where the contact is now, also after they have moved', async () => {
    const { lead, contact } = await aHouse()
    await aRunningProject(world, house)
    await aSchedule(world, house)
    const { clientId: _, id: contactId, rank: __, deputyId: ___, ...shape } = contact
    await changeContact.perform(world, lead, { contactId, ...shape, zone: 'America/New_York', country: 'US' })

    await goTo(world, THURSDAY_FOUR)
    expect((await itemOf(world, house)).occurrenceId).toBeNull()
    await goTo(world, '2027-02-04T21:00:00.000Z')
    expect(await itemOf(world, house)).toMatchObject({ standing: 'drafted', sendAt: '2027-02-05T21:00:00.000Z' })
  })
})

describe('what one client reads', () => {
  test('holds nothing of another: no project, no promise, no word', async () => {
    const { lead, contacts, clients } = await aHouse()
    const { item } = await aDrafted(world, house)
    await wordUpdate.perform(world, lead, {
      occurrenceId: item.occurrenceId as Id,
      version: 1,
      done: [{ key: 'copy', said: { de: 'alle Texte', en: 'all texts CANARY' } }],
    })
    const { english } = contacts
    const other = await aProject(world, { ...house, client: clients.english }, { name: 'Harbour' })
    await aPromise(world, house, { contactId: english.id, projectId: other.id, taskKey: 'build', day: '2027-03-19' })
    await aSchedule(world, house, english)
    await goTo(world, '2027-02-04T21:00:00.000Z')

    const theirs = (await itemOf(world, house, english)).letter
    const ours = (await itemOf(world, house)).letter
    expect(theirs?.text).toContain('Harbour')
    expect(JSON.stringify(theirs)).not.toMatch(/CANARY|Relaunch|Nordlicht|Vogel|2027-03-12|12 Mar/)
    expect(JSON.stringify(ours)).not.toMatch(/CANARY|Harbour|Whitfield|19\. März/)
  })
})
