import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { NO_HISTORY } from './calibration.ts'
import { DEFAULT_SETTINGS } from './outlook.ts'
import { aPlan, after, aTask, D } from './plan.testing.ts'
import { recover } from './recovery.ts'
import type { RecoveryOption } from './recovery.ts'
import { DEFAULT_PEOPLE, peopleFactor } from './recovery-people.ts'

const plan = aPlan([
  aTask('shop', 10),
  aTask('blog', 8, { links: [after('shop')] }),
  aTask('tests', 4, { links: [after('blog')] }),
  aTask('side', 1),
])

function tableOf(options: readonly RecoveryOption[]) {
  return recover({
    plan,
    promised: day('2027-01-29'),
    task: null,
    options,
    history: NO_HISTORY,
    settings: DEFAULT_SETTINGS,
    clientCalendar: null,
    iterations: 400,
    seed: 5,
  })
}

test('cutting work on the driving chain gains days in every run, on the same luck', () => {
  const table = tableOf([{ option: 'cut', edit: { kind: 'cut-scope', tasks: ['blog'] } }])
  const [nothing, cut] = table.rows
  expect(nothing?.gained).toEqual({ p5: 0, p50: 0, p95: 0 })
  expect(cut?.gained.p5).toBeGreaterThan(0)
  expect((cut?.day ?? '') < (nothing?.day ?? '')).toBe(true)
  expect(table.groups).toEqual([['cut'], [null]])
})

test('each way says what it costs for the days it gains, and what it gains over the next way', () => {
  const cost = { minor: 200_000, currency: 'EUR' }
  const [nothing, small, big] = tableOf([
    { option: 'small', edit: { kind: 'cut-scope', tasks: ['tests'] } },
    { option: 'big', edit: { kind: 'cut-scope', tasks: ['blog', 'tests'] }, cost },
  ]).rows
  expect(big?.daysPerThousand).toBeCloseTo((big?.gained.p50 ?? 0) / 2, 9)
  expect([small?.cost, small?.daysPerThousand, nothing?.cost]).toEqual([null, null, null])
  // Ranked: big, small, as it is.
  expect(big?.overNext?.p5).toBeGreaterThan(0)
  expect(small?.overNext).toEqual(small?.gained)
  expect(nothing?.overNext).toBeNull()
})

test('a way that relieves one task names the one that decides instead', () => {
  const [nothing, cut] = recover({
    plan: aPlan([aTask('long', 20), aTask('other', 9)]),
    promised: day('2027-01-29'),
    task: null,
    options: [{ option: 'cut', edit: { kind: 'cut-scope', tasks: ['long'] } }],
    history: NO_HISTORY,
    settings: DEFAULT_SETTINGS,
    clientCalendar: null,
    iterations: 400,
    seed: 5,
  }).rows
  expect(nothing?.decides).toEqual([])
  expect(cut?.decides).toMatchObject([{ task: 'other', name: 'Task other', share: 1 }])
})

test('options that do the same are a tie, not a ranking', () => {
  const table = tableOf([
    { option: 'later', edit: { kind: 'all-later' } },
    { option: 'cut', edit: { kind: 'cut-scope', tasks: ['blog'] } },
    { option: 'cut the same', edit: { kind: 'cut-scope', tasks: ['blog'] } },
  ])
  expect(table.groups.map((g) => g.toSorted())).toEqual([['cut', 'cut the same'], [null, 'later'].toSorted()])
})

test('an extra task left out where it does not matter leaves the runs of all others untouched', () => {
  const row = tableOf([{ option: 'side', edit: { kind: 'cut-scope', tasks: ['side'] } }]).rows[1]
  expect(row?.gained).toEqual({ p5: 0, p50: 0, p95: 0 })
})

test('a part on time has its own day and worst case, before those of the rest', () => {
  const row = tableOf([{ option: 'part', edit: { kind: 'part-on-time', tasks: ['shop'] } }]).rows[1]
  expect(row?.part && row.part.day < row.day && row.part.worstDay < row.worstDay).toBe(true)
  expect(row?.part?.chance).toBeGreaterThan(row?.chance ?? 1)
})

test('worked Saturdays bring the finish nearer', () => {
  const days = ['2027-01-09', '2027-01-16', '2027-01-23'].map(day)
  const row = tableOf([{ option: 'saturdays', edit: { kind: 'extra-days', days } }]).rows[1]
  expect(row?.gained.p50).toBeGreaterThan(0)
})

test('overlapping two tasks gains less the more has to be done again', () => {
  const gain = (reworkShare: number) =>
    tableOf([{ option: 'o', edit: { kind: 'overlap', task: 'blog', after: 'shop', lag: 2 * D, reworkShare } }]).rows[1]
      ?.gained.p50 ?? 0
  expect(gain(0)).toBeGreaterThan(gain(0.5))
})

test('people added late make it later, and the ramp-up at which the gain ends is told', () => {
  const edit = { kind: 'more-people' as const, tasks: ['tests'], team: 1, added: 2, people: DEFAULT_PEOPLE }
  const slow = { ...edit, people: { ...DEFAULT_PEOPLE, rampUpShare: 0.1, trainerLoss: 0.4 } }
  expect(peopleFactor(plan, slow)).toBeGreaterThan(1)
  expect(peopleFactor(plan, { ...edit, tasks: ['shop', 'blog', 'tests'] })).toBeLessThan(1)
  const ends = tableOf([{ option: 'x', edit: slow }]).rows[1]?.assumptions.find(
    (a) => a.key === 'gain-ends-at-ramp-up-days',
  )
  const at = (rampUpDays: number) => peopleFactor(plan, { ...slow, people: { ...slow.people, rampUpDays } })
  expect(at((ends?.value ?? 0) - 0.2)).toBeLessThan(1)
  expect(at((ends?.value ?? 0) + 0.2)).toBeGreaterThan(1)
})
