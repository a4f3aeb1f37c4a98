import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDrafted, goTo } from '../checkin/checkin.testing.ts'
import { skipUpdate } from '../checkin/skip-update.act.ts'
import { agreePlan } from '../delay/agree-plan.act.ts'
import { aBriefed } from '../delay/delay.testing.ts'
import { day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { CODES } from '../language/packs.ts'
import { say, wordsFor } from '../language/words.ts'
import { aWorkspace } from '../people/people.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import type { PromiseLine } from '../promise/line.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { overdueOf, placeToDo, pressing, type ToAnswer, type ToSay, type WaitingFor } from './today.ts'
import { todayView } from './today.view.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

test('a plan that is set out asks the manager for a yes, asks nobody else, and asks no longer once it has it', async () => {
  const house = await aWorkspace(world)
  const { caseId } = await aBriefed(world, house)

  const asked = await todayView.look(world, house.manager, {})
  expect(asked.agree).toMatchObject([{ caseId, contactName: expect.stringContaining('Vogel') as string }])
  expect((await todayView.look(world, house.member, {})).agree).toEqual([])

  await agreePlan.perform(world, house.manager, { caseId })
  expect((await todayView.look(world, house.manager, {})).agree).toEqual([])
})

test('one workspace is not asked to stand behind the plan of another', async () => {
  const [one, other] = [await aWorkspace(world), await aWorkspace(world)]
  await aBriefed(world, one)
  expect((await todayView.look(world, other.manager, {})).agree).toEqual([])
})

test.each(CODES)('what is left of the working time is said as such on Today and on the case, in %s', async (code) => {
  const [today, { clock }] = await Promise.all([wordsFor(code, 'today'), wordsFor(code, 'case')])
  expect(say(clock.soon)).toBe(say(today.workingLess))
})

describe('weekly news that did not leave on its day', () => {
  test('is overdue from the next day on, leads to its draft, and is overdue no longer once somebody skips it', async () => {
    const house = await aWorkspace(world)
    const before = world.clock()
    const { item } = await aDrafted(world, house)
    const messageId = item.letter?.messageId
    await goTo(world, '2027-02-05T20:00:00.000Z')
    expect((await todayView.look(world, house.lead, {})).news).toEqual([])

    await goTo(world, '2027-02-07T10:00:00.000Z')
    const sunday = await todayView.look(world, house.lead, {})
    expect(overdueOf(sunday)).toMatchObject([{ of: 'news', daysLate: 2, news: { letter: { messageId } } }])
    expect(sunday.approve).toMatchObject([{ messageId }])
    expect(pressing(sunday)).toEqual({ clients: 1, overdue: 0 })

    const occurrenceId = item.occurrenceId ?? ''
    await skipUpdate.perform(world, house.lead, { occurrenceId, because: 'Told them on the phone.' })
    expect((await todayView.look(world, house.lead, {})).news).toEqual([])
    world.clock.set(before)
  })
})

describe('what the first sentence counts', () => {
  const line = (of: Partial<ClientPromise>) =>
    ({ promise: { kind: 'delivery', day: '2027-03-05', ...of } }) as PromiseLine
  const quiet = { today: day('2027-03-08'), say: [], answer: [], keep: [], news: [], waiting: [] }
  const [vogel, akter] = ['vogel' as Id, 'akter' as Id]

  test('a client to tell, one whose call is overdue and one who asked are each a client to talk to, and each but once', () => {
    const data = {
      ...quiet,
      say: [{ contactId: vogel } as ToSay],
      answer: [{ contactId: vogel } as ToAnswer],
      keep: [line({ kind: 'call', contactId: akter }), line({ kind: 'news', contactId: vogel })],
    }
    expect(pressing(data)).toEqual({ clients: 2, overdue: 0 })
  })

  test('overdue work counts, unless its client knows and is choosing another day; what is due today does not', () => {
    const keep = [
      line({ id: 'known' as Id }),
      line({ id: 'silent' as Id }),
      line({ kind: 'call', day: quiet.today, contactId: akter }),
    ]
    const waiting = [{ promiseId: 'known' } as WaitingFor]
    expect(pressing({ ...quiet, keep, waiting })).toEqual({ clients: 0, overdue: 1 })
  })

  test('an overdue call is made at its call sheet, other promises are done in their case', () => {
    const caseId = 'case' as Id
    expect(placeToDo('call', caseId)).toBe('/cases/case/call')
    expect(placeToDo('amends', caseId)).toBe('/cases/case')
    expect(placeToDo('call', null)).toBeNull()
  })

  test('the longest overdue stands first, with the days it is late', () => {
    const keep = [line({ day: day('2027-03-07') }), line({ day: day('2027-02-26') }), line({ day: quiet.today })]
    expect(overdueOf({ ...quiet, keep }).map(({ daysLate }) => daysLate)).toEqual([10, 1])
  })
})
