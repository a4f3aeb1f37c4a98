import { createHash } from 'node:crypto'
import type { Source } from '../plan/load-plan.ts'
import { MSPDI_ELEMENTS } from '../plan/mspdi-tree.ts'
import { ownCalendar, type Plan } from '../plan/plan.ts'
import type { Problem } from '../plan/problem.ts'
import { readCells } from '../platform/csv.ts'
import { holidayNames, holidaysBetween } from '../platform/holidays.ts'
import { readXml } from '../platform/xml.ts'
import type { History } from './calibration.ts'
import { pictureOf } from './cli-picture.ts'
import { englishWords, sayProblem } from './cli-words.ts'
import type { ForecastWords } from './cli-words.ts'
import { historyFromFiles, planFrom } from './cli-files.ts'
import type { Reading } from './cli-files.ts'
import { withPools } from './day-steps.ts'
import { holidaySpan, readOptions } from './forecast-options.ts'
import type { ForecastOptions } from './forecast-options.ts'
import { jsonReport, textReport } from './forecast-report.ts'
import { toldOf, type Told } from './forecast-story.ts'
import type { Forecast } from './forecast.ts'
import { basesOf } from './history.ts'
import { latestStart } from './latest-start.ts'
import { nearCritical } from './near-critical.ts'
import { networkOf } from './network.ts'
import { DEFAULT_RULE } from './promise-day.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import type { OutlookInput } from './outlook.ts'
import type { NameOfDay } from './rest-days.ts'
import { schedule } from './schedule.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { namesIn } from './why.ts'

export interface CliIo {
  read(path: string): Promise<Uint8Array>
  /** Names of the files in a directory. */
  list(dir: string): Promise<readonly string[]>
  write(path: string, data: string | Uint8Array): Promise<void>
  /** An SVG as PNG. */
  paint(svg: string): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
}

/** Ran; unusable input; a promise below `--fail-below`. */
export const RAN = 0
export const UNUSABLE = 2
export const BELOW = 3

const MOST_TOLD = 50
// A slip of up to two days makes another chain the driving one.
const NEAR = 960

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
  const { holidays, at, file } = read.options
  const daysOff = holidays === null ? [] : holidaysBetween(holidays, ...holidaySpan(at))
  if (holidays !== null && daysOff.length === 0) {
    io.err(`${words.wrong.country({ country: holidays })}\n`)
    return UNUSABLE
  }
  const reading = { options: read.options, daysOff }
  const { plan, problems } = planFrom({ file, source: sourceOf(bytes, file) }, reading)
  if (!plan) {
    for (const problem of problems.slice(0, MOST_TOLD)) io.err(`${sayProblem(words, problem)}\n`)
    return UNUSABLE
  }
  const history = await historyOf(reading, io, words)
  return history === null ? UNUSABLE : report(plan, history, read.options, { io, words })
}

/** What is shipped, or the own projects of `--history` in front of it; null (and said why) where none of them can be read. */
async function historyOf(reading: Reading, io: CliIo, words: ForecastWords): Promise<History | null> {
  const { history: dir } = reading.options
  if (dir === null) return SHIPPED_PRIOR
  const names = (await io.list(dir).catch(() => [])).filter((name) => /\.(json|csv|xml)$/i.test(name)).toSorted()
  const files = await Promise.all(
    names.map(async (file) => ({ file, source: sourceOf(await io.read(`${dir.replace(/\/$/, '')}/${file}`), file) })),
  )
  const { history, skipped } = historyFromFiles(files, reading)
  for (const file of skipped) io.err(`! ${words.wrong.history({ dir: file })}\n`)
  if (history === null) io.err(`${words.wrong.history({ dir })}\n`)
  return history
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

interface Voice {
  readonly io: CliIo
  readonly words: ForecastWords
}

// Four inputs: the plan, what it is measured by, what was asked, and how it is said.
async function report(plan: Plan, history: History, options: ForecastOptions, { io, words }: Voice): Promise<number> {
  const promises = options.promises.map((day) => ({
    promise: day,
    day,
    task: null,
    chanceWhenMade: null,
    clientCalendar: null,
  }))
  const settings = {
    ...DEFAULT_SETTINGS,
    rule: { ...DEFAULT_RULE, level: options.quantile },
    schedule: options.oneTaskEach
      ? { ...DEFAULT_SETTINGS.schedule, people: 'one-task' as const }
      : DEFAULT_SETTINGS.schedule,
  }
  const { seed, iterations } = options
  const asked = { plan, promises, history, settings, iterations, seed, before: null }
  const input: OutlookInput = { ...asked, inputsHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') }
  const forecast = outlook(input)
  if (!(await drawn(forecast, plan, options, { io, words }))) return UNUSABLE
  const calendar = plan.calendars[0]?.key ?? ''
  const told = toldBy(input, forecast, options.holidays)
  const starts = options.startFor.map((deadline) => {
    const found = latestStart({ input, deadline, task: null, chance: options.quantile / 100 })
    return { deadline, level: options.quantile, found }
  })
  if (options.json) {
    const more = {
      holidays: options.holidays,
      steps: told.steps,
      near_critical: nearCritical(schedule(networkOf(plan, settings.schedule)), NEAR),
      ...(starts.length === 0
        ? {}
        : { latest_start: starts.map(({ deadline, found }) => ({ for: deadline, ...found })) }),
    }
    io.out(`${JSON.stringify({ ...(jsonReport(forecast, plan, calendar) as object), ...more }, null, 2)}\n`)
  } else {
    io.out(textReport(forecast, plan, { words, explain: options.explain, level: options.quantile, told }))
    for (const { deadline, level, found } of starts)
      io.out(`\n${words.latestStart[found.kind]({ deadline, level, ...found })}\n`)
  }
  const { failBelow } = options
  return failBelow !== null && forecast.promises.some((p) => p.chance < failBelow) ? BELOW : RAN
}

/** What explains the date of the whole plan: its chain with the holidays in it, and the steps from its end. */
function toldBy({ plan, history, settings }: OutlookInput, forecast: Forecast, country: string | null): Told {
  const calendar = ownCalendar(plan)
  const stands = basesOf(plan, forecast.targets, settings)
  const bases = withPools(stands, { forecast, history, calendar })
  const nameOfDay: NameOfDay = (of, on) => holidayNames(of, Number(on.slice(0, 4)), 'en').get(on) ?? null
  const telling = { plan, nameOf: namesIn(forecast), countries: { team: country, client: null }, nameOfDay }
  return toldOf({ forecast, bases }, null, telling)
}

/** Writes the picture where one was asked for, and says where; false, and why, when it could not be. */
async function drawn(forecast: Forecast, plan: Plan, { picture: file, json }: ForecastOptions, { io, words }: Voice) {
  if (file === null) return true
  const svg = pictureOf(forecast, plan.name, words)
  const data = await (/\.png$/i.test(file) ? io.paint(svg) : Promise.resolve(svg)).catch((error: unknown) => {
    io.err(`${words.wrong.png({ file, message: messageOf(error) })}\n`)
    return null
  })
  if (data === null) return false
  try {
    await io.write(file, data)
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code ?? '')
    io.err(`${words.wrong.picture({ file, code, message: messageOf(error) })}\n`)
    return false
  }
  // Beside JSON, the answer itself must stay JSON.
  const say = json ? io.err : io.out
  say(`${words.drawn({ file })}\n${json ? '' : '\n'}`)
  return true
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
