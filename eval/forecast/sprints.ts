import { exp, ln } from '../../src/forecast/lognormal.ts'
import { grouped } from '../../src/kit/grouped.ts'
import { groupFigure } from './bootstrap.ts'
import { fitRidgeLogit } from './ridge-logit.ts'
import { csvRows } from './read.ts'
import type { EvalSet, HowToRun, SetReport } from './set.ts'

/** A sprint when 30 % of it had passed: what was known then, and whether it fell short of what it had taken on. */
interface Sprint {
  readonly group: string
  readonly source: string
  readonly features: readonly number[]
  readonly committed: number
  readonly short: boolean
  readonly later: boolean
}

const ELAPSED = 30
/** The earlier share of each source teaches, the later is judged. */
const EARLIER = 0.7
const RIDGE = 5
const AMOUNTS = (
  'no_issue_starttime vel_starttime no_issue_added vel_added no_issue_removed vel_removed no_issuetodo vel_todo ' +
  'no_issueinprogress vel_inprogress no_issuedone vel_done no_admin no_teammember planday'
).split(' ')
/** Sprints of the same board that are looked back upon. */
const LOOK_BACK = 8

type Row = Readonly<Record<string, string>>
const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0)
const log1 = (x: number): number => ln(1 + Math.max(0, x))

/** The sprints of the files in order of time within their source. Sprint ids rise with time there. */
function readSprints(paths: readonly string[]): readonly Sprint[] {
  const rows = paths
    .flatMap((path) => csvRows(path, ['source', 'pct_elapsed', 'boardid', 'sprintid', 'vel_diff', ...AMOUNTS]))
    .filter((row) => numberOf(row, 'pct_elapsed') === ELAPSED)
  return [...grouped(rows, (row) => row['source'] ?? '')].flatMap(([source, all]) => {
    const sorted = all.toSorted((a, b) => numberOf(a, 'sprintid') - numberOf(b, 'sprintid'))
    const boards = new Map<string, Row[]>()
    return sorted.map((row, i) => {
      const group = `${source} ${row['boardid']}`
      const before = boards.get(group) ?? []
      boards.set(group, [...before, row])
      return {
        group,
        source,
        features: featuresOf(row, before),
        committed: committedIn(row),
        short: numberOf(row, 'vel_diff') < 0,
        later: i >= Math.floor(EARLIER * sorted.length),
      }
    })
  })
}

function committedIn(row: Row): number {
  return numberOf(row, 'vel_todo') + numberOf(row, 'vel_inprogress') + numberOf(row, 'vel_done')
}

/** The state of the sprint, and how the board's sprints before it came out. */
function featuresOf(row: Row, before: readonly Row[]): readonly number[] {
  const all = committedIn(row)
  const lately = before.slice(-LOOK_BACK)
  const missed = (rows: readonly Row[]): number =>
    (rows.filter((r) => numberOf(r, 'vel_diff') < 0).length + 1) / (rows.length + 2)
  const mean = (value: (r: Row) => number): number =>
    lately.length === 0 ? 0 : lately.reduce((sum, r) => sum + value(r), 0) / lately.length
  const delivered = mean((r) => committedIn(r) + numberOf(r, 'vel_diff'))
  return [
    ...AMOUNTS.map((column) => log1(numberOf(row, column))),
    log1(all),
    all === 0 ? 1 : 0,
    ...['vel_done', 'vel_todo', 'vel_inprogress', 'vel_added'].map((column) => numberOf(row, column) / (all + 1)),
    missed(before),
    missed(lately),
    mean((r) => numberOf(r, 'vel_diff') / (committedIn(r) + 1)),
    log1(before.length),
    log1(delivered),
    lately.length === 0 ? 0 : ln((all + 1) / (Math.max(0, delivered) + 1)),
  ]
}

/** Chance that a sprint that fell short was given the higher risk of two; ties count half. NaN where one kind is missing. */
function auc(judged: readonly { readonly risk: number; readonly short: boolean }[]): number {
  const sorted = judged.toSorted((a, b) => a.risk - b.risk)
  let ranks = 0
  for (let i = 0; i < sorted.length;) {
    let end = i
    while (end < sorted.length && sorted[end]?.risk === sorted[i]?.risk) end++
    for (let k = i; k < end; k++) if (sorted[k]?.short) ranks += (i + end + 1) / 2
    i = end
  }
  const missed = judged.filter((j) => j.short).length
  return (ranks - (missed * (missed + 1)) / 2) / (missed * (judged.length - missed))
}

/** Will a sprint fall short of what it took on? Said at 30 % of its time; later sprints are judged by earlier ones. */
export const SPRINTS: EvalSet = {
  name: 'sprints',
  pattern: /^agile_sprints.*\.csv$/,
  run(files, how: HowToRun): SetReport {
    const sprints = readSprints(files.data)
    const risk = fitRidgeLogit(
      sprints.filter((s) => !s.later),
      RIDGE,
    )
    const judged = sprints.filter((s) => s.later).map((s) => ({ ...s, risk: 1 / (1 + exp(-risk(s.features))) }))
    const withWork = judged.filter((s) => s.committed > 0)
    const figure = groupFigure(judged, how, auc)
    const sources = [...grouped(judged, (s) => s.source)]
    return {
      n: sprints.length,
      points: judged.length,
      mode: 'kept-apart',
      figures: {
        auc: figure && { ...figure, goal: '>= 0.80' },
        auc_with_work: groupFigure(withWork, how, auc),
        ...Object.fromEntries(sources.map(([source, own]) => [`auc_${source}`, groupFigure(own, how, auc)])),
      },
      rivals: { published: { auc: 0.86 } },
      diffs: {},
      warnings: [
        'the published figure follows another protocol (random folds, three classes)',
        'sprints without any committed work cannot fall short and are easy: see auc_with_work',
      ],
      lines: [`${judged.filter((s) => s.short).length} of ${judged.length} later sprints fell short`],
      prior: { source: 'the earlier sprints of each source', n: sprints.length - judged.length },
    }
  },
}
