import { expect, test } from 'vitest'
import { addMinutes, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { capsFrom, DEFAULT_CAPS, freeAt } from './caps.ts'
import { retryAt, unitOf } from './retry.ts'
import { releaseNeeds, stoppedBy } from './stop.ts'

const noon = instant('2027-02-01T12:00:00Z')
const after = (minutes: number) => addMinutes(noon, minutes)
const id = '01J8ZQ4F5V7W0000000000000A' as Id

test('a wait is four fifths to six fifths of its time and never beyond five days or the window', () => {
  const at = (changes: object) =>
    retryAt({ now: noon, attempts: 1, firstTry: noon, latest: after(99_999), jitter: 0.5, ...changes })
  expect([at({ jitter: 0 }), at({ jitter: 1 }), at({ first: 60 })]).toEqual([after(4), after(6), after(1)])
  expect([at({ latest: after(5) }), at({ latest: after(4.99) })]).toEqual([after(5), null])
  const days = 5 * 1440
  expect([at({ firstTry: after(5 - days) }), at({ firstTry: after(4.99 - days) })]).toEqual([after(5), null])
})

test('two random bytes make a number from nought up to one', () => {
  const unit = (...bytes: readonly number[]) => unitOf(Uint8Array.from(bytes))
  expect([unit(0, 0), unit(128, 0), unit(0, 1), unit(1, 0)]).toEqual([0, 0.5, 1 / 65_536, 1 / 256])
  expect([unit(255, 255), unit(), unit(128)]).toEqual([65_535 / 65_536, 0, 0.5])
})

test('a letter may go when the last of the full caps has room, in a new install for fifty letters a day', () => {
  const cap = (minutes: number) => ({ most: 1, minutes })
  expect(freeAt([])).toBeNull()
  expect(
    freeAt([
      { cap: cap(60), oldest: after(-1) },
      { cap: cap(1440), oldest: after(-1400) },
      { cap: cap(60), oldest: after(-30) },
    ]),
  ).toBe(after(59))
  for (const { most, minutes } of Object.values(DEFAULT_CAPS)) expect([most > 0, minutes > 0]).toEqual([true, true])
  expect([DEFAULT_CAPS.day, DEFAULT_CAPS.system.minutes]).toEqual([{ most: 50, minutes: 1440 }, 60])
})

test('an operator’s words about caps are read whole or not at all', () => {
  expect(capsFrom('  day=5 ,\n client=7/9 ')).toEqual({
    ...DEFAULT_CAPS,
    day: { most: 5, minutes: 1440 },
    client: { most: 7, minutes: 9 },
  })
  const odd = [
    'xday=5',
    '1day=5',
    'DAY=5',
    'day=',
    'day=5/',
    'day=5/x',
    'day=5x',
    'day=-1',
    'day=12345678',
    'day=5/1234567',
    '=5',
  ]
  expect(odd.filter((words) => capsFrom(words) !== null)).toEqual([])
  expect([capsFrom('day=1234567/123456')?.day, capsFrom('day=1')?.day.most]).toEqual([
    { most: 1_234_567, minutes: 123_456 },
    1,
  ])
})

test('the widest stop that reaches a letter is the one that is named', () => {
  const contact = '01J8ZQ4F5V7W0000000000000B' as Id
  const other = '01J8ZQ4F5V7W0000000000000C' as Id
  const to = { clientId: id, contactId: contact, weekly: true }
  const all = { reach: 'all', targetId: null } as const
  const stop = (reach: 'client' | 'contact' | 'updates', targetId: Id) => ({ reach, targetId })
  const every = [stop('updates', contact), stop('contact', contact), stop('client', id), all]
  const named = [4, 3, 2, 1, 0].map((n) => stoppedBy(every.slice(0, n), to))
  expect(named).toEqual(['all', 'client', 'contact', 'updates', null])
  const others = [stop('client', other), stop('contact', other), stop('updates', other), stop('client', contact)]
  expect(stoppedBy([...others, stop('contact', id), stop('updates', id)], to)).toBeNull()
  expect(stoppedBy([stop('updates', contact)], { ...to, weekly: false })).toBeNull()
  expect(stoppedBy([...others, stop('contact', contact)], { ...to, weekly: false })).toBe('contact')
})

test('a stop after a restore is released by whoever may settle doubts, any other by whoever may stop', () => {
  const reasons = ['restored', 'person', 'bounced', 'unsubscribed'] as const
  expect(reasons.map((because) => releaseNeeds({ because }))).toEqual([
    'post:settle',
    'post:stop',
    'post:stop',
    'post:stop',
  ])
})
