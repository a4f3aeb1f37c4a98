import * as fc from 'fast-check'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { addDays, addMinutes, instantAt, type Day } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import type { Pack } from '../src/language/pack.ts'
import { CODES, packOf, type Code } from '../src/language/packs.ts'
import { wordsFor } from '../src/language/words.ts'
import { anyLetter } from '../src/letter/any-letter.testing.ts'
import { compose } from '../src/letter/compose.ts'
import { delay } from '../src/letter/facts.testing.ts'
import type { DelayFacts, LetterFacts } from '../src/letter/facts.ts'
import { invite } from '../src/platform/ics.ts'
import { staticPage } from '../src/platform/static-page.ts'
import { HomePage, type PortalWords } from '../src/portal/home.page.tsx'
import { OfferPage, type OfferState } from '../src/portal/offer.page.tsx'
import type { Talk } from '../src/portal/shapes.ts'
import { TalkPage } from '../src/portal/talk.page.tsx'
import { mailBody } from '../src/post/mail-body.ts'
import { leaksIn } from './shown.testing.ts'

/**
 * Nothing of the workings shows in what a client reads, whatever the data: subject, preheader, text, HTML, calendar
 * entry and the client's pages of 2,000 letters in five languages.
 */
const PAIRS = 2_000
const SEED = 20260618
/** A page costs ten times a mail: in the short run every eighth letter is shown on its pages. */
const LONG = process.env['FORTHRIGHT_LONG'] === '1'
const PAGES_EVERY = LONG ? 1 : 8

test('the look-out sees each of them', () => {
  const each = ['{{name}}', '[NAME]', 'am undefined', '>null<', 'NaN Tage', 'Invalid Date', '[object Object]', '⟦code⟧']
  expect(each.filter((one) => leaksIn(one) === null)).toEqual([])
  expect(leaksIn('<style>@media{a{b:c}}</style><p>Am 3. Mai, ⟦portal-link⟧</p>')).toBeNull()
})

/** What may be missing or odd in the record of people and houses, beside what `anyLetter` varies. */
const around = fc.record({
  project: fc.constantFrom('Nordlicht 7', 'A & B <beta>', '0', 'Relaunch “2027”', 'নতুন ওয়েবসাইট'),
  role: fc.constantFrom('', 'Projektleitung', 'CTO'),
  phone: fc.constantFrom('+49 30 5550100', '+8801712345678'),
  company: fc.constantFrom('', 'Vogel AG', 'O’Brien & Söhne', 'আক্তার টেক্সটাইল'),
  zone: fc.constantFrom('Europe/Berlin', 'Asia/Dhaka', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
  picture: fc.boolean(),
  booked: fc.boolean(),
  standing: fc.constantFrom(
    'open' as const,
    'asked' as const,
    'being-reworked' as const,
    'accepted' as const,
    'delivered' as const,
  ),
  trouble: fc.constantFrom('wrong' as const, 'too-many-codes' as const, null),
  ownPhone: fc.option(fc.constant('+493012345678')),
})

interface Pair {
  readonly code: Code
  readonly facts: LetterFacts
  readonly data: typeof around extends fc.Arbitrary<infer T> ? T : never
}

/** The letter with its record around it. */
function pairsIn(code: Code): readonly Pair[] {
  const pairs = fc.tuple(anyLetter(code), around).map(([facts, data]) => {
    const to = { ...facts.to, company: data.company, zone: data.zone as never }
    return {
      code,
      data,
      facts: { ...facts, to, from: { ...facts.from, role: data.role, phone: data.phone }, project: data.project },
    }
  })
  return fc.sample(pairs, { numRuns: PAIRS / CODES.length, seed: SEED + CODES.indexOf(code) })
}

const NOON = (on: Day) => instantAt('Europe/Berlin' as never, on, '12:00')

/** Subject, preheader, text, HTML and calendar entry. */
function mailsOf({ code, facts, data }: Pair, pack: Pack, seed: number): readonly string[] {
  const made = compose(facts, pack, { seed, used: [] })
  if (!made.ok) throw new Error(`missing ${made.refusal.fact}`)
  const { subject, text } = made.composed
  const table = { heads: [facts.project, facts.to.company], rows: [[facts.project, facts.today]] }
  const picture = data.picture ? { cid: 'timeline', alt: subject, width: 640, height: 200 } : null
  const body = mailBody({
    markdown: text,
    lang: code,
    dir: 'ltr',
    subject,
    preheader: text.split('\n')[0] ?? '',
    buttonLabel: subject,
    footer: facts.from.company,
    ...(seed % 2 === 0 ? { timeline: { picture, heading: subject, table } } : {}),
  })
  const { ics } = invite({
    uid: `call-${seed}@mail.studio.test`,
    sequence: seed % 3,
    method: seed % 5 === 0 ? 'CANCEL' : 'REQUEST',
    at: NOON(facts.today),
    start: addMinutes(NOON(facts.today), seed),
    minutes: 20,
    title: subject,
    description: text,
    organizer: { name: facts.from.name, address: 'anna@studio.test' },
    attendees: [{ name: `${facts.to.givenName} ${facts.to.familyName}`.trim(), address: 'vogel@kunde.test' }],
  })
  return [subject, text, body.text, body.html, ics.replace(/\r\n /g, '')]
}

/** The client's page, the page of the case and the page of the call. */
function pagesOf({ code, facts, data }: Pair, words: PortalWords, texts: readonly string[]): readonly string[] {
  const slip: DelayFacts = { ...delay(code), ...('options' in facts ? facts : {}) }
  const [subject = '', text = ''] = texts
  const reader = {
    house: facts.from.company,
    language: code,
    zone: facts.to.zone,
    dateOrder: facts.to.dateOrder,
    today: facts.today,
  }
  const what = slip.deliverable[code] ?? ''
  const booked = data.booked ? NOON(addDays(facts.today, 1)) : null
  const talk: Talk = {
    caseId: 'c' as Id,
    caller: { name: facts.from.name, phone: facts.from.phone },
    phone: data.ownPhone,
    booked,
    slots: [1, 2, 3].map((days) => NOON(addDays(facts.today, days))),
    wish: data.picture ? text.slice(0, 80) : null,
    version: 1,
  }
  const options = slip.options.map((one) => ({
    ...one,
    id: one.label as Id,
    letter: one.label,
    means: one.means[code] ?? '',
  }))
  const accepted = data.standing === 'accepted' && options[0] ? { optionId: options[0].id, day: options[0].day } : null
  const state: OfferState = {
    reader,
    talk: data.booked ? talk : null,
    choosing: options[0]?.id ?? null,
    trouble: data.trouble ? { in: 'code', why: data.trouble } : null,
    formToken: 'f',
    offer: {
      caseId: 'c' as Id,
      what,
      promised: slip.oldDate,
      accepted,
      standing: data.standing === 'accepted' && accepted === null ? 'open' : data.standing,
      options,
      lead: { name: facts.from.name, phone: data.ownPhone },
      answers: [{ at: NOON(facts.today), answer: { kind: 'question', words: subject } }],
      deliveredOn: data.standing === 'delivered' ? facts.today : null,
    },
  }
  const letters = [{ id: 'm', at: NOON(facts.today), subject, text, language: code }]
  const promises = [
    { id: 'p', what, day: slip.newDate, was: [slip.oldDate], standing: 're-agreed' as const, deliveredOn: null },
    { id: 'q', what, day: slip.newDate, was: [], standing: 'kept' as const, deliveredOn: slip.newDate },
  ]
  const home = {
    reader,
    waiting: [{ caseId: 'c', what }],
    talks: [{ caseId: 'c', project: facts.project, booked }],
    promises,
    letters,
  }
  const call = {
    reader,
    project: facts.project,
    talk,
    told: data.picture,
    trouble: null,
    dropped: data.booked,
    formToken: 'f',
  }
  return [
    createElement(HomePage, { state: home, words }),
    createElement(OfferPage, { state, words }),
    createElement(TalkPage, { state: call, words }),
  ].map((page) => staticPage(code, page))
}

describe(`${PAIRS} letters and what is around them`, () => {
  test.each(CODES)('in %s hold nothing but words', { timeout: LONG ? 600_000 : 300_000 }, async (code) => {
    const pack = await packOf(code)
    const words = await wordsFor(code, 'portal')
    const found: string[] = []
    let texts = 0
    for (const [seed, pair] of pairsIn(code).entries()) {
      const mails = mailsOf(pair, pack, seed)
      const pages = seed % PAGES_EVERY === 0 ? pagesOf(pair, words, mails) : []
      for (const text of [...mails, ...pages]) {
        texts++
        const leak = leaksIn(text)
        if (leak !== null) found.push(`${pair.facts.kind}, pair ${seed}: ${leak}`)
      }
    }
    process.stdout.write(
      `leaks in ${code}, seed ${SEED + CODES.indexOf(code)}: ${texts} texts of ${PAIRS / CODES.length} pairs\n`,
    )
    expect(found).toEqual([])
  })
})
