import { dayFrom, zoneFrom } from '../kit/day.ts'
import { isCode } from '../language/packs.ts'
import type { Known } from './context.ts'

/** What is wrong with a value that stands at `at`, or null. By hand: a checker that others load is no place for a schema library of its own size. */
type Shape = (value: unknown, at: string) => string | null

const such =
  (right: (value: unknown) => boolean, what: string): Shape =>
  (value, at) =>
    right(value) ? null : `${at}: ${what}`

const isText = (value: unknown): value is string => typeof value === 'string'
const text = such(isText, 'a text')
const day = such((value) => isText(value) && dayFrom(value) !== null, 'a calendar day, YYYY-MM-DD')
const zone = such((value) => isText(value) && zoneFrom(value) !== null, 'a time zone, Europe/Berlin')
const count = such((value) => Number.isSafeInteger(value), 'a whole number')
const oneOf = (names: readonly string[]): Shape =>
  such((value) => isText(value) && names.includes(value), `one of ${names.join(', ')}`)

const listOf =
  (item: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) ? first(value.map((one, i) => () => item(one, `${at}.${i}`))) : `${at}: a list`

const record =
  (needed: Readonly<Record<string, Shape>>, free: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (!isRecord(value)) return `${at}: an object`
    return first([
      ...Object.entries(needed).map(
        ([name, shape]) =>
          () =>
            shape(value[name], inside(at, name)),
      ),
      ...Object.entries(free).map(
        ([name, shape]) =>
          () =>
            value[name] === undefined ? null : shape(value[name], inside(at, name)),
      ),
    ])
  }

const inside = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`)

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const problem = check()
    if (problem !== null) return problem
  }
  return null
}

const texts = listOf(text)

export const KINDS = [
  'update',
  'notice',
  'call-sheet',
  'voicemail',
  'can-we-talk',
  'follow-up',
  'thanks',
  'answer',
  'late',
  'quiet',
  'acceptance',
  'amends-given',
  'delivered',
  'retrospective',
] as const

/** Every field of `Context`, none required; a field that is not known to the type is refused. */
const FIELDS: Readonly<Record<keyof Known, Shape>> = {
  kind: oneOf(KINDS),
  lang: such((value) => isText(value) && isCode(value), 'a language we have'),
  address: oneOf(['formal', 'informal']),
  today: day,
  timeZone: zone,
  dateOrder: oneOf(['dmy', 'mdy', 'ymd']),
  oldDate: day,
  newDate: day,
  worstCase: day,
  offered: listOf(day),
  nextUpdate: day,
  forecast: record({ p50: day, p80: day }, { acceptedRisk: record({ by: text, reason: text }) }),
  client: record(
    { company: text, names: texts, stakes: listOf(record({ event: text }, { loss: text, on: day })) },
    { title: oneOf(['ms', 'mr', 'neutral']) },
  ),
  roster: listOf(record({ names: texts, roles: texts })),
  thirdParties: texts,
  internalTerms: texts,
  phones: texts,
  amendsApproved: listOf(record({ type: oneOf(['discount', 'hours', 'extra']), value: text })),
  measures: listOf(record({ text, cause: text, state: oneOf(['planned', 'done']), on: day })),
  slip: count,
  lastSlipOn: day,
  cause: text,
  apologiesSent: count,
  earlierTexts: texts,
}

export type ContextRead = { ok: true; known: Partial<Known> } | { ok: false; problem: string }

/** Reads a context file; says in one line what is wrong with it. */
export function contextFrom(json: string): ContextRead {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return { ok: false, problem: 'not JSON' }
  }
  if (!isRecord(raw)) return { ok: false, problem: 'the file: an object' }
  const unknown = Object.keys(raw).find((name) => !Object.hasOwn(FIELDS, name))
  if (unknown !== undefined) return { ok: false, problem: `${unknown}: no fact of a context` }
  const problem = record({}, FIELDS)(raw, '')
  return problem === null ? { ok: true, known: raw as Partial<Known> } : { ok: false, problem }
}
