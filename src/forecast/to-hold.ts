import { dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { drivingTasks } from './chain.ts'
import type { ToHold } from './forecast.ts'
import { axisOf } from './links.ts'
import type { Schedule } from './schedule.ts'
import { dayOfFinish } from './spread.ts'

/**
 * What would have to be true to hold `promised` for the task `end`: each task of the driving chain, the day it has to be
 * finished by, and the working minutes it may take. When the chain is too long, all its parts shrink in proportion; when
 * there is room, the room is shared out the same way. A promised day that has passed gives an empty list: nothing can hold it.
 */
export function toHold(s: Schedule, end: number, promised: Day): readonly ToHold[] {
  const { net } = s
  const limit = (dayNumber(promised) + 1) * 1440
  const needed = axisOf(net, end).finishWall(s.finish[end] as number) - net.statusWall
  if (limit <= net.statusWall || needed <= 0) return []
  const share = (limit - net.statusWall) / needed
  let from = net.statusWall
  return drivingTasks(s, end).map((i) => {
    const task = net.tasks[i] as (typeof net.tasks)[number]
    const axis = axisOf(net, i)
    const finish = axis.finishWall(s.finish[i] as number)
    const by = i === end ? limit : Math.floor(net.statusWall + (finish - net.statusWall) * share)
    // A day is given, so the work has until its end; the last day that is wholly inside the proportion counts.
    const finishBy = Math.max(dayOfFinish(net.statusWall), Math.min(dayOfFinish(by), dayNumber(promised)))
    const available = Math.max(
      0,
      axis.toWork((finishBy + 1) * 1440) - Math.max(axis.toWork(from), startOf(s, i, share)),
    )
    from = (finishBy + 1) * 1440
    return {
      task: task.key,
      name: task.name,
      finishBy: dayOfNumber(finishBy),
      available,
      planned: net.left[i] as number,
    }
  })
}

/** When the rest of a task begins once the whole chain is stretched or shrunk by `share`. */
function startOf(s: Schedule, i: number, share: number): number {
  const { net } = s
  const axis = axisOf(net, i)
  const begins = axis.startWall((s.finish[i] as number) - (net.left[i] as number))
  return axis.toWork(Math.floor(net.statusWall + (begins - net.statusWall) * Math.min(1, share)))
}
