import { describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { entriesOf } from './compile.ts'
import { addressOf, findAddress } from './address.ts'
import { findDays } from './days.ts'
import { addressExamplesOf, dayProbesOf, examplesOf } from './examples.testing.ts'
import { message } from './icu.ts'
import { LETTER_SLOTS } from './letter-keys.ts'
import type { LetterKey } from './letter-keys.ts'
import { normalise } from './normalise.ts'
import type { Pack } from './pack.ts'
import { CODES, packOf, saysOf } from './packs.ts'
import { fill, slotsIn } from './slots.ts'
import { read } from './tag.ts'

const question = { today: day('2026-06-01'), order: 'dmy' as const }
const packs = await Promise.all(
  CODES.map(async (code) => ({ code, pack: await packOf(code), says: await saysOf(code) })),
)
const english = packs.find(({ code }) => code === 'en')?.pack
if (english === undefined) throw new Error('no English pack')

/** Other ways the same sentence may arrive. */
const FORMS: [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with curly quotes', (text) => text.replaceAll("'", '’')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['in capitals', (text) => text.toUpperCase()],
]

const entries = (text: string, pack: Pack) =>
  read(text, pack, question).tags.map(({ mark, entry }) => `${mark} ${entry}`)

describe.each(packs)('the $code pack', ({ code, pack, says }) => {
  test.each(FORMS)('tags every yes and no no, %s', (_form, change) => {
    const wrong: string[] = []
    for (const { mark, id, yes, no } of examplesOf(code)) {
      const name = `${mark} ${id}`
      for (const text of yes) if (!entries(change(text), pack).includes(name)) wrong.push(`${name} misses: ${text}`)
      for (const text of no) if (entries(change(text), pack).includes(name)) wrong.push(`${name} takes: ${text}`)
    }
    expect(wrong).toEqual([])
  })

  test('has examples for each of its entries, and for no other', () => {
    const names = examplesOf(code).map(({ mark, id }) => `${mark} ${id}`)
    expect(names.toSorted()).toEqual(
      entriesOf(pack)
        .map(({ mark, entry }) => `${mark} ${entry.id}`)
        .toSorted(),
    )
  })

  test('names the same entries as English', () => {
    const names = (one: Pack) =>
      entriesOf(one)
        .map(({ mark, entry }) => `${mark} ${entry.id}`)
        .toSorted()
    expect(names(pack)).toEqual(names(english))
  })

  test('says no phrase in two entries of one mark', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { mark, entry } of entriesOf(pack)) {
      for (const phrase of new Set(entry.find)) {
        const key = `${mark} ${phrase}`
        if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${entry.id}`)
        seen.set(key, entry.id)
      }
    }
    expect(twice).toEqual([])
  })

  test('finds the day in each of its probes, in every form', () => {
    const wrong = FORMS.flatMap(([form, change]) =>
      dayProbesOf(code).flatMap(([text, wanted]) => {
        const found = findDays(normalise(change(text)).low, pack, question).map((one) => one.day as string)
        return (wanted === null ? found.length === 0 : found.length === 1 && found[0] === wanted)
          ? []
          : [`${form}: ${text} -> ${found.join(' ')}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('tells formal from informal address', () => {
    const verdict = (text: string) => {
      const reading = read(text, pack, question)
      return addressOf(findAddress(reading.normal, reading.words, reading.sentences, pack))
    }
    const { yesFormal, yesInformal, neither } = addressExamplesOf(code)
    expect(yesFormal.filter((text) => verdict(text) !== 'formal')).toEqual([])
    expect(yesInformal.filter((text) => verdict(text) !== 'informal')).toEqual([])
    expect(neither.filter((text) => verdict(text) !== null)).toEqual([])
  })

  test('asks in its letters only for slots that exist', () => {
    const wrong = (Object.keys(LETTER_SLOTS) as LetterKey[]).flatMap((key) =>
      pack.letters[key].flatMap((text) => {
        const known: readonly string[] = LETTER_SLOTS[key]
        return [...message(text, pack.tongue.locale).slots]
          .filter((slot) => !known.includes(slot))
          .map((slot) => `${key}: ${slot}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('has three wordings or more where a client may read the second', () => {
    const acts: LetterKey[] = [
      'apology.ahead',
      'apology.passed',
      'apology.again',
      'responsibility',
      'plan',
      'amends.invoice',
      'amends.next-project',
      'amends.credit',
      'amends.hours',
      'amends.extra',
    ]
    expect(acts.filter((key) => pack.letters[key].length < 3)).toEqual([])
  })

  test('explains every rule with values that findings carry, in slots and no other syntax', () => {
    const known = [
      'words',
      'stake',
      'day',
      'on',
      'instead',
      'weekday',
      'measure',
      'amends',
      'names',
      'count',
      'from',
      'to',
    ]
    const values = Object.fromEntries(known.map((slot) => [slot, slot.toUpperCase()]))
    const texts = [...Object.values(says), ...Object.values(pack.suggests).flat()]
    expect(texts.flatMap((text) => slotsIn(text).filter((slot) => !known.includes(slot)))).toEqual([])
    expect(texts.map((text) => fill(text, values, '–'))).toEqual(
      texts.map((text) => message(text, pack.tongue.locale).format(values)),
    )
  })

  test('lists about 45 everyday words once each', () => {
    const { common } = pack.tongue
    expect(common.length).toBeGreaterThanOrEqual(40)
    expect(new Set(common).size).toBe(common.length)
  })
})
