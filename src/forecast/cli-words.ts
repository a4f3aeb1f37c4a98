import type { Day } from '../kit/day.ts'
import type { TimelineWords } from '../promise/timeline.ts'
import type { Problem, ProblemKey, RemedyKey } from '../plan/problem.ts'
import { holidayInEnglish, noticesInEnglish, stepsInEnglish, whyInEnglish } from './cli-reason-words.ts'
import { counted, dayInEnglish, percent, type Say } from './cli-say.ts'
import { problemsInEnglish, remediesInEnglish } from './cli-problem-words.ts'
import type { DayStep, StepKey } from './day-steps.ts'
import type { Notice, NoticeKey } from './forecast.ts'
import type { LatestStart } from './latest-start.ts'
import type { NamedHoliday, Reason, WhyKey } from './why.ts'

/** All that `forthright forecast` says. A language is one more table of this shape. */
export interface ForecastWords {
  readonly usage: string
  readonly day: (day: Day) => string
  readonly summary: Readonly<
    Record<'finish' | 'plan' | 'promise' | 'noPromise' | 'newDay' | 'keeps' | 'decides' | 'basis', Say>
  >
  readonly picture: Readonly<Record<'finish' | 'promise' | 'summary', Say>> & Omit<TimelineWords, 'title' | 'summary'>
  readonly latestStart: Readonly<Record<LatestStart['kind'], Say>>
  readonly table: Readonly<Record<'chance' | 'finishedBy', string>>
  /** Said where nothing was taken off for public holidays. */
  readonly noHolidays: string
  readonly holiday: Say
  /** The holidays a step passes. */
  readonly resting: Say
  /** Said once a picture is there. */
  readonly drawn: Say
  readonly drivers: string
  readonly steps: Readonly<Record<StepKey, Say>> & { readonly title: string }
  readonly why: Readonly<Record<WhyKey, Say>>
  readonly notices: Readonly<Record<NoticeKey, Say>>
  readonly problems: Readonly<Record<ProblemKey, Say>>
  readonly remedies: Readonly<Record<RemedyKey, string>>
  readonly at: (problem: Problem) => string
  readonly wrong: Readonly<
    Record<
      'option' | 'missing' | 'value' | 'kind' | 'file' | 'dateOrder' | 'history' | 'country' | 'picture' | 'png',
      Say
    >
  >
}

/** What the operating system's codes mean to somebody who wanted a picture. */
const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'that place can only be read',
  ENOSPC: 'the disk is full',
}

/** Options that take a day. */
const DAYS: readonly string[] = ['--at', '--promise', '--start-for']

export const englishWords: ForecastWords = {
  usage: `forthright forecast PLAN.(json|csv|xml) --at DATE [--promise DATE ...] [options]

  --at DATE            status date the progress is read at (required; never silently today)
  --promise DATE       a promised day to judge; may be repeated
  --start-for DATE     how late the work may begin to be done by a day; may be repeated
  --one-task-each      people do one task after the other, not several at once
  --tz ZONE            time zone of the plan, Europe/Berlin (default UTC)
  --holidays CC        leave out the public holidays of a country, DE; without it none are counted
  --quantile N         level of the day to offer, in percent (default 80)
  --iterations N       simulated runs (default 2000)
  --seed N             same seed, same bytes
  --date-order ORDER   dmy or mdy, for dates with slashes
  --fail-below SHARE   exit with 3 when a promise holds with less (0.8)
  --history DIR        learn from own finished projects (see below)
  --explain            tell the driving chain, and what leads from its end to the dates
  --picture FILE       draw the timeline with its uncertainty, .svg or .png, and say where it is
  --json               print the figures as JSON

  forthright forecast examples/website-relaunch.csv --at 2026-11-22 --promise 2026-12-18 --holidays DE

The directory of --history holds one file for each finished project, or one log of all:
  plan.json, plan.csv, plan.xml   a plan as above with the estimates made at first and an actual start and finish for
                                  every task; it is forecast again at four moments of its past, each knowing no more
                                  than was known then
  log.csv                         project,start,on,forecast,finished - one line for each date that was ever said: on
                                  that day (on) the end was said to be that day (forecast); finished is the real end
Five projects give figures of their own; from 40 on they need nobody else's. Fewer lean on what is shipped.`,
  day: dayInEnglish,
  summary: {
    finish: ({ p50, p80 }) =>
      `The work is as likely as not to be finished by ${dayInEnglish(p50)}, and 80 times in 100 by ${dayInEnglish(p80)}.`,
    plan: ({ planned, chance, es }) =>
      `The plan itself says ${dayInEnglish(planned)}, which holds with ${percent(chance)}; earned schedule says ${dayInEnglish(es)}.`,
    promise: ({ day, chance }) => `The promise of ${dayInEnglish(day)} holds with ${percent(chance)}.`,
    noPromise: () => 'No promise was asked about; --promise DATE judges one.',
    newDay: ({ newDay, worstDay }) =>
      `A day you can keep instead: ${dayInEnglish(newDay)}, 95 times in 100 by ${dayInEnglish(worstDay)}.`,
    keeps: ({ newDay, worstDay }) =>
      `A day you can keep: ${dayInEnglish(newDay)}, 95 times in 100 by ${dayInEnglish(worstDay)}.`,
    decides: ({ task, share }) => `What decides the finish most is ${task}, in ${percent(share)} of the runs.`,
    basis: ({ n, runs, source, rank, level }) =>
      n === 0
        ? `This rests on ${runs} simulated runs and on no past projects; it is wider for that.`
        : `This rests on ${runs} simulated runs and ${counted(Number(n), 'past project')} (${source}${rank === '' ? '' : `, rank ${rank} of ${n} for ${level} %`}).`,
  },
  picture: {
    finish: ({ plan }) => `${plan}: the whole`,
    promise: ({ plan, day }) => `${plan}, promised for ${dayInEnglish(day)}`,
    summary: ({ p50, p80, p95 }) =>
      `Done by ${dayInEnglish(p50)} as likely as not, by ${dayInEnglish(p80)} 80 times in 100, by ${dayInEnglish(p95)} 95 times in 100.`,
    today: 'status date',
    day: dayInEnglish,
    tick: (on) => dayInEnglish(on).split(' ').slice(1, 3).join(' '),
    range: (from, to) => `${dayInEnglish(from)} to ${dayInEnglish(to)}`,
    likelyBy: (on) => `by ${dayInEnglish(on)}`,
    what: 'what',
    promised: 'promised',
    earlier: 'promised before',
    likely: 'may fall',
    done: 'done',
    stake: 'what hangs on it',
    state: {
      holds: 'on course',
      watch: 'at risk',
      trouble: 'in trouble',
      kept: 'kept',
      broken: 'day passed',
      withdrawn: 'withdrawn',
    },
  },
  latestStart: {
    start: ({ deadline, day, level, chance }) =>
      `To be done by ${dayInEnglish(deadline)} ${level} times in 100, begin by ${dayInEnglish(day)} at the latest; then it holds with ${percent(chance)}.`,
    'too-late': ({ deadline, level, chance }) =>
      `Even beginning at the plan's own start, ${dayInEnglish(deadline)} holds with only ${percent(chance)}, not with ${level} %.`,
    begun: ({ deadline }) =>
      `Work has begun, so its start cannot be moved for ${dayInEnglish(deadline)}; --promise says how that day stands.`,
  },
  table: { chance: 'chance', finishedBy: 'finished by' },
  noHolidays:
    'Public holidays are not counted; --holidays DE leaves out those of Germany, --holidays BD those of Bangladesh.',
  holiday: holidayInEnglish,
  resting: ({ names }) => `Nobody works on ${names}.`,
  drawn: ({ file }) => `The picture is in ${file}.`,
  drivers: 'What drives the date:',
  steps: stepsInEnglish,
  why: whyInEnglish,
  notices: noticesInEnglish,
  problems: problemsInEnglish,
  remedies: remediesInEnglish,
  at: ({ line, column, task }) =>
    [line === null ? '' : `line ${line}`, column ? `field ${column}` : '', line === null && task ? `task ${task}` : '']
      .filter((part) => part !== '')
      .join(', '),
  wrong: {
    option: ({ name }) => `There is no option ${name}.`,
    missing: ({ name }) => `${name} is missing.`,
    value: ({ name, value }) =>
      `${name} cannot be '${value}'.${DAYS.includes(String(name)) ? ' Write a day like 2026-11-22.' : ''}`,
    kind: ({ file }) => `${file} is neither .csv, .xml nor .json.`,
    history: ({ dir }) => `${dir} holds no finished project that could be read.`,
    country: ({ country }) =>
      `No public holidays are known for '${country}'. Write the two letters of a country: DE, BD.`,
    picture: ({ file, code, message }) =>
      `The picture could not be written to ${file}: ${WHY_NOT[String(code)] ?? String(message)}. Nothing was printed; choose another place.`,
    png: ({ file, message }) => `The picture for ${file} could not be drawn: ${message}. An .svg needs no drawing.`,
    file: ({ file }) => `${file} cannot be read.`,
    dateOrder: ({ sample }) => `'${sample}' may be two different days.`,
  },
}

export function sayProblem(words: ForecastWords, problem: Problem): string {
  const where = words.at(problem)
  return `${where === '' ? '' : `${where}: `}${words.problems[problem.key](problem.params)} ${words.remedies[problem.remedy]}`
}

export function sayNotice(words: ForecastWords, { key, params }: Notice): string {
  return words.notices[key](params)
}

export function sayReason(words: ForecastWords, { key, params, holidays = [] }: Reason): string {
  return words.why[key]({ ...params, names: namesOf(words, holidays) })
}

export function sayStep(words: ForecastWords, { key, day, days, holidays = [] }: DayStep): string {
  return `${words.steps[key]({ day, days })}${holidays.length === 0 ? '' : ` ${words.resting({ names: namesOf(words, holidays) })}`}`
}

function namesOf(words: ForecastWords, holidays: readonly NamedHoliday[]): string {
  return holidays.map(({ day, name, country }) => words.holiday({ day, name, country })).join(', ')
}
