import { capital } from '../kit/capital.ts'
import type { Day } from '../kit/day.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import type { Drawing } from '../post/message.ts'
import {
  MAIL_WIDTH,
  timelineHeight,
  timelineSvg,
  timelineTable,
  type TimelineOptions,
  type TimelineRow,
  type TimelineWords,
} from '../promise/timeline.ts'
import { inTrouble, type Watched } from './news.ts'

/** Where one promise is expected now, as the letter says it; null where its day stands. */
export interface Expected {
  readonly newDate: Day
  readonly worstCase: Day
}

interface Reading {
  readonly timeline: Phrases<Areas['timeline']>
  readonly phrases: Phrases<Areas['checkins']>['drawing']
  readonly formats: Formats
  /** The reader's day. */
  readonly today: Day
  readonly lang: string
  /** Of the projects the promises belong to. */
  readonly projects: readonly string[]
}

/** Every date of one contact: promised, now expected, done; picture, alternative text and table from the same rows. */
export function updateDrawing(
  promises: readonly Watched[],
  expected: ReadonlyMap<string, Expected>,
  reading: Reading,
): Drawing {
  const { today, lang, timeline } = reading
  const rows = promises.map((one) => rowOf(one, expected.get(one.promise.id) ?? expectedOf(one), reading.formats))
  const words = wordsOf(rows, reading)
  const options: TimelineOptions = { words, width: MAIL_WIDTH, palette: 'mail', lang, id: 'dates' }
  return {
    svg: timelineSvg(rows, today, options),
    width: MAIL_WIDTH,
    height: timelineHeight(rows, today, options),
    alt: words.summary,
    heading: say(timeline.heading),
    table: timelineTable(rows, words),
  }
}

/** A date in trouble is drawn where it may fall; one that holds is drawn where it was promised, and nowhere else. */
function expectedOf(one: Watched): Expected | null {
  const { outlook, promise } = one
  if (outlook === null || promise.deliveredOn !== null || !inTrouble(one)) return null
  return { newDate: outlook.newDay, worstCase: outlook.worstDay > outlook.newDay ? outlook.worstDay : outlook.newDay }
}

function rowOf({ promise }: Watched, expected: Expected | null, formats: Formats): TimelineRow {
  const { id, what, days, day, deliveredOn, stake } = promise
  const [first = day, ...later] = days.map((d) => d.day)
  const open = deliveredOn === null
  return {
    id,
    label: capital(what, formats.locale),
    promised: [first, ...later],
    ...(open && expected ? { p80: expected.newDate, p95: expected.worstCase } : {}),
    ...(deliveredOn === null ? {} : { done: deliveredOn }),
    ...(stake?.on ? { stake: { label: stake.event, on: stake.on } } : {}),
    state: open ? (expected ? 'watch' : 'holds') : 'kept',
  }
}

function wordsOf(
  rows: readonly TimelineRow[],
  { timeline, phrases, formats, today, projects }: Reading,
): TimelineWords {
  const day = (of: Day) => formats.day('short', of, today)
  // A tick has room for day and month only, which no style of a sentence gives.
  const tick = new Intl.DateTimeFormat(formats.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const sentence = ({ label: what, promised, p80, p95, done }: TimelineRow): string => {
    const last = day(promised.at(-1) ?? promised[0])
    if (done) return say(phrases.done, { what, day: day(done) })
    if (!p80) return say(phrases.promised, { what, day: last })
    return say(timeline.offered, { what, promised: last, likely: day(p80), worst: day(p95 ?? p80) })
  }
  return {
    title: say(timeline.title, { project: formats.list([...new Set(projects)]) }),
    summary: rows.map(sentence).join(' '),
    today: say(timeline.today),
    day,
    tick: (of) => tick.format(Date.parse(`${of}T00:00:00Z`)),
    range: (from, to) => say(timeline.range, { from: day(from), to: day(to) }),
    likelyBy: (of) => say(timeline.likelyBy, { day: day(of) }),
    what: say(timeline.what),
    promised: say(timeline.promised),
    earlier: say(timeline.earlier),
    likely: say(timeline.likely),
    done: say(timeline.done),
    stake: say(timeline.stake),
    // A client reads dates, not how we judge them.
    state: { holds: null, watch: null, trouble: null, kept: null, broken: null, withdrawn: null },
  }
}
