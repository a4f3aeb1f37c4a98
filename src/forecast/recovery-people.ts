import { ownCalendar } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { DONE } from './codes.ts'
import { stateOf } from './standing.ts'

/** What more people cost before they help. Nobody has reliable numbers: each can be edited, and is shown with the result. */
export interface PeopleAssumptions {
  /** Working days until a newcomer is fully useful, and their share of a full output until then. */
  readonly rampUpDays: number
  readonly rampUpShare: number
  /** Share of one experienced person's output lost to each newcomer's training during the ramp-up. */
  readonly trainerLoss: number
  /** Share of everybody's output lost to talking, for each newcomer, for good. */
  readonly communicationLoss: number
}

export const DEFAULT_PEOPLE: PeopleAssumptions = {
  rampUpDays: 10,
  rampUpShare: 0.5,
  trainerLoss: 0.25,
  communicationLoss: 0.05,
}

/** More people for some of the work. */
export interface MorePeople {
  readonly kind: 'more-people'
  readonly tasks: readonly string[]
  /** How many do it now, and how many join. */
  readonly team: number
  readonly added: number
  readonly people: PeopleAssumptions
}

interface Output {
  /** Output per day of the old team while newcomers learn, and after; 1 = the old team. */
  readonly during: number
  readonly after: number
  /** Work of the chosen tasks, in days of the old team. */
  readonly work: number
}

function outputOf(plan: Plan, { tasks, team, added, people }: MorePeople): Output {
  const during = (team - added * people.trainerLoss + added * people.rampUpShare) / team
  const after = ((team + added) * Math.max(0, 1 - people.communicationLoss * added)) / team
  const minutes = plan.tasks
    .filter((t) => tasks.includes(t.key) && stateOf(t) !== DONE)
    .reduce((sum, t) => sum + (t.progress.remaining ?? t.estimate.likely), 0)
  return { during: Math.max(0.05, during), after: Math.max(0.05, after), work: minutes / minutesADay(plan) }
}

/** By how much the chosen work gets longer (above 1, as Brooks saw) or shorter. */
export function peopleFactor(plan: Plan, edit: MorePeople): number {
  const { during, after, work } = outputOf(plan, edit)
  if (work === 0) return 1
  const doneWhileLearning = edit.people.rampUpDays * during
  const days = doneWhileLearning >= work ? work / during : edit.people.rampUpDays + (work - doneWhileLearning) / after
  return days / work
}

/** The ramp-up, in days, at which the gain is gone; null when it never is (or never was). */
export function gainEnds(plan: Plan, edit: MorePeople): number | null {
  const { during, after, work } = outputOf(plan, edit)
  if (during >= 1 || after <= 1) return null
  return Number(((work * (after - 1)) / (after - during)).toFixed(1))
}

/** Working minutes of an ordinary working day of the plan. */
function minutesADay(plan: Plan): number {
  const days = ownCalendar(plan)
    .week.map((intervals) => intervals.reduce((sum, { from, to }) => sum + to - from, 0))
    .filter((minutes) => minutes > 0)
  return days.reduce((a, b) => a + b, 0) / Math.max(1, days.length)
}
