import { afterAll, beforeAll, expect, test } from 'vitest'
import { probeImap } from './imap-probe.ts'
import { aMailbox, type TestMailbox } from './mailbox.testing.ts'

let mailbox: TestMailbox
beforeAll(async () => {
  mailbox = await aMailbox()
})
afterAll(() => mailbox.close())

test('a mailbox that can be read is told with how much lies in it, and nothing in it is touched', async () => {
  await mailbox.arrives('From: a@b.example\r\nSubject: x\r\n\r\nx\r\n')
  const { host, port } = mailbox.settings
  expect(await probeImap(mailbox.settings)).toEqual({
    about: 'imap',
    state: 'good',
    says: 'imap-good',
    with: { where: `${host}:${port}`, folder: 'INBOX', count: 1 },
  })
  expect((await mailbox.flags()).flat()).not.toContain('\\Seen')
})

test('a wrong password, a folder that is not there and a closed port are three findings', async () => {
  const { settings } = mailbox
  expect(await probeImap({ ...settings, pass: 'wrong' })).toMatchObject({ state: 'missing', says: 'imap-sign-in' })
  expect(await probeImap({ ...settings, folder: 'Nowhere' })).toMatchObject({ state: 'missing', says: 'imap-folder' })
  expect(await probeImap({ ...settings, port: 1 })).toMatchObject({ state: 'missing', says: 'imap-reach' })
})
