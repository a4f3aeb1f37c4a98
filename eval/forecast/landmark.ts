import { addDays, daysBetween } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import type { History } from '../../src/forecast/calibration.ts'
import { chanceBy, daysAt, pastOfDates, spreadOfDates, stagesOf } from '../../src/forecast/date-history.ts'
import type { DateSpread } from '../../src/forecast/date-history.ts'
import { LEVELS } from '../../src/forecast/forecast.ts'
import { SHIPPED_PRIOR } from '../../src/forecast/prior/shipped.ts'
import { readLandmark } from './landmark-read.ts'
import type { Announced } from './landmark-read.ts'
import { POLICIES, replayRule, replayTeam, SHIPPED, TOLERANCE } from './landmark-replay.ts'
import type { Replayed } from './landmark-replay.ts'
import { figureOf, median, perProject, pitOf, scoresOf, thirdOf } from './point-scores.ts'
import type { Point } from './point-scores.ts'
import type { EvalSet, Figure, HowToRun, Mode, SetReport } from './set.ts'

interface Week extends Point {
  readonly pit: number
  /** The team's own total. */
  readonly team: number
  readonly spread: DateSpread
  readonly target: Day
  readonly held: boolean
  /** Chance that the team's date of this week holds, with the tolerance. */
  readonly hold: number
}

function weeksOf(project: Announced, history: History): readonly Week[] {
  const real = daysBetween(project.start, project.finished)
  return stagesOf(project).map((stage, i) => {
    const spread = spreadOfDates(stage, history)
    const gone = daysBetween(project.start, stage.on)
    const target = project.targets[i] as Day
    const claimed = project.statements[i]?.finish as Day
    return {
      project: project.project,
      gone,
      real,
      spread,
      target,
      totals: LEVELS.map((level) => gone + daysAt(spread, level / 100)),
      pit: chanceBy(spread, project.finished),
      team: Math.max(daysBetween(project.start, claimed), gone),
      held: project.finished <= addDays(target, TOLERANCE),
      hold: chanceBy(spread, addDays(target, TOLERANCE)),
    }
  })
}

interface Read {
  readonly data: readonly Announced[]
  readonly mode: Mode
  readonly historyFor: (project: string) => History
  readonly n: number
}

function readAll(files: { readonly data: readonly string[]; readonly prior: readonly string[] }): Read {
  const data = readLandmark(files.data)
  const prior = readLandmark(files.prior).filter((p) => p.statements.length > 0)
  const shared = prior.some((p) => data.some((d) => d.project === p.project))
  const past = prior.map((p) => ({ project: p.project, past: pastOfDates(p) }))
  return {
    data,
    n: prior.length,
    mode: prior.length === 0 ? 'shipped-prior' : shared ? 'leave-group-out' : 'kept-apart',
    historyFor: (project) =>
      prior.length === 0
        ? SHIPPED_PRIOR
        : {
            name: 'own-company',
            source: files.prior.join(', '),
            past: past.filter((p) => p.project !== project).flatMap((p) => p.past),
            parent: SHIPPED_PRIOR,
          },
  }
}

type Figures = Record<string, Figure | null>

function dateFigures(weeks: readonly Week[], how: HowToRun): Figures {
  const figures: Figures = {}
  const names = Object.keys(scoresOf(weeks[0] as Week, TOLERANCE))
  const goals: Record<string, string> = { crps: '<= 13.5', p80: '0.75-0.85' }
  for (const name of names) {
    const values = [...perProject(weeks, (w) => scoresOf(w, TOLERANCE)[name] as number).values()]
    const figure = figureOf(values, how)
    figures[name] = figure && goals[name] ? { ...figure, goal: goals[name] } : figure
  }
  for (const third of [0, 1, 2]) {
    const own = (w: Week): number | null => (thirdOf(w) === third ? (scoresOf(w, TOLERANCE)['mape'] as number) : null)
    figures[`mape_third_${third + 1}`] = figureOf([...perProject(weeks, own).values()], how)
  }
  figures['brier'] = figureOf([...perProject(weeks, (w) => (w.hold - Number(w.held)) ** 2).values()], how)
  return figures
}

function replayFigures(replays: readonly Replayed[], how: HowToRun, goals: boolean): Figures {
  const moves = replays.map((r) => r.moves)
  const share = (test: (m: number) => boolean): Figure | null =>
    figureOf(
      moves.map((m) => Number(test(m))),
      how,
    )
  const named = (figure: Figure | null, goal: string): Figure | null => (figure && goals ? { ...figure, goal } : figure)
  const notices = replays.flatMap((r) => (r.notice === null ? [] : [r.notice]))
  return {
    moves: named(figureOf(moves, how), '<= 1.2'),
    promised_over_actual: named(
      figureOf(
        replays.map((r) => r.ratio),
        how,
        median,
      ),
      '<= 1.22',
    ),
    promised_over_actual_mean: figureOf(
      replays.map((r) => r.ratio),
      how,
    ),
    first_over_actual: figureOf(
      replays.map((r) => r.first),
      how,
      median,
    ),
    moves_le_1: share((m) => m <= 1),
    moves_ge_3: share((m) => m >= 3),
    kept: figureOf(
      replays.map((r) => Number(r.kept)),
      how,
    ),
    notice_days: figureOf(notices, how, median),
  }
}

/** Forecasts from a team's own announced dates, and the replay of the re-promise rule. */
export const LANDMARK: EvalSet = {
  name: 'landmark',
  pattern: /^landmark_.*\.csv$/,
  run(files, how): SetReport {
    const { data, mode, historyFor, n } = readAll(files)
    const byProject = data.map((project) => ({ project, weeks: weeksOf(project, historyFor(project.project)) }))
    const weeks = byProject.flatMap((p) => p.weeks)
    const team = byProject.map(({ project }) => replayTeam(project))
    const replays = Object.entries(POLICIES).map(
      ([name, policy]) => [name, byProject.map(({ project, weeks: own }) => replayRule(project, own, policy))] as const,
    )
    const shipped = replays.find(([name]) => name === SHIPPED)?.[1] ?? []
    const figures: Figures = { ...dateFigures(weeks, how), ...replayFigures(shipped, how, true) }
    const teamError = (w: Week): number => (100 * Math.abs(w.team - w.real)) / w.real
    const mean = (value: (w: Week) => number | null): number | null =>
      figureOf([...perProject(weeks, value).values()], { seed: 1, draws: 1 })?.value ?? null
    const values = (all: Figures): Record<string, number | null> =>
      Object.fromEntries(Object.entries(all).map(([name, figure]) => [name, figure?.value ?? null]))
    const rivals: Record<string, Record<string, number | null>> = {
      team: {
        crps: mean(teamError),
        mape: mean(teamError),
        ...Object.fromEntries(
          [0, 1, 2].map((k) => [`mape_third_${k + 1}`, mean((w) => (thirdOf(w) === k ? teamError(w) : null))]),
        ),
        holds: mean((w) => Number(w.held)),
        ...values(replayFigures(team, { ...how, draws: 1 }, false)),
      },
      ...Object.fromEntries(replays.map(([name, r]) => [name, values(replayFigures(r, { ...how, draws: 1 }, false))])),
    }
    const paired = figureOf(
      [...perProject(weeks, (w) => (scoresOf(w, TOLERANCE)['crps'] as number) - teamError(w)).values()],
      how,
    )
    return {
      n: data.length,
      points: weeks.length,
      mode,
      figures,
      rivals,
      diffs: paired ? { 'crps - team': paired } : {},
      warnings: data.length < 30 ? [`landmark: only ${data.length} projects`] : [],
      lines: [
        `late: ${data.filter((p) => p.finished > (p.targets[0] as Day)).length} of ${data.length}: no false-alarm rates from this set`,
        `PIT: ${pitOf(weeks)
          .map((share) => share.toFixed(2))
          .join(' ')}`,
      ],
      prior:
        n > 0 ? { source: files.prior.join(', '), n } : { source: SHIPPED_PRIOR.source, n: SHIPPED_PRIOR.past.length },
    }
  },
}
