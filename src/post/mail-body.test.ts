import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slot } from '../kit/slot.ts'
import { blocksOf, inlinesOf } from './blocks.ts'
import { mailBody, MAX_HTML_BYTES, type MailBodyInput } from './mail-body.ts'

const letter = `Guten Tag Frau Vogel,

Ihre Website wird am **Freitag, 13. März 2026** fertig, eine Woche später als zugesagt. Das tut uns leid.

# So geht es weiter

- Am Mittwoch, 4. März, hören Sie von mir.
- Bis Freitag prüfen wir die Bestellungen.

${slot('portal-link')}

Freundliche Grüße
Mira Brandt
https://studio.test/kontakt.`

const input = (changes: Partial<MailBodyInput> = {}): MailBodyInput => ({
  markdown: letter,
  lang: 'de',
  dir: 'ltr',
  subject: 'Ihre Website: neuer Termin',
  buttonLabel: 'Antwort wählen',
  ...changes,
})

test('a letter is read as paragraphs, heading, list and button', () => {
  expect(blocksOf(letter).map((block) => block.kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'list',
    'button',
    'paragraph',
  ])
})

test('the text part reads like a letter', () => {
  expect(mailBody(input()).text).toBe(`Guten Tag Frau Vogel,

Ihre Website wird am Freitag, 13. März 2026 fertig, eine Woche später als zugesagt. Das tut uns leid.

So geht es weiter

- Am Mittwoch, 4. März, hören Sie von mir.
- Bis Freitag prüfen wir die Bestellungen.

Antwort wählen:
${slot('portal-link')}

Freundliche Grüße
Mira Brandt
https://studio.test/kontakt.
`)
})

test('the html says its language and direction, and that it can be dark', () => {
  const { html } = mailBody(input({ lang: 'bn' }))
  expect(html).toContain('<html lang="bn" dir="ltr">')
  expect(html).toContain('<meta name="color-scheme" content="light dark">')
})

test('a link leads where it says it leads, and ends before the full stop', () => {
  const { html } = mailBody(input())
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, text]) => [href, text])
  expect(links).toEqual([
    [slot('portal-link'), 'Antwort wählen'],
    [slot('portal-link'), slot('portal-link')],
    ['https://studio.test/kontakt', 'https://studio.test/kontakt'],
  ])
})

test.each([
  ['[klick](https://studio.test/a)', 'klick: https://studio.test/a'],
  ['https://studio.test/a?x=1&y=<b>', 'https://studio.test/a?x=1&y=<b>'],
  ['[klick](javascript:alert(1))', '[klick](javascript:alert(1))'],
  ['data:text/html,x', 'data:text/html,x'],
  ['2 * 3 * 4 und **fett** und **', '2 * 3 * 4 und fett und **'],
])('%s stands in the text as %s', (markdown, text) => {
  expect(mailBody(input({ markdown })).text).toBe(`${text}\n`)
})

test('an address of another kind is no link', () => {
  for (const text of [
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//evil.test)',
    '[x](https://a.test" onclick="x)',
  ]) {
    expect(inlinesOf(text).filter((word) => word.kind === 'link' && !word.url.startsWith('https://a.test'))).toEqual([])
  }
})

test('whatever is written, the html holds our own tags and no other', () => {
  const ours = new Set([
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'div',
    'table',
    'tr',
    'td',
    'th',
    'thead',
    'tbody',
    'p',
    'h2',
    'ul',
    'ol',
    'li',
    'a',
    'strong',
    'br',
    'img',
  ])
  const piece = fc.constantFrom(
    '<script>',
    '</td>',
    '<img src=x onerror=y>',
    '"',
    "'",
    '&',
    '**',
    '[',
    '](',
    ')',
    'https://a.test/',
    'javascript:',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '# ',
    '⟦portal-link⟧',
    '⟦code⟧',
    'ক',
    ' ',
    '<!--',
    ']]>',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
      (text) => {
        const { html } = mailBody(
          input({
            markdown: text,
            subject: text,
            preheader: text,
            footer: text,
            buttonLabel: text,
            lang: 'de',
            timeline: {
              picture: { cid: 'timeline', alt: text, width: 600, height: 300 },
              heading: text,
              table: { heads: [text, text], rows: [[text, text]] },
            },
          }),
        )
        for (const [, tag] of html.replace('<!doctype html>', '').matchAll(/<\/?([a-z0-9!-]+)/gi))
          expect(ours).toContain(tag?.toLowerCase())
        for (const [, name] of html.matchAll(/<[a-z0-9]+(?:\s+[a-z-]+="[^"]*")*\s+([a-z-]+)=/gi))
          expect(name).not.toMatch(/^on/i)
        for (const [, url] of html.matchAll(/(?:href|src)="([^"]*)"/g))
          expect(url).toMatch(/^(https?:|mailto:|tel:|cid:timeline|⟦portal-link⟧|⟦unsubscribe-link⟧)/)
      },
    ),
    { numRuns: 500, seed: 3 },
  )
})

test('the timeline stands in both parts: picture with alt text, and every date as a table', () => {
  const timeline = {
    picture: { cid: 'timeline', alt: 'Die Website: zugesagt 3. März, jetzt 13. März', width: 600, height: 320 },
    heading: 'Die Termine',
    table: {
      heads: ['Was', 'Zugesagt', 'Früher'],
      rows: [
        ['Website', 'Fr. 13. März', 'Di. 3. März'],
        ['Schulung', 'Fr. 20. März', ''],
      ],
    },
  }
  const { text, html } = mailBody(input({ timeline }))
  expect(text).toContain(
    'Die Termine\n\n- Website\n  Zugesagt: Fr. 13. März\n  Früher: Di. 3. März\n- Schulung\n  Zugesagt: Fr. 20. März',
  )
  expect(html).toContain('src="cid:timeline" alt="Die Website: zugesagt 3. März, jetzt 13. März"')
  expect(html).toMatch(/<th scope="row"[^>]*>Früher<\/th><td[^>]*>Di\. 3\. März<\/td>/)
})

test('a long weekly update stays below what mail readers cut', () => {
  const markdown = Array.from(
    { length: 120 },
    (_, i) => `- Punkt ${i}: ${'ein ziemlich langer Satz über den Stand der Dinge. '.repeat(4)}`,
  ).join('\n')
  expect(Buffer.byteLength(mailBody(input({ markdown })).html)).toBeLessThan(MAX_HTML_BYTES)
})

test('nothing is loaded from outside', () => {
  const { html } = mailBody(input())
  expect(html).not.toMatch(/src="(?!cid:)|url\(|@import|<link|<script/)
})
