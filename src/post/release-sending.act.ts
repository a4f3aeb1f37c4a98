import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { releaseStop, standingStops } from './gate.store.ts'

/**
 * Lets mail go again: one stop, or with no stop named all that stop everything. What waited is
 * due where it stands; what became late in the meantime waits for a person.
 */
export const releaseSending = act({
  name: 'post.release-sending',
  needs: 'post:stop',
  input: z.object({ stopId: id.optional() }),
  keeps: ({ stopId }) => ({ stopId }),
  async run(moment, { stopId }) {
    const all = (await standingStops(moment)).filter(({ reach }) => reach === 'all')
    for (const one of stopId ? [stopId] : all.map((stop) => stop.id)) await releaseStop(moment, one)
    // Wakes the sender, as a fact would.
    moment.announced++
  },
})
