import type { Day } from '../kit/day.ts'
import type { TimelineWords } from '../promise/timeline.ts'
import type { Problem, ProblemKey, RemedyKey } from '../plan/problem.ts'
import type { Notice, NoticeKey } from './forecast.ts'
import type { LatestStart } from './latest-start.ts'
import type { Reason, WhyKey } from './why.ts'

type Params = Readonly<Record<string, string | number>>
type Say = (params: Params) => string

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
  readonly drivers: string
  readonly why: Readonly<Record<WhyKey, Say>>
  readonly notices: Readonly<Record<NoticeKey, Say>>
  readonly problems: Readonly<Record<ProblemKey, Say>>
  readonly remedies: Readonly<Record<RemedyKey, string>>
  readonly at: (problem: Problem) => string
  readonly wrong: Readonly<
    Record<'option' | 'missing' | 'value' | 'kind' | 'file' | 'dateOrder' | 'history' | 'picture', Say>
  >
}

const formatted = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayInEnglish = (on: string | number | undefined) => formatted.format(new Date(`${on}T00:00:00Z`)).replace(',', '')
const percent = (share: string | number | undefined) => `${Math.round(Number(share) * 100)} %`
const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
const work = (minutes: string | number | undefined) => {
  const hours = Number((Number(minutes) / 60).toFixed(1))
  return `${hours >= 8 ? counted(Number((hours / 8).toFixed(1)), 'day') : counted(hours, 'hour')} of work`
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
  --holidays CC        leave out the public holidays of a country, DE
  --quantile N         level of the day to offer, in percent (default 80)
  --iterations N       simulated runs (default 2000)
  --seed N             same seed, same bytes
  --date-order ORDER   dmy or mdy, for dates with slashes
  --fail-below SHARE   exit with 3 when a promise holds with less (0.8)
  --history DIR        learn from own finished projects (see below)
  --explain            tell the driving chain
  --picture FILE       draw the timeline with its uncertainty, .svg or .png
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
      `A day you can keep instead: ${dayInEnglish(newDay)}, at worst ${dayInEnglish(worstDay)}.`,
    keeps: ({ newDay, worstDay }) => `A day you can keep: ${dayInEnglish(newDay)}, at worst ${dayInEnglish(worstDay)}.`,
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
  drivers: 'What drives the date:',
  why: {
    'runs-until': ({ task, finish, minutes }) =>
      `${task} is under way and has ${work(minutes)} left, until ${dayInEnglish(finish)}.`,
    'starts-at-status': ({ task, finish }) => `${task} can start now and runs until ${dayInEnglish(finish)}.`,
    'starts-at-plan-start': ({ task, finish }) => `${task} starts the plan and runs until ${dayInEnglish(finish)}.`,
    'starts-as-planned': ({ task, start, finish }) =>
      `${task} starts as planned on ${dayInEnglish(start)} and runs until ${dayInEnglish(finish)}.`,
    'held-by-constraint': ({ task, at, finish }) =>
      `${task} is held to ${dayInEnglish(at)} and runs until ${dayInEnglish(finish)}.`,
    'waits-for-finish': ({ task, on, finish }) =>
      `${task} waits until ${on} is finished and runs until ${dayInEnglish(finish)}.`,
    'waits-for-start': ({ task, on, finish }) =>
      `${task} waits until ${on} has begun and runs until ${dayInEnglish(finish)}.`,
    'finish-waits-for-finish': ({ task, on, finish }) =>
      `${task} cannot end before ${on} has; it ends on ${dayInEnglish(finish)}.`,
    'finish-waits-for-start': ({ task, on, finish }) =>
      `${task} cannot end before ${on} has begun; it ends on ${dayInEnglish(finish)}.`,
    'waits-with-lag': ({ task, minutes }) => `Between them and ${task} lie ${work(minutes)}.`,
    'starts-with-lead': ({ task, minutes }) => `${task} overlaps by ${work(minutes)}.`,
    'days-off': ({ task, days }) => `${counted(Number(days), 'day')} without work on the way to the end of ${task}.`,
    decides: ({ task, share }) => `${task} decides the finish in ${percent(share)} of the runs.`,
    slipped: ({ task, days }) => `${task} ends ${counted(Number(days), 'day')} later than in the last forecast.`,
    gained: ({ task, days }) => `${task} ends ${counted(Number(days), 'day')} earlier than in the last forecast.`,
    'must-finish-by': ({ task, day }) => `${task} would have to be done by ${dayInEnglish(day)}.`,
    'must-take-at-most': ({ task, minutes, planned }) =>
      `${task} would have to take ${work(minutes)} instead of ${work(planned)}.`,
    'cannot-hold': ({ day }) => `Nothing can hold ${dayInEnglish(day)} any more.`,
  },
  notices: {
    'no-history': () =>
      'There are no finished projects to compare with: the dates are widened by a fixed amount, and the bound on false alarms is not yet earned.',
    'history-small': ({ n }) => `Only ${n} finished projects to compare with.`,
    'single-estimates': ({ n, of }) =>
      `${n} of ${of} open tasks have a single number for an estimate; their spread is a general one.`,
    'default-ranges': ({ n }) => `${n} tasks have a range of 80-100-120 %, which is a tool's default and says nothing.`,
    'promise-before-status': ({ day }) => `The promised ${dayInEnglish(day)} lies before the status date.`,
    'promise-task-unknown': ({ task }) => `No task is called ${task}; its promise was not judged.`,
    'progress-after-status': ({ task }) => `${task} has progress dated after the status date.`,
    'finished-without-date': ({ task }) => `${task} is finished but nobody says when.`,
    'negative-float': ({ task, minutes }) => `${task} comes ${work(minutes)} too late for its limit.`,
    'deadline-missed-by-plan': ({ task, minutes }) =>
      `By the plan itself, ${task} comes ${work(minutes)} after its deadline.`,
    'elapsed-horizon': () => 'Some runs end beyond the horizon of the calendars.',
    'retained-logic': () => 'Work begun out of order still waits for what it depends on.',
    'progress-override': () => 'Work begun out of order no longer waits for what it depends on.',
    'planned-starts-kept': () => 'Work does not start before its planned day, even where it could.',
    'project-factor': ({ median, logSd, learnedFrom }) =>
      learnedFrom === 0
        ? `The pace of the whole project is taken to vary by a factor with log-sd ${logSd}.`
        : `Finished work so far took ${median} times its estimate, after shrinkage; the rest is taken to go on like that, with log-sd ${logSd}.`,
    'person-factor': ({ logSd }) => `Each person's capacity is taken to vary by a factor with log-sd ${logSd}.`,
    'one-wall-clock': ({ zone }) => `All calendars are read on the clock of ${zone}.`,
    'no-links': () => 'No task waits for another: all of them are taken to run at the same time.',
    'counted-work': ({ tail }) =>
      `No task waits for another, so the date rests on how much was finished week by week; the last twentieth is taken to add ${tail} % to the time, in the middle.`,
    'absence-counted': ({ name, start, finish }) =>
      `${name} is away from ${dayInEnglish(start)} to ${dayInEnglish(finish)}; tasks given to ${name} wait for that time.`,
    'absence-open': ({ name, start }) =>
      `${name} is away from ${dayInEnglish(start)}, and nobody has said until when: this absence is not counted.`,
    'client-days': () => 'Tasks that wait for the client rest on the client\u2019s holidays and weekend.',
    'double-booked': ({ name, n }) =>
      `${name} has ${counted(Number(n), 'task')} at the same time as others; one after the other, the dates would be later.`,
    levelled: ({ n }) => `Each person does one task at a time; ${counted(Number(n), 'task')} had to wait for that.`,
  },
  problems: {
    'file-empty': () => 'The file is empty.',
    'file-too-big': () => 'The file is larger than 25 MB.',
    'file-unreadable': () => 'The file could not be read as text.',
    'file-kind-unknown': () => 'The file is neither .csv, .xml nor .json.',
    'xml-doctype': () => 'The file has a DOCTYPE, which is refused.',
    'xml-broken': () => 'The file is not well-formed XML.',
    'xml-not-a-project': () => 'The file is not a Microsoft Project XML file.',
    'json-shape': ({ path, expected }) => `${path} does not fit: ${expected}.`,
    'no-tasks': () => 'There are no tasks.',
    'too-many-tasks': ({ n, most }) => `There are ${n} tasks; ${most} is the most.`,
    'column-missing': ({ column }) => `There is no column for ${column}.`,
    'column-unknown': ({ column }) => `The column mapped to ${column} is not in the file.`,
    'name-missing': () => 'The name is missing.',
    'key-duplicate': ({ value }) => `The id ${value} stands twice.`,
    'duration-missing': () => 'The duration is missing.',
    'duration-unreadable': ({ value }) => `'${value}' is not a duration.`,
    'duration-negative': ({ value }) => `The duration ${value} is negative.`,
    'duration-absurd': ({ value }) => `The duration ${value} is longer than ten years.`,
    'range-upside-down': () => 'The low, likely and high values are not in order.',
    'date-unreadable': ({ value }) => `'${value}' is not a date.`,
    'date-absurd': ({ value }) => `The date ${value} cannot be meant.`,
    'date-order-unknown': ({ value }) => `'${value}' may be two different days.`,
    'finish-before-start': ({ start, finish }) => `The finish ${finish} lies before the start ${start}.`,
    'percent-unreadable': ({ value }) => `'${value}' is not a percentage.`,
    'percent-out-of-range': ({ value }) => `${value} is not between 0 and 100 percent.`,
    'predecessor-unreadable': ({ value }) => `'${value}' is not a link to a task.`,
    'predecessor-missing': ({ value }) => `There is no task ${value} to wait for.`,
    'predecessor-self': ({ value }) => `Task ${value} waits for itself.`,
    cycle: ({ tasks }) => `The tasks wait for each other: ${tasks}.`,
    'calendar-unknown': ({ value }) => `There is no calendar called ${value}.`,
    'calendar-empty': ({ calendar }) => `The calendar ${calendar} has no working time.`,
    'waits-on-unknown': ({ value }) => `'${value}' is not somebody work can wait for.`,
  },
  remedies: {
    'choose-another-file': 'Choose another file.',
    'split-the-file': 'Split the file.',
    'save-again': 'Save it again from the program it came from.',
    'map-the-column': 'Say which column it is.',
    'fill-the-cell': 'Fill it in.',
    'write-a-duration': 'Write it like 3d, 12h or 1,5 days.',
    'write-a-date': 'Write it like 2027-01-31.',
    'say-the-date-order': 'Say whether the day or the month comes first: --date-order dmy or mdy.',
    'write-a-percent': 'Write a number from 0 to 100.',
    'make-keys-unique': 'Give each task its own id.',
    'name-an-existing-task': 'Name the id of a task of this file, like 12FS+2d.',
    'remove-one-link': 'Remove one of the links.',
    'correct-the-range': 'Put the smallest first.',
    'correct-the-order': 'Correct one of the dates.',
    'add-working-time': 'Add working hours to it.',
    'name-a-calendar': 'Name one of the plan’s calendars, or leave it empty.',
    'write-us-client-or-third-party': 'Write us, client or third party.',
  },
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
    picture: ({ file }) => `${file} could not be written; a picture ends in .svg or .png.`,
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

export function sayReason(words: ForecastWords, { key, params }: Reason): string {
  return words.why[key](params)
}
