import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kit/day.ts'
import { frameFor } from './timeline-frame.ts'
import { mailOnPage } from './timeline-inks.ts'
import { textWidth } from './text-width.ts'
import { timelineSvg, timelineTable, type TimelineOptions, type TimelineRow, type TimelineState } from './timeline.ts'
import { timelineRows, timelineToday, timelineWords } from './timeline.testing.ts'

const options = (changes: Partial<TimelineOptions> = {}): TimelineOptions => ({
  words: timelineWords('en'),
  width: 600,
  palette: 'mail',
  lang: 'en',
  ...changes,
})

/** Elements of the drawing with their attributes and text; throws for what is not well-formed XML. */
function elementsOf(svg: string) {
  const parser = new SaxesParser()
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: number[] = []
  parser.on('opentag', ({ name, attributes }) => {
    open.push(elements.push({ name, attributes: attributes as Record<string, string>, text: '' }) - 1)
  })
  parser.on('text', (text) => {
    const at = elements[open.at(-1) ?? -1]
    if (at) at.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return elements
}

test('the drawing shows each promise where it was promised, before, done, and what hangs on it', () => {
  const svg = timelineSvg(timelineRows('en'), timelineToday, options())
  const texts = elementsOf(svg).map((element) => element.text)

  expect(texts).toEqual(
    expect.arrayContaining(['Today, Mon 2 Mar', 'Website live', 'Fri 13 Mar', 'Thu 12 Feb', 'by Thu 2 Apr']),
  )
  expect(texts).toContain('What hangs on it: Shareholder meeting, Sat 14 Mar')
  expect(texts).toContain('Promised before: Fri 20 Feb')
  expect(texts).toContain('Likely: Wed 11 Mar – Wed 25 Mar')
})

test('a drawing made for a mail takes the colours of the page it is shown on, so that the dark has no white sheet', () => {
  const states = ['holds', 'watch', 'trouble', 'kept', 'broken', 'withdrawn'] as const
  for (const state of states) {
    const rows = timelineRows('en').map((row) => ({ ...row, state }))
    const mail = timelineSvg(rows, timelineToday, options())
    const shown = mailOnPage(mail)
    expect(mail).toMatch(/#[0-9a-f]{6}/)
    expect(shown.match(/"#[0-9a-f]{3,8}"/g)).toBeNull()
    expect(shown).toContain('fill="var(--paper)"')
    expect(elementsOf(shown).map(({ name, text }) => [name, text])).toEqual(
      elementsOf(mail).map(({ name, text }) => [name, text]),
    )
  }
})

test('earlier dates of a promise are counted by their ghosts, and hops join them', () => {
  const rows = timelineRows('en').slice(1, 2)
  const svg = timelineSvg(rows, timelineToday, options())
  expect(svg.match(/Promised before: /g)).toHaveLength(2)
  expect(svg.match(/d="M[\d. ]+Q/g)).toHaveLength(2)
})

test('what is done has no band any more', () => {
  const [row] = timelineRows('en').slice(2)
  const open = timelineSvg([row!], timelineToday, options())
  const done = timelineSvg([{ ...row!, done: day('2026-03-18'), state: 'kept' }], timelineToday, options())
  expect(open).toContain('timeline-0-band')
  expect(done).not.toContain('timeline-0-band')
})

test('markup in a label is shown as text', () => {
  const rows: TimelineRow[] = [
    {
      id: 'x',
      label: '<script>alert(1)</script> "&\'',
      promised: [day('2026-03-13')],
      stake: { label: '</svg><img src=x>', on: day('2026-03-14') },
      state: 'holds',
    },
  ]
  const elements = elementsOf(timelineSvg(rows, timelineToday, options({ lang: '"><x' })))
  expect(elements.map((one) => one.name)).not.toEqual(expect.arrayContaining(['script']))
  expect(elements.filter((one) => one.name === 'img')).toEqual([])
})

test('nothing is fetched and nothing can run', () => {
  const svg = timelineSvg(timelineRows('bn'), timelineToday, options({ palette: 'page' }))
  for (const { name, attributes } of elementsOf(svg)) {
    expect(['script', 'image', 'style', 'foreignObject', 'use', 'a']).not.toContain(name)
    for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|href|^style$/)
  }
})

test('two drawings on one page share no id', () => {
  const ids = (id: string) =>
    [...timelineSvg(timelineRows('en'), timelineToday, options({ id })).matchAll(/ id="([^"]+)"/g)].map(
      (found) => found[1],
    )
  const all = [...ids('a'), ...ids('b')]
  expect(new Set(all).size).toBe(all.length)
})

test('the table says the same and leaves out columns that nobody fills', () => {
  const table = timelineTable(timelineRows('en'), timelineWords('en'))
  expect(table.heads).toEqual(['What', 'Promised', 'Promised before', 'Likely', 'Done', 'What hangs on it'])
  expect(table.rows[1]).toEqual([
    'Website live',
    'Fri 13 Mar',
    'Fri 20 Feb, Tue 3 Mar',
    'Wed 11 Mar – Wed 25 Mar',
    '',
    'Shareholder meeting, Sat 14 Mar',
  ])

  const plain = timelineTable(
    [{ id: 'x', label: 'Concept', promised: [day('2026-03-13')], state: 'holds' }],
    timelineWords('en'),
  )
  expect(plain.heads).toEqual(['What', 'Promised'])
})

describe('for any plan', () => {
  const anyDay = fc.integer({ min: -200, max: 500 }).map((n) => addDays(timelineToday, n))
  const anyRow: fc.Arbitrary<TimelineRow> = fc.record(
    {
      id: fc.constant('x'),
      label: fc.constantFrom(
        'Website',
        'Donaudampfschifffahrtsgesellschaftskapitän und seine Mannschaft',
        'শেয়ারহোল্ডারদের সভার ছবি এবং মুদ্রিত পুস্তিকা',
        'W'.repeat(80),
      ),
      promised: fc
        .array(anyDay, { minLength: 1, maxLength: 5 })
        .map((days) => days as [typeof timelineToday, ...(typeof timelineToday)[]]),
      p50: anyDay,
      p80: anyDay,
      p95: anyDay,
      done: anyDay,
      stake: anyDay.map((on) => ({ label: 'Hauptversammlung der Aktionäre', on })),
      state: fc.constantFrom<TimelineState>('holds', 'watch', 'trouble', 'kept', 'broken', 'withdrawn'),
    },
    { requiredKeys: ['id', 'label', 'promised', 'state'] },
  )
  // p50 <= p80 <= p95 as a forecast gives them.
  const ordered = (row: TimelineRow): TimelineRow => {
    const [a, b, c] = [row.p50, row.p80, row.p95].filter((one) => one !== undefined).sort()
    return {
      ...row,
      ...(row.p50 && a ? { p50: a } : {}),
      ...(row.p80 && b ? { p80: b } : {}),
      ...(row.p95 && c ? { p95: c } : {}),
    }
  }

  test('marks and words stay inside, and no date covers another', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow.map(ordered), { maxLength: 6 }),
        fc.constantFrom(320, 480, 600, 960),
        (rows, width) => {
          const frame = frameFor(rows, timelineToday, options({ width }))
          elementsOf(timelineSvg(rows, timelineToday, options({ width })))
          for (const box of frame.rows) {
            expect(box.bottom).toBeGreaterThan(box.y)
            for (const date of box.dates) {
              const half = textWidth(date.text, 12.5) / 2
              expect(date.x - half).toBeGreaterThanOrEqual(0)
              expect(date.x + half).toBeLessThanOrEqual(width)
              const others = box.dates.filter((one) => one !== date && one.lane === date.lane)
              for (const other of others) expect(Math.abs(other.x - date.x)).toBeGreaterThan(half)
            }
            for (const one of [...box.row.promised, box.row.done ?? timelineToday]) {
              expect(frame.x(one)).toBeGreaterThanOrEqual(frame.left)
              expect(frame.x(one)).toBeLessThanOrEqual(frame.right)
            }
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })
})
