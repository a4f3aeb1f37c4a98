export interface Span {
  start: number
  end: number
}

/** Which of `spans` (in order, without overlaps) holds the position; -1 when none does. */
export function indexAt(spans: readonly Span[], at: number): number {
  const index = firstFrom(spans, at + 1) - 1
  return at < (spans[index]?.end ?? -1) ? index : -1
}

/** Index of the first of `spans` (in order) that starts at `from` or later. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Remembers which units of a text are taken, so that asking costs the length of the span and not the number of spans before. */
export function takenIn(length: number): { isFree: (span: Span) => boolean; take: (span: Span) => void } {
  const units = new Uint8Array(length)
  return {
    isFree: ({ start, end }) => !units.subarray(start, end).includes(1),
    take: ({ start, end }) => void units.fill(1, start, end),
  }
}
