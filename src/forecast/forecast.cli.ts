import { createHash } from 'node:crypto'
import { wallAt } from '../kit/calendar.ts'
import { loadPlan } from '../plan/load-plan.ts'
import type { Source } from '../plan/load-plan.ts'
import { MSPDI_ELEMENTS } from '../plan/mspdi-tree.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../plan/problem.ts'
import { readCells } from '../platform/csv.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { readXml } from '../platform/xml.ts'
import { NO_HISTORY } from './calibration.ts'
import { englishWords, sayProblem } from './cli-words.ts'
import type { ForecastWords } from './cli-words.ts'
import { holidaySpan, readOptions } from './forecast-options.ts'
import type { ForecastOptions } from './forecast-options.ts'
import { jsonReport, textReport } from './forecast-report.ts'
import { DEFAULT_RULE } from './promise-day.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import type { OutlookInput } from './outlook.ts'

export interface CliIo {
  read(path: string): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
}

/** Ran; unusable input; a promise below `--fail-below`. */
export const RAN = 0
export const UNUSABLE = 2
export const BELOW = 3

const MOST_TOLD = 50

/** `forthright forecast`: needs no server, no store and no network. Gives the exit code. */
export async function forecastCommand(
  args: readonly string[],
  io: CliIo,
  words: ForecastWords = englishWords,
): Promise<number> {
  if (args.includes('--help') || args.length === 0) {
    io.out(`${words.usage}\n`)
    return args.length === 0 ? UNUSABLE : RAN
  }
  const read = readOptions(args)
  if (!read.ok) {
    io.err(`${words.wrong[read.wrong.name](read.wrong.params)}\n\n${words.usage}\n`)
    return UNUSABLE
  }
  const bytes = await io.read(read.options.file).catch(() => null)
  if (bytes === null) {
    io.err(`${words.wrong.file({ file: read.options.file })}\n`)
    return UNUSABLE
  }
  const { plan, problems } = planFrom(bytes, read.options)
  if (!plan) {
    for (const problem of problems.slice(0, MOST_TOLD)) io.err(`${sayProblem(words, problem)}\n`)
    return UNUSABLE
  }
  return report(plan, read.options, { io, words })
}

function planFrom(bytes: Uint8Array, options: ForecastOptions): { plan: Plan | null; problems: readonly Problem[] } {
  const source = sourceOf(bytes, options.file)
  if ('key' in source) return { plan: null, problems: [source] }
  const daysOff = options.holidays === null ? [] : holidaysBetween(options.holidays, ...holidaySpan(options.at))
  return loadPlan(source, {
    name: options.file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''),
    zone: options.zone,
    statusAt: wallAt(options.at, 0),
    country: options.holidays,
    daysOff,
    dateOrder: options.dateOrder,
  })
}

function sourceOf(bytes: Uint8Array, file: string): Source | Problem {
  const refused = (key: Problem['key'], line: number | null = null): Problem => ({
    key,
    params: {},
    line,
    column: null,
    task: null,
    remedy: key === 'xml-broken' ? 'save-again' : 'choose-another-file',
  })
  if (/\.csv$/i.test(file)) {
    const read = readCells(bytes)
    return read.ok
      ? { kind: 'csv', table: read.table }
      : refused(read.why === 'too-big' ? 'file-too-big' : 'file-unreadable')
  }
  if (/\.xml$/i.test(file)) {
    const read = readXml(bytes, MSPDI_ELEMENTS)
    if (read.ok) return { kind: 'xml', root: read.root }
    return refused(
      read.why === 'too-big' ? 'file-too-big' : read.why === 'doctype' ? 'xml-doctype' : 'xml-broken',
      read.line,
    )
  }
  if (!/\.json$/i.test(file)) return refused('file-kind-unknown')
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return refused('file-unreadable')
  }
}

function report(plan: Plan, options: ForecastOptions, { io, words }: { io: CliIo; words: ForecastWords }): number {
  const promises = options.promises.map((day) => ({
    promise: day,
    day,
    task: null,
    chanceWhenMade: null,
    clientCalendar: null,
  }))
  const settings = { ...DEFAULT_SETTINGS, rule: { ...DEFAULT_RULE, level: options.quantile } }
  const { seed, iterations } = options
  const asked = { plan, promises, history: NO_HISTORY, settings, iterations, seed, before: null }
  const input: OutlookInput = { ...asked, inputsHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') }
  const forecast = outlook(input)
  const calendar = plan.calendars[0]?.key ?? ''
  if (options.json) io.out(`${JSON.stringify(jsonReport(forecast, calendar), null, 2)}\n`)
  else io.out(textReport(forecast, words, options.explain))
  const { failBelow } = options
  return failBelow !== null && forecast.promises.some((p) => p.chance < failBelow) ? BELOW : RAN
}
