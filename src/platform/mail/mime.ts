import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import { asHtml } from '../../kit/html.ts'
import { fillSlots, type Slots } from '../../kit/slot.ts'
import type { Letter, Mailbox } from './letter.ts'

export interface Dkim {
  readonly domainName: string
  readonly keySelector: string
  /** PEM, RSA. */
  readonly privateKey: string
}

/** The library's own list leaves out List-Unsubscribe-Post, which RFC 8058 wants signed. */
const SIGNED = [
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding',
  'In-Reply-To:References:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted',
].join(':')

/**
 * What a member's yes binds: envelope, shown headers, both bodies, attachments
 * and invite, as sha256 in hex. Date, Message-ID, thread headers, DKIM and the
 * values of slots lie outside, so a second attempt has the same hash.
 */
export function approvedHash(letter: Letter): string {
  const { envelope, from, to, cc = [], replyTo, subject, text, html, pictures = [], calendar } = letter
  const box = (of: Mailbox) => [of.name ?? '', of.address]
  const form = [
    'letter/1',
    [envelope.from, [...envelope.to].sort()],
    [box(from), box(to), cc.map(box), replyTo ? box(replyTo) : null, subject],
    [text, html],
    pictures.map(({ cid, filename, png }) => [cid, filename, sha256(png)]),
    calendar ? [calendar.method, calendar.ics] : null,
  ]
  return sha256(JSON.stringify(form))
}

/**
 * The exact bytes of a letter with its slots filled. The same letter and slots
 * give the same bytes (boundaries come from the Message-ID), but for DKIM's time.
 */
export async function rawOf(letter: Letter, slots: Slots, dkim?: Dkim): Promise<Buffer> {
  const raw = await new MailComposer(parts(letter, slots)).compile().build()
  if (!dkim) return raw
  return buffer(new DKIM({ ...dkim, headerFieldNames: SIGNED }).sign(raw))
}

/** The same bytes as a stream: nothing is built, and no slot filled, before it is read. */
export function streamOf(letter: Letter, slots: Slots, dkim?: Dkim): Readable {
  return Readable.from(
    (async function* () {
      yield await rawOf(letter, slots, dkim)
    })(),
    { objectMode: false },
  )
}

function parts(letter: Letter, slots: Slots) {
  const { calendar, pictures = [], cc, replyTo } = letter
  return {
    ...headers(letter, slots),
    from: mailbox(letter.from),
    to: mailbox(letter.to),
    ...(cc && cc.length > 0 ? { cc: cc.map(mailbox) } : {}),
    ...(replyTo ? { replyTo: mailbox(replyTo) } : {}),
    subject: letter.subject,
    text: fillSlots(letter.text, slots),
    html: fillSlots(letter.html, slots, asHtml),
    attachments: pictures.map(({ cid, filename, png }) => ({
      cid,
      filename,
      content: Buffer.from(png),
      contentType: 'image/png',
      contentDisposition: 'inline',
    })),
    ...(calendar ? { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.ics } } : {}),
    baseBoundary: sha256(letter.messageId).slice(0, 24),
    newline: 'win',
    disableUrlAccess: true,
    disableFileAccess: true,
  }
}

function headers(letter: Letter, slots: Slots) {
  const { automatic, unsubscribe, inReplyTo, references } = letter
  const extra: Record<string, string | { prepared: true; value: string }> = {}
  if (automatic) {
    extra['Auto-Submitted'] = automatic === 'generated' ? 'auto-generated' : 'auto-replied'
    extra['X-Auto-Response-Suppress'] = 'OOF, AutoReply'
  }
  if (unsubscribe) {
    const url = `<${fillSlots(unsubscribe.url, slots)}>`
    const value = unsubscribe.mailto ? `${url},\r\n <mailto:${unsubscribe.mailto}>` : url
    extra['List-Unsubscribe'] = { prepared: true, value }
    extra['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click'
  }
  return {
    messageId: letter.messageId,
    date: new Date(letter.date),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(references && references.length > 0 ? { references: [...references] } : {}),
    headers: extra,
  }
}

function mailbox({ name, address }: Mailbox) {
  return name ? { name, address } : { name: '', address }
}

function sha256(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex')
}
