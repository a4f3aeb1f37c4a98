import { counted, dayInEnglish, moved, percent, regions, work, type Say } from './cli-say.ts'
import type { StepKey } from './day-steps.ts'
import type { NoticeKey } from './forecast.ts'
import type { WhyKey } from './why.ts'

/** A public holiday with its country. */
export const holidayInEnglish: Say = ({ day, name, country }) =>
  `${dayInEnglish(day)} (${name}, ${regions.of(String(country)) ?? String(country)})`

export const stepsInEnglish: Readonly<Record<StepKey, Say>> & { readonly title: string } = {
  title: 'From the plan to the dates, each line from where the one before it ends:',
  plan: ({ day }) => `${dayInEnglish(day)}: the plan alone, if everything takes just as long as estimated.`,
  'plan-else': ({ day }) =>
    `${dayInEnglish(day)}: the plan alone, with what is under way as told above and all else as estimated.`,
  pace: (step) => `${moved(step)}: the rest at the pace of the work so far.`,
  counted: (step) => `${moved(step)}: by how much was finished week by week.`,
  'share-done': (step) => `${moved(step)}: weighed against how much of the work should be done by now.`,
  past: (step) => `${moved(step)}: what past forecasts taught; the middle date.`,
  sure: (step) => `${moved(step)}: to hold 80 times in 100.`,
  surer: (step) => `${moved(step)}: to hold 95 times in 100.`,
}

export const whyInEnglish: Readonly<Record<WhyKey, Say>> = {
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
  'rest-by-report': ({ task, likely }) =>
    `What is left of ${task} is what was reported; its estimate was ${work(likely)} in all.`,
  'rest-by-time': ({ task, elapsed, likely }) =>
    `${task} has run for ${work(elapsed)}, longer than its estimate of ${work(likely)}: what is left is reckoned from the time it has run, and half of such tasks need no more.`,
  'waits-with-lag': ({ task, minutes }) => `Between them and ${task} lie ${work(minutes)}.`,
  'starts-with-lead': ({ task, minutes }) => `${task} overlaps by ${work(minutes)}.`,
  'days-off': ({ task, days }) => `${counted(Number(days), 'day')} without work on the way to the end of ${task}.`,
  holidays: ({ task, names }) => `On the way to the end of ${task} nobody works on ${names}.`,
  decides: ({ task, share }) => `${task} decides the finish in ${percent(share)} of the runs.`,
  slipped: ({ task, days }) => `${task} ends ${counted(Number(days), 'day')} later than in the last forecast.`,
  gained: ({ task, days }) => `${task} ends ${counted(Number(days), 'day')} earlier than in the last forecast.`,
  'must-finish-by': ({ task, day }) => `${task} would have to be done by ${dayInEnglish(day)}.`,
  'must-take-at-most': ({ task, minutes, planned }) =>
    `${task} would have to take ${work(minutes)} instead of ${work(planned)}.`,
  'cannot-hold': ({ day }) => `Nothing can hold ${dayInEnglish(day)} any more.`,
}

/** Warnings and assumptions. */
export const noticesInEnglish: Readonly<Record<NoticeKey, Say>> = {
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
  'counted-work-own': ({ tail, n }) =>
    `No task waits for another, so the date rests on how much was finished week by week; the last twentieth is taken to add ${tail} % to the time, in the middle, as learned from ${n} finished project${n === 1 ? '' : 's'} of your own beside the stated default.`,
  'absence-counted': ({ name, start, finish }) =>
    `${name} is away from ${dayInEnglish(start)} to ${dayInEnglish(finish)}; tasks given to ${name} wait for that time.`,
  'absence-open': ({ name, start }) =>
    `${name} is away from ${dayInEnglish(start)}, and nobody has said until when: this absence is not counted.`,
  'client-days': () => 'Tasks that wait for the client rest on the client\u2019s holidays and weekend.',
  'double-booked': ({ name, n }) =>
    `${name} has ${counted(Number(n), 'task')} at the same time as others; one after the other, the dates would be later.`,
  levelled: ({ n }) => `Each person does one task at a time; ${counted(Number(n), 'task')} had to wait for that.`,
}
