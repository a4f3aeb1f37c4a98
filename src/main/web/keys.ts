/** What a key asks for. Sending is never among them. */
export type KeyWish = { kind: 'go'; page: string } | { kind: 'palette' | 'sheet' | 'search' | 'next' | 'before' }

export interface Stroke {
  key: string
  /** Ctrl, or Cmd on a Mac. */
  command: boolean
  alt: boolean
  /** Whether the focus is where letters are text: a field, a grid, the composer. */
  inText: boolean
}

/**
 * Reads one stroke. `waiting` is true after `g`, until the next stroke says where to.
 * Single keys work only outside text and while they are turned on; Ctrl+K always works.
 */
export function readStroke(
  stroke: Stroke,
  waiting: boolean,
  { singleKeys, pages }: { singleKeys: boolean; pages: Readonly<Record<string, string>> },
): { wish: KeyWish | null; waiting: boolean } {
  const no = { wish: null, waiting: false }
  if (stroke.command) return stroke.key.toLowerCase() === 'k' ? { wish: { kind: 'palette' }, waiting: false } : no
  if (stroke.alt || stroke.inText || !singleKeys) return no
  if (waiting) {
    const page = pages[stroke.key]
    return page === undefined ? no : { wish: { kind: 'go', page }, waiting: false }
  }
  if (stroke.key === 'g') return { wish: null, waiting: true }
  const kind = single[stroke.key]
  return kind === undefined ? no : { wish: { kind }, waiting: false }
}

const single: Record<string, 'sheet' | 'search' | 'next' | 'before'> = {
  '?': 'sheet',
  '/': 'search',
  j: 'next',
  k: 'before',
}

/** Where a letter is text, or where a part has keys of its own. */
const textPlaces =
  'input, textarea, select, [contenteditable], [role=grid], [role=menu], [role=dialog], [role=alertdialog]'

export function strokeOf(event: KeyboardEvent): Stroke {
  const at = event.target instanceof Element ? event.target : null
  return {
    key: event.key,
    command: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    inText: at?.closest(textPlaces) !== null && at !== null,
  }
}
