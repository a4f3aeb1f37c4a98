import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeLog } from '../log.ts'
import { fetchMail, imapSettingsFrom, type FetchWish } from './imap.ts'
import { aMailbox, type TestMailbox } from './mailbox.testing.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let mailbox: TestMailbox
beforeAll(async () => {
  mailbox = await aMailbox()
})
afterAll(() => mailbox.close())

const log = makeLog('silent')
const mail = (subject: string) =>
  `From: vogel@nordlicht.example\nSubject: ${subject}\nMessage-ID: <${subject}@n>\n\nHello\n`
const subjectOf = (bytes: Uint8Array) => /^Subject: (.*)\r$/m.exec(Buffer.from(bytes).toString())?.[1] ?? ''

/** Reads until it is stopped; `take` as the test wants it. */
const reading = (take: FetchWish['take'], more: Partial<FetchWish> = {}) =>
  fetchMail(mailbox.settings, { log, now: () => Date.now(), take, pollMs: 60_000, againMs: 100, ...more })

test('new mail is told at once, taken over, and only then marked as read; nothing is deleted', async () => {
  await mailbox.arrives(mail('before'))
  const taken: string[] = []
  const marks: (readonly (readonly string[])[])[] = []
  const fetching = reading(async (bytes) => {
    marks.push(await mailbox.flags())
    taken.push(subjectOf(bytes))
    return 'kept'
  })
  await expect.poll(() => taken).toEqual(['before'])
  await mailbox.arrives(mail('while-it-listens'))
  await expect.poll(() => taken).toEqual(['before', 'while-it-listens'])
  await expect
    .poll(() => mailbox.flags())
    .toEqual([
      ['$ForthrightTaken', '\\Seen'],
      ['$ForthrightTaken', '\\Seen'],
    ])
  // While it was being taken over it was not yet marked: a crash there brings it again.
  expect(marks[0]?.at(-1)).not.toContain('\\Seen')
  expect(fetching.trouble()).toBeNull()
  await fetching.stop()
})

test('what could not be taken over comes again, and the third time it is taken in any state', async () => {
  const tries: boolean[] = []
  await mailbox.arrives(mail('hard'))
  const fetching = reading(async (_, last) => {
    tries.push(last)
    if (!last) throw new Error('the store is away')
    return 'kept'
  })
  await expect.poll(() => tries).toEqual([false, false, true])
  await expect.poll(async () => (await mailbox.flags()).at(-1)).toContain('\\Seen')
  await fetching.stop()
})

test('mail that is nobody’s stays unread and is not asked about again', async () => {
  let asked = 0
  await mailbox.arrives(mail('strange'))
  const look = () => {
    const fetching = reading(async () => {
      asked++
      return 'left'
    })
    return fetching
  }
  const first = look()
  await expect.poll(async () => (await mailbox.flags()).at(-1)).toEqual(['$ForthrightLeft'])
  await first.stop()
  const second = look()
  await expect.poll(() => second.lastLook()).not.toBeNull()
  await second.stop()
  expect(asked).toBe(1)
})

test('a sender who has to wait keeps nobody else waiting, and what waits is not fetched again and again', async () => {
  const of = (from: string, subject: string) => mail(subject).replace('vogel@nordlicht.example', from)
  for (const n of [1, 2, 3]) await mailbox.arrives(of('flood@else.example', `flood-${n}`))
  await mailbox.arrives(of('wren@harbour.example', 'one-question'))
  let now = 0
  let open = 1
  const asked: string[] = []
  const take = async (bytes: Uint8Array) => {
    asked.push(subjectOf(bytes))
    if (!subjectOf(bytes).startsWith('flood')) return 'kept' as const
    return open-- > 0 ? ('kept' as const) : ('later' as const)
  }
  const fetching = reading(take, { now: () => now, pollMs: 50 })
  await expect.poll(() => asked).toEqual(['flood-1', 'flood-2', 'one-question'])
  // Several looks later the second is still the last that was asked about: its sender's minute is not over.
  const looked = asked.length
  now = 59_000
  await expect.poll(() => fetching.lastLook()).toBe(59_000)
  expect(asked).toHaveLength(looked)
  open = 2
  now = 61_000
  await expect.poll(() => asked.slice(looked)).toEqual(expect.arrayContaining(['flood-2', 'flood-3']))
  await fetching.stop()
})

test('a mailbox that numbers its mails anew brings nothing twice', async () => {
  const before = await mailbox.flags()
  await mailbox.renumber()
  let asked = 0
  const fetching = reading(async () => {
    asked++
    return 'kept'
  })
  await expect.poll(() => fetching.lastLook()).not.toBeNull()
  await fetching.stop()
  expect(asked).toBe(0)
  expect((await mailbox.flags()).length).toBe(before.length)
})

test('a mailbox that cannot be opened is a trouble in words, and no end of the process', async () => {
  const fetching = fetchMail(
    { ...mailbox.settings, pass: 'wrong' },
    { log, now: () => 0, take: async () => 'kept', againMs: 100 },
  )
  await expect.poll(() => fetching.trouble()).not.toBeNull()
  await fetching.stop()
})

test('an address says everything that is needed, or nothing', () => {
  expect(imapSettingsFrom('imaps://in%40studio.example:p%3A1@mail.studio.example/Replies')).toEqual({
    host: 'mail.studio.example',
    port: 993,
    secure: true,
    user: 'in@studio.example',
    pass: 'p:1',
    folder: 'Replies',
    anyCertificate: false,
  })
  expect(imapSettingsFrom('https://mail.studio.example')).toBeNull()
  expect(imapSettingsFrom('imap://mail.studio.example')).toBeNull()
})
