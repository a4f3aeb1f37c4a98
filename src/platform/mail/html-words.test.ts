import { expect, test } from 'vitest'
import { htmlWords } from './html-words.ts'
import { readMail } from './incoming.ts'

test('blocks are lines, quotes are quotes at every depth, and what is not shown is not read', () => {
  const html =
    '<html><head><title>x</title><style>p{}</style></head><body><p>Passt &amp; danke&#33;</p><script>alert(1)</script>' +
    '<blockquote>Ihr<br>\nBrief<blockquote>davor</blockquote>noch</blockquote>Gruß<BR/>Vogel</body></html>'
  expect(htmlWords(html)).toBe('Passt & danke!\n\n> Ihr\n> Brief\n> > davor\n> noch\nGruß\nVogel')
})

test('a tag that never ends, a script that never ends and a quote that was never opened lose nothing before them', () => {
  expect(htmlWords('Ja</blockquote> gern <a href="x')).toBe('Ja\ngern')
  expect(htmlWords('Ja gern<script>var x')).toBe('Ja gern')
  expect(htmlWords('3 &lt; 4 &nonsense; &#x110000;')).toBe('3 < 4 &nonsense; &#x110000;')
})

/** What a text costs, in steps that a string takes: counted, not timed, so that a slow machine judges alike. */
function lookedAt(html: string): number {
  let steps = 0
  const counted = (from: number, found: number) => {
    steps += (found < 0 ? html.length : found) - from
    return found
  }
  const { indexOf } = String.prototype
  // oxlint-disable-next-line no-extend-native -- put back below; counts how far each search walks
  String.prototype.indexOf = function (this: string, what: string, from = 0) {
    return counted(from, indexOf.call(this, what, from))
  } as typeof indexOf
  try {
    htmlWords(html)
  } finally {
    // oxlint-disable-next-line no-extend-native -- as it was
    String.prototype.indexOf = indexOf
  }
  return steps
}

test.each(['<', '<script', '<script>', '<blockquote>', '<a', '&', '&#', '<!--', '< >', '</script><script>'])(
  'a mail that is nothing but %j is read in steps that grow with it, not with its square',
  (part) => {
    const [small, large] = [part.repeat(2_000), part.repeat(20_000)]
    expect(lookedAt(large)).toBeLessThan(12 * lookedAt(small) + 1_000)
  },
)

test('hostile HTML as a whole mail is read to its end', async () => {
  for (const part of ['<', '<script', '<blockquote>', '&#', '<a href="']) {
    const raw = `From: vogel@nordlicht.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ja</p>${part.repeat(100_000)}`
    const { text } = await readMail(new TextEncoder().encode(raw), { trusted: null })
    expect(text.slice(0, 2)).toBe('Ja')
  }
})
