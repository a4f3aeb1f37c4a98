import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import { clientsOf } from '../people/client.store.ts'
import { membersOf } from '../people/member.store.ts'
import { changedTasks } from '../plan/change.store.ts'
import { projectsOf } from '../plan/project.store.ts'
import { taskCounts } from '../plan/task.store.ts'
import { id } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { opinionsOf } from './correction.store.ts'
import { lastDeliveries } from './last-delivery.ts'
import type { ProjectLine, ShortOutlook } from './project-story.ts'
import { latestOutlooks } from './snapshot.store.ts'

const WEEK = 7 * 24 * 60

/** All projects, one line each: the next promise, the chance that it holds, what changed this week. */
export const projectsView = view({
  name: 'forecast.projects',
  needs: 'forecast:read',
  input: z.object({ clientId: id.optional(), only: z.enum(['running', 'all']).default('running') }),
  async read(glance, { clientId, only }): Promise<{ lines: ProjectLine[] }> {
    const all = await projectsOf(glance, { clientId })
    const projects = all.filter((p) => only === 'all' || p.closedOn === null)
    const names = new Map((await clientsOf(glance)).map((c) => [c.id, c.name]))
    const said = await promisesOf(glance, { clientId, states: ['open', 'broken', 'kept'], most: 2000 })
    const deliveries = said.filter((p) => p.kind === 'delivery')
    const promises = grouped(
      deliveries.filter((p) => p.deliveredOn === null),
      (p) => p.projectId,
    )
    const delivered = lastDeliveries(deliveries)
    const ids = projects.map((p) => p.id)
    const outlooks = new Map((await latestOutlooks(glance, ids)).map((o) => [o.promise_id, o]))
    const changed = await changedTasks(glance, ids, addMinutes(glance.now, -WEEK))
    const tasks = await taskCounts(glance, ids)
    const members = new Map((await membersOf(glance)).map((m) => [m.id as string, m.name]))
    const first = ids.flatMap((projectId) => promises.get(projectId)?.slice(0, 1) ?? [])
    const opinions = await opinionsOf(glance, first)
    const lines = projects.map(({ id: projectId, name, clientId: client, closedOn }): ProjectLine => {
      const next = promises.get(projectId)?.[0]
      const seen = next && outlooks.get(next.id)
      const opinion = next && opinions.get(next.id)
      return {
        project: { id: projectId, name, clientId: client, closedOn },
        clientName: names.get(client) ?? '',
        next: next
          ? { promiseId: next.id, label: next.label, day: next.day, state: next.state === 'broken' ? 'broken' : 'open' }
          : null,
        chance: seen ? shortOf(seen) : null,
        opinion: opinion ? { ...opinion, byName: members.get(opinion.byId) ?? '' } : null,
        changed: changed.get(projectId) ?? 0,
        tasks: tasks.get(projectId) ?? 0,
        finished: next === undefined && delivered.has(projectId),
        delivered: delivered.get(projectId) ?? null,
      }
    })
    return { lines }
  },
})

function shortOf(row: Omit<ShortOutlook, 'asOf'> & { as_of: ShortOutlook['asOf'] }): ShortOutlook {
  const { chance, p10, p50, p80, p95, state } = row
  return { chance, p10, p50, p80, p95, state, asOf: row.as_of }
}
