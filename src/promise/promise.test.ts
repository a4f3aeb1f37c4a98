import { describe, expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import {
  endDay,
  howKept,
  keep,
  keepPart,
  mayBePromised,
  reAgree,
  slipsOf,
  standingOf,
  withdraw,
  type AskedBy,
  type ClientPromise,
  type PromiseDecision,
} from './promise.ts'

const NOON = instant('2027-02-01T11:00:00Z')

const website: ClientPromise = {
  id: 'P' as Id,
  projectId: null,
  clientId: 'C' as Id,
  contactId: 'V' as Id,
  kind: 'delivery',
  what: 'die neue Website',
  label: 'New website',
  days: [
    {
      day: day('2027-03-12'),
      agreedAt: NOON,
      askedBy: 'first',
      contactId: null,
      caseId: null,
      reason: null,
      firstChance: 0.8,
    },
  ],
  day: day('2027-03-12'),
  taskKey: null,
  stake: null,
  state: 'open',
  deliveredOn: null,
  parts: [],
  caseId: null,
  withdrawn: null,
  madeAt: NOON,
}

function to(promise: ClientPromise, on: string, askedBy: AskedBy = 'us'): ClientPromise {
  return done(
    reAgree(promise, {
      day: day(on),
      agreedAt: NOON,
      askedBy,
      contactId: null,
      caseId: null,
      reason: 'agreed by phone',
    }),
  )
}

function done(decision: PromiseDecision): ClientPromise {
  if (!decision.ok) throw new Error(decision.refusal.kind)
  return decision.promise
}

describe('re-agreeing', () => {
  test('a later day we asked for is a slip, one the client asked for is none', () => {
    expect(slipsOf(to(website, '2027-03-19', 'us'))).toBe(1)
    expect(slipsOf(to(website, '2027-03-19', 'client'))).toBe(0)
  })

  test('an earlier day is no slip, whoever asked', () => {
    expect(slipsOf(to(website, '2027-03-05', 'us'))).toBe(0)
  })

  test('the second slip is counted as the second', () => {
    expect(slipsOf(to(to(website, '2027-03-19'), '2027-03-26'))).toBe(2)
  })

  test('a broken promise that is re-agreed is one slip, not two', () => {
    const { promise: broken } = endDay(website, day('2027-03-13'))

    expect(slipsOf(broken)).toBe(1)
    expect(slipsOf(to(broken, '2027-03-26'))).toBe(1)
    expect(to(broken, '2027-03-26').state).toBe('open')
  })

  test('the trail keeps every day, and the new day has no first chance yet', () => {
    const moved = to(website, '2027-03-19')

    expect(moved.days.map((d) => [d.day, d.firstChance])).toEqual([
      ['2027-03-12', 0.8],
      ['2027-03-19', null],
    ])
    expect(standingOf(moved)).toBe('re-agreed')
  })

  test('the same day heard twice changes nothing', () => {
    const moved = to(website, '2027-03-19')

    expect(to(moved, '2027-03-19').days).toHaveLength(2)
  })

  test('a broken promise cannot be healed by agreeing to the day that passed, but opens for the same day if that is agreed', () => {
    const { promise: broken } = endDay(website, day('2027-03-13'))

    expect(mayBePromised(day('2027-03-12'), day('2027-03-13'))).toMatchObject({ refusal: { kind: 'day-passed' } })
    expect(to(broken, '2027-03-12').days).toHaveLength(2)
  })

  test('what was withdrawn or delivered does not move', () => {
    const gone = done(withdraw(website, 'the fair is off'))
    const there = done(keep(website, day('2027-03-10'), day('2027-03-10')))
    const agreed = { day: day('2027-03-19'), agreedAt: NOON, askedBy: 'us', contactId: null, caseId: null } as const

    expect(reAgree(gone, { ...agreed, reason: null })).toMatchObject({ refusal: { kind: 'promise-closed' } })
    expect(reAgree(there, { ...agreed, reason: null })).toMatchObject({ refusal: { kind: 'promise-delivered' } })
  })
})

describe('keeping', () => {
  test.each([
    ['2027-03-10', 'early', 'kept'],
    ['2027-03-12', 'on-time', 'kept'],
    ['2027-03-15', 'late', 'broken'],
  ])('a delivery on %s is %s, and the promise is %s', (on, how, state) => {
    const there = done(keep(website, day(on), day('2027-03-20')))

    expect([howKept(there), there.state]).toEqual([how, state])
  })

  test('a delivery on an accepted new day is kept', () => {
    const there = done(keep(to(website, '2027-03-19'), day('2027-03-19'), day('2027-03-19')))

    expect([howKept(there), there.state]).toEqual(['on-time', 'kept'])
  })

  test('a delivery in time that is written down after the day had passed is kept all the same', () => {
    const { promise: broken } = endDay(website, day('2027-03-13'))

    expect(done(keep(broken, day('2027-03-12'), day('2027-03-15'))).state).toBe('kept')
  })

  test('a part on time leaves the rest owed', () => {
    const part = { on: day('2027-03-12'), what: 'die Startseite' }
    const partly = done(keepPart(website, part, day('2027-03-12')))

    expect(partly.state).toBe('open')
    expect(endDay(partly, day('2027-03-13')).promise.state).toBe('broken')
    expect(done(keepPart(partly, part, day('2027-03-12'))).parts).toHaveLength(1)
  })

  test('nothing is delivered tomorrow', () => {
    expect(keep(website, day('2027-03-10'), day('2027-03-09'))).toMatchObject({ refusal: { kind: 'day-to-come' } })
  })

  test('a second delivery on another day is refused, on the same day it is the same', () => {
    const there = done(keep(website, day('2027-03-10'), day('2027-03-10')))

    expect(keep(there, day('2027-03-11'), day('2027-03-12'))).toMatchObject({ refusal: { kind: 'promise-delivered' } })
    expect(keep(there, day('2027-03-10'), day('2027-03-12'))).toMatchObject({ ok: true, changed: false })
  })
})

describe('the end of the day', () => {
  test('breaks only what is open and past its day', () => {
    expect(endDay(website, day('2027-03-12')).changed).toBe(false)
    expect(endDay(website, day('2027-03-13')).promise.state).toBe('broken')
    expect(endDay(to(website, '2027-03-19'), day('2027-03-13')).changed).toBe(false)
    expect(endDay(done(withdraw(website, 'off')), day('2027-03-13')).changed).toBe(false)
  })
})
