import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { acceptOffer } from '../portal/accept-offer.act.ts'
import { askCode } from '../portal/ask-code.act.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { messagesAbout } from '../post/message.store.ts'
import { sixDigits } from '../platform/six-digits.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { confirmAcceptance } from './confirm-acceptance.act.ts'
import { caseView } from './case.view.ts'
import { aBriefed, anAgreed, aTold, caseNow } from './delay.testing.ts'
import { draftLetter } from './draft-letter.act.ts'
import { finishAction } from './finish-action.act.ts'
import { keepWord } from './keep-word.act.ts'
import { learnFromCase } from './learn-case.act.ts'
import { noteDelivered } from './note-delivered.act.ts'
import { offerOptions } from './offer-options.act.ts'
import { recordAnswer } from './record-answer.act.ts'
import { understandCase } from './understand-case.act.ts'
import { thankClient } from './thank-client.act.ts'

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
const lettersOf = (id: Id) =>
  written(world, house.workspaceId, (moment) => messagesAbout(moment, { room: 'delay', id }))
const owed = (caseId: Id, kind: 'news' | 'call' | 'amends') =>
  written(world, house.workspaceId, (moment) => promisesOf(moment, { caseId, kinds: [kind] }))
const optionsOf = async (caseId: Id) => (await caseNow(world, house, caseId)).state.offered.map((option) => option.id)

/** The code that was mailed: the newest one asked for. */
async function mailedCode(): Promise<string> {
  const [asked] = (await facts('system-mail.asked')).slice(-1) as { params?: { id: string } }[]
  return sixDigits(world.secrets, asked?.params?.id ?? '')
}

describe('the client accepts', () => {
  test('with the mailed code, and accepting twice is heard once', async () => {
    const { workspaceId, contact } = await aHouse()
    const { caseId, promise } = await aTold(world, house)
    const [, optionId] = (await optionsOf(caseId)) as [Id, Id]
    const mira = visitorOf(workspaceId, contact)
    await askCode.perform(world, mira, { caseId, optionId })
    const code = await mailedCode()

    const first = await acceptOffer.perform(world, mira, { caseId, optionId, code })
    const second = await acceptOffer.perform(world, mira, { caseId, optionId, code })

    expect([first, second]).toEqual([
      { ok: true, day: '2027-03-22' },
      { ok: true, day: '2027-03-22' },
    ])
    const accepted = { caseId, promiseId: promise.id, optionId, day: '2027-03-22', contactId: contact.id }
    expect(await facts('delay.accepted')).toEqual([{ name: 'delay.accepted', ...accepted }])
    expect((await caseNow(world, house, caseId)).state.accepted).toMatchObject({ byContact: contact.id })
  })

  test('by word of mouth, and the record names the member who wrote it down', async () => {
    const { lead, contact } = await aHouse()
    const { caseId } = await aTold(world, house)
    const [optionId] = (await optionsOf(caseId)) as [Id]

    await recordAnswer.perform(world, lead, { caseId, answer: { kind: 'accepted', optionId } })

    expect((await caseNow(world, house, caseId)).events.at(-1)).toMatchObject({
      kind: 'accepted',
      byContact: contact.id,
      recordedBy: lead.id,
      day: '2027-03-19',
    })
  })

  test('what was offered before the offer was changed cannot be chosen any more', async () => {
    const { lead } = await aHouse()
    const { caseId } = await aTold(world, house)
    const [optionId] = (await optionsOf(caseId)) as [Id]
    const later = {
      day: day('2027-03-26'),
      worstCase: day('2027-03-30'),
      means: { de: 'Sie erhalten alles auf einmal' },
    }
    await offerOptions.perform(world, lead, { caseId, options: [later], amends: null })

    const answer = { kind: 'accepted', optionId } as const
    await expect(recordAnswer.perform(world, lead, { caseId, answer })).rejects.toMatchObject({
      refusal: { kind: 'nothing-to-accept' },
    })
  })

  test('next news, call and amends stand in the ledger with their days, each once', async () => {
    const { lead, system } = await aHouse()
    const { caseId } = await aTold(world, house)
    await keepWord.perform(world, system, { caseId })
    const [optionId] = (await optionsOf(caseId)) as [Id]
    await recordAnswer.perform(world, lead, { caseId, answer: { kind: 'accepted', optionId } })
    await keepWord.perform(world, system, { caseId })
    await keepWord.perform(world, system, { caseId })

    const days = async (kind: 'news' | 'call' | 'amends') => (await owed(caseId, kind)).map((p) => p.day)
    expect(await days('news')).toEqual(['2027-02-10'])
    expect(await days('call')).toEqual(['2027-02-02'])
    expect(await days('amends')).toEqual(['2027-04-05'])
  })

  test('the letter that confirms it shows the agreed day beside the old one', async () => {
    const { lead, system } = await aHouse()
    const { caseId } = await aTold(world, house)
    const [optionId] = (await optionsOf(caseId)) as [Id]
    await recordAnswer.perform(world, lead, { caseId, answer: { kind: 'accepted', optionId } })

    await confirmAcceptance.perform(world, system, { caseId })
    await confirmAcceptance.perform(world, system, { caseId })

    const letters = (await lettersOf(caseId)).filter((letter) => letter.kind === 'acceptance')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('19. März')
    expect(letters[0]?.drawing?.table.heads).toContain('Früher zugesagt')
  })
})

describe('after delivery', () => {
  const ACTION = {
    text: 'Sign off texts before design',
    measure: {
      de: 'stimmen wir die Texte ab jetzt vor der Gestaltung ab',
      en: 'we now agree on the texts before design',
    },
    due: day('2027-04-01'),
  }

  async function delivered() {
    const { lead, system, manager } = await aHouse()
    const { caseId, promise } = await aTold(world, house)
    await noteDelivered.perform(world, system, { promiseId: promise.id, on: day('2027-02-01') })
    return { lead, system, manager, caseId, promise }
  }

  test('thanks are drafted once for a client who was told', async () => {
    const { system, caseId, promise } = await delivered()
    await noteDelivered.perform(world, system, { promiseId: promise.id, on: day('2027-02-01') })
    await thankClient.perform(world, system, { caseId })
    await thankClient.perform(world, system, { caseId })

    expect((await lettersOf(caseId)).filter((letter) => letter.kind === 'thanks')).toHaveLength(1)
    expect(await facts('delay.delivered')).toEqual([{ name: 'delay.delivered', caseId }])
  })

  test('news and call are owed to nobody any more, amends still are', async () => {
    const { lead, system } = await aHouse()
    const { caseId, promise } = await aTold(world, house)
    const [optionId] = (await optionsOf(caseId)) as [Id]
    await recordAnswer.perform(world, lead, { caseId, answer: { kind: 'accepted', optionId } })
    await keepWord.perform(world, system, { caseId })
    await noteDelivered.perform(world, system, { promiseId: promise.id, on: day('2027-02-01') })
    await keepWord.perform(world, system, { caseId })

    const states = async (kind: 'news' | 'call' | 'amends') => (await owed(caseId, kind)).map((p) => p.state)
    expect(await states('news')).toEqual(['withdrawn'])
    expect(await states('call')).toEqual(['withdrawn'])
    expect(await states('amends')).toEqual(['open'])
  })

  test('nobody is thanked for their patience who never knew of the slip', async () => {
    const { system } = await aHouse()
    const { caseId, promise } = await anAgreed(world, house)
    await noteDelivered.perform(world, system, { promiseId: promise.id, on: day('2027-02-01') })
    await thankClient.perform(world, system, { caseId })
    expect(await lettersOf(caseId)).toEqual([])
  })

  test('what was learned closes the case', async () => {
    const { lead, caseId } = await delivered()
    const actions = [{ ...ACTION, ownerId: house.members.member.id }]
    const state = await learnFromCase.perform(world, lead, { caseId, wentWell: 'Told early', wentWrong: '', actions })
    expect(state).toMatchObject({ step: 'done', actions: [{ text: ACTION.text, doneAt: null }] })
  })

  test('an action that is done is offered as a done measure against the same class of cause', async () => {
    const { lead, manager, caseId } = await delivered()
    const actions = [{ ...ACTION, ownerId: house.members.member.id }]
    const closed = await learnFromCase.perform(world, lead, { caseId, wentWell: '', wentWrong: '', actions })
    const next = await anAgreed(world, house, await aPromise(world, house, { day: '2027-03-15' }))
    const measuresNow = async () => (await caseView.look(world, lead, { caseId: next.caseId })).measures
    expect(await measuresNow()).toMatchObject([{ state: 'planned', on: '2027-04-01' }])

    world.clock.set(instant('2027-02-02T09:00:00Z'))
    const [action] = closed.actions
    await finishAction.perform(world, manager, { caseId, actionId: action?.id as Id })

    expect(await measuresNow()).toEqual([{ cause: 'estimate', text: ACTION.measure, state: 'done', on: '2027-02-02' }])
    const { messageId } = await draftLetter.perform(world, lead, { caseId: next.caseId, kind: 'notice' })
    const letter = (await lettersOf(next.caseId)).find((message) => message.id === messageId)
    expect(letter?.text).toContain(ACTION.measure.de)
  })

  test('a measure against another cause says nothing here', async () => {
    const { lead, caseId } = await delivered()
    const actions = [{ ...ACTION, ownerId: house.members.member.id }]
    await learnFromCase.perform(world, lead, { caseId, wentWell: '', wentWrong: '', actions })
    const next = await aBriefed(world, house, await aPromise(world, house, { day: '2027-03-15' }))
    await understandCase.perform(world, lead, {
      caseId: next.caseId,
      cause: 'scope',
      causeText: { de: 'der Umfang ist gewachsen' },
      stake: { event: { de: 'die Messe' } },
    })
    expect((await caseView.look(world, lead, { caseId: next.caseId })).measures).toEqual([])
  })
})
