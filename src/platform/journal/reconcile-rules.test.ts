import { expect, test } from 'vitest'
import type { JournalEntry } from './line.ts'
import { reconcile, type Row, type RowState } from './reconcile.ts'

const anEntry = (changes: Partial<JournalEntry>): JournalEntry => ({
  epoch: 3,
  messageId: '<a@x.test>',
  recipient: 'f00d',
  approved: 'cafe',
  attempt: 1,
  phase: 'attempt',
  ...changes,
})
const aRow = (state: RowState, attempt: number, messageId = '<a@x.test>'): Row => ({
  deliveryId: `d-${messageId}`,
  messageId,
  state,
  attempt,
})
const said = (attempt: number, phase: 'attempt' | 'data', messageId = '<a@x.test>') =>
  anEntry({ attempt, phase, messageId })
const ended = (attempt: number, as: 'sent' | 'later' | 'refused' | 'in-doubt', messageId = '<a@x.test>') =>
  anEntry({ attempt, phase: 'end', messageId, ended: { as, code: `code ${attempt}` } })
const correctionOf = (row: Row, ...journal: readonly JournalEntry[]) => {
  const { corrections } = reconcile([row], journal)
  return corrections.map(({ to, because, code }) => [to, because, code].join(', '))[0] ?? null
}

test('every correction says why and quotes the server where the journal has its words', () => {
  expect(correctionOf(aRow('attempting', 1))).toBe('queued, body-never-started, ')
  expect(correctionOf(aRow('data', 1))).toBe('in_doubt, body-may-have-left, ')
  expect(correctionOf(aRow('data', 1), said(1, 'attempt'))).toBe('queued, body-never-started, ')
  expect(correctionOf(aRow('attempting', 1), said(1, 'data'))).toBe('in_doubt, body-may-have-left, ')
  expect(correctionOf(aRow('data', 1), ended(1, 'sent'))).toBe('sent, journal-says-ended, code 1')
  expect(correctionOf(aRow('data', 1), ended(1, 'later'))).toBe('queued, journal-says-ended, code 1')
  expect(correctionOf(aRow('data', 1), ended(1, 'refused'))).toBe('failed, journal-says-ended, code 1')
  expect(correctionOf(aRow('data', 1), ended(1, 'in-doubt'))).toBe('in_doubt, journal-says-ended, code 1')
  expect(correctionOf(aRow('queued', 1), ended(2, 'sent'))).toBe('sent, store-forgot, code 2')
  expect(correctionOf(aRow('queued', 1), ended(2, 'in-doubt'))).toBe('in_doubt, store-forgot, code 2')
  expect(correctionOf(aRow('queued', 1), said(2, 'data'))).toBe('in_doubt, store-forgot, ')
  expect(correctionOf(aRow('data', 1), said(2, 'attempt'))).toBe('queued, store-forgot, ')
  expect(correctionOf(aRow('attempting', 1), ended(2, 'refused'))).toBe('queued, store-forgot, ')
})

test('a row in another worker’s hand, and one that is known to have left, is never touched', () => {
  for (const state of ['elsewhere', 'sent', 'bounced'] as const)
    expect([correctionOf(aRow(state, 0), said(1, 'data')), correctionOf(aRow(state, 1), ended(1, 'refused'))]).toEqual([
      null,
      null,
    ])
})

test('the last attempt of the journal counts, whatever the order of its lines, and a mark is not forgotten', () => {
  expect(correctionOf(aRow('attempting', 2), said(2, 'attempt'), ended(1, 'sent'))).toBe('queued, body-never-started, ')
  expect(correctionOf(aRow('attempting', 1), said(1, 'data'), said(1, 'attempt'))).toContain('in_doubt')
  expect(correctionOf(aRow('attempting', 1), ended(1, 'refused'), said(1, 'attempt'))).toContain('failed')
  expect(correctionOf(aRow('attempting', 2), said(1, 'data'), said(2, 'attempt'))).toContain('queued')
})

test('an older line of the journal says nothing about a newer claim', () => {
  expect(correctionOf(aRow('attempting', 3), ended(2, 'refused'))).toBe('queued, body-never-started, ')
  expect(correctionOf(aRow('attempting', 3), said(2, 'data'))).toBe('queued, body-never-started, ')
  expect(correctionOf(aRow('queued', 3), ended(2, 'sent'))).toBeNull()
})

test('each row is held against its own lines, and what the store lacks is listed only where it may have left', () => {
  const rows = [aRow('data', 1, '<a@x.test>'), aRow('queued', 1, '<b@x.test>'), aRow('queued', 1, '<c@x.test>')]
  const journal = [
    ended(1, 'sent', '<a@x.test>'),
    ended(1, 'later', '<b@x.test>'),
    said(2, 'data', '<c@x.test>'),
    said(1, 'attempt', '<d@x.test>'),
    ended(1, 'in-doubt', '<e@x.test>'),
    said(1, 'data', '<f@x.test>'),
    ended(1, 'refused', '<f@x.test>'),
  ]
  const { corrections, forgotten, storeIsBehind } = reconcile(rows, journal)
  expect(corrections.map(({ deliveryId, to }) => [deliveryId, to])).toEqual([
    ['d-<a@x.test>', 'sent'],
    ['d-<c@x.test>', 'in_doubt'],
  ])
  expect(forgotten).toEqual(['<c@x.test>', '<e@x.test>'])
  expect(storeIsBehind).toBe(true)
  expect(reconcile(rows, journal.slice(0, 2))).toMatchObject({ forgotten: [], storeIsBehind: false })
})

test('a line of an older attempt that comes late takes nothing from the newer one', () => {
  expect(correctionOf(aRow('attempting', 2), ended(2, 'refused'), said(1, 'attempt'))).toContain('failed')
})

test('a row that already stands where the journal has it is left alone', () => {
  expect(correctionOf(aRow('in_doubt', 0), said(1, 'data'))).toBeNull()
})
