import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import PostalMime, { type Email } from 'postal-mime'
import { asHtml } from '../kit/html.ts'
import { builtinBox } from '../platform/mail/builtin-box.ts'
import type { Smtp } from '../platform/mail/letter.ts'

const SAFE_NAME = /^[0-9TZ.-]+_[0-9A-Za-z]+\.eml$/

/** Where demo letters end: a folder of mails, beside the demo store and removed with it. Nothing leaves the machine. */
export function builtinMailbox(folder: string): Smtp {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return builtinBox(async ({ at, messageId, raw }) => {
    const name = `${at.replace(/:/g, '-')}_${messageId.replace(/[^0-9A-Za-z]/g, '').slice(0, 26)}.eml`
    await writeFile(join(folder, name), raw)
  })
}

/** The mailbox of the demo as pages: every letter as its reader would see it. */
export function mailboxApp(folder: string): Hono {
  const app = new Hono()
  app.get('/mailbox', async (c) => {
    const names = readdirSync(folder)
      .filter((name) => SAFE_NAME.test(name))
      .sort()
      .reverse()
      .slice(0, 200)
    const mails = await Promise.all(names.map(async (name) => ({ name, mail: await read(folder, name) })))
    return c.html(listPage(mails))
  })
  app.get('/mailbox/:name', async (c) => {
    const name = c.req.param('name')
    if (!SAFE_NAME.test(name)) return c.notFound()
    return c.html(mailPage(name, await read(folder, name)))
  })
  app.get('/mailbox/:name/html', async (c) => {
    const name = c.req.param('name')
    if (!SAFE_NAME.test(name)) return c.notFound()
    // A letter's own colours are inline, as in any mail program; it gets no script and no network.
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-top-navigation-by-user-activation",
    )
    return c.html(withPictures(await read(folder, name)))
  })
  return app
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

function listPage(mails: readonly { name: string; mail: Email }[]): string {
  const rows = mails.map(
    ({ name, mail }) =>
      `<li><a href="/mailbox/${name}"><strong>${asHtml(mail.subject ?? '')}</strong></a><br><small>${asHtml(mail.to?.[0]?.address ?? '')} · ${asHtml((mail.date ?? '').slice(0, 16).replace('T', ' '))} UTC</small></li>`,
  )
  const body =
    rows.length === 0 ? '<p>No letter has been sent yet.</p>' : `<ul class="portal-mails">${rows.join('')}</ul>`
  return shell(
    'Mailbox',
    `<h1 class="portal-title">Mailbox</h1><p class="portal-lead">Letters of the sample workspace. None of them has left this machine.</p>${body}<p><a href="/">Back to the desk</a></p>`,
  )
}

function mailPage(name: string, mail: Email): string {
  const head = `<p><a href="/mailbox">All letters</a></p><h1 class="portal-title">${asHtml(mail.subject ?? '')}</h1><p><small>${asHtml(mail.from?.name ?? '')} → ${asHtml(mail.to?.[0]?.address ?? '')}</small></p>`
  const frame = `<iframe class="portal-mail" title="${asHtml(mail.subject ?? '')}" src="/mailbox/${name}/html" sandbox="allow-popups allow-top-navigation-by-user-activation"></iframe>`
  const text = `<details><summary>As plain text</summary><pre class="portal-plain">${asHtml(mail.text ?? '')}</pre></details>`
  return shell(mail.subject ?? 'Letter', `${head}${frame}${links(mail)}${text}`)
}

/** A sandboxed letter opens links in a new page only; the same links stand below it. */
function links({ text = '' }: Email): string {
  const found = [...new Set(text.match(/https?:\/\/[^\s<>)]+/g) ?? [])]
  return found
    .map(
      (url) =>
        `<p><a class="portal-button" href="${asHtml(url)}">${asHtml(new URL(url).pathname.startsWith('/p/') ? 'Open as the client' : url)}</a></p>`,
    )
    .join('')
}

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${asHtml(title)}</title><link rel="stylesheet" href="/portal.css"></head><body><div class="portal"><main class="portal-letter">${body}</main></div></body></html>`
}
