import type { Day } from '../kit/day.ts'

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

/** Everything that is written, already formatted in one language. */
export interface TimelineWords {
  /** Read by screen readers as the name of the picture. */
  readonly title: string
  readonly summary: string
  readonly today: string
  /** Short form for the axis and beside marks: 'Fri 13 Mar'. */
  day(of: Day): string
  /** Axis tick: '13 Mar'. */
  tick(of: Day): string
  readonly promised: string
  readonly earlier: string
  readonly likely: string
  readonly done: string
}

export interface TimelineOptions {
  readonly words: TimelineWords
  /** Pixels; at 480 and below the label stands above its line. */
  readonly width: number
  readonly palette: 'light' | 'dark' | 'mail' | 'print'
  /** A page styles the classes itself by custom properties; pictures carry their colours. */
  readonly colours?: 'inline' | 'page'
  readonly lang: string
}
