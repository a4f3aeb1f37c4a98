import type { Day } from '../kit/day.ts'
import { asHtml } from '../kit/html.ts'
import { frameFor } from './timeline-frame.ts'
import { axis, todayLine } from './timeline-axis.ts'
import { inksOf, type Palette } from './timeline-inks.ts'
import { legend } from './timeline-legend.ts'
import { rowMarks } from './timeline-marks.ts'
import { currentOf } from './timeline-places.ts'

export type TimelineState = 'holds' | 'watch' | 'trouble' | 'kept' | 'broken' | 'withdrawn'

/** One promise on the timeline. Labels come in already written in the reader's language. */
export interface TimelineRow {
  readonly id: string
  readonly label: string
  /** The dates it was promised for, oldest first; the last one is the current one. */
  readonly promised: readonly [Day, ...Day[]]
  readonly p50?: Day
  readonly p80?: Day
  readonly p95?: Day
  readonly done?: Day
  /** What hangs on it, with its own date. */
  readonly stake?: { readonly label: string; readonly on: Day }
  readonly state: TimelineState
}

/** Everything that is written, already in one language; nothing is formatted in here. */
export interface TimelineWords {
  /** Read by screen readers as the name of the picture. */
  readonly title: string
  /** The same as a sentence or two: the alternative text. */
  readonly summary: string
  readonly today: string
  /** Beside marks and in the table: 'Fri 13 Mar'. */
  day(of: Day): string
  /** On the axis: '13 Mar'. */
  tick(of: Day): string
  /** Where it may fall: 'Fri 13 to Wed 18 Mar'. */
  range(from: Day, to: Day): string
  /** Under the band: 'by Tue 17 Mar'. */
  likelyBy(of: Day): string
  /** Heads of the table and words of the legend. */
  readonly what: string
  readonly promised: string
  readonly earlier: string
  readonly likely: string
  readonly done: string
  readonly stake: string
  /** null for a state that this reader is not shown. */
  readonly state: Readonly<Record<TimelineState, string | null>>
}

export interface TimelineOptions {
  readonly words: TimelineWords
  /** Pixels; at 480 and below the label stands above its line. */
  readonly width: number
  /** 'page' takes the colours of the page by its custom properties; the others carry their own. */
  readonly palette: Palette
  readonly lang: string
  /** Makes ids unique where a page shows several; letters and digits. */
  readonly id?: string
}

/** The width for the picture in a letter: its words can still be read where a phone shows it smaller. */
export const MAIL_WIDTH = 420

/** The drawing as one SVG element: no script, no style sheet, nothing from outside. */
export function timelineSvg(rows: readonly TimelineRow[], today: Day, options: TimelineOptions): string {
  const { words, width, palette, lang, id = 'timeline' } = options
  const inks = inksOf(palette)
  const frame = frameFor(rows, today, options)
  const name = `aria-labelledby="${id}-title ${id}-desc"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${frame.height}" width="${width}" height="${frame.height}" role="img" ${name} lang="${asHtml(lang)}" font-family="'Noto Sans', 'Noto Sans Bengali', sans-serif" fill="${inks.ink}">`,
    `<title id="${id}-title">${asHtml(words.title)}</title>`,
    `<desc id="${id}-desc">${asHtml(words.summary)}</desc>`,
    inks.paper ? `<rect width="${width}" height="${frame.height}" fill="${inks.paper}"/>` : '',
    axis(frame, words, inks),
    todayLine(frame, words, inks),
    ...frame.rows.map((box, i) => rowMarks(box, { frame, words, inks, id: `${id}-${i}` })),
    legend(frame, words, inks),
    `</svg>`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The height the drawing will have, for the space it takes before it is there. */
export function timelineHeight(rows: readonly TimelineRow[], today: Day, options: TimelineOptions): number {
  return frameFor(rows, today, options).height
}

/** The same facts as a table; a column that no row fills is left out. */
export function timelineTable(
  rows: readonly TimelineRow[],
  words: TimelineWords,
): { heads: string[]; rows: string[][] } {
  const columns: readonly [string, (row: TimelineRow) => string][] = [
    [words.what, (row) => row.label],
    [words.promised, (row) => words.day(currentOf(row))],
    [words.earlier, (row) => row.promised.slice(0, -1).map(words.day).join(', ')],
    [words.likely, (row) => (row.done ? '' : spreadOf(row, words))],
    [words.done, (row) => (row.done ? words.day(row.done) : '')],
    [words.stake, (row) => (row.stake ? `${row.stake.label}, ${words.day(row.stake.on)}` : '')],
  ]
  const filled = columns.filter(([, cell], i) => i < 2 || rows.some((row) => cell(row) !== ''))
  return { heads: filled.map(([head]) => head), rows: rows.map((row) => filled.map(([, cell]) => cell(row))) }
}

function spreadOf({ p50, p80, p95 }: TimelineRow, words: TimelineWords): string {
  const [from, to] = [p50 ?? p80, p95 ?? p80]
  if (!from || !to) return ''
  return from === to ? words.day(from) : words.range(from, to)
}
