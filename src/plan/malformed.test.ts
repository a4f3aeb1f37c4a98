import { describe, expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { day } from '../kit/day.ts'
import { CODES } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { readXml } from '../platform/xml.ts'
import { PLAIN } from './grid-text.ts'
import { strokeOf } from './grid-stroke.ts'
import { berlin, office, table } from './import.testing.ts'
import { loadPlan, type Loaded, type LoadSettings, type Source } from './load-plan.ts'
import { MSPDI_ELEMENTS } from './mspdi-tree.ts'
import { checkPlan } from './plan-check.ts'
import { bareTask } from './plan.ts'
import type { Problem } from './problem.ts'
import { PLAN_SCHEMA } from './read-json.ts'
import { sayWhole } from './say-data.ts'

/** A row as somebody may have typed it; hours of work, links as 'key+hours'. */
interface Row {
  readonly key: string
  readonly hours?: number
  readonly after?: string
  readonly lag?: number
  readonly percent?: number
  readonly began?: string
  readonly ended?: string
}

const FORMATS = ['csv', 'json', 'xml'] as const
type Format = (typeof FORMATS)[number]

const SETTINGS: LoadSettings = {
  name: 'p',
  zone: berlin,
  statusAt: wall('2027-02-01T00:00'),
  country: 'DE',
  daysOff: [],
  dateOrder: null,
}

function read(format: Format, rows: readonly Row[]): Loaded {
  return loadPlan(sourceOf(format, rows), SETTINGS)
}

function sourceOf(format: Format, rows: readonly Row[]): Source {
  switch (format) {
    case 'csv':
      return { kind: 'csv', table: table(csvOf(rows)) }
    case 'json':
      return { kind: 'json', value: jsonOf(rows) }
    case 'xml': {
      const read = readXml(new TextEncoder().encode(xmlOf(rows)), MSPDI_ELEMENTS)
      if (!read.ok) throw new Error(read.why)
      return { kind: 'xml', root: read.root }
    }
  }
}

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ key, hours = 8, after, lag, percent, began = '', ended = '' }) => {
    const link = after === undefined ? '' : `${after}${lag === undefined ? '' : `FS+${lag}h`}`
    return [key, `Task ${key}`, `${hours}h`, link, percent ?? '', began, ended].join(',')
  })
  return ['ID,Name,Duration,Predecessors,Percent,Actual start,Actual finish', ...lines].join('\n')
}

function jsonOf(rows: readonly Row[]): unknown {
  const week = [1, 2, 3, 4, 5, 6, 7].map((d) => (d > 5 ? [] : [{ from: 540, to: 1020 }]))
  const tasks = rows.map(({ key, hours = 8, after, lag = 0, percent, began, ended }) => ({
    key,
    name: `Task ${key}`,
    estimate: { likely: hours * 60 },
    links: after === undefined ? [] : [{ from: after, lag: lag * 60 }],
    progress: {
      percent: percent === undefined ? null : percent / 100,
      actualStart: began ? `${began}T09:00` : null,
      actualFinish: ended ? `${ended}T17:00` : null,
    },
  }))
  const calendars = [{ key: 'own', zone: 'Europe/Berlin', week }]
  return { schema: PLAN_SCHEMA, name: 'p', zone: 'Europe/Berlin', calendars, start: '2027-01-04T09:00', tasks }
}

function xmlOf(rows: readonly Row[]): string {
  const tasks = rows.map(({ key, hours = 8, after, lag = 0, percent, began, ended }) => {
    const link = after
      ? `<PredecessorLink><PredecessorUID>${after}</PredecessorUID><Type>1</Type><LinkLag>${lag * 600}</LinkLag><LagFormat>5</LagFormat></PredecessorLink>`
      : ''
    const dates = `${began ? `<ActualStart>${began}T09:00:00</ActualStart>` : ''}${ended ? `<ActualFinish>${ended}T17:00:00</ActualFinish>` : ''}`
    const done = percent === undefined ? '' : `<PercentComplete>${percent}</PercentComplete>`
    return `<Task><UID>${key}</UID><Name>Task ${key}</Name><OutlineLevel>1</OutlineLevel><Duration>PT${hours}H0M0S</Duration>${done}${dates}${link}</Task>`
  })
  return `<?xml version="1.0"?><Project><StartDate>2027-01-04T09:00:00</StartDate><Tasks>${tasks.join('')}</Tasks></Project>`
}

const MALFORMED: readonly (readonly [string, Problem['key'], readonly Row[], readonly string[]])[] = [
  [
    'links in a circle',
    'cycle',
    [{ key: '1', after: '3' }, { key: '2', after: '1' }, { key: '3', after: '2' }, { key: '4' }],
    ['1', '2', '3'],
  ],
  ['a task that waits for itself', 'predecessor-self', [{ key: '1' }, { key: '2', after: '2' }], ['2']],
  ['a negative duration', 'duration-negative', [{ key: '1' }, { key: '2', hours: -8 }], ['2']],
  ['a duration of centuries', 'duration-absurd', [{ key: '1', hours: 2_000_000 }, { key: '2' }], ['1']],
  ['a predecessor that is not there', 'predecessor-missing', [{ key: '1' }, { key: '2', after: '77' }], ['2']],
  ['a number used twice', 'key-duplicate', [{ key: '1' }, { key: '2' }, { key: '2' }], ['2']],
  ['a lag of centuries', 'duration-absurd', [{ key: '1' }, { key: '2', after: '1', lag: 9_000_000 }], ['2']],
  ['nine hundred percent', 'percent-out-of-range', [{ key: '1' }, { key: '2', percent: 900 }], ['2']],
  ['the year 1', 'date-absurd', [{ key: '1', began: '0001-01-01' }, { key: '2' }], ['1']],
  ['the year 9999', 'date-absurd', [{ key: '1' }, { key: '2', began: '2027-01-05', ended: '9999-12-31' }], ['2']],
  ['a finish before its start', 'finish-before-start', [{ key: '1', began: '2027-01-12', ended: '2027-01-05' }], ['1']],
]

describe.each(FORMATS)('a plan as %s', (format) => {
  test.each(MALFORMED)('with %s is refused, and the rows are named', (_, key, rows, named) => {
    const { plan, problems } = read(format, rows)

    expect(plan).toBeNull()
    expect([...new Set(problems.map((p) => p.key))]).toEqual([key])
    expect(problems.map((p) => p.task).toSorted()).toEqual(named)
    const places = problems.map((p) => (format === 'csv' ? p.line : format === 'json' ? p.column : p.task))
    const rowOf = (name: string) => rows.findLastIndex((row) => row.key === name)
    const expected = named.map((name) =>
      format === 'csv'
        ? rowOf(name) + 2
        : format === 'json'
          ? expect.stringMatching(`^tasks\\.${rowOf(name)}(\\.|$)`)
          : name,
    )
    expect(places).toEqual(expected)
  })

  test('of a hundred thousand tasks is refused with a word on its size, soon', () => {
    const rows = Array.from({ length: 100_000 }, (_, i): Row => ({ key: String(i + 1) }))
    const source = sourceOf(format, rows)
    const began = performance.now()
    const { plan, problems } = loadPlan(source, SETTINGS)
    expect(plan).toBeNull()
    expect(problems.map((p) => [p.key, p.params['n']])).toEqual([['too-many-tasks', 100_000]])
    expect(performance.now() - began).toBeLessThan(60_000)
  })
})

test.each(CODES)('each of these is said in %s with the tasks, numbers and values that are meant', async (code) => {
  const words = await wordsFor(code, 'problems')
  for (const [, , rows] of MALFORMED) {
    for (const problem of read('csv', rows).problems) {
      const sentence = sayWhole(words, problem)
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
      if (problem.key === 'cycle') for (const key of ['1', '2', '3']) expect(sentence).toContain(`Task ${key}`)
      const value = problem.params['value']
      if (value === '77' || value === '9999-12-31') expect(sentence).toContain(value)
    }
  }
})

test('figures in what is wrong stand in the digits of the reader', async () => {
  const nowhere = { line: null, column: null, task: null }
  const params = { n: 100_000, most: 50_000 }
  const problem: Problem = { key: 'too-many-tasks', params, remedy: 'split-the-file', ...nowhere }
  const sentence = sayWhole(await wordsFor('bn', 'problems'), problem)
  expect(sentence).toContain('১,০০,০০০')
  expect(sentence).not.toMatch(/\d/)
})

test('a chain of twenty thousand tasks with one link back names the whole circle in time that grows with its length', () => {
  const circle = (n: number) =>
    Array.from({ length: n }, (_, i): Row => ({ key: String(i), after: String(i === 0 ? n - 1 : i - 1) }))
  // Of a processor, not of a clock: while others have it, nothing is counted.
  const time = (n: number) => {
    const source = sourceOf('csv', circle(n))
    const before = process.cpuUsage()
    const { problems } = loadPlan(source, SETTINGS)
    const { user, system } = process.cpuUsage(before)
    expect(problems).toHaveLength(n)
    return user + system
  }
  const best = (n: number) => Math.min(time(n), time(n), time(n))
  time(500)
  const [small, large] = [best(2000), best(20_000)]
  // Ten times the rows: linear is ten, a hundred would be quadratic; noise of a shared machine lies between.
  expect(large / small).toBeLessThan(45)
})

describe('typed into the grid', () => {
  const tasks = [
    bareTask('1', 'Copy', 480),
    { ...bareTask('2', 'Design', 480), links: [{ from: '1', type: 'FS', lag: 0, lagIn: 'successor' } as const] },
  ]
  const days = { read: (text: string) => (/^\d{4}-/.test(text) ? day(text) : null), write: String }
  const frame = { calendar: office, days, figures: PLAIN, isKey: (key: string) => key === '1' || key === '2' }
  const stroke = (key: string, value: string) =>
    strokeOf([{ id: '2', row: 1, key, value }], { tasks, frame, newName: 'New' })

  test.each([
    ['estimate', '-3 d'],
    ['links', '77'],
    ['percent', '900'],
    ['begun', 'in the year dot'],
  ])('%s %s stays in its cell as written and is named, and nothing is changed', (column, value) => {
    const { edits, reports, unread } = stroke(column, value)
    expect([edits, reports]).toEqual([[], []])
    expect(unread).toEqual([{ at: `2/${column}`, text: value, column, pieces: value }])
  })

  test.each([
    ['estimate', '90000 d', 'duration-absurd'],
    ['links', '1FS+90000d', 'duration-absurd'],
    ['links', '2', 'predecessor-self'],
    ['begun', '0001-01-01', 'date-absurd'],
    ['done', '9999-12-31', 'date-absurd'],
  ])('%s %s reads well and is refused by the check, with its task', (column, value, key) => {
    const { edits, reports } = stroke(column, value)
    const set = edits[0]?.set ?? {}
    const said = reports[0]?.progress ?? {}
    const after = tasks.map((t) => (t.key === '2' ? { ...t, ...set, progress: { ...t.progress, ...said } } : t))
    const plan = {
      name: '',
      zone: berlin,
      calendars: [office],
      start: wall('2027-01-04T09:00'),
      statusAt: null,
      tasks: after,
    }
    expect(checkPlan(plan).map((p) => [p.key, p.task])).toEqual([[key, '2']])
  })
})
