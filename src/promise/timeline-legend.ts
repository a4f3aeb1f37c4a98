import { asHtml } from '../kit/html.ts'
import { textWidth } from './text-width.ts'
import type { Frame } from './timeline-frame.ts'
import type { Inks } from './timeline-inks.ts'
import { SIZE } from './timeline-places.ts'
import { band, diamond, flag, ghost } from './timeline-shapes.ts'
import type { TimelineWords } from './timeline.ts'

type LegendKind = 'promised' | 'earlier' | 'likely' | 'done' | 'stake'

interface Item {
  readonly kind: LegendKind
  readonly text: string
}

/** Which marks the drawing shows, and so the legend explains. */
export interface Shown {
  readonly earlier: boolean
  readonly likely: boolean
  readonly done: boolean
  readonly stake: boolean
}

function legendItems(words: TimelineWords, has: Shown): readonly Item[] {
  const all: readonly (Item & { shown: boolean })[] = [
    { kind: 'promised', text: words.promised, shown: true },
    { kind: 'earlier', text: words.earlier, shown: has.earlier },
    { kind: 'likely', text: words.likely, shown: has.likely },
    { kind: 'done', text: words.done, shown: has.done },
    { kind: 'stake', text: words.stake, shown: has.stake },
  ]
  return all.filter((item) => item.shown)
}

/** The legend broken into lines that fit. */
export function legendLines(words: TimelineWords, has: Shown, width: number): readonly (readonly Item[])[] {
  const items = legendItems(words, has)
  const lines: Item[][] = [[]]
  let used = 0
  for (const item of items) {
    const own = legendWidth(item.text)
    if (used + own > width && used > 0) {
      lines.push([])
      used = 0
    }
    lines[lines.length - 1]?.push(item)
    used += own
  }
  return lines
}

function legendWidth(text: string): number {
  return 26 + textWidth(text, SIZE.small) + 18
}

export function legend(frame: Frame, words: TimelineWords, inks: Inks): string {
  const lines = legendLines(words, frame.has, frame.width - 24)
  const parts = lines.flatMap((items, i) => {
    const y = frame.bottom + 24 + i * 20
    let x = 16
    return items.map(({ kind, text }) => {
      const at = x
      x += legendWidth(text)
      return `${legendMark(kind, { x: at, y, id: `${frame.id}-legend` }, inks)}<text x="${at + 26}" y="${y}" font-size="${SIZE.small}" fill="${inks.soft}">${asHtml(text)}</text>`
    })
  })
  return `<g aria-hidden="true">${parts.join('')}</g>`
}

function legendMark(kind: LegendKind, { x, y, id }: { x: number; y: number; id: string }, inks: Inks): string {
  const at = { x: x + 9, y: y - 4 }
  if (kind === 'promised') return diamond(at, { size: 5.5, stroke: inks.soft, fill: inks.under })
  if (kind === 'earlier') return ghost(at, inks)
  if (kind === 'done') return diamond(at, { size: 5.5, stroke: inks.ink, fill: inks.ink })
  if (kind === 'stake') return flag({ x: x + 5, y: y + 1 }, { height: 12, colour: inks.soft, left: false })
  return band({ from: x, mid: x + 9, to: x + 20, y: y - 4, height: 7 }, { id, colour: inks.soft })
}
