import { instantAt } from '../kit/day.ts'
import { findDays } from '../language/days.ts'
import { normalise } from '../language/normalise.ts'
import type { Pack } from '../language/pack.ts'
import type { Code } from '../language/packs.ts'
import { formatsFor } from '../language/formats.ts'
import { compose } from './compose.ts'
import type { Choice, Composed } from './compose.ts'
import { byHand } from './by-hand.ts'
import type { CallWindow, LetterFacts } from './facts.ts'

/** Something that one of the two texts says and the other does not. Days are ISO, numbers plain. */
export interface Difference {
  /** 'sentence': one that has no counterpart on the other side. */
  what: 'day' | 'number' | 'name' | 'sentence'
  value: string
  only: 'letter' | 'reader'
}

export type Preview =
  | { ok: true; reader: Composed; differences: readonly Difference[] }
  | { ok: false; refusal: { kind: 'missing-fact'; fact: string } }

/** A text with the language it is in. */
export interface Side {
  text: string
  pack: Pack
}

/**
 * The same facts in the reviewer's language, and whether the letter as it stands (perhaps edited)
 * says the same days, numbers, amounts and names. An empty list of differences means equal.
 */
export function preview(facts: LetterFacts, letter: Side, reader: Pack, choice: Choice): Preview {
  const own = compose(facts, letter.pack, choice)
  const composed = compose(facts, reader, own.ok ? { ...choice, brevity: own.composed.brevity } : choice)
  if (!composed.ok) return composed
  const reading = composed.composed
  const sentences = own.ok ? counterparts(letter, own.composed, { text: reading.lines, pack: reader }, facts) : []
  // Wordings differ in whether they name the project at all: only what both name by themselves can be missed.
  const named = own.ok && [own.composed.text, reading.text].every((text) => holds(text, facts.project))
  const said = differences(facts, letter, { text: reading.text, pack: reader }).filter(
    ({ what, value }) => named || what !== 'name' || value !== facts.project,
  )
  return { ok: true, reader: reading, differences: [...said, ...sentences] }
}

function holds(text: string, name: string): boolean {
  return normalise(text).low.includes(normalise(name).low)
}

/** Sentences of the letter that come from no wording, and lines of the reading whose wording the letter no longer holds. */
function counterparts(
  letter: Side,
  own: Composed,
  reading: { text: Composed['lines']; pack: Pack },
  { from }: LetterFacts,
): Difference[] {
  const signed = [from.name, from.role, from.company, from.phone]
  const { added, dropped } = byHand(letter.text, { lines: own.lines, signed, pack: letter.pack })
  return [
    ...added.map((value) => ({ what: 'sentence' as const, value, only: 'letter' as const })),
    ...dropped.flatMap((index) => {
      const [said] = reading.text[index]?.forms ?? []
      return said === undefined
        ? []
        : [{ what: 'sentence' as const, value: reading.pack.polish(said), only: 'reader' as const }]
    }),
  ]
}

/** What only one of two texts says. Compared as sets: one wording may name a day twice. */
export function differences(facts: LetterFacts, letter: Side, reader: Side): Difference[] {
  const [ours, theirs] = [saidBy(facts, letter), saidBy(facts, reader)]
  return (['day', 'number', 'name'] as const).flatMap((what) => [
    ...[...ours[what]]
      .filter((value) => !theirs[what].has(value))
      .map((value) => ({ what, value, only: 'letter' as const })),
    ...[...theirs[what]]
      .filter((value) => !ours[what].has(value))
      .map((value) => ({ what, value, only: 'reader' as const })),
  ])
}

function saidBy(facts: LetterFacts, { text, pack }: Side): Record<'day' | 'number' | 'name', Set<string>> {
  const { to, from, project, today } = facts
  const { low } = normalise(text)
  const order = pack.tongue.code === to.language ? to.dateOrder : pack.tongue.dateOrder
  const days = findDays(low, pack, { today, order }).filter(({ named }) => named !== 'weekday' && named !== 'offset')
  let rest = days.reduceRight(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    low,
  )
  const spans = spansOf(facts, pack).filter(({ written }) => written.test(rest))
  for (const { written } of spans) rest = rest.replace(written, ' ')
  const times = timesOf(facts, pack).filter((time) => rest.includes(time.written))
  for (const written of [...times.map((time) => time.written), ...zonesOf(facts, pack)])
    rest = rest.replaceAll(written, ' ')
  const numbers = Array.from(rest.matchAll(/\d+(?:[.,\u00A0 ]\d+)*/gu), (hit) => plain(hit[0], pack))
  const names = [to.familyName, from.name, from.company, project].filter(
    (name) => name !== '' && low.includes(normalise(name).low),
  )
  return {
    day: new Set(days.map(({ day }) => day)),
    number: new Set([...numbers, ...spans.flatMap((span) => span.times), ...times.map(({ time }) => time)]),
    name: new Set(names),
  }
}

/** The wall times of the facts as this language writes them, longest first. */
function timesOf(facts: LetterFacts, pack: Pack): { time: string; written: string }[] {
  const formats = formatsFor(pack.tongue.code as Code, { zone: facts.to.zone })
  const times = new Set(windowsOf(facts).flatMap(({ from, to }) => [from, to]))
  return [...times]
    .map((time) => ({ time, written: normalise(formats.time(time)).low }))
    .toSorted((a, b) => b.written.length - a.written.length)
}

/** The stretches of the facts as this language writes them, where one time lends a word to the other: '14 bis 16:30 Uhr'. */
function spansOf(facts: LetterFacts, pack: Pack): { times: string[]; written: RegExp }[] {
  const formats = formatsFor(pack.tongue.code as Code, { zone: facts.to.zone })
  return windowsOf(facts).map(({ from, to }) => {
    const [first, last] = formats
      .span(from, to)
      .map((time) => normalise(time).low.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    return { times: [from, to], written: new RegExp(`(?<!\\d)${first}[^\\d]{1,12}${last}`, 'u') }
  })
}

/** Short names of zones: 'CEST' in one language is 'UTC+2' in another, and its 2 is no number of the letter. */
function zonesOf(facts: LetterFacts, pack: Pack): string[] {
  const code = pack.tongue.code as Code
  return windowsOf(facts).map(
    ({ zone, on, from }) => normalise(formatsFor(code, { zone }).zoneName(instantAt(zone, on, from))).low,
  )
}

function windowsOf(facts: LetterFacts): readonly CallWindow[] {
  return 'windows' in facts ? facts.windows : 'window' in facts ? [facts.window] : []
}

/** '1.234,50' and '1,234.50' are one number: grouping goes, the decimal sign of the language becomes a point. */
function plain(number: string, { tongue }: Pack): string {
  const decimal =
    new Intl.NumberFormat(tongue.locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  const [whole = '', fraction = ''] = number.split(decimal)
  return `${whole.replace(/\D/gu, '')}${/^0*$/u.test(fraction) ? '' : `.${fraction.replace(/(?<!0)0+$/u, '')}`}`
}
