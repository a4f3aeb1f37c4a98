import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { besideNext, verdictOf } from './options-of.ts'
import type { Interval90, RecoveryRow } from './recovery.ts'

const within = (p5: number, p50: number, p95: number): Interval90 => ({ p5, p50, p95 })

function aRow(option: string | null, gained: number, overNext: Interval90 | null): RecoveryRow {
  const on = day('2027-02-01')
  const days = { p50: on, day: on, worstDay: on, chance: 0.5, part: null }
  const money = { cost: null, daysPerThousand: null, decides: [], assumptions: [] }
  return { option, ...days, gained: within(gained - 1, gained, gained + 1), overNext, ...money }
}

const rows = [
  aRow(null, 0, null),
  aRow('small', 1, within(0.2, 1, 2)),
  aRow('big', 6, within(-0.5, 0.4, 1)),
  aRow('alike', 5.6, within(3, 4.6, 6)),
]

test('each way is set beside the one that gains next most, and where chance alone could do it neither comes first', () => {
  const beside = besideNext(rows)

  expect([...beside].map(([option, { option: next, clear }]) => [option, next, clear])).toEqual([
    ['big', 'alike', false],
    ['alike', 'small', true],
    ['small', null, true],
  ])
  expect(beside.has(null)).toBe(false)
})

test('a way is only said to gain most when nobody shares its group', () => {
  expect(verdictOf({ rows, groups: [['big', 'alike'], ['small'], [null]] })).toEqual({
    kind: 'tied',
    options: ['big', 'alike'],
  })
  expect(verdictOf({ rows, groups: [['big'], ['alike', 'small', null]] })).toEqual({ kind: 'best', option: 'big' })
  expect(verdictOf({ rows, groups: [[null], ['small']] })).toBeNull()
})
