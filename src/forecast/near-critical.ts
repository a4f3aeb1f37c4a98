import { DONE } from './codes.ts'
import type { Schedule } from './schedule.ts'

/** A task with how much it can slip, working minutes of its own calendar. */
export interface Slack {
  readonly task: string
  readonly name: string
  /** Before the end of the plan moves or a limit breaks; negative when a limit cannot be kept. */
  readonly total: number
  /** Before any other task moves. */
  readonly free: number
}

/**
 * Tasks still to be done whose total float is at most `within` working minutes, the tightest first: the driving chain and
 * whatever may take its place after a small slip.
 */
export function nearCritical(s: Schedule, within: number): readonly Slack[] {
  const { net, totalFloat, freeFloat } = s
  return net.tasks
    .flatMap(({ key, name }, i): Slack[] =>
      net.state[i] === DONE ? [] : [{ task: key, name, total: totalFloat[i] as number, free: freeFloat[i] as number }],
    )
    .filter(({ total }) => total <= within)
    .toSorted((a, b) => a.total - b.total || (a.task < b.task ? -1 : 1))
}
