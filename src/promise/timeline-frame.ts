import { scaleLinear } from 'd3-scale'
import { dayNumber, type Day } from '../kit/day.ts'
import { linesOf } from './text-width.ts'
import { legendLines, type Shown } from './timeline-legend.ts'
import {
  hasBand,
  placeDates,
  placeStake,
  SIZE,
  type PlacedDate,
  type PlacedStake,
  type Plot,
} from './timeline-places.ts'
import type { TimelineOptions, TimelineRow } from './timeline.ts'

const NARROW = 480
const TOP = 34
const LINE = 18
const LANE = 16

export interface RowBox {
  readonly row: TimelineRow
  readonly top: number
  readonly bottom: number
  /** Where the lines of days begin: below the label where that stands above. */
  readonly plotTop: number
  /** Where the marks stand. */
  readonly y: number
  readonly labelX: number
  /** Baseline of the first line of the label. */
  readonly labelY: number
  readonly label: readonly string[]
  readonly dates: readonly PlacedDate[]
  readonly stake: PlacedStake | null
}

export interface Frame {
  /** Unique in the document. */
  readonly id: string
  readonly narrow: boolean
  readonly width: number
  readonly height: number
  /** The plot, in pixels. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly today: Day
  readonly first: Day
  readonly last: Day
  readonly rows: readonly RowBox[]
  /** True when the legend needs the mark. */
  readonly has: Shown
  x(of: Day): number
}

/** Where everything stands. Days run from left to right on one scale for all rows. */
export function frameFor(
  rows: readonly TimelineRow[],
  today: Day,
  { words, width, id = 'timeline' }: TimelineOptions,
): Frame {
  const narrow = width <= NARROW
  const labelWidth = narrow ? width - 24 : Math.min(230, Math.max(150, width * 0.27))
  const left = narrow ? 14 : labelWidth + 36
  const right = width - (narrow ? 14 : 20)
  const days = [today, ...rows.flatMap(daysOf)].sort()
  const [first = today, last = today] = [days[0], days[days.length - 1]]
  const span = Math.max(6, dayNumber(last) - dayNumber(first))
  const scale = scaleLinear([dayNumber(first) - span * 0.05, dayNumber(first) + span * 1.09], [left, right])
  const x = (of: Day) => Math.round(scale(dayNumber(of)) * 10) / 10

  let top = TOP
  const boxes = rows.map((row) => {
    const box = boxFor(row, { words, narrow, labelWidth, left, right, x, top })
    top = box.bottom
    return box
  })
  const has = {
    earlier: rows.some((row) => row.promised.length > 1),
    likely: rows.some(hasBand),
    done: rows.some((row) => row.done !== undefined),
    stake: rows.some((row) => row.stake !== undefined),
  }
  const height = Math.round(top + 18 + legendLines(words, has, width - 24).length * 20)
  return { id, narrow, width, height, left, right, top: TOP, bottom: top, today, first, last, rows: boxes, has, x }
}

function daysOf({ promised, p50, p80, p95, done, stake }: TimelineRow): readonly Day[] {
  const spread = done === undefined ? [p50, p80, p95] : []
  return [...promised, ...spread, done, stake?.on].filter((day) => day !== undefined)
}

interface Room extends Plot {
  readonly narrow: boolean
  readonly labelWidth: number
  readonly top: number
}

function boxFor(row: TimelineRow, room: Room): RowBox {
  const { words, narrow, labelWidth, top } = room
  const label = linesOf(row.label, { size: SIZE.label * 1.04, width: labelWidth, most: narrow ? 2 : 3 })
  const textHeight = (label.length + (words.state[row.state] ? 1 : 0)) * LINE
  const dates = placeDates(row, room)
  const stake = placeStake(row, room)
  const above = stake ? 24 + stake.lines.length * 16 : row.promised.length > 1 ? 32 : 22
  const below = 14 + (Math.max(0, ...dates.map((date) => date.lane)) + 1) * LANE + 10
  if (narrow) {
    const y = top + 10 + textHeight + above
    return {
      row,
      top,
      y,
      plotTop: top + 14 + textHeight,
      bottom: y + below,
      labelX: 12,
      labelY: top + 24,
      label,
      dates,
      stake,
    }
  }
  const y = top + above + 4
  return {
    row,
    top,
    y,
    plotTop: top,
    bottom: Math.max(y + below, y + textHeight + 6),
    labelX: 16,
    labelY: y + 5,
    label,
    dates,
    stake,
  }
}
