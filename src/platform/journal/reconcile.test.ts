import { expect, test } from 'vitest'
import type { JournalEntry } from './line.ts'
import { reconcile, type Correction, type Row } from './reconcile.ts'

const aRow = (state: Row['state'], attempt: number, messageId = '<a@x.test>'): Row => ({
  deliveryId: `d-${messageId}`,
  messageId,
  state,
  attempt,
})
type Said = 'attempt' | 'data' | 'sent' | 'later' | 'refused' | 'in-doubt'
const lines = (attempt: number, ...said: Said[]): JournalEntry[] =>
  said.map((word) => ({
    epoch: 1,
    messageId: '<a@x.test>',
    recipient: 'r',
    approved: 'h',
    attempt,
    ...(word === 'attempt' || word === 'data'
      ? { phase: word }
      : { phase: 'end' as const, ended: { as: word, code: '250' } }),
  }))

const cases: readonly [string, Row, readonly JournalEntry[], Correction['to'] | 'stays', boolean][] = [
  ['crash before the journal', aRow('attempting', 1), [], 'queued', false],
  ['crash while connecting', aRow('attempting', 1), lines(1, 'attempt'), 'queued', false],
  ['crash after the row mark, before the journal mark', aRow('data', 1), lines(1, 'attempt'), 'queued', false],
  ['row marked, the journal knows an older attempt only', aRow('data', 2), lines(1, 'attempt'), 'in_doubt', false],
  [
    'the same number given twice, once with a mark',
    aRow('data', 1),
    [...lines(1, 'attempt', 'data'), ...lines(1, 'attempt')],
    'in_doubt',
    false,
  ],
  ['crash while the body was leaving', aRow('data', 1), lines(1, 'attempt', 'data'), 'in_doubt', false],
  ['journal gone, row marked', aRow('data', 1), [], 'in_doubt', false],
  ['row mark lost, journal marked', aRow('attempting', 1), lines(1, 'attempt', 'data'), 'in_doubt', false],
  ['crash between 250 and the row', aRow('data', 1), lines(1, 'attempt', 'data', 'sent'), 'sent', false],
  ['crash between 451 and the row', aRow('data', 1), lines(1, 'attempt', 'data', 'later'), 'queued', false],
  ['crash between 550 and the row', aRow('data', 1), lines(1, 'attempt', 'data', 'refused'), 'failed', false],
  ['refused before the body', aRow('attempting', 1), lines(1, 'attempt', 'refused'), 'failed', false],
  ['in doubt by the journal', aRow('data', 1), lines(1, 'attempt', 'data', 'in-doubt'), 'in_doubt', false],
  [
    'second attempt cut off',
    aRow('attempting', 2),
    [...lines(1, 'attempt', 'later'), ...lines(2, 'attempt')],
    'queued',
    false,
  ],
  [
    'second claim before its journal line',
    aRow('attempting', 2),
    lines(1, 'attempt', 'data', 'later'),
    'queued',
    false,
  ],
  ['waiting for its second attempt', aRow('queued', 1), lines(1, 'attempt', 'later'), 'stays', false],
  ['a person said send again', aRow('queued', 1), lines(1, 'attempt', 'data'), 'stays', false],
  ['a person said it did not arrive', aRow('failed', 1), lines(1, 'attempt', 'data'), 'stays', false],
  ['a doubt that the journal settles', aRow('in_doubt', 1), lines(1, 'attempt', 'data', 'sent'), 'sent', false],
  ['a doubt that stays', aRow('in_doubt', 1), lines(1, 'attempt', 'data'), 'stays', false],
  ['sent and known', aRow('sent', 1), lines(1, 'attempt', 'data', 'sent'), 'stays', false],
  ['bounced after it was sent', aRow('bounced', 1), lines(1, 'attempt', 'data', 'sent'), 'stays', false],
  ['restored from before it was sent', aRow('queued', 0), lines(1, 'attempt', 'data', 'sent'), 'sent', true],
  ['restored to held from before it was sent', aRow('held', 0), lines(1, 'attempt', 'data', 'sent'), 'sent', true],
  ['restored to cancelled though it was sent', aRow('cancelled', 0), lines(1, 'attempt', 'data', 'sent'), 'sent', true],
  ['restored from before it was marked', aRow('queued', 0), lines(1, 'attempt', 'data'), 'in_doubt', true],
  [
    'restored from before a try that did not come through',
    aRow('queued', 0),
    lines(1, 'attempt', 'later'),
    'stays',
    true,
  ],
  [
    'restored from the first attempt, second was sent',
    aRow('attempting', 1),
    lines(2, 'attempt', 'data', 'sent'),
    'sent',
    true,
  ],
  [
    'restored from the first attempt, second was only begun',
    aRow('attempting', 1),
    lines(2, 'attempt'),
    'queued',
    true,
  ],
]

test.each(cases)('%s', (_, row, journal, becomes, behind) => {
  const { corrections, storeIsBehind } = reconcile([row], journal)
  expect(corrections.map((one) => one.to)).toEqual(becomes === 'stays' ? [] : [becomes])
  expect(storeIsBehind).toBe(behind)
})

test('what the journal sent and the store never heard of is listed', () => {
  const { forgotten, storeIsBehind, corrections } = reconcile([], lines(1, 'attempt', 'data', 'sent'))
  expect(forgotten).toEqual(['<a@x.test>'])
  expect(storeIsBehind).toBe(true)
  expect(corrections).toEqual([])
})

test('a second reading of the same start changes nothing more', () => {
  for (const [, row, journal] of cases) {
    const [change] = reconcile([row], journal).corrections
    if (!change) continue
    const attempt = Math.max(row.attempt, ...journal.map((entry) => entry.attempt))
    expect(reconcile([{ ...row, state: change.to, attempt }], journal).corrections).toEqual([])
  }
})

test('nothing that may have left is ever put back in the queue', () => {
  const states: Row['state'][] = [
    'held',
    'queued',
    'late',
    'attempting',
    'data',
    'in_doubt',
    'failed',
    'cancelled',
    'sent',
  ]
  for (const state of states) {
    for (const attempt of [0, 1, 2]) {
      for (const journal of [
        lines(1, 'attempt', 'data'),
        lines(1, 'attempt', 'data', 'sent'),
        lines(1, 'attempt', 'data', 'in-doubt'),
      ]) {
        const { corrections } = reconcile([aRow(state, attempt)], journal)
        if (attempt <= 1) expect(corrections.map((one) => one.to)).not.toContain('queued')
      }
    }
  }
})
