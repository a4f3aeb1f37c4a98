import { dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { drivingTasks } from './chain.ts'
import type { ToHold } from './forecast.ts'
import { axisOf } from './links.ts'
import type { Schedule } from './schedule.ts'
import { dayOfFinish } from './spread.ts'

/**
 * What would have to be true to hold `promised` for the task `end`: each task of the driving chain, the day it has to be
 * finished by, and the working minutes it may take. A chain that is too long shrinks in proportion of working time; room is
 * shared out the same way. A promised day without working time left gives an empty list: nothing can hold it.
 */
export function toHold(s: Schedule, end: number, promised: Day): readonly ToHold[] {
  const { net } = s
  const own = net.calendars[0]
  if (!own) return []
  const from = own.toWork(net.statusWall)
  const room = own.toWork((dayNumber(promised) + 1) * 1440) - from
  const needed = own.toWork(axisOf(net, end).finishWall(s.finish[end] as number)) - from
  if (room <= 0 || needed <= 0) return []
  const share = room / needed
  return drivingTasks(s, end).map((i) => {
    const task = net.tasks[i] as (typeof net.tasks)[number]
    const finish = own.toWork(axisOf(net, i).finishWall(s.finish[i] as number)) - from
    const by =
      i === end ? dayNumber(promised) : dayOfFinish(own.finishWall(from + Math.max(1, Math.floor(finish * share))))
    const planned = net.left[i] as number
    return {
      task: task.key,
      name: task.name,
      finishBy: dayOfNumber(by),
      available: Math.floor(planned * share),
      planned,
    }
  })
}
