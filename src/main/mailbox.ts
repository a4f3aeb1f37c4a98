import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono, type Context } from 'hono'
import PostalMime, { type Email } from 'postal-mime'
import { instant, type Zone } from '../kit/day.ts'
import { asHtml } from '../kit/html.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES, type Code } from '../language/packs.ts'
import { say, wordsFor, type Areas, type Phrases } from '../language/words.ts'
import { builtinBox } from '../platform/mail/builtin-box.ts'
import type { Smtp } from '../platform/mail/letter.ts'
import { inScope } from '../platform/store/scope.ts'
import type { World } from '../platform/world.ts'
import { languageAsked } from '../portal/visit.ts'

const SAFE_NAME = /^[0-9TZ.-]+_[0-9A-Za-z]+\.eml$/

/** What a letter in its frame may do: no script; of the same origin, so that the page around it can ask how long it is. */
const MAY = 'allow-same-origin allow-popups allow-top-navigation-by-user-activation'

/** The frame of a letter is as high as the letter, at every width: a letter has one scroll bar, the page's. */
const FIT = `
for (const frame of document.querySelectorAll('.portal-mail')) {
  const fit = () => {
    frame.style.blockSize = '0'
    frame.style.blockSize = frame.contentDocument.documentElement.scrollHeight + 2 + 'px'
  }
  frame.addEventListener('load', fit)
  addEventListener('resize', fit)
  if (frame.contentDocument?.readyState === 'complete') fit()
}
`

/** Where demo letters end: a folder of mails, beside the demo store and removed with it. Nothing leaves the machine. */
export function builtinMailbox(folder: string): Smtp {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return builtinBox(async ({ at, messageId, raw }) => {
    const name = `${at.replace(/:/g, '-')}_${messageId.replace(/[^0-9A-Za-z]/g, '').slice(0, 26)}.eml`
    await writeFile(join(folder, name), raw)
  })
}

/** What a page of the mailbox is written with: the words of whoever looks, and the clock of the workspace. */
interface Desk {
  readonly words: Phrases<Areas['mail']>['box']
  readonly code: Code
  readonly when: (date: string | undefined) => string
}

/** The mailbox of the demo as pages: every letter as its reader would see it. */
export function mailboxApp(folder: string, world: World): Hono {
  const app = new Hono()
  app.get('/mailbox', async (c) => {
    const names = readdirSync(folder)
      .filter((name) => SAFE_NAME.test(name))
      .sort()
      .reverse()
      .slice(0, 200)
    const mails = await Promise.all(names.map(async (name) => ({ name, mail: await read(folder, name) })))
    return c.html(listPage(mails, await deskFor(c, world)))
  })
  app.get('/mailbox/frame.js', (c) => c.body(FIT, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  app.get('/mailbox/:name', async (c) => {
    const name = c.req.param('name')
    if (!SAFE_NAME.test(name)) return c.notFound()
    return c.html(mailPage(name, await read(folder, name), await deskFor(c, world)))
  })
  app.get('/mailbox/:name/html', async (c) => {
    const name = c.req.param('name')
    if (!SAFE_NAME.test(name)) return c.notFound()
    // A letter's own colours are inline, as in any mail program; it gets no script and no network.
    c.header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox ${MAY}`)
    return c.html(withPictures(await read(folder, name)))
  })
  return app
}

async function deskFor(c: Context, { db }: World): Promise<Desk> {
  const code = languageAsked(c.req.header('accept-language') ?? null, CODES)
  const { box: words } = await wordsFor(code, 'mail')
  const rows = await inScope(db, '*', (tx) => tx.selectFrom('workspace').select('zone').limit(1).execute())
  const { moment } = formatsFor(code, { zone: rows[0]?.zone ?? ('UTC' as Zone) })
  return { words, code, when: (date) => (date === undefined ? '' : moment(instant(date))) }
}

function read(folder: string, name: string): Promise<Email> {
  return PostalMime.parse(readFileSync(join(folder, name)))
}

/** Pictures that lie in the mail are shown from the mail. */
function withPictures({ html = '', attachments }: Email): string {
  return attachments.reduce((text, { contentId, mimeType, content }) => {
    if (!contentId) return text
    const data = Buffer.from(content as ArrayBuffer).toString('base64')
    return text.replaceAll(`cid:${contentId.replace(/[<>]/g, '')}`, `data:${mimeType};base64,${data}`)
  }, html)
}

function listPage(mails: readonly { name: string; mail: Email }[], desk: Desk): string {
  const { words, when } = desk
  const rows = mails.map(
    ({ name, mail }) =>
      `<li><a href="/mailbox/${name}"><strong>${asHtml(mail.subject ?? '')}</strong></a><br><small>${asHtml(mail.to?.[0]?.address ?? '')} · ${asHtml(when(mail.date))}</small></li>`,
  )
  const body =
    rows.length === 0 ? `<p>${asHtml(say(words.none))}</p>` : `<ul class="portal-mails">${rows.join('')}</ul>`
  const head = `<h1 class="portal-title">${asHtml(say(words.title))}</h1><p class="portal-lead">${asHtml(say(words.lead))}</p>`
  return shell(say(words.title), `${backLine(desk)}${head}${body}`, desk)
}

function mailPage(name: string, mail: Email, desk: Desk): string {
  const { words, when } = desk
  const head = `<h1 class="portal-title">${asHtml(mail.subject ?? '')}</h1><p><small>${asHtml(mail.from?.name ?? '')} → ${asHtml(mail.to?.[0]?.address ?? '')} · ${asHtml(when(mail.date))}</small></p>`
  const frame = `<iframe class="portal-mail" title="${asHtml(mail.subject ?? '')}" src="/mailbox/${name}/html" sandbox="${MAY}"></iframe>`
  const text = `<details><summary>${asHtml(say(words.asText))}</summary><pre class="portal-plain">${asHtml(mail.text ?? '')}</pre></details>`
  const all = ` · <a href="/mailbox">${asHtml(say(words.all))}</a>`
  return shell(
    mail.subject ?? say(words.title),
    `${backLine(desk, all)}${head}${frame}${links(mail, desk)}${text}<script src="/mailbox/frame.js"></script>`,
    desk,
  )
}

function backLine({ words }: Desk, more = ''): string {
  return `<p><a href="/">${asHtml(say(words.back))}</a>${more}</p>`
}

/** A sandboxed letter opens links in a new page only; the same links stand below it. */
function links({ text = '' }: Email, { words }: Desk): string {
  const found = [...new Set(text.match(/https?:\/\/[^\s<>)]+/g) ?? [])]
  const label = (url: string) => {
    const { pathname } = new URL(url)
    if (pathname.startsWith('/p/')) return say(words.asClient)
    return pathname.startsWith('/u/') ? say(words.stop) : url
  }
  return found.map((url) => `<p><a class="portal-button" href="${asHtml(url)}">${asHtml(label(url))}</a></p>`).join('')
}

function shell(title: string, body: string, { code }: Desk): string {
  return `<!doctype html><html lang="${code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${asHtml(title)}</title><link rel="stylesheet" href="/portal.css"></head><body><div class="portal"><main class="portal-letter">${body}</main></div></body></html>`
}
