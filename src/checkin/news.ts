import { addDays, type Day, type Instant } from '../kit/day.ts'
import { dayOfWall } from '../kit/calendar.ts'
import type { Outlook } from '../forecast/snapshot.ts'
import { isTaskChange, type PlanChange } from '../plan/change.ts'
import { isMilestone, type Task } from '../plan/plan.ts'
import type { ClientPromise } from '../promise/promise.ts'
import type { Topic, Topics } from './occurrence.ts'

/** A promise with what the newest forecast says of it; null where none was made for its present day. */
export interface Watched {
  readonly promise: ClientPromise
  readonly outlook: Outlook | null
  /** A case is open for it: somebody doubts this day, whatever the newest forecast says. */
  readonly doubted: boolean
}

/** Doubted, more likely broken than kept, or broken already: the client must not read that all is well. */
export function inTrouble({ promise, outlook, doubted }: Watched): boolean {
  if (promise.deliveredOn !== null) return false
  return (
    doubted ||
    promise.state === 'broken' ||
    (outlook !== null && outlook.state !== 'holds' && outlook.newDay > promise.day)
  )
}

/** The promise a letter leads with: what is in trouble first, then what comes first. */
export function leading(promises: readonly Watched[]): Watched | null {
  const byDay = promises.toSorted((a, b) => (a.promise.day < b.promise.day ? -1 : 1))
  return byDay.find(({ promise }) => promise.state === 'broken') ?? byDay.find(inTrouble) ?? byDay[0] ?? null
}

const MOST = 3
// A plan that came in whole yesterday tells of work that was finished long ago: that is no news.
const OLD_NEWS_DAYS = 14

/** What was finished since the client last heard from us, and what comes next: tasks of ours that are work, in the plan's order. */
export function topicsOf(
  tasks: readonly Task[],
  changes: readonly PlanChange[],
  since: { at: Instant; day: Day },
): Topics {
  const reported = new Set(
    changes
      .filter(isTaskChange)
      .filter(({ at, became }) => at >= since.at && (became?.progress?.actualFinish ?? null) !== null)
      .map(({ taskKey }) => taskKey),
  )
  const done = tasks.filter((task) => {
    const { actualFinish } = task.progress
    if (actualFinish === null || isMilestone(task)) return false
    const on = dayOfWall(actualFinish)
    return on >= since.day || (reported.has(task.key) && on >= addDays(since.day, -OLD_NEWS_DAYS))
  })
  return { done: done.slice(-MOST).map(topicOf), next: nextOf(tasks).slice(0, MOST).map(topicOf) }
}

function nextOf(tasks: readonly Task[]): Task[] {
  const finished = new Set(tasks.filter((t) => t.progress.actualFinish !== null).map((t) => t.key))
  const open = tasks.filter((t) => !finished.has(t.key) && !isMilestone(t) && t.waitsOn === 'us')
  const begun = open.filter((t) => t.progress.actualStart !== null)
  const ready = open.filter((t) => t.progress.actualStart === null && t.links.every(({ from }) => finished.has(from)))
  return begun.length > 0 ? begun : ready
}

const topicOf = ({ key, name }: Task): Topic => ({ key, name })
