import { expect, test } from 'vitest'
import type { Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { PlanChange } from './change.ts'
import { toldByDay } from './retold.ts'

const BERLIN = 'Europe/Berlin' as Zone
const UNTOUCHED = { actualStart: null, actualFinish: null, remaining: null, percent: null }

function aChange(seq: number, of: object): PlanChange {
  const at = '2027-03-08T09:00:00.000Z' as Instant
  return { seq, version: seq, at, byKind: 'member', byId: 'mira', importId: null, reason: null, ...of } as PlanChange
}

const aReport = (seq: number, taskKey: string, percent: number, of: object = {}) =>
  aChange(seq, { taskKey, was: { progress: UNTOUCHED }, became: { progress: { ...UNTOUCHED, percent } }, ...of })

test('reports of one person on one day are one sentence, each task with the last share that was said', () => {
  const days = toldByDay([aReport(3, 'build', 0.5), aReport(2, 'copy', 0.2), aReport(1, 'build', 0.1)], BERLIN)

  expect(days).toHaveLength(1)
  expect(days[0]?.told).toMatchObject([
    {
      what: 'progress',
      tasks: [
        { key: 'build', percent: 0.5 },
        { key: 'copy', percent: 0.2 },
      ],
    },
  ])
})

test('the status day that moves along with a report is not told; one set by itself is', () => {
  const statusAt = { taskKey: null, was: { statusAt: null }, became: { statusAt: '2027-03-08T09:00' } }
  const withReport = toldByDay([aChange(2, { ...statusAt, version: 1 }), aReport(1, 'copy', 0.2)], BERLIN)
  const alone = toldByDay([aChange(2, statusAt)], BERLIN)

  expect(withReport[0]?.told.map(({ what }) => what)).toEqual(['progress'])
  expect(alone[0]?.told).toMatchObject([{ what: 'frame', fields: ['statusAt'] }])
})

test('a task that is done is told as done, and all tasks of one file as one arrival', () => {
  const done = { ...UNTOUCHED, percent: 1, actualFinish: '2027-03-08T17:00' }
  const incoming = { importId: 'file' as Id, was: null, became: { name: 'Copy' } }
  const [day] = toldByDay(
    [
      aReport(3, 'copy', 1, { became: { progress: done } }),
      aChange(2, { ...incoming, taskKey: 'copy' }),
      aChange(1, { ...incoming, taskKey: 'build' }),
    ],
    BERLIN,
  )

  expect(day?.told.map(({ what, tasks }) => [what, tasks.length])).toEqual([
    ['done', 1],
    ['import', 2],
  ])
})

test('a day is the day of the reader: what was changed late in the evening belongs to that evening', () => {
  const late = aReport(2, 'copy', 0.5, { at: '2027-03-08T23:30:00.000Z' })
  expect(toldByDay([late, aReport(1, 'copy', 0.2)], BERLIN).map(({ day }) => day)).toEqual(['2027-03-09', '2027-03-08'])
  expect(toldByDay([late, aReport(1, 'copy', 0.2)], 'America/New_York' as Zone).map(({ day }) => day)).toEqual([
    '2027-03-08',
  ])
})
