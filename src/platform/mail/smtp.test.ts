import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Outcome, Stage } from './letter.ts'
import { aLetter, aLink } from './letter.testing.ts'
import { openSink, type Mode, type Sink, type SinkOptions } from './sink.testing.ts'
import { smtpPort } from './smtp.ts'
import { smtpSettingsFrom, type SmtpSettings } from './smtp-settings.ts'

let sink: Sink
afterEach(() => {
  vi.useRealTimers()
  return sink.close()
})

/** Patient, since the machine may be slow; where the other side is silent on purpose the time is passed by hand. */
const WAIT = 60_000
const settingsFor = (security: SmtpSettings['security'] = 'none'): SmtpSettings => ({
  connectWait: WAIT,
  talkWait: WAIT,
  replyWait: WAIT,
  host: security === 'none' ? '127.0.0.1' : 'localhost',
  port: sink.port,
  security,
  ...(sink.cert ? { trusted: sink.cert } : {}),
})

async function send(mode: Mode, options: SinkOptions = {}, recipients = 1) {
  sink = await openSink(options)
  sink.behave(mode)
  let marks = 0
  const two = recipients === 2
  const letter = aLetter(
    two
      ? {
          envelope: { from: 'mira@studio.test', to: ['vogel@kunde.test', 'chef@kunde.test'] },
          cc: [{ address: 'chef@kunde.test' }],
        }
      : {},
  )
  const silent = mode.includes('hang')
  if (silent) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const handed = smtpPort(settingsFor(options.tls)).hand(letter, {
    beforeBody: async () => void (marks += 1),
    slots: { 'portal-link': aLink },
  })
  let over = !silent
  void handed.finally(() => (over = true))
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve))
    // Again and again: what the server said before it fell silent may still be on its way, and begins the wait anew.
    if (sink.silences() > 0) await vi.advanceTimersByTimeAsync(WAIT)
  }
  const outcome = await handed
  vi.useRealTimers()
  return { outcome, marks, copies: sink.copies(letter.messageId) }
}

/** Mode, verdict, where it ended, whether the row was marked, copies at the other side. */
const verdicts: readonly [Mode, Outcome['kind'], Stage, number, number][] = [
  ['accept', 'sent', 'dot', 1, 1],
  ['greet-421', 'later', 'greeting', 0, 0],
  ['greet-drop', 'later', 'connect', 0, 0],
  ['ehlo-hang', 'later', 'greeting', 0, 0],
  ['mail-451', 'later', 'sender', 0, 0],
  ['rcpt-451', 'later', 'recipient', 0, 0],
  ['rcpt-550', 'refused', 'recipient', 0, 0],
  ['rcpt-drop', 'later', 'recipient', 0, 0],
  ['rcpt-half-550', 'later', 'recipient', 0, 0],
  ['data-451', 'later', 'data', 0, 0],
  ['data-554', 'refused', 'data', 0, 0],
  ['data-drop', 'later', 'data', 0, 0],
  ['data-hang', 'later', 'data', 0, 0],
  ['body-drop', 'in-doubt', 'dot', 1, 0],
  ['dot-451', 'later', 'dot', 1, 0],
  ['dot-550', 'refused', 'dot', 1, 0],
  ['dot-421', 'later', 'dot', 1, 0],
  ['dot-drop-kept', 'in-doubt', 'dot', 1, 1],
  ['dot-half-250-kept', 'in-doubt', 'dot', 1, 1],
  ['dot-half-451', 'in-doubt', 'dot', 1, 0],
  ['dot-hang-kept', 'in-doubt', 'dot', 1, 1],
  ['dot-slow-kept', 'sent', 'dot', 1, 1],
]
const lines: readonly SinkOptions[] = [
  { tls: 'none' },
  { tls: 'none', pipelining: true },
  { tls: 'starttls', pipelining: true },
  { tls: 'tls', pipelining: true },
]

for (const line of lines) {
  const name = `${line.tls}${line.pipelining ? ', pipelining' : ''}`
  describe(`over ${name}`, () => {
    test.each(verdicts)('%s ends as %s at %s', async (mode, kind, stage, marks, copies) => {
      for (const recipients of [1, 2]) {
        const found = await send(mode, line, recipients)
        expect({ mode, recipients, kind: found.outcome.kind, marks: found.marks, copies: found.copies }).toEqual({
          mode,
          recipients,
          kind,
          marks,
          copies,
        })
        if (!(line.pipelining && stage === 'recipient') && !line.tls?.includes('tls'))
          expect(found.outcome.stage).toBe(stage)
        await sink.close()
      }
    })
  })
}

test('a connection that breaks off while the row is being marked sends nothing, and the outcome waits for the mark', async () => {
  sink = await openSink()
  sink.behave('data-drop-after-354')
  let marked = false
  const outcome = await smtpPort(settingsFor()).hand(aLetter(), {
    beforeBody: async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      marked = true
    },
    slots: { 'portal-link': aLink },
  })
  expect(marked).toBe(true)
  expect(outcome.kind).toBe('later')
  expect(sink.bodyBytes()).toBe(0)
})

test('a lost lease hangs up before the first body byte', async () => {
  sink = await openSink()
  const outcome = await smtpPort(settingsFor()).hand(aLetter(), {
    beforeBody: () => Promise.reject(new Error('the lease has gone to another')),
    slots: { 'portal-link': aLink },
  })
  expect(outcome).toEqual({
    kind: 'later',
    reply: 'the lease has gone to another',
    stage: 'mark',
    reason: 'lost-lease',
  })
  expect(sink.bodyBytes()).toBe(0)
  expect(sink.taken).toEqual([])
})

test('a yes to half a letter is no yes', async () => {
  sink = await openSink()
  sink.behave('body-early-250')
  const large = { cid: 'timeline', filename: 'timeline.png', png: new Uint8Array(24_000_000) }
  const outcome = await smtpPort(settingsFor()).hand(aLetter({ pictures: [large] }), {
    beforeBody: async () => {},
    slots: { 'portal-link': aLink },
  })
  expect(outcome.kind).toBe('in-doubt')
})

test('a wrong password is our matter: the letter waits', async () => {
  sink = await openSink({ password: 'right' })
  const outcome = await smtpPort({ ...settingsFor(), user: 'mira', password: 'wrong' }).hand(aLetter(), {
    beforeBody: async () => {},
    slots: { 'portal-link': aLink },
  })
  expect(outcome).toEqual({ kind: 'later', reply: '535 5.7.8 wrong password', stage: 'sign-in' })
})

test('a server that offers no STARTTLS gets no letter when it was demanded', async () => {
  sink = await openSink({ tls: 'none' })
  const outcome = await smtpPort({ ...settingsFor('starttls'), host: '127.0.0.1' }).hand(aLetter(), {
    beforeBody: async () => {},
    slots: { 'portal-link': aLink },
  })
  expect(outcome.kind).toBe('later')
  expect(sink.taken).toEqual([])
})

test('a certificate that nobody trusts gets no letter', async () => {
  sink = await openSink({ tls: 'tls' })
  const { trusted: _, ...strangers } = settingsFor('tls')
  const outcome = await smtpPort(strangers).hand(aLetter(), {
    beforeBody: async () => {},
    slots: { 'portal-link': aLink },
  })
  expect(outcome).toMatchObject({ kind: 'later', stage: 'connect' })
})

test('nobody listening means later', async () => {
  sink = await openSink()
  const settings = settingsFor()
  await sink.close()
  const outcome = await smtpPort(settings).hand(aLetter(), {
    beforeBody: async () => {},
    slots: { 'portal-link': aLink },
  })
  expect(outcome).toMatchObject({ kind: 'later', stage: 'connect' })
  sink = await openSink()
})

test('a password is never sent in the clear to another machine', async () => {
  sink = await openSink()
  expect(() =>
    smtpPort({ host: 'mail.studio.test', port: 25, security: 'none', user: 'mira', password: 'secret' }),
  ).toThrow(RangeError)
})

test('a key that cannot sign is refused at once, not left out of every mail', async () => {
  sink = await openSink()
  const dkim = { domainName: 'studio.test', keySelector: 'f1', privateKey: 'no key' }
  expect(() => smtpPort({ ...settingsFor(), dkim })).toThrow(/DKIM key/)
})

test('an address says how the way out is secured', async () => {
  sink = await openSink()
  expect(smtpSettingsFrom('smtps://mira%40studio.test:p%2Fw@mail.studio.test')).toEqual({
    host: 'mail.studio.test',
    port: 465,
    security: 'tls',
    user: 'mira@studio.test',
    password: 'p/w',
  })
  expect(smtpSettingsFrom('smtp://mail.studio.test')).toEqual({
    host: 'mail.studio.test',
    port: 587,
    security: 'starttls',
  })
  expect(smtpSettingsFrom('smtp://127.0.0.1:2525')).toEqual({ host: '127.0.0.1', port: 2525, security: 'none' })
  expect(smtpSettingsFrom('smtp://relay:25?security=none').security).toBe('none')
})

const ways = { returnPath: 'bounces+b1-2@in.studio.test', ownCopy: 'copies@in.studio.test' } as const
const slots = { 'portal-link': aLink }
const beforeBody = async () => {}

test('a letter goes under the return address of its delivery, and our own mailbox gets the same mail unseen', async () => {
  sink = await openSink()
  await smtpPort(settingsFor()).hand(aLetter(ways), { beforeBody, slots })
  const [mail] = sink.taken
  expect(mail).toMatchObject({ from: ways.returnPath, to: [aLetter().to.address, ways.ownCopy] })
  expect(mail?.raw.toString()).not.toMatch(/copies@|bounces\+/)
})

test('a server that takes only senders it knows gets ours, at once, and from then on nothing else', async () => {
  const from = aLetter().envelope.from ?? ''
  const asked: string[] = []
  const knows = (one: string) => asked.push(one) > 0 && one === from
  sink = await openSink({ senders: Object.assign([from], { includes: knows }) })
  const port = smtpPort(settingsFor())
  for (const _ of [1, 2]) expect(await port.hand(aLetter(ways), { beforeBody, slots })).toMatchObject({ kind: 'sent' })
  expect(sink.taken.map((mail) => mail.from)).toEqual([from, from])
  expect(asked).toEqual([ways.returnPath, from, from])
})

test('a server that refuses both return addresses has refused the letter', async () => {
  sink = await openSink({ senders: [] })
  const outcome = await smtpPort(settingsFor()).hand(aLetter(ways), { beforeBody, slots })
  expect(outcome).toMatchObject({ kind: 'refused', stage: 'sender', reply: '553 5.7.1 not your address' })
})

test.each([false, true])(
  'a server that will not take our own copy still takes the letter, and one that refuses its reader takes neither (pipelining: %s)',
  async (pipelining) => {
    const reader = aLetter().to.address
    sink = await openSink({ pipelining, refuses: [ways.ownCopy] })
    expect(await smtpPort(settingsFor()).hand(aLetter(ways), { beforeBody, slots })).toMatchObject({ kind: 'sent' })
    expect(sink.taken.map(({ to }) => to)).toEqual([[reader]])
    await sink.close()

    sink = await openSink({ pipelining, refuses: [reader] })
    expect(await smtpPort(settingsFor()).hand(aLetter(ways), { beforeBody, slots })).toMatchObject({
      kind: 'refused',
      stage: 'recipient',
    })
    expect(sink.taken).toEqual([])
  },
)
