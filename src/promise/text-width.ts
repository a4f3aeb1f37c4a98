/** How wide a text in Noto Sans will be, in pixels; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const sign of text) ems += widthOf(sign)
  return ems * size
}

function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x0980 && code <= 0x09ff) return bengali(code)
  if (/\p{M}/u.test(sign)) return 0
  if (/[iljI.,:;'|!()[\] ]/.test(sign)) return 0.3
  if (/[mwMW]/.test(sign)) return 0.92
  if (/[A-ZÄÖÜÉÈÀÑ]/.test(sign)) return 0.66
  if (/[ftr/-]/.test(sign)) return 0.4
  return code < 0x0250 ? 0.58 : 0.8
}

/** Vowel signs that stand above or below take no room, conjuncts less than their letters. */
function bengali(code: number): number {
  if (code === 0x09cd) return -0.25
  if (code === 0x0981 || code === 0x09bc || (code >= 0x09c1 && code <= 0x09c4)) return 0
  if (code >= 0x09be && code <= 0x09cc) return 0.28
  return code >= 0x09e6 && code <= 0x09ef ? 0.6 : 0.63
}

export interface Measure {
  readonly size: number
  readonly width: number
  /** Lines at most; the last is cut with an ellipsis. */
  readonly most: number
}

/** A text broken between words into lines of a width. */
export function linesOf(text: string, { size, width, most }: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1] ?? ''} …`
  return kept.map((one) => fitted(one, size, width))
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    (part) => part.segment,
  )
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
