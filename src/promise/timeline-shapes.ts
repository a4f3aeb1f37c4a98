import type { Inks } from './timeline-inks.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export function diamond(
  { x, y }: Point,
  { size, stroke, fill }: { size: number; stroke: string; fill: string },
): string {
  return `<path d="M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z" fill="${fill}" stroke="${stroke}" stroke-width="1.75" stroke-linejoin="round"/>`
}

/** Where it was promised before. */
export function ghost({ x, y }: Point, inks: Inks): string {
  const size = 4.5
  return `<path d="M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z" fill="${inks.under}" stroke="${inks.faint}" stroke-width="1.1" stroke-linejoin="round"/>`
}

export interface Spread {
  readonly from: number
  /** Where eight of ten fall before. */
  readonly mid: number
  readonly to: number
  readonly y: number
  readonly height: number
}

/** A band that fades: the further right, the less likely. The gradient is its own, in drawing units. */
export function band({ from, mid, to, y, height }: Spread, { id, colour }: { id: string; colour: string }): string {
  const width = Math.max(3, to - from)
  const share = Math.round(((mid - from) / width) * 100)
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}%" stop-color="${colour}" stop-opacity="${opacity}"/>`
  return [
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from}" x2="${from + width}" y1="0" y2="0">${stop(0, 0.5)}${stop(share, 0.3)}${stop(100, 0.05)}</linearGradient>`,
    `<rect x="${from}" y="${y - height / 2}" width="${width}" height="${height}" rx="${Math.min(height / 2, width / 2)}" fill="url(#${id})"/>`,
  ].join('')
}

export function flag(
  { x, y }: Point,
  { height, colour, left }: { height: number; colour: string; left: boolean },
): string {
  const top = y - height
  const side = left ? -1 : 1
  return `<path d="M${x} ${y}V${top}" stroke="${colour}" stroke-width="1.25" stroke-linecap="round"/><path d="M${x} ${top}L${x + side * 10} ${top + 3.75}L${x} ${top + 7.5}Z" fill="${colour}"/>`
}

/** One move of the date: a thin hop from where it stood to where it went, with its head drawn as a path. */
export function hop(from: Point, to: Point, colour: string): string {
  const way = Math.abs(to.x - from.x)
  const side = to.x >= from.x ? 1 : -1
  const rise = Math.min(17, 6 + way * 0.14)
  const end = { x: to.x - side * 3, y: to.y - 8.5 }
  const middle = (from.x + to.x) / 2
  const curve = `M${from.x} ${from.y - 6}Q${middle} ${from.y - 6 - rise * 1.35} ${end.x} ${end.y}`
  const head = `M${end.x - side * 4.6} ${end.y - 2.6}L${end.x} ${end.y}L${end.x - side * 0.4} ${end.y - 5.2}`
  return `<path d="${curve}${way > 14 ? head : ''}" fill="none" stroke="${colour}" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** The state by shape as well as colour: circle, triangle, square, tick, cross, dash. */
export function stateShape(state: string, { x, y }: Point, colour: string): string {
  const line = `fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`
  if (state === 'holds') return `<circle cx="${x}" cy="${y}" r="4" fill="${colour}"/>`
  if (state === 'watch') return `<path d="M${x} ${y - 4.4}L${x + 4.8} ${y + 3.8}H${x - 4.8}Z" fill="${colour}"/>`
  if (state === 'trouble') return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" rx="1" fill="${colour}"/>`
  if (state === 'kept') return `<path d="M${x - 4.2} ${y + 0.2}L${x - 1.2} ${y + 3.4}L${x + 4.4} ${y - 3.6}" ${line}/>`
  if (state === 'broken')
    return `<path d="M${x - 3.4} ${y - 3.4}L${x + 3.4} ${y + 3.4}M${x + 3.4} ${y - 3.4}L${x - 3.4} ${y + 3.4}" ${line}/>`
  return `<path d="M${x - 4} ${y}H${x + 4}" ${line}/>`
}
