import { expect, test } from 'vitest'
import { addMinutes, instant } from '../kit/day.ts'
import { afterCall, caseOfUid, NO_CALL, standingOf, uidOf, type CallAnswer, type CallState } from './booked-call.ts'
import type { CaseEvent } from './case-event.ts'
import { aCaseAt, anId } from './case.testing.ts'
import type { Case } from './case.ts'
import { bookCall, cancelCall, hearAnswer, mayTalk, wishCall, type Booking } from './decide-call.ts'

const now = instant('2027-02-01T10:00:00Z')
const friday = instant('2027-02-05T09:00:00Z')
const monday = instant('2027-02-08T09:00:00Z')
const lead = anId('LEAD')
const caseId = anId('CASE')
const domain = 'mail.example.org'
const byClient = { byContact: anId('MRA'), byMember: null }
const booked = { start: friday, memberId: lead, uid: `call-${caseId}@${domain}`, sequence: 4, byContact: null }
const declined: CallAnswer = { at: now, kind: 'declined', start: friday, words: 'Leider nicht' }

const call = (changes: Partial<CallState> = {}): CallState => ({ ...NO_CALL, version: 7, ...changes })

function aCase(changes: Partial<CallState>, more: Partial<Case['state']> = {}): Case {
  const found = aCaseAt('told')
  return { ...found, id: caseId, state: { ...found.state, ...more, call: call(changes) } }
}

const wanted = (changes: Partial<Booking> = {}): Booking => ({
  start: friday,
  memberId: lead,
  seen: 7,
  invited: 0,
  mailDomain: domain,
  ...byClient,
  ...changes,
})

const DONE = { ok: true, events: [], facts: [] }
const CHANGED = { ok: false, refusal: { kind: 'call-changed' } }

test('the first booking has the number of invitations written before it, every change is one more', () => {
  const sequences = [
    bookCall(aCase({}), wanted(), now),
    bookCall(aCase({}), wanted({ invited: 2 }), now),
    bookCall(aCase({ booked }), wanted({ start: monday, invited: 2 }), now),
  ].map((decision) => (decision.ok ? decision.events : decision.refusal))
  const event = { kind: 'call-booked', at: now, start: friday, memberId: lead, uid: booked.uid, ...byClient }
  expect(sequences).toEqual([
    [{ ...event, sequence: 0, moved: false }],
    [{ ...event, sequence: 2, moved: false }],
    [{ ...event, start: monday, sequence: 5, moved: true }],
  ])
})

test('a call asked for twice is booked once, also from a form of before', () => {
  expect(bookCall(aCase({ booked }), wanted({ seen: 6 }), now)).toEqual(DONE)
})

test('the same time with another of us, or after the calendar said no, is booked anew', () => {
  const again = [
    bookCall(aCase({ booked }), wanted({ memberId: anId('OTHER') }), now),
    bookCall(aCase({ booked, answer: declined }), wanted(), now),
  ]
  for (const decision of again) expect(decision).toMatchObject({ ok: true, events: [{ sequence: 5, moved: true }] })
  const accepted = aCase({ booked, answer: { ...declined, kind: 'accepted' } })
  expect(bookCall(accepted, wanted(), now)).toEqual(DONE)
})

test('a form made for another state of the call books and cancels nothing', () => {
  for (const seen of [6, 8]) {
    expect(bookCall(aCase({}), wanted({ seen }), now)).toEqual(CHANGED)
    expect(cancelCall(aCase({ booked }), { ...byClient, seen }, now)).toEqual(CHANGED)
  }
})

test('a cancellation names the time it takes back, and twice is once', () => {
  expect(cancelCall(aCase({ booked }), { ...byClient, seen: 7 }, now)).toEqual({
    ...DONE,
    events: [{ kind: 'call-cancelled', at: now, start: friday, ...byClient }],
  })
  expect(cancelCall(aCase({}), { ...byClient, seen: 3 }, now)).toEqual(DONE)
})

test('when the case is over or the work delivered there is nothing left to talk about', () => {
  const over: readonly Case[] = [
    ...(['done', 'withdrawn', 'learn'] as const).map((step) => aCase({}, { step })),
    aCase({}, { deliveredOn: '2027-02-03' as NonNullable<Case['state']['deliveredOn']> }),
  ]
  for (const found of over) {
    const refused = { ok: false, refusal: { kind: 'case-is-over', step: found.state.step } }
    expect(mayTalk(found)).toBe(false)
    expect(bookCall(found, wanted(), now)).toEqual(refused)
    expect(wishCall(found, 'lieber abends', now)).toEqual(refused)
    expect(hearAnswer(found, { uid: booked.uid, sequence: 4, ...declined }, domain, now)).toBeNull()
  }
  expect(mayTalk(aCase({}))).toBe(true)
})

test('a wish said twice in the same words is said once', () => {
  const wish = { at: now, words: 'lieber abends' }
  const said = { ...DONE, events: [{ kind: 'call-wished', at: friday, words: 'lieber morgens' }] }
  expect(wishCall(aCase({ wish }), 'lieber abends', friday)).toEqual(DONE)
  expect(wishCall(aCase({ wish }), 'lieber morgens', friday)).toEqual(said)
  expect(wishCall(aCase({}), 'lieber morgens', friday)).toEqual(said)
})

test('a calendar is heard where it speaks of the entry that stands, in its version or a later one', () => {
  const hear = (sequence: number, uid = booked.uid) =>
    hearAnswer(aCase({ booked }), { uid, sequence, kind: 'declined', start: friday, words: 'nein' }, domain, now)
  const event = { kind: 'call-answered', at: now, answer: 'declined', start: friday, words: 'nein' }
  expect([hear(4), hear(5)]).toEqual(Array(2).fill({ ...DONE, events: [event] }))
  expect([hear(3), hear(4, `call-${caseId}-1@${domain}`)]).toEqual([null, null])
})

test('before any booking every version of the entry is heard', () => {
  const answer = { uid: booked.uid, sequence: 0, kind: 'tentative', start: null, words: '' } as const
  expect(hearAnswer(aCase({}), answer, domain, now)).toMatchObject({ ok: true, events: [{ answer: 'tentative' }] })
})

test('the same answer again is no news; another kind, time or word is', () => {
  const found = aCase({ booked, answer: declined })
  const hear = (change: Partial<CallAnswer>) => {
    const decision = hearAnswer(found, { uid: booked.uid, sequence: 4, ...declined, ...change }, domain, friday)
    return decision?.ok ? decision.events.length : null
  }
  expect(hear({})).toBe(0)
  expect([hear({ kind: 'proposed' }), hear({ start: monday }), hear({ words: 'doch nicht' })]).toEqual([1, 1, 1])
})

test('each event about the call changes what it speaks of and nothing else', () => {
  const full = call({ booked, answer: declined, wish: { at: now, words: 'abends' }, over: 2 })
  const after = (event: Parameters<typeof afterCall>[1]) => afterCall(full, event)
  const { start, memberId, uid } = booked
  const news = { start: monday, memberId, uid, sequence: 5, byContact: null }
  expect(after({ kind: 'call-booked', at: now, ...news, moved: true, byMember: lead })).toEqual({
    booked: news,
    answer: null,
    wish: null,
    over: 2,
    version: 8,
  })
  expect(after({ kind: 'call-cancelled', at: now, start, ...byClient })).toEqual({
    ...full,
    booked: null,
    answer: null,
    over: 3,
    version: 8,
  })
  expect(after({ kind: 'call-answered', at: friday, answer: 'accepted', start: null, words: 'ja' })).toEqual({
    ...full,
    answer: { at: friday, kind: 'accepted', start: null, words: 'ja' },
  })
  expect(after({ kind: 'call-wished', at: friday, words: 'morgens' })).toEqual({
    ...full,
    wish: { at: friday, words: 'morgens' },
  })
})

test('a booked call is over when one is logged from an hour before it on', () => {
  const called = (minutes: number, outcome: 'reached' | 'voicemail' = 'voicemail') =>
    afterCall(call({ booked, answer: declined, wish: { at: now, words: 'abends' } }), {
      kind: 'called',
      at: addMinutes(friday, minutes),
      byMember: lead,
      outcome,
      words: '',
    } as CaseEvent & { kind: 'called' })
  expect(called(-61)).toEqual(call({ booked, answer: declined, wish: { at: now, words: 'abends' } }))
  expect(called(-60)).toEqual(call({ wish: { at: now, words: 'abends' }, over: 1, version: 8 }))
  expect(called(30, 'reached')).toEqual(call({ over: 1, version: 8 }))
  expect(called(-61, 'reached')).toEqual(call({ booked }))
})

test('what is next about talking is a wish, then an answer that asks for something, then the call that stands', () => {
  const wish = { at: now, words: 'abends' }
  const answered = (kind: CallAnswer['kind']) => ({ ...declined, kind })
  const standing = [
    { wish, booked, answer: declined },
    { booked, answer: declined },
    { booked, answer: answered('proposed') },
    { booked, answer: answered('accepted') },
    { booked, answer: answered('tentative') },
    { answer: answered('accepted') },
    { booked },
    {},
  ].map((changes) => standingOf(call(changes)))
  expect(standing).toEqual(['wished', 'declined', 'proposed', 'booked', 'booked', 'accepted', 'booked', null])
})

test('every version of a call has the name of its entry, the next call has another', () => {
  expect(uidOf(caseId, call(), domain)).toBe(`call-${caseId}@${domain}`)
  expect(uidOf(caseId, call({ over: 2 }), domain)).toBe(`call-${caseId}-2@${domain}`)
  expect(uidOf(caseId, call({ over: 2, booked }), 'elsewhere.test')).toBe(booked.uid)
})

test('an entry names its case, and nobody else’s entry names one', () => {
  const ours = [`call-${caseId}@${domain}`, `call-${caseId}-2@${domain}`, `call-${caseId}-13@x`]
  expect(ours.map(caseOfUid)).toEqual([caseId, caseId, caseId])
  const others = [
    '',
    `xcall-${caseId}@x`,
    `call-${caseId}`,
    `call-${caseId}-@x`,
    `call-${caseId}-a@x`,
    `call-${caseId}0@x`,
  ]
  expect([...others, `call-${caseId.slice(1)}@x`, 'meeting@x'].map(caseOfUid)).toEqual(Array(8).fill(null))
})

test('a call that nobody had booked ends the wish where it reached somebody, and no booking', () => {
  const wishing = call({ wish: { at: now, words: 'abends' } })
  const logged = { kind: 'called', at: now, byMember: lead, words: '' } as const
  expect(afterCall(wishing, { ...logged, outcome: 'reached' })).toEqual(call())
  expect(afterCall(wishing, { ...logged, outcome: 'no-answer' })).toEqual(wishing)
})
