import type { Day } from '../kit/day.ts'
import { fitted, textWidth } from './text-width.ts'
import type { TimelineRow, TimelineWords } from './timeline.ts'

export const SIZE = { label: 14, date: 12.5, small: 12 } as const

/** A date written under its mark. `x` is its middle; `lane` counts downwards from the mark. */
export interface PlacedDate {
  readonly text: string
  readonly x: number
  readonly lane: number
  readonly kind: 'promised' | 'earlier' | 'likely' | 'done'
}

/** The words at a flag, one line or two, on the side that has room. */
export interface PlacedStake {
  readonly lines: readonly string[]
  readonly left: boolean
}

/** The plot between its edges, in pixels. */
export interface Plot {
  readonly words: TimelineWords
  readonly left: number
  readonly right: number
  x(of: Day): number
}

export function currentOf({ promised }: TimelineRow): Day {
  return promised[promised.length - 1] ?? promised[0]
}

export function hasBand({ p50, p80, p95, done }: TimelineRow): boolean {
  return done === undefined && (p50 ?? p80) !== undefined && (p95 ?? p80) !== undefined
}

/** Of the two, the date is never cut. */
export function placeStake({ stake }: TimelineRow, { words, left, right, x }: Plot): PlacedStake | null {
  if (!stake) return null
  const date = words.day(stake.on)
  const text = `${stake.label}, ${date}`
  const rooms = { right: right + 10 - (x(stake.on) + 14), left: x(stake.on) - 14 - left + 10 }
  const toLeft = textWidth(text, SIZE.small) > rooms.right && rooms.left > rooms.right
  const room = toLeft ? rooms.left : rooms.right
  if (textWidth(text, SIZE.small) <= room) return { lines: [text], left: toLeft }
  return { lines: [fitted(stake.label, SIZE.small, room), date], left: toLeft }
}

/** The dates that are worth reading on the drawing, each where it does not cover another; the table has them all. */
export function placeDates(row: TimelineRow, { words, left, right, x }: Plot): readonly PlacedDate[] {
  const current = currentOf(row)
  const wanted: { day: Day; text: string; kind: PlacedDate['kind'] }[] = [
    { day: current, text: words.day(current), kind: 'promised' },
  ]
  if (row.done !== undefined && row.done !== current)
    wanted.unshift({ day: row.done, text: words.day(row.done), kind: 'done' })
  if (hasBand(row) && row.p80 !== undefined && row.p80 !== current)
    wanted.push({ day: row.p80, text: words.likelyBy(row.p80), kind: 'likely' })
  const before = row.promised[row.promised.length - 2]
  if (before !== undefined) wanted.push({ day: before, text: words.day(before), kind: 'earlier' })

  const placed: (PlacedDate & { half: number })[] = []
  for (const { day, text, kind } of wanted) {
    const half = textWidth(text, SIZE.date) / 2
    const inside = (middle: number) => Math.min(Math.max(middle, left + half - 8), right - half + 6)
    const clear = (middle: number, lane: number) =>
      placed.every((one) => one.lane !== lane || Math.abs(one.x - middle) >= one.half + half + 9)
    const mark = inside(x(day))
    const beside = placed.flatMap((one) => [-1, 1].map((side) => inside(one.x + side * (one.half + half + 9))))
    // Beside its neighbour is better than below it, as long as the text still touches its mark.
    const near = beside.filter(
      (middle) =>
        Math.abs(middle - x(day)) <= half + 8 && Math.sign(middle - mark) === Math.sign(mark - (placed[0]?.x ?? mark)),
    )
    const middle = [mark, ...near].find((one) => clear(one, 0))
    if (middle !== undefined) placed.push({ text, x: middle, lane: 0, kind, half })
    else if (kind !== 'earlier')
      placed.push({ text, x: mark, lane: [1, 2].find((lane) => clear(mark, lane)) ?? 2, kind, half })
  }
  return placed
}
