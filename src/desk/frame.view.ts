import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { loadMember } from '../people/member.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { recordIsBroken } from '../platform/audit-check.ts'
import { view } from '../platform/view.ts'
import { lastBeat, SILENT_SECONDS } from '../platform/worker.ts'
import { outboxCounts } from '../post/delivery-lists.store.ts'
import { standingStops } from '../post/gate.store.ts'

/** What the frame around every page shows: who I am, whether sending is stopped, what in the outbox needs a person. */
export const frameView = view({
  name: 'desk.frame',
  needs: 'desk:read',
  input: z.object({}),
  async read(glance) {
    const { name, language, zone, role } = await loadMember(glance, glance.actor.id as Id)
    const workspace = await loadWorkspace(glance)
    const stops = await standingStops(glance)
    const { held, trouble } = await outboxCounts(glance)
    const { seconds } = await lastBeat(glance.tx)
    return {
      member: { id: glance.actor.id, name, language, zone, role },
      workspace: {
        name: workspace.name,
        language: workspace.language,
        currency: workspace.currency,
        demo: glance.settings.demo,
      },
      sending: { stopped: stops.some((stop) => stop.reach === 'all'), silent: (seconds ?? 0) > SILENT_SECONDS },
      outbox: { held, trouble },
      recordBroken: await recordIsBroken(glance),
    }
  },
})
