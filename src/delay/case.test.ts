import { describe, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import { aCaseAt, anId, optionA, optionB, opened, STORY } from './case.testing.ts'
import { openAnswer, owesWord, stateOf } from './case.ts'
import {
  accept,
  agree,
  answerOtherwise,
  deliver,
  learn,
  logCall,
  mayDraft,
  offer,
  tell,
  untell,
  withdraw,
} from './decide.ts'

const now = instant('2027-02-03T09:00:00Z')
const me = anId('ME')
const mira = anId('MRA')
const choose = (optionId = optionB.id) => ({ optionId, byContact: mira, recordedBy: null })

describe('the step of a case follows from what is there', () => {
  test.each([
    ['opened', 'understand'],
    ['understood', 'plan'],
    ['planned', 'plan'],
    ['offered', 'agree'],
    ['agreed', 'tell'],
    ['told', 'keep'],
    ['accepted', 'keep'],
    ['delivered', 'learn'],
  ] as const)('after %s the next step is %s', (last, step) => {
    expect(aCaseAt(last).state.step).toBe(step)
  })

  test('changing the plan takes the agreement back', () => {
    const events = [...aCaseAt('agreed').events, { ...STORY.planned, at: now }]
    expect(stateOf(events)).toMatchObject({ step: 'agree', agreedBy: null })
  })

  test('a log that does not begin with an opening is no case', () => {
    expect(() => stateOf([STORY.told])).toThrow('a case begins with opened')
  })
})

describe('telling', () => {
  test('nothing may be drafted for the client before the plan is agreed', () => {
    expect(mayDraft(aCaseAt('offered'), 'notice')).toEqual({ kind: 'not-yet', step: 'agree', missing: 'agreement' })
    expect(mayDraft(aCaseAt('agreed'), 'notice')).toBeNull()
  })

  test('the same letter tells once', () => {
    expect(tell(aCaseAt('told'), 'letter', anId('NOTE'), now)).toMatchObject({ ok: true, events: [] })
  })

  test('a letter that bounced was not told: the client is owed word again, by a new deadline', () => {
    const noticeBy = instant('2027-02-04T09:00:00Z')
    const found = aCaseAt('told')
    const back = untell(found, anId('NOTE'), 'bounced', now, noticeBy)
    const state = stateOf([...found.events, ...(back.ok ? back.events : [])])
    expect(state).toMatchObject({ step: 'tell', told: null, noticeBy })
    expect(owesWord(state)).toBe(true)
  })

  test('reaching the client by phone with an agreed plan tells them, a voicemail does not', () => {
    const kinds = (outcome: 'reached' | 'voicemail') => {
      const called = logCall(aCaseAt('agreed'), me, outcome, 'Danke, dass Sie anrufen', now)
      return called.ok ? called.events.map((e) => e.kind) : []
    }
    expect(kinds('reached')).toEqual(['called', 'told'])
    expect(kinds('voicemail')).toEqual(['called'])
  })
})

describe('offering', () => {
  const given = (option: Partial<typeof optionA>) => ({
    options: [{ ...optionA, ...option }],
    amends: null,
    risk: null,
  })

  test('a new date on or before the old one is none', () => {
    const decided = offer(aCaseAt('planned'), me, given({ day: opened.promised }), now)
    expect(decided).toMatchObject({ ok: false, refusal: { kind: 'option-before-promise' } })
  })

  test('a date before the forecast is offered only where a manager took the risk in writing', () => {
    const early = given({ day: day('2027-03-10') })
    expect(offer(aCaseAt('planned'), me, early, now)).toMatchObject({
      ok: false,
      refusal: { kind: 'option-before-forecast' },
    })
    const taken = { ...early, risk: { byMember: me, reason: 'two more people from Monday' } }
    expect(offer(aCaseAt('planned'), me, taken, now)).toMatchObject({ ok: true })
  })

  test('a worst case before the date itself is refused', () => {
    const decided = offer(aCaseAt('planned'), me, given({ worstCase: day('2027-03-11') }), now)
    expect(decided).toMatchObject({ ok: false, refusal: { kind: 'worst-before-day' } })
  })
})

describe('answers', () => {
  test('a client who accepts twice is heard once', () => {
    expect(accept(aCaseAt('told'), choose(), now)).toMatchObject({
      ok: true,
      facts: [{ name: 'delay.accepted', day: '2027-03-17' }],
    })
    expect(accept(aCaseAt('accepted'), choose(), now)).toEqual({ ok: true, events: [], facts: [] })
  })

  test('another option after an acceptance is refused and names the agreed day', () => {
    expect(accept(aCaseAt('accepted'), choose(optionA.id), now)).toEqual({
      ok: false,
      refusal: { kind: 'already-accepted', day: '2027-03-17' },
    })
  })

  test('there is nothing to accept before the client was told', () => {
    expect(accept(aCaseAt('agreed'), choose(), now)).toMatchObject({
      ok: false,
      refusal: { kind: 'nothing-to-accept' },
    })
  })

  test('a refusal sends the case back to its plan, a question leaves the offer standing', () => {
    const after = (answer: Parameters<typeof answerOtherwise>[1]['answer']) => {
      const found = aCaseAt('told')
      const decided = answerOtherwise(found, { answer, byContact: mira, recordedBy: null }, now)
      return stateOf([...found.events, ...(decided.ok ? decided.events : [])])
    }
    expect(after({ kind: 'refused', words: 'Keiner passt' })).toMatchObject({ step: 'plan', retell: true })
    expect(after({ kind: 'question', words: 'Auch ohne Shop?' })).toMatchObject({ step: 'keep', retell: false })
    expect(openAnswer(after({ kind: 'question', words: 'Auch ohne Shop?' }))?.answer).toMatchObject({
      kind: 'question',
    })
  })

  test('options that were sent stay what the client can choose, whatever is edited later', () => {
    const events = [...aCaseAt('told').events, { ...STORY.planned, at: now }]
    expect(stateOf(events).offered).toEqual([optionA, optionB])
  })
})

describe('the end', () => {
  test('delivered twice is delivered once', () => {
    expect(deliver(aCaseAt('delivered'), day('2027-03-18'), now)).toEqual({ ok: true, events: [], facts: [] })
  })

  test('a case is learned from after delivery, with at most two actions', () => {
    const action = {
      id: anId('A1'),
      text: 'Review earlier',
      measure: { de: 'prüfen wir ab jetzt früher' },
      ownerId: me,
      due: day('2027-04-01'),
    }
    const lesson = (count: number) => ({
      wentWell: '',
      wentWrong: '',
      actions: Array.from({ length: count }, () => action),
    })
    expect(learn(aCaseAt('accepted'), me, lesson(1), now)).toMatchObject({ ok: false, refusal: { kind: 'not-yet' } })
    expect(learn(aCaseAt('delivered'), me, lesson(3), now)).toMatchObject({
      ok: false,
      refusal: { kind: 'too-many-actions' },
    })
    const found = aCaseAt('delivered')
    const done = learn(found, me, lesson(0), now)
    expect(stateOf([...found.events, ...(done.ok ? done.events : [])]).step).toBe('done')
  })

  test('a case the client knows of cannot be withdrawn', () => {
    expect(withdraw(aCaseAt('told'), me, 'false alarm', now)).toMatchObject({ ok: false })
    expect(withdraw(aCaseAt('planned'), me, 'false alarm', now)).toMatchObject({ ok: true })
  })

  test('only a complete plan can be agreed', () => {
    expect(agree(aCaseAt('understood'), me, false, now)).toMatchObject({ ok: false, refusal: { missing: 'steps' } })
  })
})
