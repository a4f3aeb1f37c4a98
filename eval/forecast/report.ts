import type { Evaluation } from './sets.ts'
import type { Figure, SetReport } from './set.ts'

const DIGITS = 3

/** The evaluation as lines of plain text. */
export function linesOf(evaluation: Evaluation): readonly string[] {
  const { engine, seed, mode, prior, sets, absent } = evaluation
  return [
    `engine ${engine}, seed ${seed}, mode: ${mode}, prior: ${prior.source} (n = ${prior.n})`,
    ...Object.entries(sets).flatMap(([name, report]) => setLines(name, report)),
    ...(absent.length > 0 ? ['', `no files for: ${absent.join(', ')}`] : []),
  ]
}

function setLines(name: string, report: SetReport): readonly string[] {
  const { n, points, mode, figures, rivals, diffs, warnings, lines, missing } = report
  return [
    '',
    `== ${name}: ${n} projects, ${points} points, mode: ${mode}`,
    ...Object.entries(figures).map(([key, figure]) => figureLine(key, figure, missing?.[key])),
    ...lines,
    ...rivalLines(rivals),
    ...Object.entries(diffs).map(([key, figure]) => figureLine(`difference ${key}`, figure)),
    ...warnings.map((warning) => `warning: ${warning}`),
  ]
}

function figureLine(key: string, figure: Figure | null, why = 'cannot be taken here'): string {
  if (!figure) return `${key.padEnd(26)} - (${why})`
  const [value, lo, hi] = [figure.value, figure.lo, figure.hi].map((x) => x.toFixed(DIGITS))
  return `${key.padEnd(26)} ${value} [${lo}; ${hi}]${figure.goal ? `   goal ${figure.goal}` : ''}`
}

/** One row a rival, one column a measure. */
function rivalLines(rivals: SetReport['rivals']): readonly string[] {
  const names = Object.keys(rivals)
  const [first] = names
  if (first === undefined) return []
  const keys = [...new Set(names.flatMap((name) => Object.keys(rivals[name] ?? {})))]
  const cell = (value: number | null | undefined) => (value === null || value === undefined ? '-' : value.toFixed(2))
  const width = Math.max(...names.map((name) => name.length)) + 2
  const wide = keys.map((key) => Math.max(key.length, 7) + 1)
  return [
    `${'rival'.padEnd(width)}${keys.map((key, i) => key.padStart(wide[i] as number)).join('')}`,
    ...names.map((name) => {
      const cells = keys.map((key, i) => cell(rivals[name]?.[key]).padStart(wide[i] as number))
      return `${name.padEnd(width)}${cells.join('')}`
    }),
  ]
}
