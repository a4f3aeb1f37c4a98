import { describe, expect, test } from 'vitest'
import type { Id } from '../kit/id.ts'
import { CODES, packOf } from '../language/packs.ts'
import { ownWords, sortMail, soundsUrgent, type Traces } from './incoming.ts'
import { replyAddress, tokenIn } from './reply-address.ts'

const [vogel, weiss, mira] = ['vogel', 'weiss', 'mira'].map((name) => name as Id) as [Id, Id, Id]
const [nordlicht, padma] = ['nordlicht' as Id, 'padma' as Id]
const about = { room: 'delay' as const, id: 'case' as Id }
const traces = (changes: Partial<Traces>): Traces => ({
  token: null,
  letter: null,
  senders: [],
  automatic: false,
  report: false,
  sender: 'unverified',
  repeated: false,
  ...changes,
})
const fromVogel = { senders: [{ contactId: vogel, clientId: nordlicht }] }
const tokenVogel = { token: { contactId: vogel, clientId: nordlicht } }
const letterVogel = { letter: { contactId: vogel, clientId: nordlicht, about } }

describe('whose a mail is', () => {
  test.each<[string, Partial<Traces>, string, string | null, Id | null]>([
    ['her address, her token, our letter', { ...fromVogel, ...tokenVogel, ...letterVogel }, 'open', null, vogel],
    ['her address and our letter, no token', { ...fromVogel, ...letterVogel }, 'open', null, vogel],
    ['her address alone: a new mail', fromVogel, 'open', null, vogel],
    [
      'a colleague of the same client',
      { senders: [{ contactId: weiss, clientId: nordlicht }], ...letterVogel },
      'open',
      null,
      weiss,
    ],
    ['her token from an address nobody knows', tokenVogel, 'quarantine', 'other-address', vogel],
    ['our letter quoted by an address nobody knows', letterVogel, 'quarantine', 'other-address', vogel],
    [
      'another client’s contact with her token',
      { ...tokenVogel, senders: [{ contactId: mira, clientId: padma }] },
      'quarantine',
      'other-client',
      vogel,
    ],
    [
      'her token on another client’s letter',
      { ...fromVogel, ...tokenVogel, letter: { contactId: mira, clientId: padma, about } },
      'quarantine',
      'other-client',
      null,
    ],
    ['a token we never made', { ...fromVogel, token: 'forged' }, 'quarantine', 'bad-token', vogel],
    ['nobody we know', {}, 'quarantine', 'unknown-sender', null],
    [
      'an address that two contacts share',
      {
        senders: [
          { contactId: vogel, clientId: nordlicht },
          { contactId: mira, clientId: padma },
        ],
      },
      'quarantine',
      'several-contacts',
      null,
    ],
    [
      'a sender our server calls forged',
      { ...fromVogel, ...letterVogel, sender: 'failed' },
      'quarantine',
      'failed-check',
      vogel,
    ],
    ['the same words for the fourth time', { ...fromVogel, repeated: true }, 'quarantine', 'looks-repeated', vogel],
    ['out of office', { ...fromVogel, ...letterVogel, automatic: true }, 'automatic', null, vogel],
    ['a delivery notice', { ...letterVogel, automatic: true, report: true }, 'bounce', null, vogel],
  ])('%s', (_, given, place, why, contactId) => {
    expect(sortMail(traces(given))).toMatchObject({ place, why, contactId })
  })

  test('never another client’s: whatever the traces, an open mail belongs to the client its sender belongs to', () => {
    const who = [undefined, { contactId: vogel, clientId: nordlicht }, { contactId: mira, clientId: padma }]
    for (const token of who)
      for (const letter of who)
        for (const sender of who) {
          const sorted = sortMail(
            traces({
              token: token ?? null,
              letter: letter ? { ...letter, about } : null,
              senders: sender ? [sender] : [],
            }),
          )
          if (sorted.place === 'open') expect(sorted.clientId).toBe(sender?.clientId)
        }
  })
})

describe('a reply address', () => {
  const contactId = '01J8ZQ4F5V7W0000000000000A' as Id
  const base = 'replies@in.studio.example'
  const sign = '0123456789abcdef0123'
  test('is found again among others, whatever became of its capitals', () => {
    const address = replyAddress(base, { contactId, sign })
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(tokenIn(['a@b.example', address.toLowerCase()], base)).toEqual({ contactId, sign })
  })
  test.each([
    'replies@in.studio.example',
    'replies+r01@in.studio.example',
    'replies+rx-y@in.studio.example',
    'replies+r01j8zq4f5v7w0000000000000a-0123456789abcdef0123@evil.example',
  ])('%s is none', (address) => {
    expect(tokenIn([address], base)).toBeNull()
  })
})

/** Own mails in the shapes that mail programs give them; what stands before the bar is what the person wrote. */
const SHAPES: readonly (readonly [name: string, wrote: string, rest: string])[] = [
  [
    'Gmail, English',
    'The 14th works for us.',
    '\n\nOn Mon, 1 Feb 2027 at 09:12, Lena Kern <lena@studio-kern.example> wrote:\n> Dear Ms Vogel,\n> the website will be late.',
  ],
  [
    'Gmail, German',
    'Der 14. passt uns.',
    '\n\nAm Mo., 1. Feb. 2027 um 09:12 Uhr schrieb Lena Kern <lena@studio-kern.example>:\n> Sehr geehrte Frau Vogel,\n> die Website verzögert sich.',
  ],
  [
    'Gmail, Spanish',
    'Nos viene bien el 14.',
    '\n\nEl lun, 1 feb 2027 a las 9:12, Lena Kern (<lena@studio-kern.example>) escribió:\n> Estimada señora Vogel:\n> el sitio se retrasa.',
  ],
  [
    'Gmail, French',
    'Le 14 nous convient.',
    '\n\nLe lun. 1 févr. 2027 à 09:12, Lena Kern <lena@studio-kern.example> a écrit :\n> Bonjour Madame Vogel,\n> le site aura du retard.',
  ],
  [
    'Gmail, Bengali',
    '১৪ তারিখ আমাদের জন্য ঠিক আছে।',
    '\n\nসোম, ১ ফেব, ২০২৭ তারিখে ৯:১২ AM টায় তারিখে Lena Kern <lena@studio-kern.example> লিখেছেন:\n> প্রিয় রহমান,\n> ওয়েবসাইট দেরি হবে।',
  ],
  [
    'Apple Mail, English',
    'Fine with us, thank you.',
    '\n\n> On 1 Feb 2027, at 09:12, Lena Kern <lena@studio-kern.example> wrote:\n> \n> Dear Ms Vogel,',
  ],
  [
    'Apple Mail, German',
    'Für uns in Ordnung, danke.',
    '\n\n> Am 01.02.2027 um 09:12 schrieb Lena Kern <lena@studio-kern.example>:\n> \n> Sehr geehrte Frau Vogel,',
  ],
  [
    'Outlook, English',
    'Please call me first.',
    '\n\n-----Original Message-----\nFrom: Lena Kern <lena@studio-kern.example>\nSent: Monday, February 1, 2027 9:12 AM\nTo: Vogel\nSubject: New date\n\nDear Ms Vogel,',
  ],
  [
    'Outlook, German',
    'Bitte rufen Sie mich vorher an.',
    '\n\n-----Ursprüngliche Nachricht-----\nVon: Lena Kern <lena@studio-kern.example>\nGesendet: Montag, 1. Februar 2027 09:12\nAn: Vogel\nBetreff: Neuer Termin\n\nSehr geehrte Frau Vogel,',
  ],
  [
    'Outlook, a line and headers, French',
    'Appelez-moi d’abord.',
    '\n\n________________________________\nDe : Lena Kern <lena@studio-kern.example>\nEnvoyé : lundi 1 février 2027 09:12\nÀ : Vogel\nObjet : Nouvelle date\n\nBonjour Madame Vogel,',
  ],
  [
    'Outlook, a line and headers, Spanish',
    'Llámeme antes, por favor.',
    '\n\n________________________________\nDe: Lena Kern <lena@studio-kern.example>\nEnviado: lunes, 1 de febrero de 2027 9:12\nPara: Vogel\nAsunto: Nueva fecha\n\nEstimada señora Vogel:',
  ],
  ['a signature by the dashes', 'Agreed.', '\n\n-- \nKatharina Vogel\nNordlicht Verlag\n+49 30 1234'],
  ['a farewell and a name, German', 'Einverstanden.', '\n\nMit freundlichen Grüßen\nKatharina Vogel\nNordlicht Verlag'],
  ['a farewell and a name, English', 'Agreed.', '\n\nBest regards,\nKatharina Vogel'],
  ['nothing quoted', 'Wann genau am 14.?', ''],
]

describe('what the person wrote', async () => {
  const packs = await Promise.all(CODES.map((code) => packOf(code)))
  test.each(SHAPES)('%s', (_, wrote, rest) => {
    const kept = ownWords(wrote + rest, packs)
    expect(kept.startsWith(wrote)).toBe(true)
    expect(kept).not.toMatch(/website|Website|Dear|Sehr geehrte|Bonjour|Estimada|প্রিয়|\+49/)
  })
  test('below the quote counts as much as above it', () => {
    const text = '> the website will be late\n\nThe 14th works for us.'
    expect(ownWords(text, packs)).toBe('The 14th works for us.')
  })
  test('a mail that is nothing but a quote is kept whole', () => {
    const text = '> the website will be late'
    expect(ownWords(text, packs)).toBe(text)
  })
})

test.each([
  ['This is the third time!! When do we get it??', true],
  ['WIR BRAUCHEN DAS JETZT SOFORT', true],
  ['Wann genau am 14.?', false],
  ['OK', false],
])('%s', (text, urgent) => {
  expect(soundsUrgent(text)).toBe(urgent)
})
