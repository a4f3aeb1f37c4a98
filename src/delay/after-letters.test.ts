import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { packOf } from '../language/packs.ts'
import { check } from '../letter/check.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { messagesAbout } from '../post/message.store.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { answerQuestion } from './answer-question.act.ts'
import { confirmAmends } from './confirm-amends.act.ts'
import { aTold, caseNow } from './delay.testing.ts'
import { draftLetter } from './draft-letter.act.ts'
import { finishAction } from './finish-action.act.ts'
import { learnFromCase } from './learn-case.act.ts'
import { noteDelivered } from './note-delivered.act.ts'
import { recordAnswer } from './record-answer.act.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

async function told() {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return aTold(world, house)
}

/** The newest letter of a kind, with what the checker says of it. */
async function letter(caseId: Id, kind: string) {
  const all = await written(world, house.workspaceId, (moment) => messagesAbout(moment, { room: 'delay', id: caseId }))
  const found = all.filter((message) => message.kind === kind)
  const last = found.at(-1)
  if (last === undefined) throw new Error(`no letter of kind ${kind}`)
  const rules = check(last.text, last.context, await packOf(last.language)).map(({ rule }) => rule)
  return { count: found.length, text: last.text, rules }
}

const ACTION = {
  text: 'Sign off the texts a week earlier',
  measure: { de: 'planen wir die Textfreigabe eine Woche früher ein' },
  due: day('2027-04-01'),
}

test('a question is answered by a letter in a member’s words, with the next news and the number', async () => {
  const { caseId } = await told()
  const { contact } = house
  await recordAnswer.perform(world, house.lead, {
    caseId,
    byContact: contact,
    answer: { kind: 'question', words: 'Mit Shop?' },
  })
  const reply = { de: 'Ja, der Shop gehört dazu. Er erscheint am selben Tag wie die Website.' }

  await answerQuestion.perform(world, house.lead, { caseId, reply })

  const { text, rules } = await letter(caseId, 'answer')
  expect(text).toContain(reply.de)
  expect(text).toContain('10. Februar')
  expect(rules).toEqual([])
})

test('amends that are given are told in a letter, once however often it is heard', async () => {
  const { caseId, promise } = await told()
  const heard = { promiseId: promise.id, caseId, kind: 'amends', on: day('2027-02-01') }

  await confirmAmends.perform(world, house.system, heard)
  await confirmAmends.perform(world, house.system, heard)

  const { text, count, rules } = await letter(caseId, 'amends-given')
  expect(count).toBe(1)
  expect(text).toMatch(/10\s%/u)
  expect(rules).toEqual([])
})

test('a kept promise of another kind writes no letter about amends', async () => {
  const { caseId, promise } = await told()
  await confirmAmends.perform(world, house.system, {
    promiseId: promise.id,
    caseId,
    kind: 'call',
    on: day('2027-02-01'),
  })
  await confirmAmends.perform(world, house.system, {
    promiseId: promise.id,
    caseId: null,
    kind: 'amends',
    on: day('2027-02-01'),
  })
  await expect(letter(caseId, 'amends-given')).rejects.toThrow('no letter')
})

test('what we learned is told to the client by choice: planned first, then as done', async () => {
  const { caseId, promise } = await told()
  await noteDelivered.perform(world, house.system, { promiseId: promise.id, on: day('2027-02-01') })
  const actions = [{ ...ACTION, ownerId: house.members.member.id }]
  await learnFromCase.perform(world, house.lead, { caseId, wentWell: '', wentWrong: '', actions })

  await draftLetter.perform(world, house.lead, { caseId, kind: 'retrospective' })
  const planned = await letter(caseId, 'retrospective')
  const [action] = (await caseNow(world, house, caseId)).state.actions
  world.clock.set(instant('2027-02-02T09:00:00Z'))
  await finishAction.perform(world, house.manager, { caseId, actionId: action?.id as Id })
  await draftLetter.perform(world, house.lead, { caseId, kind: 'retrospective' })
  const done = await letter(caseId, 'retrospective')

  expect(planned.text).toMatch(/1\. April.*früher/u)
  expect(done.text).toMatch(/Damit (?:das nicht noch einmal vorkommt|sich das nicht wiederholt), planen wir/u)
  expect([planned.rules, done.rules]).toEqual([[], []])
})

test('a look back without anything to change is not sent, and what is missing is named', async () => {
  const { caseId, promise } = await told()
  await noteDelivered.perform(world, house.system, { promiseId: promise.id, on: day('2027-02-01') })
  await learnFromCase.perform(world, house.lead, { caseId, wentWell: '', wentWrong: '', actions: [] })
  const asked = draftLetter.perform(world, house.lead, { caseId, kind: 'retrospective' })
  await expect(asked).rejects.toMatchObject({ refusal: { kind: 'missing-fact', fact: 'measure' } })
})
