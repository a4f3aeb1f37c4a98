import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { formatsFor } from '../language/formats.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import { loadMessage } from '../post/message.store.ts'
import { aPostOffice, type PostOffice } from '../post/post.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { agreePlan } from './agree-plan.act.ts'
import { AMENDS, aBriefed, aCase, anAgreed, aTold, caseNow, OPTIONS, sentLetter } from './delay.testing.ts'
import { draftLetter } from './draft-letter.act.ts'
import { followUp } from './follow-up.act.ts'
import { inviteClient } from './invite-client.act.ts'
import { keepWord } from './keep-word.act.ts'
import { logCallOutcome } from './log-call.act.ts'
import { offerOptions } from './offer-options.act.ts'

let base: TestWorld
let world: TestWorld
let office: PostOffice
let house: AWorkspace

beforeAll(async () => {
  base = await aWorld()
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

const messageNow = (messageId: Id) => written(world, house.workspaceId, (moment) => loadMessage(moment, messageId))
const short = (of: string) => formatsFor('de', { zone: house.contact.zone }).day('short', day(of), day('2027-02-01'))
const owed = async (caseId: Id) =>
  (await written(world, house.workspaceId, (moment) => promisesOf(moment, { caseId }))).map(({ kind, day, state }) => ({
    kind,
    day,
    state,
  }))

describe('a plan', () => {
  test('is agreed by a manager, and nothing for the client is drafted before', async () => {
    const { lead, manager } = await aHouse()
    const { caseId } = await aBriefed(world, house)
    const drafting = () => draftLetter.perform(world, lead, { caseId, kind: 'notice' })

    await expect(drafting()).rejects.toMatchObject({ refusal: { kind: 'not-yet', missing: 'agreement' } })
    await expect(agreePlan.perform(world, lead, { caseId })).rejects.toMatchObject({
      refusal: { kind: 'needs-manager' },
    })
    const state = await agreePlan.perform(world, manager, { caseId })

    expect(state).toMatchObject({ step: 'tell', agreedBy: manager.id })
    expect((await drafting()).messageId).toBeTruthy()
  })

  test('is agreed by the one person who works here, and the record says so', async () => {
    const { owner, members } = await aHouse()
    for (const { id } of [members.manager, members.lead, members.member, members.viewer])
      await written(world, house.workspaceId, ({ tx }) =>
        tx.updateTable('member').set({ left_at: MONDAY_MORNING }).where('id', '=', id).execute(),
      )
    const { caseId } = await aBriefed(world, { ...house, lead: owner })

    await agreePlan.perform(world, owner, { caseId })

    expect((await caseNow(world, house, caseId)).events.at(-1)).toMatchObject({ kind: 'agreed', alone: true })
  })

  test('offers no more amends than the role may give', async () => {
    const { lead, manager } = await aHouse()
    const { caseId } = await aCase(world, house)
    const dear = { ...AMENDS, cost: { minor: 50_001, currency: 'EUR' } }
    const foreign = { ...AMENDS, cost: { minor: 1, currency: 'USD' } }

    for (const amends of [dear, foreign])
      await expect(offerOptions.perform(world, lead, { caseId, options: OPTIONS, amends })).rejects.toMatchObject({
        refusal: { kind: 'over-amends-limit', limit: { minor: 50_000, currency: 'EUR' } },
      })

    const state = await offerOptions.perform(world, manager, { caseId, options: OPTIONS, amends: dear })
    expect(state.brief.amends).toEqual(dear)
  })

  test('takes the risk of an early date only in a manager’s written word', async () => {
    const { lead } = await aHouse()
    const { caseId } = await aCase(world, house)
    const early = { caseId, options: OPTIONS, amends: null, riskReason: 'Two more people from Monday' }
    await expect(offerOptions.perform(world, lead, early)).rejects.toMatchObject({
      refusal: { kind: 'risk-needs-manager' },
    })
  })
})

describe('a notice', () => {
  test('is written once from the same facts, in the language of the contact and the name of the lead', async () => {
    const { lead, members } = await aHouse()
    const { caseId } = await anAgreed(world, house)

    const { messageId } = await draftLetter.perform(world, lead, { caseId, kind: 'notice' })
    const again = await draftLetter.perform(world, lead, { caseId, kind: 'notice' })

    expect(again.messageId).toBe(messageId)
    const message = await messageNow(messageId)
    expect(message).toMatchObject({ kind: 'notice', language: 'de', authorId: members.lead.id, state: 'draft' })
    expect(message.text).toContain('die Hauptversammlung')
    expect(message.text).toContain('19. März')
  })

  test('carries the drawing of its dates, with the same dates as a table', async () => {
    const { lead } = await aHouse()
    const { caseId } = await anAgreed(world, house)
    const { messageId } = await draftLetter.perform(world, lead, { caseId, kind: 'notice' })

    const { drawing } = await messageNow(messageId)

    expect(drawing?.heading).toBe('Ihre Termine')
    const [promised, likely, worst, stake] = ['2027-03-12', '2027-03-19', '2027-03-23', '2027-03-24'].map(short)
    expect(drawing?.alt).toBe(`Die neue Website: zugesagt ${promised}, jetzt erwartet ${likely}, spätestens ${worst}.`)
    expect(drawing?.table.rows).toEqual([
      ['Die neue Website', promised, `${likely} bis ${worst}`, `die Hauptversammlung, ${stake}`],
    ])
    expect(drawing?.svg).toContain('<svg')
  })

  test('tells the client when it has been handed over, not when it was approved', async () => {
    const { lead, manager } = await aHouse()
    const { caseId } = await anAgreed(world, house)
    const { messageId } = await draftLetter.perform(world, lead, { caseId, kind: 'notice' })
    const { version } = await messageNow(messageId)

    await approveMessage.perform(world, manager, { messageId, version })
    await office.deliver()
    expect((await caseNow(world, house, caseId)).state.told).toBeNull()

    world.clock.pass(2)
    await office.deliver()
    const sent = office.told.find((news) => news.name === 'message.sent' && news.messageId === messageId)
    expect(sent?.about).toEqual({ room: 'delay', id: caseId })
    await sentLetter(world, house, { caseId, messageId, kind: 'notice' })

    const { state } = await caseNow(world, house, caseId)
    expect(state).toMatchObject({ step: 'keep', told: { how: 'letter', messageId } })
    const mail = await PostalMime.parse(office.sink.taken.at(-1)?.raw ?? '')
    expect(mail.attachments.map((part) => part.mimeType)).toEqual(['image/png'])
    expect(mail.text).toContain('Ihre Termine')
  })

  test('to a client who was told of a slip before knows the earlier texts', async () => {
    const { lead } = await aHouse()
    const first = await anAgreed(world, house)
    const { messageId } = await draftLetter.perform(world, lead, { caseId: first.caseId, kind: 'notice' })
    await sentLetter(world, house, { caseId: first.caseId, messageId, kind: 'notice' })
    const { caseId } = await anAgreed(world, house, await aPromise(world, house, { day: '2027-03-15' }))

    const second = await draftLetter.perform(world, lead, { caseId, kind: 'notice' })

    const { context } = await messageNow(second.messageId)
    expect(context).toMatchObject({ apologiesSent: 1, earlierTexts: [(await messageNow(messageId)).text] })
  })
})

describe('talking first', () => {
  test('the call sheet has what to say, and a voicemail no bad news', async () => {
    const { lead } = await aHouse()
    const { caseId } = await anAgreed(world, house)

    const sheet = await draftLetter.perform(world, lead, { caseId, kind: 'call-sheet' })
    const voicemail = await draftLetter.perform(world, lead, { caseId, kind: 'voicemail' })

    expect((await messageNow(sheet.messageId)).text.match(/^## /gm)).toHaveLength(6)
    const spoken = await messageNow(voicemail.messageId)
    expect(spoken.text).not.toContain('März')
    expect(spoken.drawing).toBeNull()
  })

  test('the invitation is for the first window, and written again it replaces the earlier one', async () => {
    const { lead, members, contact } = await aHouse()
    const { caseId } = await anAgreed(world, house)
    const { messageId } = await inviteClient.perform(world, lead, { caseId })
    const same = await inviteClient.perform(world, lead, { caseId })
    world.clock.set(instant('2027-02-02T13:00:00Z'))
    const later = await inviteClient.perform(world, lead, { caseId })

    expect(same.messageId).toBe(messageId)
    const [first, second] = await Promise.all([messageId, later.messageId].map(eventOf))
    expect(first).toMatchObject({ sequence: 0, start: '2027-02-01T08:30:00Z', method: 'REQUEST' })
    expect(second).toMatchObject({ sequence: 1, start: '2027-02-02T13:30:00Z', uid: first?.uid })
    expect(first?.organizer).toBe(`mailto:${members.lead.email}`)
    expect(first?.attendee?.toLowerCase()).toBe(`mailto:${contact.email}`)
  })

  test('reaching the client tells them and keeps the call that was owed', async () => {
    const { lead } = await aHouse()
    const { caseId } = await aTold(world, house)
    await keepWord.perform(world, house.system, { caseId })
    expect(await owed(caseId)).toContainEqual({ kind: 'call', day: '2027-02-02', state: 'open' })

    await logCallOutcome.perform(world, lead, { caseId, outcome: 'reached', words: 'Danke, dass Sie anrufen' })
    await keepWord.perform(world, house.system, { caseId })

    expect(await owed(caseId)).toEqual([
      { kind: 'call', day: '2027-02-02', state: 'kept' },
      { kind: 'news', day: '2027-02-10', state: 'open' },
    ])
  })

  test.each(['voicemail', 'no-answer', 'call-back'] as const)(
    'after a notice the call stays due when it ends in %s, however often the notice is heard of',
    async (outcome) => {
      const { lead } = await aHouse()
      const { caseId } = await aTold(world, house)
      await keepWord.perform(world, house.system, { caseId })
      await logCallOutcome.perform(world, lead, { caseId, outcome, words: '' })
      await keepWord.perform(world, house.system, { caseId })
      const due = (await owed(caseId)).filter(({ kind }) => kind === 'call')
      expect(due).toEqual([{ kind: 'call', day: '2027-02-02', state: 'open' }])
    },
  )

  async function eventOf(messageId: Id) {
    const { invite } = await messageNow(messageId)
    const calendar = new ICAL.Component(ICAL.parse(invite?.ics ?? ''))
    const event = calendar.getFirstSubcomponent('vevent')
    const text = (name: string) => String(event?.getFirstPropertyValue(name))
    const [uid, start, organizer, attendee] = ['uid', 'dtstart', 'organizer', 'attendee'].map(text)
    const method = calendar.getFirstPropertyValue('method')
    return { method, uid, start, organizer, attendee, sequence: Number(text('sequence')) }
  }
})

describe('while the work is late', () => {
  test('the next news stands in the ledger once, however often it is heard', async () => {
    await aHouse()
    const { caseId } = await aTold(world, house)
    await keepWord.perform(world, house.system, { caseId })
    await keepWord.perform(world, house.system, { caseId })
    expect(await owed(caseId)).toEqual([
      { kind: 'call', day: '2027-02-02', state: 'open' },
      { kind: 'news', day: '2027-02-10', state: 'open' },
    ])
  })

  test('a follow-up says where things stand, keeps the news, and owes the next', async () => {
    const { lead } = await aHouse()
    const { caseId } = await aTold(world, house)
    await keepWord.perform(world, house.system, { caseId })
    world.clock.set(instant('2027-02-10T09:00:00Z'))

    const status = { de: 'alle Texte sind abgestimmt', en: 'all texts are signed off' }
    const { messageId } = await followUp.perform(world, lead, { caseId, status, nextNews: day('2027-02-17') })
    expect((await messageNow(messageId)).text).toContain('alle Texte sind abgestimmt')
    expect((await messageNow(messageId)).text).toContain('17. Februar')
    await sentLetter(world, house, { caseId, messageId, kind: 'follow-up' })
    await sentLetter(world, house, { caseId, messageId, kind: 'follow-up' })

    const news = (await owed(caseId)).filter(({ kind }) => kind === 'news')
    expect(news).toEqual([
      { kind: 'news', day: '2027-02-10', state: 'kept' },
      { kind: 'news', day: '2027-02-17', state: 'open' },
    ])
  })

  test('there is no follow-up for a client who has not been told', async () => {
    const { lead } = await aHouse()
    const { caseId } = await anAgreed(world, house)
    const given = { caseId, status: { de: 'alles läuft' }, nextNews: day('2027-02-17') }
    await expect(followUp.perform(world, lead, given)).rejects.toMatchObject({ refusal: { kind: 'not-yet' } })
  })
})
