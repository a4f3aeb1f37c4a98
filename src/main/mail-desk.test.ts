import { afterEach, expect, test } from 'vitest'
import { readConfig, type Config } from '../platform/config.ts'
import { openSink, type Sink } from '../platform/mail/sink.testing.ts'
import { ofDisk, readyText } from './doctor.ts'
import { mailSetUpOf, mailTests } from './mail-desk.ts'

const open: Sink[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function configOf(env: Record<string, string>): Config {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.mistakes.join(' '))
  return read.config
}

/** A name server that knows nothing. */
const dns = { txt: async () => [] }

test('what is set is shown without a name or a password that opens anything', () => {
  const config = configOf({
    SMTP_URL: 'smtps://mira:paper-boat@mail.studio.example',
    IMAP_URL: 'imaps://replies:paper-boat@mail.studio.example/Answers',
    MAIL_FROM: 'post@studio.example',
    DKIM_SELECTOR: 'f1',
    DKIM_KEY_FILE: '/etc/forthright/paper-boat.pem',
    BOUNCE_ADDRESS: 'bounces@in.studio.example',
  })
  const shown = mailSetUpOf(config, false)
  expect(shown).toMatchObject({
    out: { where: 'mail.studio.example:465', encrypted: true, signsIn: true },
    in: { where: 'mail.studio.example:993', encrypted: true, folder: 'Answers' },
    selector: 'f1._domainkey.studio.example',
  })
  expect(JSON.stringify(shown)).not.toMatch(/paper-boat|mira|replies/)
})

test('a return address that would grow too long is refused at the start', () => {
  const read = readConfig({ BOUNCE_ADDRESS: 'letters-that-come-back@in.studio.example' })
  expect(read).toMatchObject({ ok: false })
})

test('the tests say what is missing, and go as far as a letter where something is set', async () => {
  const says = async (config: Config) => {
    const tests = mailTests(config, { dns })
    return [...(await tests.smtp()), ...(await tests.dns()), ...(await tests.imap())].map((one) => one.says)
  }
  expect(await says(configOf({}))).toEqual(['smtp-none', 'imap-none'])

  const sink = await openSink()
  open.push(sink)
  const set = { SMTP_URL: `smtp://127.0.0.1:${sink.port}` }
  expect(await says(configOf(set))).toEqual(['smtp-good-plain', 'from-none', 'imap-none'])
  const full = configOf({ ...set, MAIL_FROM: 'post@studio.example', LMTP_PORT: '24' })
  expect(await says(full)).toEqual(['smtp-good-plain', 'spf-missing', 'dkim-unsigned', 'dmarc-missing', 'imap-lmtp'])
  expect(sink.taken).toEqual([])
  expect((await mailTests(full, { demo: true, dns }).smtp()).map((one) => one.says)).toEqual(['demo'])
})

test('the doctor says when no letter can leave for want of room, and which part of the server is not ready', async () => {
  const room = (mib: number) => ofDisk({ dataDir: '.' }, async () => mib * 2 ** 20)
  expect((await room(20))[0]).toMatchObject({
    ok: false,
    text: expect.stringContaining('no letter leaves with less than 30'),
  })
  expect((await room(500))[0]).toMatchObject({ ok: false, text: '500 MiB free on the disk of .' })
  expect((await room(5000))[0]?.ok).toBe(true)
  expect(readyText('http://x', false, { store: true, ticking: true, disk: false })).toContain('the disk is too full')
  expect(readyText('http://x', true, {})).toBe('the server at http://x answers and works')
})
