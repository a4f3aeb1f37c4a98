import { expect, test } from 'vitest'
import { CODES, packOf } from '../language/packs.ts'
import { compose } from './compose.ts'
import { delay, delays, notice, others } from './facts.testing.ts'
import { differences, preview } from './preview.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))
const pairs = packs.flatMap((letter) =>
  packs
    .filter(({ code }) => code !== letter.code)
    .map((reader) => [letter.code, reader.code, letter.pack, reader.pack] as const),
)
const choice = { seed: 1, used: [] }

test.each(pairs)('a letter in %s and its reading in %s hold the same facts', (code, _reader, pack, reader) => {
  const letters = [...delays().map(([name, over]) => [name, notice(code, over)] as const), ...others(code)]
  const wrong = letters.flatMap(([name, facts]) => {
    const composed = compose(facts, pack, choice)
    if (!composed.ok) return [`${name}: ${composed.refusal.fact}`]
    const seen = preview(facts, { text: composed.composed.text, pack }, reader, { seed: 2, used: [] })
    return seen.ok
      ? seen.differences.map((one) => `${name}: ${one.what} ${one.value} only in the ${one.only}`)
      : [`${name}: ${seen.refusal.fact}`]
  })
  expect(wrong).toEqual([])
})

test.each(pairs)('a project that only one wording names is no difference in %s beside %s', (code, _r, pack, reader) => {
  // Called like the thing itself, it stands in some sentences of one language and in none of the other.
  const { deliverable } = notice(code)
  for (const project of [deliverable[reader.tongue.code as typeof code] ?? 'New website', 'Nordlicht 7'])
    for (let seed = 1; seed <= 4; seed++) {
      const facts = { ...notice(code), project }
      const composed = compose(facts, pack, { seed, used: [] })
      if (!composed.ok) throw new Error(composed.refusal.fact)
      const seen = preview(facts, { text: composed.composed.text, pack }, reader, choice)
      expect(seen.ok ? seen.differences : seen.refusal).toEqual([])
    }
})

test.each(packs)('a day, an amount and a name changed by hand in $code are told', ({ code, pack }) => {
  const window = { ...delay(code).window, from: '09:00', to: '11:00' }
  const facts = notice(code, { window, amends: [{ type: 'discount', percent: 35, on: 'invoice' }] })
  const composed = compose(facts, pack, choice)
  if (!composed.ok) throw new Error(composed.refusal.fact)
  const { text } = composed.composed
  const digit = (n: number) => new Intl.NumberFormat(pack.tongue.locale).format(n)
  const edited = text
    .replaceAll(digit(16), digit(17))
    .replaceAll(`${digit(35)}`, digit(45))
    .replaceAll(facts.to.familyName, 'Brandt')
  expect(differences(facts, { text: edited, pack }, { text, pack })).toEqual([
    { what: 'day', value: '2026-06-17', only: 'letter' },
    { what: 'day', value: '2026-06-16', only: 'reader' },
    { what: 'number', value: '45', only: 'letter' },
    { what: 'number', value: '35', only: 'reader' },
    { what: 'name', value: facts.to.familyName, only: 'reader' },
  ])
})

test.each(pairs)('a sentence written or taken out by hand in %s is told beside %s', (code, _reader, pack, reader) => {
  const facts = notice(code)
  const composed = compose(facts, pack, { seed: 3, used: [] })
  const reading = compose(facts, reader, choice)
  if (!composed.ok || !reading.ok) throw new Error('not composed')
  const { text, lines } = composed.composed
  const own = text.split('\n\n').at(-3) ?? ''
  const thanks = lines.find(({ key }) => key === 'thanks')?.forms[0] ?? ''
  const added = text.replace(own, `${own} Xyzzy abrakadabra.`)
  const removed = text.replace(pack.polish(thanks), '')
  const said = (edited: string) => {
    const seen = preview(facts, { text: edited, pack }, reader, choice)
    return seen.ok ? seen.differences : []
  }
  const theirs = reading.composed.lines.find(({ key }) => key === 'thanks')?.forms[0] ?? ''
  expect(said(text)).toEqual([])
  expect(said(added)).toEqual([{ what: 'sentence', value: 'Xyzzy abrakadabra.', only: 'letter' }])
  expect(said(removed)).toEqual([{ what: 'sentence', value: reader.polish(theirs), only: 'reader' }])
})
