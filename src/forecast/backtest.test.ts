import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { ClientPromise, PromisedDay } from '../promise/promise.ts'
import { backtestOf, ENOUGH_TO_TELL, judgedDays, middleOf, wilson } from './backtest.ts'
import { calibrationPlot } from './calibration-plot.ts'
import { LEVELS } from './forecast.ts'
import type { PastRow } from './history.ts'

const FIRST = day('2027-02-01')

/** Forecast number `i` of a project, right at `level` percent. */
function aRow(project: string, i: number, level: number, more: Partial<PastRow> = {}): PastRow {
  return {
    projectId: project as Id,
    forecastId: `${project}-${i}` as Id,
    promiseId: 'p',
    leadId: 'lead' as Id,
    asOf: addDays(FIRST, 7 * i),
    finishedOn: addDays(FIRST, 60),
    level,
    offDays: level > 50 ? 4 : -2,
    earned: i / 4,
    taught: null,
    ...more,
  }
}

const projects = (n: number, level: (i: number) => number) =>
  Array.from({ length: n }, (_, i) => [0, 1, 2, 3].map((k) => aRow(`p${i}`, k, level(i)))).flat()

describe('with fewer than five finished projects', () => {
  test('nothing is claimed, and the projects still stand there with what was said', () => {
    const {
      levels,
      off,
      alarms,
      stages,
      list,
      projects: n,
    } = backtestOf(
      projects(4, () => 50),
      [],
    )

    expect([n, levels, off, alarms]).toEqual([4, null, null, null])
    expect(stages.every((s) => s.p80 === null)).toBe(true)
    expect(list).toHaveLength(4)
  })
})

describe('with enough of them', () => {
  test('the share that came true stands beside each level, with an interval that holds it', () => {
    const { levels, forecasts } = backtestOf(
      projects(10, (i) => (i < 6 ? 50 : i < 9 ? 80 : 100)),
      [],
    )
    const at = (level: number) => levels?.find((l) => l.level === level)

    expect(forecasts).toBe(40)
    expect([at(40)?.value, at(50)?.value, at(80)?.value, at(95)?.value]).toEqual([0, 0.6, 0.9, 0.9])
    expect(at(80)?.lo).toBeCloseTo(0.596, 3)
    expect(at(80)?.hi).toBeCloseTo(0.982, 3)
  })

  test('a project that was forecast a hundred times weighs no more than one forecast twice', () => {
    const often = Array.from({ length: 100 }, (_, i) => aRow('often', i, 100))
    const { levels } = backtestOf([...projects(9, () => 50), ...often], [])

    expect(levels?.find((l) => l.level === 80)?.value).toBeCloseTo(0.9, 9)
  })

  test('the stages are told apart, each with its own count', () => {
    const { stages } = backtestOf(
      projects(6, () => 80),
      [],
    )

    expect(stages.map((s) => [s.stage, s.projects, s.forecasts])).toEqual([
      ['early', 6, 12],
      ['middle', 6, 6],
      ['late', 6, 6],
    ])
    expect(stages[0]?.p80?.value).toBe(1)
    expect(stages[0]?.p50?.value).toBe(0)
  })

  test('the middle day is off by so many days, and which way', () => {
    const { off } = backtestOf(
      projects(6, (i) => (i < 4 ? 80 : 50)),
      [],
    )

    expect(off?.days).toBe(4)
    expect(off?.later.value).toBeCloseTo(4 / 6, 9)
  })
})

describe('an alarm', () => {
  const promised = (on: string, askedBy: PromisedDay['askedBy'] = 'first') => ({ day: day(on), askedBy }) as PromisedDay
  const aDelivery = (id: string, deliveredOn: string, days: readonly PromisedDay[]) =>
    ({ id, deliveredOn: day(deliveredOn), days }) as unknown as ClientPromise

  test('is worth the days from the first warning to the day that was missed', () => {
    const judged = judgedDays(
      [
        aDelivery('late', '2027-03-20', [promised('2027-03-12'), promised('2027-03-19', 'us')]),
        aDelivery('kept', '2027-03-12', [promised('2027-03-12')]),
      ],
      (id, seq) => (id === 'late' && seq === 1 ? day('2027-03-02') : id === 'kept' ? day('2027-03-10') : null),
    )

    expect(
      backtestOf(
        projects(5, () => 50),
        judged,
      ).alarms,
    ).toEqual({
      missed: 2,
      found: 1,
      lead: 10,
      held: 1,
      falseAlarms: 1,
    })
  })

  test('after the day had passed warns nobody, and a day the client gave up is not judged', () => {
    const judged = judgedDays(
      [aDelivery('a', '2027-03-20', [promised('2027-03-12'), promised('2027-03-19', 'client')])],
      () => day('2027-03-20'),
    )

    expect(judged).toEqual([{ day: '2027-03-19', missed: true, alarmOn: null }])
  })
})

test('from as many projects as the headline asks for, 8 in 10 can be told from 6 in 10, and not from fewer', () => {
  expect(wilson(0.8, ENOUGH_TO_TELL).lo).toBeGreaterThanOrEqual(0.6)
  expect(wilson(0.8, ENOUGH_TO_TELL - 1).lo).toBeLessThan(0.6)
})

test('a share of none is anything, and the more cases the narrower it is known', () => {
  expect(wilson(0, 0)).toEqual({ value: 0, lo: 0, hi: 1 })
  const width = (n: number) => wilson(0.8, n).hi - wilson(0.8, n).lo
  expect(width(50)).toBeLessThan(width(5))
  expect(middleOf([4, 1, 3, 2])).toBe(2.5)
})

test('the plot has what was said to the right and what came true upwards, and stays inside its frame', () => {
  const levels = LEVELS.map((level) => ({ level, ...wilson(level / 100, 20) }))
  const { dots, frame, width } = calibrationPlot(levels, 300)
  const plain = calibrationPlot(levels, 2000)

  expect(width).toBe(300)
  expect(plain.width).toBe(420)
  for (const [i, dot] of dots.entries()) {
    expect(dot.x > (dots[i - 1]?.x ?? 0) && dot.y < (dots[i - 1]?.y ?? Infinity)).toBe(true)
    expect(dot.x >= frame.left && dot.x <= frame.right && dot.y >= frame.top && dot.y <= frame.bottom).toBe(true)
  }
  expect(dots.filter((d) => d.named).map((d) => d.level)).toEqual([50, 80, 95])
})
