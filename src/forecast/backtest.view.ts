import { z } from 'zod'
import type { Day } from '../kit/day.ts'
import { projectsOf } from '../plan/project.store.ts'
import { view } from '../platform/view.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { backtestOf, judgedDays, type Backtest, type BacktestProject } from './backtest.ts'
import { alarmKey, firstAlarms, pastOf } from './history.store.ts'
import { lastDeliveries } from './last-delivery.ts'

/** What the page 'How good were our forecasts?' shows. */
export interface BacktestStory extends Omit<Backtest, 'list'> {
  readonly list: readonly FinishedProject[]
}

/** `finishedOn` is the day the work was done; `deliveredOn` that of the last delivery, null where none was promised. */
interface FinishedProject extends BacktestProject {
  readonly name: string
  readonly deliveredOn: Day | null
}

const MOST_LISTED = 200

/** How the stored forecasts of all wholly finished projects came out. */
export const backtestView = view({
  name: 'forecast.backtest',
  needs: 'forecast:read',
  input: z.object({}),
  async read(glance): Promise<BacktestStory> {
    const rows = await pastOf(glance)
    const ids = [...new Set(rows.map((row) => row.projectId))]
    const names = new Map((await projectsOf(glance, {})).map((project) => [project.id, project.name]))
    const alarms = await firstAlarms(glance, ids)
    const deliveries = await promisesOf(glance, { kinds: ['delivery'], most: 5000 })
    const judged = judgedDays(
      deliveries.filter((p) => p.projectId !== null && ids.includes(p.projectId)),
      (promiseId, daySeq) => alarms.get(alarmKey(promiseId, daySeq)),
    )
    const delivered = lastDeliveries(deliveries)
    const { list, ...backtest } = backtestOf(rows, judged)
    return {
      ...backtest,
      list: list.slice(0, MOST_LISTED).map((one) => ({
        ...one,
        name: names.get(one.projectId) ?? '',
        deliveredOn: delivered.get(one.projectId)?.on ?? null,
      })),
    }
  },
})
