import { capital } from '../kit/capital.ts'
import type { Day } from '../kit/day.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import {
  MAIL_WIDTH,
  timelineHeight,
  timelineSvg,
  timelineTable,
  type TimelineOptions,
  type TimelineRow,
  type TimelineWords,
} from '../promise/timeline.ts'
import type { Drawing } from '../post/message.ts'

/** One promise as its client is told of it. */
export interface Dated {
  readonly id: string
  readonly project: string
  /** In the reader's language, like all that follows. */
  readonly what: string
  /** The days it was promised for, oldest first. */
  readonly promised: readonly [Day, ...Day[]]
  /** The day now offered and its worst case; null once a day is agreed. */
  readonly offered: { readonly day: Day; readonly worstCase: Day } | null
  readonly stake: { readonly label: string; readonly on: Day } | null
}

interface Reading {
  readonly phrases: Phrases<Areas['timeline']>
  readonly formats: Formats
  /** The reader's day. */
  readonly today: Day
  readonly lang: string
}

/** The old date and the new one as the letter shows them: picture, alternative text and table from the same row. */
export function datesDrawing(dated: Dated, { phrases, formats, today, lang }: Reading): Drawing {
  const { id, what, promised, offered, stake } = dated
  const rows: [TimelineRow] = [
    {
      id,
      label: capital(what, formats.locale),
      promised,
      ...(offered ? { p80: offered.day, p95: offered.worstCase } : {}),
      ...(stake ? { stake } : {}),
      state: offered ? 'watch' : 'holds',
    },
  ]
  const words = wordsOf(dated, { phrases, formats, today, lang })
  const options: TimelineOptions = { words, width: MAIL_WIDTH, palette: 'mail', lang, id: 'dates' }
  return {
    svg: timelineSvg(rows, today, options),
    width: MAIL_WIDTH,
    height: timelineHeight(rows, today, options),
    alt: words.summary,
    heading: say(phrases.heading),
    table: timelineTable(rows, words),
  }
}

function wordsOf({ project, what, promised, offered }: Dated, { phrases, formats, today }: Reading): TimelineWords {
  const day = (of: Day) => formats.day('short', of, today)
  // A tick has room for day and month only, which no style of a sentence gives.
  const tick = new Intl.DateTimeFormat(formats.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const last = promised.at(-1) ?? promised[0]
  const before = promised.at(-2) ?? promised[0]
  const named = capital(what, formats.locale)
  const summary = offered
    ? say(phrases.offered, {
        what: named,
        promised: day(last),
        likely: day(offered.day),
        worst: day(offered.worstCase),
      })
    : say(phrases.agreed, { what: named, day: day(last), promised: day(before) })
  return {
    title: say(phrases.title, { project }),
    summary,
    today: say(phrases.today),
    day,
    tick: (of) => tick.format(Date.parse(`${of}T00:00:00Z`)),
    range: (from, to) => say(phrases.range, { from: day(from), to: day(to) }),
    likelyBy: (of) => say(phrases.likelyBy, { day: day(of) }),
    what: say(phrases.what),
    promised: say(phrases.promised),
    earlier: say(phrases.earlier),
    likely: say(phrases.likely),
    done: say(phrases.done),
    stake: say(phrases.stake),
    // A client reads dates, not how we judge them.
    state: { holds: null, watch: null, trouble: null, kept: null, broken: null, withdrawn: null },
  }
}
