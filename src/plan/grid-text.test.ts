import { describe, expect, test } from 'vitest'
import { defaultCalendar, type Wall } from '../kit/calendar.ts'
import { dayFrom, type Zone } from '../kit/day.ts'
import { unitsOf } from './csv-values.ts'
import { cellsOf, estimateText, nextKey, readCell, PLAIN, readEstimate, type GridFrame } from './grid-text.ts'
import { bareTask, type Task } from './plan.ts'

const calendar = defaultCalendar('standard', 'DE', 'Europe/Berlin' as Zone)
const frame: GridFrame = {
  calendar,
  days: { read: dayFrom, write: (day) => day },
  figures: PLAIN,
  isKey: (key) => ['1', '2'].includes(key),
}
const units = unitsOf(calendar)

describe('an estimate', () => {
  test.each([
    ['3 d', { low: null, likely: 1440, high: null }],
    ['3', { low: null, likely: 1440, high: null }],
    ['6h', { low: null, likely: 360, high: null }],
    ['0', { low: null, likely: 0, high: null }],
    ['1,5 Tage', { low: null, likely: 720, high: null }],
    ['2-3-5 d', { low: 960, likely: 1440, high: 2400 }],
    ['2 – 3 – 5 Tage', { low: 960, likely: 1440, high: 2400 }],
    ['২-৩-৫ দিন', { low: 960, likely: 1440, high: 2400 }],
  ])('typed as %s is understood', (text, estimate) => {
    expect(readEstimate(text, units)).toEqual(estimate)
  })

  test.each(['soon', '5-3-2 d', '2-3 d', '3 bananas', ''])('typed as %j is not guessed', (text) => {
    expect(readEstimate(text, units)).toBeNull()
  })

  test('is written so that it is read back as it was', () => {
    for (const text of ['3 d', '2.5 d', '2-3-5 d', '7 h', '0 d'])
      expect(estimateText(readEstimate(text, units) ?? { low: null, likely: -1, high: null }, units)).toBe(text)
  })
})

describe('for a Bengali reader', () => {
  const digits = (plain: string) => plain.replaceAll(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? digit)
  const bengali: GridFrame = { ...frame, figures: { digits, point: '.', day: 'দিন', hour: 'ঘণ্টা' } }

  test('no figure of a row is written in Western digits', () => {
    const task: Task = {
      ...bareTask('2', 'Build', 480),
      estimate: { low: 960, likely: 1440, high: 2520 },
      links: [{ from: '1', type: 'SS', lag: 480, lagIn: 'successor' }],
      progress: { actualStart: null, actualFinish: null, remaining: null, percent: 0.45 },
    }
    const cells = cellsOf(task, bengali)
    expect(cells).toMatchObject({ key: '২', estimate: '২-৩-৫.২৫ দিন', links: '১SS+১d', percent: '৪৫' })
    expect(readCell('estimate', cells.estimate, bengali)).toEqual({ ok: true, set: { estimate: task.estimate } })
    expect(readCell('links', cells.links, bengali)).toEqual({ ok: true, set: { links: task.links } })
  })

  test.each([
    ['estimate', '৭ ঘণ্টা', '7 h'],
    ['links', '১, ২SS+১d', '1, 2SS+1d'],
    ['percent', '৪৫ %', '45'],
  ] as const)('the %s can be typed as %s or as %s', (column, own, western) => {
    expect(readCell(column, own, bengali)).toMatchObject({ ok: true })
    expect(readCell(column, own, bengali)).toEqual(readCell(column, western, bengali))
  })

  test('a task whose number came in Bengali digits is linked by them', () => {
    const here: GridFrame = { ...bengali, isKey: (key) => key === '৩' }
    expect(readCell('links', '৩', here)).toMatchObject({ ok: true, set: { links: [{ from: '৩' }] } })
  })
})

test('links are written as they are read', () => {
  const links = readCell('links', '1, 2SS+1d', frame)

  expect(links).toMatchObject({
    ok: true,
    set: {
      links: [
        { from: '1', type: 'FS' },
        { from: '2', type: 'SS', lag: 480 },
      ],
    },
  })
  const task: Task = { ...bareTask('3', 'Build', 480), ...(links.ok ? links.set : {}) }
  expect(cellsOf(task, frame).links).toBe('1, 2SS+1d')
})

test('a link to a task that is not there is named', () => {
  expect(readCell('links', '1, 9', frame)).toEqual({ ok: false, unread: 'links', pieces: '9' })
})

test('a day of work begins and ends with the hours of the calendar', () => {
  expect(readCell('begun', '2027-02-01', frame)).toMatchObject({ progress: { actualStart: '2027-02-01T09:00' } })
  expect(readCell('done', '2027-02-01', frame)).toMatchObject({ progress: { actualFinish: '2027-02-01T17:00' } })
  expect(readCell('done', '', frame)).toMatchObject({ progress: { actualFinish: null } })
  expect(readCell('done', 'Friday', frame)).toMatchObject({ ok: false })
})

test('shares are percent; more than all of it is not understood', () => {
  expect(readCell('percent', '40 %', frame)).toMatchObject({ progress: { percent: 0.4 } })
  expect(readCell('percent', '140', frame)).toMatchObject({ ok: false, unread: 'percent' })
})

test('a new task gets the number after the highest', () => {
  expect([nextKey(['1', '7', 'A-3']), nextKey([]), nextKey(['x'])]).toEqual(['8', '1', '1'])
})

test('a start set by hand is a day, one that may not come sooner has a sign, and each is read as it is written', () => {
  const fixed = (text: string) => readCell('fixed', text, frame)
  expect(fixed('2027-03-12')).toEqual({
    ok: true,
    set: { constraint: { kind: 'must-start', at: '2027-03-12T09:00' } },
  })
  expect(fixed('>= 2027-03-12')).toMatchObject({ set: { constraint: { kind: 'start-no-earlier' } } })
  expect(fixed('')).toEqual({ ok: true, set: { constraint: null } })
  expect(fixed('Friday')).toEqual({ ok: false, unread: 'fixed', pieces: 'Friday' })
  for (const text of ['2027-03-12', '≥ 2027-03-12', '']) {
    const read = fixed(text)
    expect(cellsOf({ ...bareTask('3', 'Build', 480), ...(read.ok ? read.set : {}) }, frame).fixed).toBe(text)
  }
})

test('a limit that cannot be typed is shown, and is no date when it is typed back', () => {
  const task: Task = {
    ...bareTask('3', 'Build', 480),
    constraint: { kind: 'must-finish', at: '2027-03-12T17:00' as Wall },
  }
  expect(cellsOf(task, frame).fixed).toBe('(2027-03-12)')
  expect(readCell('fixed', '(2027-03-12)', frame)).toMatchObject({ ok: false })
  expect(readCell('fixed', '(…)', frame)).toMatchObject({ ok: false })
})
