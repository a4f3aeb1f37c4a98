import { z } from 'zod'
import { act, allow, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { releaseStop, standingStops } from './gate.store.ts'
import { releaseNeeds } from './stop.ts'

/**
 * Lets mail go again: one stop, or with no stop named all that stop everything. What waited is
 * due where it stands; what became late in the meantime waits for a person. What a reader has stopped is no
 * switch of ours: it is refused with 'readers-wish' and taken back with a reason where the updates are planned.
 * After a restore only whoever settles doubts may: others are refused with 'not-allowed', and nothing is released.
 */
export const releaseSending = act({
  name: 'post.release-sending',
  needs: 'post:stop',
  input: z.object({ stopId: id.optional() }),
  keeps: ({ stopId }) => ({ stopId }),
  async run(moment, { stopId }) {
    const standing = await standingStops(moment)
    if (standing.some(({ id: of, reach }) => of === stopId && reach === 'updates'))
      throw new Refused({ kind: 'readers-wish' })
    const asked = stopId ? [stopId] : standing.filter(({ reach }) => reach === 'all').map(({ id: of }) => of)
    for (const stop of standing.filter(({ id: of }) => asked.includes(of))) allow(moment.actor, releaseNeeds(stop))
    for (const one of asked) await releaseStop(moment, one)
    // Wakes the sender, as a fact would.
    moment.announced++
  },
})
