import { leftIn } from './basis.ts'
import type { Network } from './network.ts'
import { forward } from './schedule.ts'
import { standingOf } from './standing.ts'

/**
 * The shortest time in which tasks can be finished at all: each with a minute to go, by links, lags, limits and calendars
 * alone. Planned starts do not count, for people may begin earlier. Working minutes of the plan's calendar from the status date.
 */
export function soonestFrom(net: Network): (tasks: readonly number[]) => number {
  const rule = { ...net.rule, plannedStarts: 'ignored' as const }
  const { floor } = standingOf(net.plan, net.tasks, { ...net, rule })
  const soon = { ...net, floor, left: net.left.map((left) => Math.min(1, left)) }
  const { finish } = forward(soon)
  return (tasks) => Math.max(0, leftIn({ net: soon, finish }, tasks))
}
