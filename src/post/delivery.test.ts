import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes, minutesBetween, type Instant } from '../kit/day.ts'
import {
  bounce,
  claim,
  CLAIM_MINUTES,
  correct,
  DATA_MINUTES,
  expire,
  isDeadAddress,
  markData,
  orphan,
  recordEnding,
  sendLate,
  settle,
  STOPPED,
  undo,
  type Delivery,
  type DeliveryDecision,
  type DeliveryState,
  type Gate,
} from './delivery.ts'
import { aDelivery, noon, STATES } from './delivery.testing.ts'
import { capsFrom, DEFAULT_CAPS } from './caps.ts'
import { retryAt } from './retry.ts'

const open: Gate = { stop: null, approved: 'yes', recipient: true, freeAt: null }
const at = { now: noon, jitter: 0.5 }

function inState(state: DeliveryState): Delivery {
  const busy = state === 'attempting' || state === 'data'
  const tried = { attempts: 1, firstTry: noon, lease: 1 }
  return aDelivery({ state, ...tried, leaseUntil: busy ? addMinutes(noon, 2) : null })
}

const end = (kind: 'sent' | 'later' | 'refused' | 'in-doubt') => (from: Delivery) =>
  recordEnding(from, 1, { kind, reply: '', stage: 'dot' }, at)
const later = { now: addMinutes(noon, 30), latest: addMinutes(noon, 2000) }

/** For each way a row can move: from which states, and where to. From every other state it refuses. */
const TABLE: readonly [string, (from: Delivery) => DeliveryDecision, Partial<Record<DeliveryState, DeliveryState>>][] =
  [
    ['the 354 is marked', (from) => markData(from, { lease: 1 }, noon), { attempting: 'data' }],
    ['a final yes', end('sent'), { attempting: 'sent', data: 'sent', 'in-doubt': 'sent' }],
    ['a definite not now', end('later'), { attempting: 'queued', data: 'queued' }],
    ['a definite no', end('refused'), { attempting: 'failed', data: 'failed' }],
    ['no complete answer', end('in-doubt'), { attempting: 'in-doubt', data: 'in-doubt' }],
    ['the lease runs out', (from) => expire(from, addMinutes(noon, 3)), { attempting: 'queued', data: 'in-doubt' }],
    ['its worker is dead', (from) => orphan(from, noon), { attempting: 'queued', data: 'in-doubt' }],
    ['undo', (from) => undo(from, noon), { held: 'cancelled', queued: 'cancelled', late: 'cancelled' }],
    ['a late one is sent after all', (from) => sendLate(from, later), { late: 'queued' }],
    ['a person says it arrived', (from) => settle(from, 'arrived', later), { 'in-doubt': 'sent' }],
    ['a person sends again', (from) => settle(from, 'send-again', later), { 'in-doubt': 'queued' }],
    ['a person says it did not', (from) => settle(from, 'did-not-arrive', later), { 'in-doubt': 'failed' }],
    ['it comes back', (from) => bounce(from, '', noon), { sent: 'bounced', 'in-doubt': 'bounced' }],
  ]

test.each(TABLE)('%s moves only the states of the table', (_name, decide, moves) => {
  const found = STATES.map((state) => {
    const decision = decide(inState(state))
    return [state, decision.ok ? decision.to.state : undefined]
  })
  expect(found).toEqual(STATES.map((state) => [state, moves[state]]))
})

test('only what is held or queued can be claimed', () => {
  const kinds = STATES.map((state) => claim(inState(state), open, noon).kind)
  expect(kinds).toEqual(['mine', 'mine', 'wait', 'wait', 'wait', 'wait', 'wait', 'wait', 'wait', 'wait'])
})

test('a claim raises the lease, so that the holder of the one before can do nothing any more', () => {
  const first = claim(aDelivery(), open, noon)
  if (first.kind !== 'mine') throw new Error('not claimed')
  const freed = expire(first.to, addMinutes(noon, CLAIM_MINUTES))
  if (!freed.ok) throw new Error('not freed')
  const second = claim(freed.to, open, addMinutes(noon, CLAIM_MINUTES))
  if (second.kind !== 'mine') throw new Error('not claimed')

  expect(second.to).toMatchObject({ state: 'attempting', lease: 2, attempts: 2 })
  expect(markData(second.to, { lease: 1 }, addMinutes(noon, 3))).toEqual({ ok: false, refusal: { kind: 'lost-lease' } })
  expect(recordEnding(second.to, 1, { kind: 'later', stage: 'mark' }, at)).toMatchObject({ ok: false })
})

test('a paused worker whose lease ran out may not mark, even if nobody took it over', () => {
  const held = { ...inState('attempting'), leaseUntil: noon }
  expect(markData(held, { lease: 1 }, noon)).toEqual({ ok: false, refusal: { kind: 'lost-lease' } })
})

test('a mark gives time for the whole wait for the last reply', () => {
  const marked = markData(inState('attempting'), { lease: 1 }, noon)
  expect(marked).toMatchObject({ ok: true, to: { leaseUntil: addMinutes(noon, DATA_MINUTES) } })
  expect(DATA_MINUTES * 60).toBeGreaterThan(600)
})

test('each thing that forbids a claim does so by itself', () => {
  const closed: readonly [Partial<Gate>, Partial<Delivery>, object][] = [
    [{ stop: 'all' }, {}, { kind: 'wait', why: 'stopped' }],
    [{ stop: 'client' }, {}, { kind: 'wait', why: 'stopped' }],
    [{ freeAt: addMinutes(noon, 7) }, {}, { kind: 'wait', why: 'cap', again: addMinutes(noon, 7) }],
    [{ approved: 'no' }, {}, { kind: 'void', because: 'revoked' }],
    [{ approved: 'text-changed' }, {}, { kind: 'void', because: 'text-changed' }],
    [{ recipient: false }, {}, { kind: 'void', because: 'recipient-changed' }],
    [{}, { due: addMinutes(noon, 1) }, { kind: 'wait', why: 'not-due', again: addMinutes(noon, 1) }],
    [{}, { latest: addMinutes(noon, -1) }, { kind: 'late', to: { state: 'late' } }],
  ]
  for (const [gate, changes, expected] of closed) {
    expect(claim(aDelivery(changes), { ...open, ...gate }, noon)).toMatchObject(expected)
  }
})

test('words that come after the lease was lost change nothing, but a final yes ends the doubt of its own attempt', () => {
  const doubt = inState('in-doubt')
  expect(recordEnding(doubt, 1, { kind: 'later', stage: 'dot' }, at).ok).toBe(false)
  expect(recordEnding(doubt, 1, { kind: 'refused', stage: 'dot' }, at).ok).toBe(false)
  expect(recordEnding({ ...doubt, lease: 2 }, 1, { kind: 'sent', stage: 'dot' }, at).ok).toBe(false)
  expect(recordEnding(doubt, 1, { kind: 'sent', stage: 'dot' }, at)).toMatchObject({ ok: true, to: { state: 'sent' } })
})

test('sending again keeps the Message-ID and is counted', () => {
  const again = settle(inState('in-doubt'), 'send-again', later)
  expect(again).toMatchObject({ ok: true, to: { mailId: aDelivery().mailId, resends: 1, due: later.now } })
})

test('retries come after 300, 600, 1200, 2400, 4000 seconds and then every 4000', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 20].map((attempts) => {
    const due = retryAt({ now: noon, attempts, firstTry: noon, latest: addMinutes(noon, 9999), jitter: 0.5 })
    return Math.round(minutesBetween(noon, due ?? noon) * 60)
  })
  expect(seconds).toEqual([300, 600, 1200, 2400, 4000, 4000, 4000])
})

test('a trouble of our own before we connect waits as after a first try, however often it comes', () => {
  const at = { now: noon, jitter: 0.5 }
  const tried = { ...inState('attempting'), attempts: 6 }
  const waits = ['letter', 'connect'].map((stage) => {
    const decision = recordEnding(tried, 1, { kind: 'later', reply: 'no', stage }, at)
    return decision.ok ? Math.round(minutesBetween(noon, decision.to.due) * 60) : null
  })
  expect(waits).toEqual([300, 4000])
})

test('a retry stays within a fifth of its time, five days and the window, else a person decides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 8000 }),
      fc.integer({ min: 0, max: 9000 }),
      (attempts, jitter, sinceFirst, left) => {
        const latest = addMinutes(noon, left)
        const due = retryAt({ now: noon, attempts, firstTry: addMinutes(noon, -sinceFirst), latest, jitter })
        const plain = Math.min(300 * 2 ** (attempts - 1), 4000) / 60
        if (due === null) return sinceFirst + plain * 1.2 > 5 * 1440 || plain * 1.2 > left
        const wait = minutesBetween(noon, due)
        return wait >= plain * 0.8 - 1e-4 && wait <= plain * 1.2 + 1e-4 && due <= latest
      },
    ),
  )
})

test('a not now that cannot be retried in its window waits for a person', () => {
  const from = { ...inState('attempting'), latest: addMinutes(noon, 4) }
  expect(recordEnding(from, 1, { kind: 'later', stage: 'recipient' }, { now: noon, jitter: 0.9 })).toMatchObject({
    ok: true,
    to: { state: 'late' },
    news: 'late',
  })
})

test('a mailbox that does not exist is told from a server that does not like us', () => {
  const no = (reply: string, stage = 'recipient') => isDeadAddress({ kind: 'refused', reply, stage })
  expect([no('550 5.1.1 no such mailbox'), no('551 user not local'), no('550 unknown')]).toEqual([true, true, true])
  expect([no('550 5.7.1 blocked'), no('554 5.7.1 spam'), no('550 5.1.1 x', 'dot'), no('552 full')]).toEqual(
    Array(4).fill(false),
  )
})

test('nothing that may have left is ever queued by a machine', () => {
  const machine = fc.oneof(
    fc.constant((from: Delivery, now: Instant) => {
      const turn = claim(from, open, now)
      return 'to' in turn ? turn.to : from
    }),
    fc.constant((from: Delivery, now: Instant) => moved(from, markData(from, { lease: from.lease }, now))),
    fc.constant((from: Delivery, now: Instant) => moved(from, expire(from, now))),
    fc.constant((from: Delivery, now: Instant) =>
      moved(from, correct(from, { to: 'in-doubt', lease: 1, code: '' }, now)),
    ),
    fc
      .constantFrom('sent' as const, 'in-doubt' as const)
      .map(
        (kind) => (from: Delivery, now: Instant) =>
          moved(from, recordEnding(from, from.lease, { kind, stage: 'dot' }, { now, jitter: 0 })),
      ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(machine, fc.integer({ min: 0, max: 20 })), { maxLength: 30 }), (steps) => {
      let row = aDelivery()
      let now = noon
      let marked = false
      for (const [step, minutes] of steps) {
        now = addMinutes(now, minutes)
        row = step(row, now)
        marked ||= row.state === 'data'
        if (marked && (row.state === 'queued' || row.state === 'attempting')) return false
      }
      return true
    }),
  )
})

function moved(from: Delivery, decision: DeliveryDecision): Delivery {
  return decision.ok ? decision.to : from
}

test('a letter held back by a switch waits where it was, without a fine', () => {
  const stopped = recordEnding(inState('attempting'), 1, { kind: 'later', reply: STOPPED, stage: 'mark' }, at)
  expect(stopped).toMatchObject({ ok: true, to: { state: 'queued', due: noon } })
})

test('a mark asks for the worker and not only for the number, which a crashed database may give twice', () => {
  const from = { ...inState('attempting'), leasedBy: 'first' }
  expect(markData(from, { lease: 1, worker: 'second' }, noon).ok).toBe(false)
  expect(markData(from, { lease: 1, worker: 'first' }, noon).ok).toBe(true)
})

test('caps are read from a few words, and what cannot be read is refused whole', () => {
  expect(capsFrom('day=500, hour=100 domain=60/30')).toEqual({
    ...DEFAULT_CAPS,
    day: { most: 500, minutes: 1440 },
    hour: { most: 100, minutes: 60 },
    domain: { most: 60, minutes: 30 },
  })
  expect(capsFrom('')).toEqual(DEFAULT_CAPS)
  for (const wrong of ['week=5', 'day=0', 'day=x', 'day=5/0', 'day 5', 'constructor=5'])
    expect([wrong, capsFrom(wrong)]).toEqual([wrong, null])
})
