import { slot } from '../kit/slot.ts'

/** A run of letter text. Links are shown in full: what one reads is where one goes. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly label?: string }

export type Block =
  | { readonly kind: 'heading'; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'button'; readonly label: string | null; readonly url: string }

/**
 * Reads the small Markdown of letters: paragraphs, `# heading`, `- list`,
 * `1. list`, `**bold**`, `[label](address)` and bare web addresses. A paragraph
 * that is the portal link alone is a button. Anything else is plain text, HTML too.
 */
export function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n')
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push(...blockOf(open))
    open = []
  }
  for (const line of lines) {
    const text = line.trimEnd()
    if (text.trim() === '') close()
    else if (HEADING.test(text)) {
      close()
      blocks.push({ kind: 'heading', words: inlinesOf(text.replace(HEADING, '')) })
    } else {
      if (open.length > 0 && itemKind(text) !== itemKind(open[0] ?? '')) close()
      open.push(text.trim())
    }
  }
  close()
  return blocks
}

const HEADING = /^#{1,3}\s+/
const BULLET = /^[-*]\s+/
const NUMBER = /^[\d০-৯]{1,3}[.)।]\s+/u

function itemKind(line: string): 'bullet' | 'number' | 'none' {
  const text = line.trim()
  if (BULLET.test(text)) return 'bullet'
  return NUMBER.test(text) ? 'number' : 'none'
}

function blockOf(lines: readonly string[]): readonly Block[] {
  const kind = itemKind(lines[0] ?? '')
  if (kind === 'none') {
    const button = lines.length === 1 ? buttonOf(lines[0] ?? '') : null
    return [button ?? { kind: 'paragraph', lines: lines.map(inlinesOf) }]
  }
  const mark = kind === 'bullet' ? BULLET : NUMBER
  return [{ kind: 'list', ordered: kind === 'number', items: lines.map((line) => inlinesOf(line.replace(mark, ''))) }]
}

function buttonOf(line: string): Block | null {
  const words = inlinesOf(line)
  const only = words[0]
  if (words.length !== 1 || only?.kind !== 'link' || only.url !== slot('portal-link')) return null
  return { kind: 'button', label: only.label ?? null, url: only.url }
}

const SLOT = '⟦(?:portal-link|unsubscribe-link)⟧'
const ADDRESS = `${SLOT}|https?://[^\\s<>"()\\[\\]]*[^\\s<>"()\\[\\].,;:!?।]|mailto:[^\\s<>"()]+@[^\\s<>"().,;]+(?:\\.[^\\s<>"().,;]+)+|tel:\\+?[\\d-]+`
const RUN = new RegExp(`\\*\\*(\\S(?:[^*\\n]*\\S)?)\\*\\*|\\[([^\\]\\n]{1,200})\\]\\((${ADDRESS})\\)|(${ADDRESS})`, 'g')

/** The runs of one line. An address of any other kind (`javascript:`) stays text. */
export function inlinesOf(line: string): readonly Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of line.matchAll(RUN)) {
    const [whole, bold, label, labelled, bare] = match
    if (match.index > from) found.push({ kind: 'text', text: line.slice(from, match.index) })
    if (bold !== undefined) found.push({ kind: 'bold', text: bold })
    else if (labelled !== undefined && label !== undefined) found.push({ kind: 'link', url: labelled, label })
    else found.push({ kind: 'link', url: bare ?? whole })
    from = match.index + whole.length
  }
  if (from < line.length) found.push({ kind: 'text', text: line.slice(from) })
  return found
}
