import { z } from 'zod'
import { id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import { shareInSight } from '../platform/headway.ts'

/** How far the forecast of a project, or the comparison for a promise, is; null while nothing is worked out for it here. */
export const seeHeadway = errand({
  name: 'forecast.see-headway',
  needs: 'forecast:read',
  input: z.object({ of: id }),
  run: async (world, actor, { of }) => ({ share: shareInSight(world, actor, of) }),
})
