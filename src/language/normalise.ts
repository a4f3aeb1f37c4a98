/**
 * A text in the one form that packs and rules read, with the way back to the original.
 * `text` keeps its capitals; `low` is the same text, as long, in small letters with ASCII digits.
 */
export interface Normal {
  original: string
  text: string
  low: string
  /** Position in the original for a position in `text` (also for its end). */
  origin: (position: number) => number
}

const QUOTES = /[‘’‚‛′ʼ]/u
const DOUBLE_QUOTES = /[“”„‟«»‹›]/u
const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u3000]/u
// Joiners are dropped on both sides: Bengali sources disagree about them, and no word differs by one alone.
const DROPPED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u
const MARK = /\p{M}/u
const SPECIAL = /[^\n\x20-\x29\x2B-\x7E]| {2}|\*\*/u

/** NFC, straight quotes, plain spaces and line ends, ß as ss, wrapped lines joined; every unit mapped back. */
export function normalise(original: string): Normal {
  const plain = SPECIAL.test(original) ? rewrite(original) : { text: original, map: null }
  const text = unwrap(plain.text)
  const { map } = plain
  return { original, text, low: lower(text), origin: map === null ? (at) => at : (at) => map[at] ?? original.length }
}

/** The same form for a phrase of a pack. */
export function fold(phrase: string): string {
  return lower(SPECIAL.test(phrase) ? rewrite(phrase).text : phrase)
}

function rewrite(original: string): { text: string; map: number[] } {
  const composed = original.normalize('NFC') === original
  const map: number[] = []
  let text = ''
  // Asking `text` itself for its end would copy it whole each time.
  let last = ''
  const put = (unit: string, from: number) => {
    if (unit === ' ' && last === ' ') return
    if (unit !== '') last = unit
    for (let i = 0; i < unit.length; i++) map.push(unit.length === 1 ? from : Math.min(from + i, original.length))
    text += unit
  }
  for (let at = 0; at < original.length;) {
    const unit = original.charAt(at)
    const code = original.charCodeAt(at)
    if (code >= 0x80 || (original.charCodeAt(at + 1) >= 0x300 && !composed)) {
      const end = composed ? at + 1 : clusterEnd(original, at)
      const cluster = original.slice(at, end)
      const same = cluster.length === 1 ? replaced(cluster) : cluster
      const canonical = composed ? same : same.normalize('NFC')
      if (canonical === cluster) for (let i = 0; i < cluster.length; i++) put(cluster.charAt(i), at + i)
      else for (const part of canonical.split('')) put(part, at)
      at = end
    } else {
      if (unit === '\r') {
        if (original.charAt(at + 1) !== '\n') put('\n', at)
      } else if (unit === '\t') put(' ', at)
      else if (unit === '*' && original.charAt(at + 1) === '*') at++
      else put(unit, at)
      at++
    }
  }
  map.push(original.length)
  return { text, map }
}

function clusterEnd(text: string, start: number): number {
  let end = start + 1
  if (text.charCodeAt(start) >= 0xd800 && text.charCodeAt(start) < 0xdc00) end++
  while (end < text.length && MARK.test(text.charAt(end))) end++
  return end
}

function replaced(unit: string): string {
  if (unit === 'ß') return 'ss'
  if (unit === 'ẞ') return 'SS'
  if (QUOTES.test(unit)) return "'"
  if (DOUBLE_QUOTES.test(unit)) return '"'
  if (SPACES.test(unit)) return ' '
  if (DROPPED.test(unit)) return ''
  return unit
}

/** Mail wraps its lines: a line of 45 or more runs on into the next, unless that begins a list, a quote or a heading. */
function unwrap(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  let out = lines[0] ?? ''
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1] ?? ''
    const line = lines[i] ?? ''
    const runsOn =
      before.length >= 45 && !before.startsWith('>') && /^[^\s>#*\-•\d|]/u.test(line) && !/^[^ ]+:/u.test(line)
    out += (runsOn ? ' ' : '\n') + line
  }
  return out
}

const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]/gu

function lower(text: string): string {
  const small = text.toLowerCase()
  const kept = small.length === text.length ? small : Array.from(text, oneLower).join('')
  return kept.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))))
}

function zeroOf(code: number): number {
  if (code >= 0x9e6) return 0x9e6
  if (code >= 0x966) return 0x966
  return code >= 0x6f0 ? 0x6f0 : 0x660
}

/** A capital whose small form is longer stays as it is, so that positions hold. */
function oneLower(character: string): string {
  const small = character.toLowerCase()
  return small.length === character.length ? small : character
}
