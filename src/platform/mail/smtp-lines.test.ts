import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Handing, Letter } from './letter.ts'
import { aLetter, aLink } from './letter.testing.ts'
import { openSink, type Sink } from './sink.testing.ts'
import { smtpPort, type SmtpSettings } from './smtp.ts'

let sink: Sink
beforeEach(async () => {
  sink = await openSink({ delay: 20 })
})
afterEach(() => sink.close())

const port = (changes: Partial<SmtpSettings> = {}) =>
  smtpPort({ host: sink.host, port: sink.port, security: 'none', connectWait: 10_000, replyWait: 10_000, ...changes })
const handing: Handing = { beforeBody: async () => {}, slots: { 'portal-link': aLink } }
const letters = (n: number): Letter[] =>
  Array.from({ length: n }, (_, i) => aLetter({ messageId: `<letter-${i}@studio.test>` }))

test('many letters share a few lines, each arrives once, and no more lines are open than allowed', async () => {
  const smtp = port({ connections: 3 })
  const many = letters(30)
  const outcomes = await Promise.all(many.map((letter) => smtp.hand(letter, handing)))
  expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true)
  expect(many.map(({ messageId }) => sink.copies(messageId))).toEqual(many.map(() => 1))
  expect(sink.connections()).toBe(3)
  expect(sink.mostAtOnce()).toBe(3)
  smtp.close()
})

test('a line says goodbye after its share of letters', async () => {
  const smtp = port({ connections: 1, lettersPerLine: 4 })
  for (const letter of letters(9)) await smtp.hand(letter, handing)
  expect(sink.taken).toHaveLength(9)
  expect(sink.connections()).toBe(3)
  smtp.close()
})

test('a line that the server left while it was idle costs the next letter nothing', async () => {
  const smtp = port({ connections: 1 })
  const [first, second] = letters(2) as [Letter, Letter]
  await smtp.hand(first, handing)
  sink.hangUp()
  const outcome = await smtp.hand(second, handing)
  expect(outcome.kind).toBe('sent')
  expect(sink.copies(second.messageId)).toBe(1)
  expect(sink.connections()).toBe(2)
  smtp.close()
})

test('the letter after a refused one goes on a fresh line and is judged for itself', async () => {
  sink.behave((nth) => (nth === 1 ? 'rcpt-550' : nth === 2 ? 'dot-drop-kept' : 'accept'))
  const smtp = port({ connections: 1 })
  const kinds: string[] = []
  for (const letter of letters(4)) kinds.push((await smtp.hand(letter, handing)).kind)
  expect(kinds).toEqual(['refused', 'in-doubt', 'sent', 'sent'])
  expect(sink.connections()).toBe(3)
  smtp.close()
})

test('a letter that hangs keeps its own line waiting and no other', async () => {
  sink.behave((nth) => (nth === 1 ? 'dot-hang-kept' : 'accept'))
  const smtp = port({ connections: 2, replyWait: 60_000 })
  const [hanging, ...others] = letters(6) as [Letter, ...Letter[]]
  const first = smtp.hand(hanging, handing)
  const rest = await Promise.all(others.map((letter) => smtp.hand(letter, handing)))
  expect(rest.map(({ kind }) => kind)).toEqual(others.map(() => 'sent'))
  sink.hangUp()
  expect((await first).kind).toBe('in-doubt')
  smtp.close()
})
