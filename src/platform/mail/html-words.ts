const UNSEEN = new Set(['script', 'style', 'head', 'title'])
const BREAKS = new Set(['br', '/p', '/div', '/li', '/tr', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6'])
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The words of an HTML mail, a line per block, quotes marked as in plain mail. Never shown as HTML, so nothing has to
 * be made safe, only readable. Goes through the text once, since whoever writes to us chooses it.
 */
export function htmlWords(html: string): string {
  const lower = html.toLowerCase()
  const lines: string[] = []
  let [line, depth, at] = ['', 0, 0]
  const breakLine = () => {
    const words = plain(line)
    if (words !== '' || lines.at(-1) !== '') lines.push(words === '' ? '' : `${'> '.repeat(depth)}${words}`)
    line = ''
  }
  while (at < html.length) {
    const opens = html.indexOf('<', at)
    if (opens < 0) break
    line += html.slice(at, opens)
    const closes = html.indexOf('>', opens)
    if (closes < 0) {
      at = html.length
      break
    }
    const name = /^\/?[a-z][a-z0-9]*/.exec(lower.slice(opens + 1, Math.min(closes, opens + 20)))?.[0] ?? ''
    at = closes + 1
    if (UNSEEN.has(name)) {
      const end = lower.indexOf(`</${name}`, at)
      at = end < 0 ? html.length : end
    } else if (name === 'blockquote' || name === '/blockquote') {
      breakLine()
      depth = Math.min(MOST_DEPTH, Math.max(0, depth + (name === 'blockquote' ? 1 : -1)))
    } else if (BREAKS.has(name)) breakLine()
  }
  line += html.slice(at)
  breakLine()
  return lines.join('\n').trim()
}

const MOST_DEPTH = 20

const plain = (text: string): string =>
  text
    .replace(/&(#x?[0-9a-f]{1,8}|[a-z]{1,8});/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

function entity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return Number.isFinite(code) && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : null
}
