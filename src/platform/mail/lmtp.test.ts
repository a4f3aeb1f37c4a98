import { createConnection } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeLog } from '../log.ts'
import type { Kept } from './kept.ts'
import { receiveLmtp, type Receiver } from './lmtp.ts'

let receiver: Receiver
let taken: { text: string; from: string; to: readonly string[] }[]
let say: () => Kept

beforeAll(async () => {
  receiver = await receiveLmtp({
    port: 0,
    domain: 'in.studio.example',
    log: makeLog('silent'),
    take: async (bytes, { from, to }) => {
      const said = say()
      taken.push({ text: Buffer.from(bytes).toString(), from, to })
      return said
    },
  })
})
afterAll(() => receiver.close())
beforeEach(() => {
  taken = []
  say = () => 'kept'
})

const hand = (to: string, from = 'vogel@nordlicht.example') =>
  createTransport({ host: '127.0.0.1', port: receiver.port, lmtp: true, ignoreTLS: true }).sendMail({
    envelope: { from, to },
    raw: 'From: vogel@nordlicht.example\r\nSubject: x\r\n\r\nHello\r\n',
  })

/** LMTP answers for each recipient after the letter. */
async function refusal(): Promise<number | undefined> {
  const { rejectedErrors = [] } = (await hand('replies@in.studio.example')) as unknown as {
    rejectedErrors?: readonly { responseCode: number }[]
  }
  return rejectedErrors[0]?.responseCode
}

test('a mail server of the house hands an answer over, with the envelope it came in', async () => {
  await hand('replies+r1@in.studio.example')
  expect(taken).toMatchObject([{ from: 'vogel@nordlicht.example', to: ['replies+r1@in.studio.example'] }])
  expect(taken[0]?.text).toContain('Hello')
})

test('mail for another domain is refused at the recipient', async () => {
  await expect(hand('somebody@elsewhere.example')).rejects.toMatchObject({ responseCode: 550 })
  expect(taken).toEqual([])
})

test('mail that is nobody’s is refused for good', async () => {
  say = () => 'left'
  expect(await refusal()).toBe(550)
})

test('what could not be kept is asked for again later', async () => {
  say = () => {
    throw new Error('the store is away')
  }
  expect(await refusal()).toBe(451)
})

test('it speaks LMTP and offers no sign-in', async () => {
  const said = await new Promise<string>((resolve) => {
    let all = ''
    const socket = createConnection(receiver.port, '127.0.0.1')
    socket.on('data', (bytes) => {
      all += bytes.toString()
      if (/^220 .*\r\n$/.test(all)) socket.write('LHLO test\r\n')
      if (/\r\n250 [^\r]*\r\n$/.test(all)) socket.end('QUIT\r\n')
    })
    socket.on('close', () => resolve(all))
  })
  expect(said).toMatch(/^220 .*LMTP/)
  expect(said).not.toContain('AUTH')
})

test('who sends too much at once is asked to try again', async () => {
  say = () => 'later'
  expect(await refusal()).toBe(451)
})
