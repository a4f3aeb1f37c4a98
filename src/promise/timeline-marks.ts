import { asHtml } from '../kit/html.ts'
import type { Frame, RowBox } from './timeline-frame.ts'
import type { Inks } from './timeline-inks.ts'
import { currentOf, hasBand, SIZE, type PlacedDate } from './timeline-places.ts'
import { band, diamond, flag, ghost, hop, stateShape } from './timeline-shapes.ts'
import type { TimelineWords } from './timeline.ts'

export interface Drawing {
  readonly frame: Frame
  readonly words: TimelineWords
  readonly inks: Inks
  /** The row's own part of the ids. */
  readonly id: string
}

/** One promise: its label, its marks, the dates under them. */
export function rowMarks(box: RowBox, drawing: Drawing): string {
  return [
    '<g>',
    label(box, drawing),
    line(box, drawing),
    spread(box, drawing),
    moves(box, drawing),
    stakeFlag(box, drawing),
    marks(box, drawing),
    ...box.dates.map((date) => dateText(date, box, drawing)),
    '</g>',
  ].join('')
}

function label({ row, label, labelX, labelY }: RowBox, { words, inks }: Drawing): string {
  const gone = row.state === 'withdrawn'
  const ink = gone ? `fill="${inks.faint}" text-decoration="line-through"` : `fill="${inks.ink}"`
  const text = label.map((part, i) => `<tspan x="${labelX}" dy="${i === 0 ? 0 : 18}">${asHtml(part)}</tspan>`).join('')
  const name = `<text x="${labelX}" y="${labelY}" font-size="${SIZE.label}" font-weight="600" ${ink} ${rim(inks)}>${text}</text>`
  const state = words.state[row.state]
  if (state === null) return name
  const y = labelY + label.length * 18
  const colour = inks.state[row.state]
  return `${name}${stateShape(row.state, { x: labelX + 5, y: y - 4 }, colour)}<text x="${labelX + 16}" y="${y}" font-size="${SIZE.date}" fill="${colour}" ${rim(inks)}>${asHtml(state)}</text>`
}

function line({ y }: RowBox, { frame, inks }: Drawing): string {
  return `<path d="M${frame.left - 6} ${y}H${frame.right + 6}" stroke="${inks.hairline}"/>`
}

function spread({ row, y }: RowBox, { frame, inks, words, id }: Drawing): string {
  const { p50, p80, p95 } = row
  const [from, to] = [p50 ?? p80, p95 ?? p80]
  if (!hasBand(row) || from === undefined || to === undefined) return ''
  const mid = p80 ?? to
  const colour = inks.state[row.state]
  const shape = band(
    { from: frame.x(from), mid: frame.x(mid), to: frame.x(to), y, height: 13 },
    { id: `${id}-band`, colour: inks.band[row.state] },
  )
  const tick =
    p80 === undefined ? '' : `<path d="M${frame.x(mid)} ${y - 6.5}V${y + 6.5}" stroke="${colour}" stroke-width="1.5"/>`
  return `<g><title>${asHtml(`${words.likely}: ${words.range(from, to)}`)}</title>${shape}${tick}</g>`
}

function moves({ row, y }: RowBox, { frame, inks, words }: Drawing): string {
  const points = row.promised.map((day) => ({ day, x: frame.x(day), y }))
  const hops = points.slice(1).map((to, i) => hop(points[i] ?? to, to, inks.faint))
  const ghosts = points
    .slice(0, -1)
    .map((point) => `<g><title>${asHtml(`${words.earlier}: ${words.day(point.day)}`)}</title>${ghost(point, inks)}</g>`)
  return [...hops, ...ghosts].join('')
}

function marks({ row, y }: RowBox, { frame, inks, words }: Drawing): string {
  const current = currentOf(row)
  const at = { x: frame.x(current), y }
  const colour = inks.state[row.state]
  const promised = `<g><title>${asHtml(`${words.promised}: ${words.day(current)}`)}</title>${diamond(at, { size: 7, stroke: colour, fill: inks.under })}</g>`
  if (row.done === undefined) return promised
  const done = { x: frame.x(row.done), y }
  const link = done.x === at.x ? '' : `<path d="M${at.x} ${y}H${done.x}" stroke="${colour}" stroke-width="1.5"/>`
  const name = `<title>${asHtml(`${words.done}: ${words.day(row.done)}`)}</title>`
  const filled = diamond(done, { size: 7.5, stroke: inks.ink, fill: inks.ink })
  const tick =
    row.state === 'kept'
      ? `<path d="M${done.x - 2.9} ${y + 0.2}L${done.x - 0.8} ${y + 2.4}L${done.x + 3} ${y - 2.3}" fill="none" stroke="${inks.under}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`
      : ''
  return `${link}${promised}<g>${name}${filled}${tick}</g>`
}

function stakeFlag({ row, y, stake }: RowBox, { frame, inks, words }: Drawing): string {
  if (!row.stake || !stake) return ''
  const { lines, left } = stake
  const x = frame.x(row.stake.on)
  const place = left ? `x="${x - 14}" text-anchor="end"` : `x="${x + 14}"`
  const text = (line: string, i: number) =>
    `<text ${place} y="${y - 26 - (lines.length - 1 - i) * 15}" font-size="${SIZE.small}" fill="${inks.soft}" ${rim(inks)}>${asHtml(line)}</text>`
  return [
    `<g><title>${asHtml(`${words.stake}: ${row.stake.label}, ${words.day(row.stake.on)}`)}</title>`,
    flag({ x, y }, { height: 20 + lines.length * 15, colour: inks.soft, left }),
    ...lines.map(text),
    '</g>',
  ].join('')
}

function dateText({ text, x, lane, kind }: PlacedDate, { y, row }: RowBox, { inks }: Drawing): string {
  const looks: Record<PlacedDate['kind'], string> = {
    promised:
      row.done === undefined && row.state !== 'withdrawn'
        ? `font-weight="600" fill="${inks.ink}"`
        : `fill="${inks.soft}"`,
    done: `font-weight="600" fill="${inks.ink}"`,
    likely: `fill="${inks.state[row.state]}"`,
    earlier: `fill="${inks.faint}" text-decoration="line-through"`,
  }
  return `<text x="${x}" y="${y + 24 + lane * 16}" text-anchor="middle" font-size="${SIZE.date}" ${looks[kind]} ${rim(inks)}>${asHtml(text)}</text>`
}

/** A rim of the surface around letters keeps the lines behind them readable and apart. */
function rim(inks: Inks): string {
  return `stroke="${inks.under}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
}
