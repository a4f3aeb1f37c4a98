import { describe, expect, test } from 'vitest'
import { readMail } from './incoming.ts'

const mail = (headers: string, body = 'Hello', envelope = {}) =>
  readMail(
    new TextEncoder().encode(
      `From: Katharina Vogel <Vogel@Nordlicht.example>\nTo: Replies <replies@in.studio.example>\nSubject: Re: your letter\nMessage-ID: <a1@nordlicht.example>\n${headers ? `${headers}\n` : ''}\n${body}`.replaceAll(
        '\n',
        '\r\n',
      ),
    ),
    { trusted: 'mx.studio.example', from: 'vogel@nordlicht.example', ...envelope },
  )

test('addresses are plain and in small letters, ids come nearest first', async () => {
  const read = await mail(
    'Cc: "Wall, Jo" <jo@nordlicht.example>\nDelivered-To: replies+r01@in.studio.example\nIn-Reply-To: <c@x>\nReferences: <a@x> <b@x> <c@x>',
  )
  expect(read.from).toBe('vogel@nordlicht.example')
  expect(read.to).toEqual(['replies@in.studio.example', 'jo@nordlicht.example', 'replies+r01@in.studio.example'])
  expect(read.answers).toEqual(['<c@x>', '<b@x>', '<a@x>'])
})

test('a mail of HTML alone is read as its words, quotes as quotes, and nothing of its scripts', async () => {
  const { text } = await mail(
    'Content-Type: text/html; charset=utf-8',
    '<html><head><style>p{}</style></head><body><p>Passt f&uuml;r uns &amp; danke&#33;</p><script>alert(1)</script><blockquote>Ihr Brief</blockquote></body></html>',
  )
  expect(text).toContain('danke!')
  expect(text).toContain('> Ihr Brief')
  expect(text).not.toContain('alert')
})

describe('written by a machine', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'auto-submitted'],
    ['Auto-Submitted: auto-generated; x=y', 'auto-submitted'],
    ['Auto-Submitted: auto-notified', 'auto-submitted'],
    ['Return-Path: <>', 'empty-return-path'],
    ['X-Autoreply: yes', 'auto-reply-header'],
    ['X-Autorespond: On holiday', 'auto-reply-header'],
    ['Precedence: auto_reply', 'auto-reply-header'],
    ['Precedence: auto-reply', 'auto-reply-header'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b', 'report'],
  ])('%s', async (header, why) => {
    expect((await mail(header)).automatic).toBe(why)
  })

  test('with an empty return path in the envelope', async () => {
    expect((await mail('', 'x', { from: '' })).automatic).toBe('empty-return-path')
  })

  test.each([
    'Auto-Submitted: no',
    'Precedence: bulk',
    'Precedence: list',
    'List-Id: <team.nordlicht.example>',
    'X-Mailer: Outlook',
  ])('not by %s alone', async (header) => {
    expect((await mail(header)).automatic).toBeNull()
  })
})

describe('who says who wrote it', () => {
  const results = (server: string, words: string) => `Authentication-Results: ${server}; ${words}`
  test.each([
    [results('mx.studio.example', 'dmarc=pass header.from=nordlicht.example'), 'verified'],
    [results('mx.studio.example', 'dkim=pass header.d=nordlicht.example; spf=pass'), 'verified'],
    [results('MX.studio.example 1', 'dmarc=pass'), 'verified'],
    [results('mx.studio.example', 'dmarc=fail; dkim=pass header.d=nordlicht.example'), 'failed'],
    [results('mx.studio.example', 'spf=pass smtp.mailfrom=evil.example'), 'unverified'],
    [results('mx.studio.example', 'dkim=pass header.d=evil.example'), 'unverified'],
    [results('mx.evil.example', 'dmarc=pass header.from=nordlicht.example'), 'unverified'],
    [
      `${results('mx.evil.example', 'dmarc=none')}\n${results('mx.studio.example', 'dmarc=pass header.from=nordlicht.example')}`,
      'unverified',
    ],
    ['', 'unverified'],
  ])('%s', async (header, verdict) => {
    expect((await mail(header)).sender).toBe(verdict)
  })

  test('nobody is believed where no server is named', async () => {
    const read = await mail(results('mx.studio.example', 'dmarc=pass'), 'x', { trusted: null })
    expect(read.sender).toBe('unverified')
  })
})

const notice = (status: string, returned: string) =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Delivery to the following recipient failed.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.nordlicht.example',
    '',
    status,
    '--b',
    returned,
    '--b--',
    '',
  ].join('\n')

describe('a delivery notice', () => {
  test.each([
    ['Content-Type: message/rfc822\n\nMessage-ID: <01LETTER@mail.studio.example>\nSubject: x\n\nbody', 'whole'],
    ['Content-Type: text/rfc822-headers\n\nSubject: x\nMessage-ID:\n <01LETTER@mail.studio.example>', 'headers'],
  ])('names the letter it gives back, %#', async (returned) => {
    const text = notice('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user', returned)
    const raw = `From: MAILER-DAEMON@nordlicht.example\r\nTo: replies@in.studio.example\r\nMessage-ID: <d@n>\r\n${text.replaceAll('\n', '\r\n')}`
    const read = await readMail(new TextEncoder().encode(raw), { trusted: null, from: '' })
    expect(read.report).toEqual({ action: 'failed', status: '5.1.1', words: 'smtp; 550 5.1.1 no such user' })
    expect(read.answers).toContain('<01LETTER@mail.studio.example>')
    expect(read.automatic).toBe('report')
  })
})

test('a mail nested past all bounds is refused, not read for ever', async () => {
  const deep = Array.from(
    { length: 300 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
  ).join('\r\n')
  await expect(readMail(new TextEncoder().encode(`From: a@b.example\r\n${deep}`), { trusted: null })).rejects.toThrow()
})
