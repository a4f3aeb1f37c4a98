import { expect, test } from 'vitest'
import type { Stage } from './letter.ts'
import { Transcript } from './transcript.ts'

const US = 'record@studio.test'
const HELLO = ['220 mail.kunde.test', 'C EHLO studio.test', '250 mail.kunde.test'] as const
const ENVELOPE = ['C MAIL FROM:<mira@studio.test>', '250 ok', 'C RCPT TO:<vogel@kunde.test>', '250 ok'] as const
const TO_BODY = [...HELLO, ...ENVELOPE, 'C DATA', '354 go ahead'] as const

/** Plays a conversation as the library logs it: 'C ' before what we say, the rest is the server. */
function played(lines: readonly string[], ownCopy?: string): Transcript {
  const transcript = new Transcript(ownCopy)
  for (const line of lines) {
    if (line.startsWith('C ')) transcript.said(line.slice(2))
    else transcript.heard(line)
  }
  return transcript
}

/** The same with the letter on its way. */
function atDot(...answers: readonly string[]): Transcript {
  const transcript = played(TO_BODY)
  transcript.bodyStarts()
  transcript.bodyEnded()
  for (const answer of answers) transcript.heard(answer)
  return transcript
}

test('what is being waited for follows what was said and heard', () => {
  const story: readonly (readonly [string, Stage])[] = [
    ['220 mail.kunde.test', 'greeting'],
    ['C ehlo studio.test', 'greeting'],
    ['250 STARTTLS', 'greeting'],
    ['C STARTTLS', 'greeting'],
    ['220 go', 'greeting'],
    ['C AUTH PLAIN AEHLOhelo', 'sign-in'],
    ['235 welcome', 'sign-in'],
    ['C mail from:<mira@studio.test>', 'sender'],
    ['250 ok', 'sender'],
    ['C rcpt to:<vogel@kunde.test>', 'recipient'],
    ['250 ok', 'recipient'],
    ['C data', 'data'],
    ['354 go ahead', 'mark'],
  ]
  const transcript = new Transcript()
  expect(transcript.stage).toBe('connect')
  for (const [line, stage] of story) {
    if (line.startsWith('C ')) transcript.said(line.slice(2))
    else transcript.heard(line)
    expect([line, transcript.stage]).toEqual([line, stage])
  }
  expect(played([...HELLO, 'C HELO studio.test']).stage).toBe('greeting')
})

test('commands said at once are answered one after the other', () => {
  const transcript = played(HELLO)
  for (const command of ['MAIL FROM:<mira@studio.test>', 'RCPT TO:<vogel@kunde.test>', 'DATA']) transcript.said(command)
  const stages = ['250 ok', '250 ok', '354 go'].map((reply) => {
    const { stage } = transcript
    transcript.heard(reply)
    return stage
  })
  expect(stages).toEqual(['sender', 'recipient', 'data'])
  expect(transcript.mayStartBody()).toBe(true)
})

test('the body may start after the 354 and at no other moment', () => {
  for (let n = 0; n < TO_BODY.length; n++) expect([n, played(TO_BODY.slice(0, n)).mayStartBody()]).toEqual([n, false])
  const transcript = played(TO_BODY)
  expect(transcript.mayStartBody()).toBe(true)
  transcript.bodyStarts()
  expect([transcript.mayStartBody(), transcript.stage]).toEqual([false, 'body'])
})

test('only a whole 354 asks for the letter', () => {
  const answer = (reply: string) => played([...TO_BODY.slice(0, -1), reply]).mayStartBody()
  expect(['354', '354 go', '354\tgo'].map(answer)).toEqual([true, true, true])
  expect(['3540', '35', '250 354 ', 'x354 go', '451 354 go'].map(answer)).toEqual(Array(5).fill(false))
})

test('a no to DATA is a no to the letter, whatever its number', () => {
  const answer = (reply: string) => played([...TO_BODY.slice(0, -1), reply]).outcome('The line broke.')
  expect(answer('554 no')).toEqual({ kind: 'refused', stage: 'data', reply: '554 no' })
  expect(answer('451 not now')).toEqual({ kind: 'later', stage: 'data', reply: '451 not now' })
  expect(answer('250 what?')).toEqual({ kind: 'later', stage: 'data', reply: '250 what?' })
})

test('a sender or a recipient that is not taken is told at its own stage, and no body starts', () => {
  const sender = played([...HELLO, 'C MAIL FROM:<mira@studio.test>', '550 not you'])
  expect(sender.outcome('')).toEqual({ kind: 'refused', stage: 'sender', reply: '550 not you' })
  const recipient = played([...HELLO, ...ENVELOPE.slice(0, 3), '450 full'])
  expect(recipient.outcome('')).toEqual({ kind: 'later', stage: 'recipient', reply: '450 full' })
  const goesOn = played([...HELLO, ...ENVELOPE.slice(0, 3), '450 full', 'C DATA', '354 go'])
  expect(goesOn.mayStartBody()).toBe(false)
})

test('a no before the envelope is no refusal of the letter', () => {
  expect(played([...HELLO, 'C AUTH PLAIN', '535 wrong password']).outcome('')).toEqual({
    kind: 'later',
    stage: 'sign-in',
    reply: '535 wrong password',
  })
})

test('of two recipients a definite no outweighs a not now, in either order', () => {
  const two = (first: string, second: string) =>
    played([...HELLO, ...ENVELOPE.slice(0, 3), first, 'C RCPT TO:<chef@kunde.test>', second]).outcome('')
  const no = { kind: 'refused', stage: 'recipient', reply: '550 unknown' }
  expect(two('450 full', '550 unknown')).toEqual(no)
  expect(two('550 unknown', '450 full')).toEqual(no)
  expect(two('550 unknown', '551 moved')).toEqual(no)
  expect(two('450 full', '451 busy')).toEqual({ kind: 'later', stage: 'recipient', reply: '450 full' })
})

test('a no to DATA after a not now to the recipient leaves it at not now', () => {
  const both = played([...HELLO, ...ENVELOPE.slice(0, 3), '450 full', 'C DATA', '554 no recipients'])
  expect(both.outcome('')).toEqual({ kind: 'later', stage: 'recipient', reply: '450 full' })
})

test('whether our own copy is taken says nothing about the letter, in any case of letters', () => {
  for (const command of [`RCPT TO:<${US}>`, `rcpt to:<${US.toUpperCase()}>`]) {
    const transcript = played([...HELLO, ...ENVELOPE, `C ${command}`, '550 unknown', 'C DATA', '354 go'], US)
    expect(transcript.mayStartBody()).toBe(true)
  }
})

test('a no to anybody else counts, also where our own copy was asked for', () => {
  const refused = (to: string, ownCopy?: string) =>
    played([...HELLO, ...ENVELOPE.slice(0, 2), `C RCPT TO:<${to}>`, '550 unknown'], ownCopy).outcome('').kind
  expect(refused('vogel@kunde.test', US)).toBe('refused')
  expect(refused(`${US}.org`, US)).toBe('refused')
  expect(refused(US)).toBe('refused')
  expect(played([...HELLO, `C MAIL FROM:<${US}>`, '550 no'], US).outcome('').kind).toBe('refused')
})

test('after the dot only a whole yes is a yes, and silence is a doubt', () => {
  const end = (...answers: readonly string[]) => atDot(...answers).outcome('The line broke.')
  expect(end()).toEqual({ kind: 'in-doubt', stage: 'dot' })
  expect(end('250 taken')).toEqual({ kind: 'sent', stage: 'dot', reply: '250 taken' })
  expect(end('550 spam')).toEqual({ kind: 'refused', stage: 'dot', reply: '550 spam' })
  expect(end('451 not now')).toEqual({ kind: 'later', stage: 'dot', reply: '451 not now' })
  for (const odd of ['25', '55', '4', '354 go', ' 250 ok', 'x550 no', 'x451', '199 eh'])
    expect(end(odd)).toEqual({ kind: 'in-doubt', stage: 'dot', reply: odd })
})

test('the first answer to the dot is the answer', () => {
  expect(atDot('250 taken', '421 goodbye').outcome('')).toMatchObject({ kind: 'sent', reply: '250 taken' })
})

test('a yes to half a letter is no yes, but a no to it is a no', () => {
  const half = (reply?: string) => {
    const transcript = played(TO_BODY)
    transcript.bodyStarts()
    if (reply !== undefined) transcript.heard(reply)
    return transcript.outcome('The line broke.')
  }
  expect(half()).toEqual({ kind: 'in-doubt', stage: 'body' })
  expect(half('250 taken')).toEqual({ kind: 'in-doubt', stage: 'body', reply: '250 taken' })
  expect(half('552 too big')).toEqual({ kind: 'refused', stage: 'body', reply: '552 too big' })
  expect(half('452 no room')).toEqual({ kind: 'later', stage: 'body', reply: '452 no room' })
})

test('a reply that came in the same breath as the end of the line was never said', () => {
  const transcript = atDot('250 tak')
  transcript.closed()
  expect(transcript.outcome('')).toEqual({ kind: 'in-doubt', stage: 'dot' })
  const recipient = played([...HELLO, ...ENVELOPE.slice(0, 3), '55'])
  recipient.closed()
  expect(recipient.outcome('The line broke.')).toEqual({ kind: 'later', stage: 'recipient', reply: 'The line broke.' })
})

test('a reply that came a breath before the end of the line was said', async () => {
  const transcript = atDot('250 taken')
  await Promise.resolve()
  transcript.closed()
  expect(transcript.outcome('')).toMatchObject({ kind: 'sent', reply: '250 taken' })
})

test('a line that ends before anybody spoke takes nothing back', () => {
  const transcript = played([])
  transcript.closed()
  expect(transcript.outcome('No route.')).toEqual({ kind: 'later', stage: 'connect', reply: 'No route.' })
})

test('a reply that breaks off keeps what was refused and said before it', () => {
  const transcript = played([...HELLO, ...ENVELOPE.slice(0, 3), '450 full', 'C RCPT TO:<chef@kunde.test>', '550 unk'])
  transcript.closed()
  expect(transcript.outcome('')).toEqual({ kind: 'later', stage: 'recipient', reply: '450 full' })
  const greeting = new Transcript()
  greeting.heard('421 too many')
  return Promise.resolve().then(() => {
    greeting.heard('5')
    greeting.closed()
    expect(greeting.outcome('The line broke.').reply).toBe('421 too many')
  })
})

test('where the server said neither no nor not now, our own words tell the end', () => {
  expect(played(HELLO).outcome('No answer in time.')).toEqual({
    kind: 'later',
    stage: 'greeting',
    reply: 'No answer in time.',
  })
  for (const reply of ['421 busy', '554 not you'])
    expect(played([reply]).outcome('The line broke.')).toEqual({ kind: 'later', stage: 'greeting', reply })
})

test('what is said once the letter is over is not about it', async () => {
  const transcript = atDot('250 taken')
  await Promise.resolve()
  transcript.end()
  transcript.said('QUIT')
  transcript.heard('550 bye')
  transcript.closed()
  expect(transcript.outcome('')).toEqual({ kind: 'sent', stage: 'dot', reply: '250 taken' })

  const early = played(HELLO)
  early.end()
  early.said('MAIL FROM:<mira@studio.test>')
  early.heard('550 bye')
  expect(early.outcome('The line broke.')).toEqual({ kind: 'later', stage: 'greeting', reply: 'The line broke.' })
})

test('the dot comes only after a body', () => {
  const transcript = played(HELLO)
  transcript.bodyEnded()
  expect(transcript.stage).toBe('greeting')
})

test('a 354 that answers anything but DATA asks for nothing', () => {
  const early = played([...HELLO, ...ENVELOPE.slice(0, 3), '354 go'])
  expect([early.mayStartBody(), early.stage]).toEqual([false, 'recipient'])
  expect(early.outcome('')).toEqual({ kind: 'later', stage: 'recipient', reply: '354 go' })
})

test('our own copy is known by its address, whatever is asked for beside it', () => {
  const asked = `C RCPT TO:<${US}> NOTIFY=NEVER`
  expect(played([...HELLO, ...ENVELOPE, asked, '550 unknown', 'C DATA', '354 go'], US).mayStartBody()).toBe(true)
})
