import { expect, test } from 'vitest'
import { addMinutes } from '../kit/day.ts'
import {
  bounce,
  claim,
  correct,
  expire,
  isDeadAddress,
  markData,
  mayHaveLeft,
  orphan,
  ownCopyCame,
  recordEnding,
  sendLate,
  settle,
  STOPPED,
  undo,
  type Delivery,
  type DeliveryState,
  type Gate,
} from './delivery.ts'
import { aDelivery, noon } from './delivery.testing.ts'
import { heardBack, isHard, reported } from './evidence.ts'

const after = (minutes: number) => addMinutes(noon, minutes)
const open: Gate = { stop: null, approved: 'yes', recipient: true, freeAt: null }

/** A row with its own past, so that what a step forgets or overwrites shows. */
function aTried(state: DeliveryState, changes: Partial<Delivery> = {}): Delivery {
  const busy = state === 'attempting' || state === 'data'
  return aDelivery({
    state,
    since: after(-30),
    due: after(-20),
    attempts: 3,
    firstTry: after(-90),
    lease: 7,
    leaseUntil: busy ? after(2) : null,
    leasedBy: busy ? 'worker-1' : null,
    resends: 1,
    reply: '451 before',
    stage: 'dot',
    madeAt: after(-100),
    ...changes,
  })
}

const released = { leaseUntil: null, leasedBy: null, since: noon }
const lost = { ok: false, refusal: { kind: 'lost-lease' } }

test('a claim counts the attempt, raises the lease and keeps when it was first tried', () => {
  const from = aTried('queued')
  const mine = { state: 'attempting', since: noon, attempts: 4, lease: 8, leaseUntil: after(2), leasedBy: 'worker-2' }
  expect(claim(from, open, noon, 'worker-2')).toEqual({ kind: 'mine', to: { ...from, ...mine } })
  const first = claim(aTried('held', { attempts: 0, firstTry: null }), open, noon)
  expect(first).toMatchObject({ kind: 'mine', to: { attempts: 1, firstTry: noon, leasedBy: '' } })
})

test('who looks at a row that another has is told when its lease ends, and of one that is over nothing', () => {
  for (const state of ['attempting', 'data'] as const)
    expect(claim(aTried(state), open, noon)).toEqual({ kind: 'wait', again: after(2), why: 'taken' })
  for (const state of ['sent', 'in-doubt', 'failed', 'cancelled', 'late', 'bounced'] as const)
    expect(claim(aTried(state), open, noon)).toEqual({ kind: 'wait', again: null, why: 'over' })
})

test('a yes that does not cover what would leave ends the row and says why, even before its time', () => {
  const from = aTried('held', { due: after(5) })
  const over = (because: string) => ({
    kind: 'void',
    because,
    to: { ...from, ...released, state: 'cancelled', reply: because },
  })
  expect(claim(from, { ...open, approved: 'no' }, noon)).toEqual(over('revoked'))
  expect(claim(from, { ...open, approved: 'text-changed' }, noon)).toEqual(over('text-changed'))
  expect(claim(from, { ...open, recipient: false }, noon)).toEqual(over('recipient-changed'))
})

test('a letter leaves from its due time on until the end of its window, both included', () => {
  const kind = (changes: Partial<Delivery>) => claim(aTried('queued', changes), open, noon).kind
  expect([kind({ due: noon }), kind({ due: after(0.1) })]).toEqual(['mine', 'wait'])
  expect([kind({ latest: noon }), kind({ latest: after(-0.1) })]).toEqual(['mine', 'late'])
  const from = aTried('queued', { latest: after(-1) })
  expect(claim(from, { ...open, stop: 'all' }, noon)).toEqual({
    kind: 'late',
    to: { ...from, ...released, state: 'late' },
  })
})

test('a stop is told before a cap, and a cap tells when it frees up', () => {
  const full = { ...open, freeAt: after(9) }
  expect(claim(aTried('queued'), { ...full, stop: 'client' }, noon)).toEqual({
    kind: 'wait',
    again: null,
    why: 'stopped',
  })
  expect(claim(aTried('queued'), full, noon)).toEqual({ kind: 'wait', again: after(9), why: 'cap' })
})

test('a mark keeps the holder, gives twelve minutes and is refused on every point alone', () => {
  const from = aTried('attempting')
  const hold = { lease: 7, worker: 'worker-1' }
  expect(markData(from, hold, noon)).toEqual({
    ok: true,
    to: { ...from, state: 'data', since: noon, leaseUntil: after(12) },
  })
  expect(markData(from, { lease: 7 }, noon).ok).toBe(true)
  expect(markData(aTried('attempting', { leasedBy: null }), { lease: 7 }, noon).ok).toBe(true)
  const refused = [
    markData(aTried('data'), hold, noon),
    markData(aTried('in-doubt', { leaseUntil: after(2), leasedBy: 'worker-1' }), hold, noon),
    markData(from, { ...hold, lease: 6 }, noon),
    markData(from, { ...hold, lease: 8 }, noon),
    markData(from, { ...hold, worker: 'worker-2' }, noon),
    markData(from, { ...hold, worker: null }, noon),
    markData(aTried('attempting', { leaseUntil: null }), hold, noon),
    markData(from, hold, after(2)),
  ]
  expect(refused).toEqual(refused.map(() => lost))
  expect(markData(from, hold, after(1.9)).ok).toBe(true)
})

test('the end of a conversation is written down with the server’s words and where it ended', () => {
  for (const state of ['attempting', 'data'] as const) {
    const from = aTried(state)
    const end = (kind: 'sent' | 'refused' | 'in-doubt', reply?: string) =>
      recordEnding(
        from,
        7,
        { kind, stage: 'body', ...(reply === undefined ? {} : { reply }) },
        { now: noon, jitter: 0 },
      )
    const row = { ...from, ...released, stage: 'body' }
    expect(end('sent', '250 ok')).toEqual({ ok: true, to: { ...row, state: 'sent', reply: '250 ok' }, news: 'sent' })
    expect(end('refused', '550 no')).toEqual({
      ok: true,
      to: { ...row, state: 'failed', reply: '550 no' },
      news: 'failed',
    })
    expect(end('in-doubt')).toEqual({ ok: true, to: { ...row, state: 'in-doubt', reply: '' }, news: 'in-doubt' })
  }
})

test('a late yes ends the doubt with its words', () => {
  const from = aTried('in-doubt')
  expect(recordEnding(from, 7, { kind: 'sent', reply: '250 ok', stage: 'dot' }, { now: noon, jitter: 0 })).toEqual({
    ok: true,
    to: { ...from, ...released, state: 'sent', reply: '250 ok', stage: 'dot' },
    news: 'sent',
  })
  for (const lease of [6, 8])
    expect(recordEnding(from, lease, { kind: 'sent', stage: 'dot' }, { now: noon, jitter: 0 })).toEqual(lost)
  for (const state of ['queued', 'sent', 'failed', 'cancelled', 'held', 'late', 'bounced'] as const)
    expect(recordEnding(aTried(state), 7, { kind: 'sent', stage: 'dot' }, { now: noon, jitter: 0 })).toEqual(lost)
})

test('a not now waits by the number of its attempt and by the first wait of the install', () => {
  const from = aTried('attempting', { attempts: 2 })
  const ending = { kind: 'later', reply: '450 full', stage: 'recipient' } as const
  const row = { ...from, ...released, state: 'queued', reply: '450 full', stage: 'recipient' }
  expect(recordEnding(from, 7, ending, { now: noon, jitter: 0.5 })).toEqual({
    ok: true,
    to: { ...row, due: after(10) },
  })
  expect(recordEnding(from, 7, ending, { now: noon, jitter: 0.5, first: 60 })).toEqual({
    ok: true,
    to: { ...row, due: after(2) },
  })
})

test('a not now that has no time left is late, counted from its first try', () => {
  const ending = { kind: 'later', stage: 'recipient' } as const
  const late = (changes: Partial<Delivery>) =>
    recordEnding(aTried('data', { latest: after(99_999), ...changes }), 7, ending, { now: noon, jitter: 0.5 })
  expect(late({ firstTry: after(-5 * 1440) })).toEqual({
    ok: true,
    to: {
      ...aTried('data', { latest: after(99_999), firstTry: after(-5 * 1440) }),
      ...released,
      state: 'late',
      reply: '',
      stage: 'recipient',
    },
    news: 'late',
  })
  expect(late({ firstTry: null })).toMatchObject({ ok: true, to: { state: 'queued' } })
})

test('what a switch held back is due at once with its words', () => {
  const from = aTried('attempting')
  expect(recordEnding(from, 7, { kind: 'later', reply: STOPPED, stage: 'mark' }, { now: noon, jitter: 0.5 })).toEqual({
    ok: true,
    to: { ...from, ...released, state: 'queued', reply: STOPPED, stage: 'mark', due: noon },
  })
  expect(STOPPED).not.toBe('')
})

test('a lease runs out at its minute and not before; what had not begun is free again at once', () => {
  const from = aTried('attempting')
  const freed = { ok: true, to: { ...from, ...released, state: 'queued', due: noon } }
  expect(expire({ ...from, leaseUntil: noon }, noon)).toEqual(freed)
  expect(expire(from, after(1.9))).toEqual(lost)
  expect(expire({ ...from, leaseUntil: null }, noon)).toEqual(lost)
  expect(orphan(from, noon)).toEqual(freed)
  for (const state of ['held', 'queued', 'sent', 'in-doubt'] as const) expect(orphan(aTried(state), noon)).toEqual(lost)
})

test('a letter on its way when its worker died is in doubt, unless our own copy has come', () => {
  const from = aTried('data')
  const doubt = { ...from, ...released, state: 'in-doubt' }
  expect(orphan(from, noon)).toEqual({ ok: true, to: doubt, news: 'in-doubt' })
  const copied = { ...from, copied: true }
  expect(orphan(copied, noon)).toEqual({ ok: true, to: { ...copied, ...released, state: 'sent' }, news: 'sent' })
})

test('our own copy ends a doubt and is remembered where none has begun', () => {
  const doubt = aTried('in-doubt')
  expect(ownCopyCame(doubt, noon)).toEqual({
    ok: true,
    to: { ...doubt, ...released, state: 'sent', stage: 'copy', copied: true },
    news: 'sent',
  })
  for (const state of ['data', 'attempting', 'sent', 'failed', 'queued'] as const)
    expect(ownCopyCame(aTried(state), noon)).toEqual({ ok: true, to: aTried(state, { copied: true }) })
})

test('what was taken back says that it was undone, or what else took it back', () => {
  const from = aTried('queued')
  const row = { ...from, ...released, state: 'cancelled' }
  expect(undo(from, noon)).toEqual({ ok: true, to: { ...row, reply: 'undone' } })
  expect(undo(from, noon, 'edited')).toEqual({ ok: true, to: { ...row, reply: 'edited' } })
  expect(undo(aTried('sent'), noon)).toEqual({ ok: false, refusal: { kind: 'too-late', state: 'sent' } })
})

test('a late letter that a person sends after all begins its tries and its window anew', () => {
  const from = aTried('late')
  expect(sendLate(from, { now: noon, latest: after(600) })).toEqual({
    ok: true,
    to: { ...from, ...released, state: 'queued', due: noon, latest: after(600), attempts: 0, firstTry: null },
  })
  expect(sendLate(aTried('queued'), { now: noon, latest: noon })).toEqual({
    ok: false,
    refusal: { kind: 'not-late', state: 'queued' },
  })
})

test('a person ends a doubt in one of three ways, and only sending again is counted', () => {
  const from = aTried('in-doubt')
  const window = { now: noon, latest: after(600) }
  const row = { ...from, ...released }
  expect(settle(from, 'arrived', window)).toEqual({ ok: true, to: { ...row, state: 'sent' }, news: 'sent' })
  expect(settle(from, 'did-not-arrive', window)).toEqual({ ok: true, to: { ...row, state: 'failed' }, news: 'failed' })
  expect(settle(from, 'send-again', window)).toEqual({
    ok: true,
    to: { ...row, state: 'queued', due: noon, latest: after(600), resends: 2, attempts: 0, firstTry: null },
  })
  expect(settle(aTried('sent'), 'send-again', window)).toEqual({
    ok: false,
    refusal: { kind: 'not-in-doubt', state: 'sent' },
  })
})

test('what comes back proves that it had left, also out of a doubt', () => {
  for (const state of ['sent', 'in-doubt'] as const) {
    const from = aTried(state)
    expect(bounce(from, 'no such user', noon)).toEqual({
      ok: true,
      to: { ...from, ...released, state: 'bounced', reply: 'no such user', stage: 'bounce' },
      news: 'bounced',
    })
  }
  expect(bounce(aTried('failed'), 'x', noon)).toEqual({ ok: false, refusal: { kind: 'not-sent', state: 'failed' } })
})

test('the journal’s word moves a row to where it says and never lowers its lease', () => {
  const from = aTried('attempting')
  const told = (to: 'queued' | 'sent' | 'in-doubt' | 'failed', lease = 3, row = from) =>
    correct(row, { to, lease, code: '250' }, noon)
  const row = { ...from, ...released, reply: '250', stage: 'journal' }
  expect(told('queued')).toEqual({ ok: true, to: { ...row, state: 'queued', due: noon } })
  expect(told('sent', 9)).toEqual({ ok: true, to: { ...row, state: 'sent', lease: 9 }, news: 'sent' })
  expect(told('failed')).toEqual({ ok: true, to: { ...row, state: 'failed' }, news: 'failed' })
  expect(told('in-doubt')).toEqual({ ok: true, to: { ...row, state: 'in-doubt' }, news: 'in-doubt' })
  expect(told('in-doubt', 3, { ...from, copied: true })).toMatchObject({ ok: true, news: 'sent' })
})

test('from the moment a worker has it a letter may have left, until a definite no', () => {
  const states = ['attempting', 'data', 'sent', 'in-doubt', 'held', 'queued', 'failed', 'cancelled', 'late'] as const
  expect(states.filter(mayHaveLeft)).toEqual(['attempting', 'data', 'sent', 'in-doubt'])
})

test('a mailbox is dead by a definite no at the recipient that speaks of the mailbox', () => {
  const dead = (reply: string, kind: 'refused' | 'later' = 'refused') =>
    isDeadAddress({ kind, stage: 'recipient', reply })
  const yes = ['550 5.1.1 x', '551-5.1.6 moved', '553 5.1.3 x', '550 no such user', '550-no such user']
  expect(yes.map((reply) => dead(reply))).toEqual(yes.map(() => true))
  const no = ['552 5.1.1 x', '450 5.1.1 x', 'x550 5.1.1', '5505.1.1', '550 5.7.1 x', '550 4.1.1', '550 5.1.x', '554 x']
  expect(no.map((reply) => dead(reply))).toEqual(no.map(() => false))
  expect([dead('550 5.1.1 x', 'later'), isDeadAddress({ kind: 'refused', stage: 'recipient' })]).toEqual([false, false])
})

test('an answer ends a doubt, and of what had arrived it says only that it was answered', () => {
  const doubt = aTried('in-doubt')
  expect(heardBack(doubt, noon)).toEqual({
    ok: true,
    to: { ...doubt, ...released, state: 'sent', answered: true },
    news: 'sent',
  })
  expect(heardBack(aTried('sent'), noon)).toEqual({ ok: true, to: aTried('sent', { answered: true }) })
})

test('of delivery notices only a failure changes a row, and only one that had left', () => {
  const notice = (action: string) => ({ action, status: '4.4.7', words: 'gave up' })
  expect(reported(aTried('sent'), notice('failed'), noon)).toEqual(bounce(aTried('sent'), 'gave up', noon))
  expect(reported(aTried('bounced'), notice('failed'), noon)).toBeNull()
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded', ''])
    expect(reported(aTried('sent'), notice(action), noon)).toBeNull()
})

test('an address is dead where its mailbox or its domain is not there', () => {
  const hard = (status: string, action = 'failed') => isHard({ action, status, words: '' })
  expect(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'].map((status) => hard(status))).toEqual(Array(5).fill(true))
  const soft = ['5.1.4', '5.1.0', '5.1.11', '4.1.1', '5.2.1', 'x5.1.1', '5.1.1x', '5a1.1', '15.1.1']
  expect([...soft.map((status) => hard(status)), hard('5.1.1', 'delayed')]).toEqual(Array(10).fill(false))
})
