/** The parts of a drafted call sheet, in their order. */
export interface CallParts {
  readonly open: string
  readonly first: string
  readonly listen: readonly string[]
  readonly solution: string
  readonly back: readonly string[]
  readonly end: string
}

/** Takes a call sheet apart at its headings; null where a person has changed them, so that it is shown whole. */
export function callParts(text: string): CallParts | null {
  const parts = text
    .split(/^## .*$/m)
    .slice(1)
    .map((part) => part.trim())
  const [open, first, listen, solution, back, end] = parts
  if (parts.length !== 6 || end === undefined) return null
  return {
    open: open ?? '',
    first: first ?? '',
    listen: bulletsOf(listen ?? ''),
    solution: solution ?? '',
    back: bulletsOf(back ?? ''),
    end,
  }
}

function bulletsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => line !== '')
}

/** A paragraph of a spoken text, or a list in it; bold marks are for the eye of a mail and go. */
export type SpokenBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] }

export function spokenBlocks(text: string): readonly SpokenBlock[] {
  return text
    .replaceAll('**', '')
    .split(/\n{2,}/)
    .flatMap((block): readonly SpokenBlock[] => {
      const lines = block.split('\n').filter((line) => line.trim() !== '')
      const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
      const plain = lines
        .filter((line) => !line.startsWith('- '))
        .join(' ')
        .replace(/^#+ /, '')
      return [
        ...(plain === '' ? [] : [{ kind: 'text' as const, text: plain }]),
        ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
      ]
    })
}
