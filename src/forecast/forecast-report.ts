import { dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { sayNotice, sayReason, sayStep } from './cli-words.ts'
import type { ForecastWords } from './cli-words.ts'
import { earnedScheduleLeft, earnedScheduleOf } from './earned-schedule.ts'
import { LEVELS } from './forecast.ts'
import type { Told } from './forecast-story.ts'
import type { Forecast, TargetForecast } from './forecast.ts'
import { networkOf } from './network.ts'
import { schedule } from './schedule.ts'
import { dayOfFinish } from './spread.ts'
import { conditionsOf } from './why.ts'

/** The forecast in the shape that `--json` promises. */
export function jsonReport(forecast: Forecast, plan: Plan, calendar: string): unknown {
  const [whole] = forecast.targets
  if (!whole) throw new RangeError('a forecast without a target')
  return {
    schema: forecast.schema,
    at: forecast.at,
    engine: forecast.engine,
    seed: forecast.seed,
    iterations: forecast.iterations,
    inputs: forecast.inputsHash,
    calendar,
    quantiles: whole.calibrated,
    raw: whole.raw,
    promises: forecast.promises.map((p) => ({
      date: p.day,
      p_hold: p.chance,
      p_hold_raw: p.rawChance,
      alarm: p.light,
      move_advised: p.moveAdvised,
      new_date: p.newDay,
      worst_date: p.worstDay,
    })),
    class: { ...forecast.class, bound: forecast.class.boundEarned ? 'earned' : 'not yet earned' },
    rivals: { cpm: whole.planned, es: earnedScheduleDay(plan) },
    drivers: whole.chain,
    deciding: whole.deciding,
    to_hold: forecast.promises.map((p) => ({ date: p.day, conditions: p.toHold })),
    assumptions: forecast.assumptions,
    warnings: forecast.warnings,
  }
}

/** The day earned schedule alone says (performance factor 1): the plan's own pace from what is earned now. */
function earnedScheduleDay(plan: Plan): Day {
  const { net } = schedule(networkOf(plan))
  const [axis] = net.calendars
  if (!axis) throw new RangeError('a plan without a calendar')
  const left = earnedScheduleLeft(earnedScheduleOf(net))
  return dayOfNumber(dayOfFinish(axis.finishWall(Math.ceil(axis.toWork(net.statusWall) + left))))
}

export interface TextStyle {
  readonly words: ForecastWords
  readonly explain: boolean
  /** The level of the day to offer, in percent. */
  readonly level: number
  /** Why the date of the whole plan is where it is. */
  readonly told: Told
}

/** Five plain sentences, then the table of dates. */
export function textReport(forecast: Forecast, plan: Plan, { words, explain, level, told }: TextStyle): string {
  const [whole] = forecast.targets
  if (!whole) throw new RangeError('a forecast without a target')
  const parts = [sentencesOf(forecast, plan, { words, level }).join('\n'), tableOf(whole, words)]
  if (explain) parts.push(explained(forecast, told, words))
  const marked = forecast.warnings.map((w) => sayNotice(words, w))
  if (!countsHolidays(plan)) marked.push(words.noHolidays)
  if (marked.length > 0) parts.push(marked.map((line) => `! ${line}`).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function sentencesOf(
  forecast: Forecast,
  plan: Plan,
  { words, level }: Pick<TextStyle, 'words' | 'level'>,
): readonly string[] {
  const [whole] = forecast.targets as readonly [TargetForecast]
  const { p50, p80 } = whole.calibrated
  const { summary } = words
  const { promises, class: of, iterations: runs } = forecast
  const [worst] = promises.toSorted((a, b) => a.chance - b.chance)
  const [first] = whole.deciding
  const days = worst && { newDay: worst.newDay, worstDay: worst.worstDay }
  return [
    summary.finish({ p50, p80 }),
    summary.plan({ planned: whole.planned, chance: whole.plannedChance, es: earnedScheduleDay(plan) }),
    promises.length === 0
      ? summary.noPromise({})
      : promises.map((p) => summary.promise({ day: p.day, chance: p.chance })).join(' '),
    days && worst.light !== 'green'
      ? summary.newDay(days)
      : first
        ? summary.decides({ task: first.name, share: first.criticality })
        : summary.keeps({ newDay: p80, worstDay: whole.calibrated.p95 }),
    summary.basis({ n: of.n, runs, source: of.source, rank: of.rank ?? '', level }),
  ]
}

function tableOf({ calibrated }: TargetForecast, words: ForecastWords): string {
  const rows = LEVELS.map((level) => `${`${level} %`.padStart(8)}   ${words.day(calibrated[`p${level}`] as Day)}`)
  return [`${words.table.chance.padStart(8)}   ${words.table.finishedBy}`, ...rows].join('\n')
}

/** A plan brings days off in its own calendars, or was given those of a country. */
function countsHolidays({ calendars }: Plan): boolean {
  return calendars.some(({ daysOff }) => daysOff.length > 0)
}

function explained(forecast: Forecast, told: Told, words: ForecastWords): string {
  const reasons = told.reasons.map((r) => `- ${sayReason(words, r)}`)
  const steps = told.steps.map((s) => `- ${sayStep(words, s)}`)
  const conditions = forecast.promises.flatMap((p) => [
    '',
    words.summary.promise({ day: p.day, chance: p.chance }),
    ...conditionsOf(p).map((r) => `- ${sayReason(words, r)}`),
  ])
  const assumptions = forecast.assumptions.map((a) => `* ${sayNotice(words, a)}`)
  return [words.drivers, ...reasons, '', words.steps.title, ...steps, ...conditions, '', ...assumptions].join('\n')
}
