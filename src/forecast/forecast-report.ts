import type { Day } from '../kit/day.ts'
import { sayNotice, sayReason } from './cli-words.ts'
import type { ForecastWords } from './cli-words.ts'
import { LEVELS } from './forecast.ts'
import type { Forecast, TargetForecast } from './forecast.ts'
import { conditionsOf, namesIn, reasonsOf } from './why.ts'

/** The forecast in the shape that `--json` promises; what is not worked out yet is null with a reason. */
export function jsonReport(forecast: Forecast, calendar: string): unknown {
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
    rivals: { cpm: whole.planned, es: null, es_reason: 'earned schedule is not computed yet' },
    drivers: whole.chain,
    deciding: whole.deciding,
    to_hold: forecast.promises.map((p) => ({ date: p.day, conditions: p.toHold })),
    assumptions: forecast.assumptions,
    warnings: forecast.warnings,
  }
}

/** Plain sentences, then the table of dates. */
export function textReport(forecast: Forecast, words: ForecastWords, explain: boolean): string {
  const [whole] = forecast.targets
  if (!whole) throw new RangeError('a forecast without a target')
  const { p50, p80 } = whole.calibrated
  const { summary } = words
  const sentences = [
    summary.finish({ p50, p80 }),
    summary.plan({ planned: whole.planned, chance: whole.plannedChance }),
    ...forecast.promises.flatMap((p) => [
      summary.promise({ day: p.day, chance: p.chance }),
      ...(p.light === 'green' ? [] : [summary.newDay({ newDay: p.newDay, worstDay: p.worstDay })]),
    ]),
    summary.basis({ n: forecast.class.n, runs: forecast.iterations }),
  ]
  const parts = [sentences.join('\n'), tableOf(whole, words)]
  if (explain) parts.push(explained(forecast, whole, words))
  if (forecast.warnings.length > 0) parts.push(forecast.warnings.map((w) => `! ${sayNotice(words, w)}`).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function tableOf({ calibrated }: TargetForecast, words: ForecastWords): string {
  const rows = LEVELS.map((level) => `${`${level} %`.padStart(8)}   ${words.day(calibrated[`p${level}`] as Day)}`)
  return [`${words.table.chance.padStart(8)}   ${words.table.finishedBy}`, ...rows].join('\n')
}

function explained(forecast: Forecast, whole: TargetForecast, words: ForecastWords): string {
  const reasons = reasonsOf(whole.chain, namesIn(forecast)).map((r) => `- ${sayReason(words, r)}`)
  const conditions = forecast.promises.flatMap((p) => [
    '',
    words.summary.promise({ day: p.day, chance: p.chance }),
    ...conditionsOf(p).map((r) => `- ${sayReason(words, r)}`),
  ])
  const assumptions = forecast.assumptions.map((a) => `* ${sayNotice(words, a)}`)
  return [words.drivers, ...reasons, ...conditions, '', ...assumptions].join('\n')
}
