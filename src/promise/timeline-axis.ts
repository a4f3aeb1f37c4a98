import { addDays, dayNumber, daysBetween, weekdayOf, type Day } from '../kit/day.ts'
import { asHtml } from '../kit/html.ts'
import { textWidth } from './text-width.ts'
import type { Frame } from './timeline-frame.ts'
import type { Inks } from './timeline-inks.ts'
import { SIZE } from './timeline-places.ts'
import type { TimelineWords } from './timeline.ts'

const AXIS_Y = 20

/** Week or month lines, thinned until their dates have room; none under the date of today. */
export function axis(frame: Frame, words: TimelineWords, inks: Inks): string {
  const today = todayBox(frame, words)
  let free = frame.left - 20
  const parts = ticksOf(frame).map((day) => {
    const x = frame.x(day)
    const text = words.tick(day)
    const half = textWidth(text, SIZE.small) / 2
    const line = `<path d="${downLine(frame, x)}" stroke="${inks.hairline}"/>`
    const covered = x + half > today.from - 10 && x - half < today.to + 10
    if (covered || x - half < free || x + half > frame.right + 12) return line
    free = x + half + 14
    return `${line}<text x="${x}" y="${AXIS_Y}" text-anchor="middle" font-size="${SIZE.small}" fill="${inks.faint}">${asHtml(text)}</text>`
  })
  const rules = frame.rows
    .slice(1)
    .map(({ top }) => `<path d="M12 ${top}H${frame.width - 12}" stroke="${inks.hairline}"/>`)
  return `<g>${parts.join('')}${rules.join('')}<path d="M12 ${frame.bottom}H${frame.width - 12}" stroke="${inks.hairline}"/></g>`
}

/** Mondays while they have room, then every second or fourth, then firsts of months. */
function ticksOf({ first, last, left, right }: Frame): readonly Day[] {
  const from = addDays(first, -Math.ceil(daysBetween(first, last) * 0.04))
  const until = addDays(last, Math.ceil(daysBetween(first, last) * 0.07))
  const all = Array.from({ length: daysBetween(from, until) + 1 }, (_, i) => addDays(from, i))
  const room = Math.max(2, Math.floor((right - left) / 64))
  const mondays = all.filter((day) => weekdayOf(day) === 1)
  for (const step of [1, 2, 4]) {
    const some = mondays.filter((day) => Math.floor(dayNumber(day) / 7) % step === 0)
    if (some.length <= room) return some
  }
  const firsts = all.filter((day) => day.endsWith('-01'))
  const step = [1, 2, 3, 6, 12].find((months) => firsts.length / months <= room) ?? 12
  return firsts.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0)
}

/** From top to bottom through every row, but not through labels that stand above their line. */
function downLine({ narrow, top, bottom, rows }: Frame, x: number): string {
  if (!narrow) return `M${x} ${top - 6}V${bottom}`
  return [`M${x} ${top - 6}V${top + 2}`, ...rows.map((row) => `M${x} ${row.plotTop}V${row.bottom}`)].join('')
}

function todayBox(frame: Frame, words: TimelineWords) {
  const text = `${words.today}, ${words.day(frame.today)}`
  const half = textWidth(text, SIZE.small) / 2
  const x = frame.x(frame.today)
  const middle = Math.min(Math.max(x, frame.left + half - 8), frame.right - half + 8)
  return { text, x, middle, from: middle - half, to: middle + half }
}

export function todayLine(frame: Frame, words: TimelineWords, inks: Inks): string {
  const { text, x, middle } = todayBox(frame, words)
  return [
    `<path d="${downLine(frame, x)}" stroke="${inks.accent}" stroke-width="1.25"/>`,
    `<text x="${middle}" y="${AXIS_Y}" text-anchor="middle" font-size="${SIZE.small}" font-weight="600" fill="${inks.accent}">${asHtml(text)}</text>`,
  ].join('')
}
