import { z } from 'zod'
import { loadProject } from '../plan/project.store.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { refreshUpdates } from './refreshing.store.ts'

/** Listens to forecasts, promises and midnight: what waits for a yes must still be true. */
export const refreshUpdate = act({
  name: 'checkin.refresh-update',
  needs: 'system:act',
  input: z.object({ projectId: id.nullable(), promiseId: id.optional(), clientId: id.optional() }),
  keeps: ({ projectId }) => ({ projectId }),
  async run(moment, { projectId, promiseId, clientId }) {
    if (clientId !== undefined) return refreshUpdates(moment, clientId)
    const of = projectId !== null ? await loadProject(moment, projectId) : await promiseOf(moment, promiseId)
    if (of === null) return
    await refreshUpdates(moment, of.clientId)
  },
})

async function promiseOf(moment: Moment, promiseId: Parameters<typeof loadPromise>[1] | undefined) {
  return promiseId === undefined ? null : loadPromise(moment, promiseId)
}
