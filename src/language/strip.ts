import { EDGE_AFTER, expand, source } from './compile.ts'
import type { Normal } from './normalise.ts'
import type { Lexicon } from './pack.ts'

/** A part that is not the writer's body: quoted mail, headers, signature, legal footer. */
export interface Cut {
  start: number
  end: number
  what: 'quote' | 'header' | 'signature' | 'footer'
}

interface Line {
  start: number
  end: number
  low: string
}

interface Patterns {
  header: RegExp
  quote: RegExp
  footer: RegExp
  closings: ReadonlySet<string>
}

const kept = new WeakMap<Lexicon['splits'], Patterns>()
const NEVER = '(?!)'
const OUTLOOK = /^(?:-{3,}(?:[^-].*)?-{3}|_{10,})\s*$/u

/** Finds what to leave out, in order and without overlaps. Positions are those of the normalised text. */
export function strip({ low }: Normal, pack: Lexicon): Cut[] {
  const patterns = kept.get(pack.splits) ?? build(pack)
  kept.set(pack.splits, patterns)
  const lines = linesOf(low)
  const cuts = [...headers(lines, patterns)]
  for (let i = cuts.length; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const rest = { start: line.start, end: low.length }
    const next = lines[i + 1]?.low.trim() ?? ''
    if (line.low.startsWith('>')) cuts.push({ start: line.start, end: line.end, what: 'quote' })
    else if (patterns.quote.test(line.low) && next.startsWith('>'))
      cuts.push({ start: line.start, end: line.end, what: 'quote' })
    else if (patterns.quote.test(line.low) || (OUTLOOK.test(line.low) && patterns.header.test(next))) {
      return [...cuts, { ...rest, what: 'quote' }]
    } else if (/^-- ?$/u.test(line.low)) return [...cuts, { ...rest, what: 'signature' }]
    else if (patterns.footer.test(line.low)) return [...cuts, { ...rest, what: 'footer' }]
    else if (patterns.closings.has(bare(line.low))) {
      const end = signatureEnd(lines, i + 1)
      if (end > line.end) cuts.push({ start: line.end, end, what: 'signature' })
      while ((lines[i + 1]?.start ?? Infinity) < end) i++
    }
  }
  return cuts
}

function build({ splits, acts }: Lexicon): Patterns {
  const any = (phrases: readonly string[]) => phrases.flatMap(expand).map(source).join('|') || NEVER
  return {
    header: new RegExp(`^\\s*(?:${any(splits.headers)}) ?:`, 'u'),
    quote: new RegExp(`^\\s*(?:${any(splits.quotes)})\\s*$`, 'u'),
    footer: new RegExp(`^\\s*(?:${any(splits.footers)})${EDGE_AFTER}`, 'u'),
    closings: new Set(acts.CLOSE.flatMap(({ find }) => find.flatMap(expand))),
  }
}

function linesOf(low: string): Line[] {
  let start = 0
  return low.split('\n').map((text) => {
    const line = { start, end: start + text.length, low: text }
    start += text.length + 1
    return line
  })
}

/** Header lines only count at the top, where a pasted mail begins. */
function headers(lines: readonly Line[], { header }: Patterns): Cut[] {
  const body = lines.findIndex(({ low }) => !header.test(low))
  return lines.slice(0, Math.max(0, body)).map(({ start, end }) => ({ start, end, what: 'header' as const }))
}

/** A pattern at the end of a line would be tried at each of its marks. */
function bare(line: string): string {
  let end = line.length
  while (end > 0 && /[\s,.!।]/u.test(line.charAt(end - 1))) end--
  return line.slice(0, end).trim()
}

/** Four words and more are no name, firm or number: what is promised below the farewell is read like the rest. */
function isSentence(low: string): boolean {
  const words = low.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.length >= 4 || (words.length >= 3 && /[.!?।…]\s*$/u.test(low))
}

/** After the closing: up to eight short lines, ended by a sentence, a postscript or a long line. */
function signatureEnd(lines: readonly Line[], from: number): number {
  let end = lines[from - 1]?.end ?? 0
  let full = 0
  for (let i = from; i < lines.length; i++) {
    const { low, end: lineEnd } = lines[i] as Line
    if (low.length > 70 || /^p\. ?s\b|^ps\b|^>/u.test(low) || isSentence(low) || full === 8) break
    if (low.trim() !== '') {
      full++
      end = lineEnd
    }
  }
  return end
}
