import { addDays, dayFrom, zoneFrom } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import type { DateOrder } from '../plan/csv-values.ts'
import type { ForecastWords } from './cli-words.ts'
import { DEFAULT_ITERATIONS, DEFAULT_SEED } from './outlook.ts'

/** What `forthright forecast` was asked for. */
export interface ForecastOptions {
  readonly file: string
  readonly at: Day
  readonly promises: readonly Day[]
  readonly zone: Zone
  readonly holidays: string | null
  readonly quantile: number
  readonly iterations: number
  readonly seed: number
  readonly dateOrder: DateOrder | null
  readonly failBelow: number | null
  /** Directory of own finished projects. */
  readonly history: string | null
  readonly picture: string | null
  /** People do one task after the other. */
  readonly oneTaskEach: boolean
  /** Days to plan back from: how late may the work begin? */
  readonly startFor: readonly Day[]
  readonly explain: boolean
  readonly json: boolean
}

type Wrong = { readonly name: keyof ForecastWords['wrong']; readonly params: Readonly<Record<string, string | number>> }
export type OptionsRead =
  { readonly ok: true; readonly options: ForecastOptions } | { readonly ok: false; readonly wrong: Wrong }

const FLAGS = ['--explain', '--json', '--one-task-each']
const VALUES = [
  '--at',
  '--promise',
  '--start-for',
  '--tz',
  '--holidays',
  '--quantile',
  '--iterations',
  '--seed',
  '--date-order',
  '--fail-below',
  '--history',
  '--picture',
]
const MOST_ITERATIONS = 200_000

/** Reads the words after `forthright forecast`; the first thing that is wrong is named. */
export function readOptions(args: readonly string[]): OptionsRead {
  const given = new Map<string, string[]>()
  const files: string[] = []
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = splitOnce(args[i] ?? '')
    if (!name.startsWith('--')) files.push(args[i] ?? '')
    else if (FLAGS.includes(name)) given.set(name, [''])
    else if (!VALUES.includes(name)) return wrong('option', { name })
    else {
      const value = inline ?? args[++i]
      if (value === undefined) return wrong('missing', { name })
      given.set(name, [...(given.get(name) ?? []), value])
    }
  }
  const [file] = files
  if (file === undefined) return wrong('missing', { name: 'PLAN' })
  if (files.length > 1) return wrong('option', { name: files[1] ?? '' })
  return checked(file, given)
}

function splitOnce(arg: string): [string, string | undefined] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)]
}

function checked(file: string, given: ReadonlyMap<string, readonly string[]>): OptionsRead {
  const last = (name: string) => given.get(name)?.at(-1)
  const bad: Wrong[] = []
  const parse = <T>(name: string, otherwise: T, read: (text: string) => T | null): T => {
    const text = last(name)
    const value = text === undefined ? otherwise : read(text)
    if (value === null && text !== undefined) bad.push({ name: 'value', params: { name, value: text } })
    return value ?? otherwise
  }
  const days = (name: string) =>
    (given.get(name) ?? []).flatMap((text) => {
      const on = dayFrom(text)
      if (on === null) bad.push({ name: 'value', params: { name, value: text } })
      return on === null ? [] : [on]
    })
  if (last('--at') === undefined) return wrong('missing', { name: '--at' })
  const options: ForecastOptions = {
    file,
    at: parse('--at', '1970-01-01' as Day, dayFrom),
    promises: days('--promise'),
    startFor: days('--start-for'),
    oneTaskEach: given.has('--one-task-each'),
    zone: parse('--tz', 'UTC' as Zone, zoneFrom),
    holidays: parse<string | null>('--holidays', null, (text) => (/^[A-Z]{2}$/.test(text) ? text : null)),
    quantile: parse('--quantile', 80, (text) => numberIn(text, 1, 99)),
    iterations: parse('--iterations', DEFAULT_ITERATIONS, (text) => numberIn(text, 1, MOST_ITERATIONS)),
    seed: parse('--seed', DEFAULT_SEED, (text) => numberIn(text, 0, 4_294_967_295)),
    dateOrder: parse<DateOrder | null>('--date-order', null, (text) =>
      text === 'dmy' || text === 'mdy' ? text : null,
    ),
    failBelow: parse<number | null>('--fail-below', null, (text) =>
      Number(text) > 0 && Number(text) <= 1 ? Number(text) : null,
    ),
    history: last('--history') ?? null,
    picture: parse<string | null>('--picture', null, (text) => (/\.(svg|png)$/i.test(text) ? text : null)),
    explain: given.has('--explain'),
    json: given.has('--json'),
  }
  const [first] = bad
  return first ? { ok: false, wrong: first } : { ok: true, options }
}

function numberIn(text: string, least: number, most: number): number | null {
  const value = Number(text)
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null
}

function wrong(name: Wrong['name'], params: Wrong['params']): OptionsRead {
  return { ok: false, wrong: { name, params } }
}

/** The days whose holidays matter: from a year before the status date to ten after. */
export function holidaySpan(at: Day): readonly [Day, Day] {
  return [addDays(at, -366), addDays(at, 3653)]
}
