import type { WorkingTime } from '../kit/working-time.ts'
import { FF, FS, SF } from './codes.ts'
import type { Network } from './network.ts'

/**
 * Carries a moment of the task waited for over a link into the calendar of the task that waits.
 * `moment` is a finish for FS and FF, a start for SS and SF, in working minutes of the source's calendar.
 */
export function arrive(net: Network, k: number, moment: number, waiting: number): number {
  const lag = net.linkLag[k] as number
  if (net.linkPlain[k] === 1) return moment + lag
  const source = axisOf(net, net.linkFrom[k] as number)
  const target = axisOf(net, waiting)
  const type = net.linkType[k] as number
  const atFinish = type === FS || type === FF
  const wallOf = (axis: WorkingTime, work: number) => (atFinish ? axis.finishWall(work) : axis.startWall(work))
  switch (net.links[k]?.lagIn) {
    case 'predecessor':
      return target.toWork(wallOf(source, moment + lag))
    case 'project': {
      const project = net.calendars[0] as WorkingTime
      return target.toWork(wallOf(project, project.toWork(wallOf(source, moment)) + lag))
    }
    case 'elapsed':
      return target.toWork(wallOf(source, moment) + lag)
    default:
      return target.toWork(wallOf(source, moment)) + lag
  }
}

/**
 * The other way: the latest moment of the task waited for that still lets the waiting one keep `moment`
 * (its start for FS and SS, its finish for FF and SF).
 */
export function depart(net: Network, k: number, moment: number, waiting: number): number {
  if (net.linkPlain[k] === 1) return moment - (net.linkLag[k] as number)
  // Where one calendar rests and the other does not, many moments arrive at one: only a search finds the last of them.
  let low = -LONGEST
  let high = LONGEST
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (arrive(net, k, middle, waiting) <= moment) low = middle
    else high = middle - 1
  }
  return low
}

// Working minutes of sixty years without a pause.
const LONGEST = 32_000_000

export function axisOf(net: Network, task: number): WorkingTime {
  return net.calendars[net.calendar[task] as number] as WorkingTime
}

/** Whether a link binds the finish of the waiting task rather than its start. */
export function bindsFinish(type: number): boolean {
  return type === FF || type === SF
}

/** Whether a link leaves from the finish of the task waited for. */
export function leavesFinish(type: number): boolean {
  return type === FS || type === FF
}
