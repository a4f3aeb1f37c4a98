import { createSocket, type Socket } from 'node:dgram'
import { afterEach, expect, test } from 'vitest'
import { openSink, type Sink } from './sink.testing.ts'
import type { MailFinding } from './finding.ts'
import { checkSender } from './sender-check.ts'
import { dnsResolver } from './resolver.ts'
import { probeSmtp } from './smtp-probe.ts'

const open: (Socket | Sink)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** A name server on loopback that knows only these TXT records, and for `silent` names never answers. */
async function aNameServer(records: Readonly<Record<string, readonly string[]>>, silent: readonly string[] = []) {
  const socket = createSocket('udp4')
  open.push(socket)
  socket.on('message', (asked, from) => {
    const name = nameIn(asked)
    if (!silent.includes(name)) socket.send(answerTo(asked, records[name] ?? []), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return dnsResolver([`127.0.0.1:${socket.address().port}`])
}

function nameIn(asked: Buffer): string {
  const labels: string[] = []
  for (let at = 12; asked[at]; at += 1 + (asked[at] ?? 0))
    labels.push(asked.toString('latin1', at + 1, at + 1 + (asked[at] ?? 0)))
  return labels.join('.').toLowerCase()
}

/** RFC 1035, section 4: the question again, then each record as strings of at most 255 octets. */
function answerTo(asked: Buffer, texts: readonly string[]): Buffer {
  const end = asked.indexOf(0, 12) + 5
  const head = Buffer.from(asked.subarray(0, 12))
  head.writeUInt16BE(texts.length > 0 ? 0x8180 : 0x8183, 2)
  head.writeUInt16BE(texts.length, 6)
  head.fill(0, 8, 12)
  const answers = texts.map((text) => {
    const parts = (text.match(/.{1,255}/g) ?? ['']).map((part) =>
      Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]),
    )
    const data = Buffer.concat(parts)
    const fixed = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255])
    return Buffer.concat([fixed, data])
  })
  return Buffer.concat([head, asked.subarray(12, end), ...answers])
}

const states = (found: readonly MailFinding[]) => Object.fromEntries(found.map(({ about, state }) => [about, state]))
const studio = { domain: 'studio.test', selector: 'f1' }
const KEY = `v=DKIM1; k=rsa; p=${'A'.repeat(390)}`

test('a domain that says who may send, signs, and refuses forgeries is in order', async () => {
  const dns = await aNameServer({
    'studio.test': ['some-verification=1', 'v=spf1 mx include:_spf.provider.test -all'],
    'f1._domainkey.studio.test': [KEY],
    '_dmarc.studio.test': ['v=DMARC1; p=quarantine; rua=mailto:post@studio.test'],
  })
  expect(states(await checkSender(dns, studio))).toEqual({ spf: 'good', dkim: 'good', dmarc: 'good' })
})

test('what is missing is named with the record to add', async () => {
  const found = await checkSender(await aNameServer({}), studio)
  expect(states(found)).toEqual({ spf: 'missing', dkim: 'missing', dmarc: 'missing' })
  expect(found.find(({ about }) => about === 'dkim')?.with).toEqual({ name: 'f1._domainkey.studio.test' })
})

test.each([
  ['two SPF records', { 'studio.test': ['v=spf1 mx -all', 'v=spf1 a -all'] }, 'spf', 'weak'],
  ['an SPF record for everybody', { 'studio.test': ['v=spf1 +all'] }, 'spf', 'weak'],
  ['a DMARC record that only watches', { '_dmarc.studio.test': ['v=DMARC1; p=none'] }, 'dmarc', 'weak'],
  ['a key that was withdrawn', { 'f1._domainkey.studio.test': ['v=DKIM1; p='] }, 'dkim', 'missing'],
])('%s is told from one that works', async (_name, records, about, state) => {
  const found = states(await checkSender(await aNameServer(records as never), studio))
  expect(found[about]).toBe(state)
})

test('a name server that does not answer is no verdict', async () => {
  const all = ['studio.test', 'f1._domainkey.studio.test', '_dmarc.studio.test']
  const found = await checkSender(await aNameServer({}, all), studio)
  expect(states(found)).toEqual({ spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' })
})

test('a probe goes as far as a mail would and sends nothing', async () => {
  const sink = await openSink({ password: 'right' })
  open.push(sink)
  const settings = { host: sink.host, port: sink.port, security: 'none', user: 'mira', connectWait: 60_000 } as const
  expect(await probeSmtp({ ...settings, password: 'right' })).toMatchObject({ state: 'good', says: 'smtp-good-plain' })
  expect(await probeSmtp({ ...settings, password: 'wrong' })).toMatchObject({ state: 'missing', says: 'smtp-sign-in' })
  expect(await probeSmtp({ ...settings, security: 'starttls', password: 'right' })).toMatchObject({
    says: 'smtp-secure',
  })
  expect(sink.taken).toEqual([])
  await sink.close()
  expect(await probeSmtp({ ...settings, password: 'right' })).toMatchObject({ says: 'smtp-reach' })
})
