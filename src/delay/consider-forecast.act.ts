import { z } from 'zod'
import type { Day } from '../kit/day.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { settleOver } from './case-over.store.ts'
import { openCaseOf, settle, type FoundCase } from './case.store.ts'
import { consider, type Outlook } from './consider.ts'
import { withdraw } from './decide.ts'
import { openCase, unwatchDeadline } from './opening.store.ts'

const day = z.custom<Day>((value) => typeof value === 'string')

const outlook = z.object({
  promiseId: id,
  chance: z.number().min(0).max(1),
  p50: day,
  newDay: day,
  worstDay: day,
  opens: z.enum(['red', 'amber-again']).nullable(),
})

/** Listens to the forecast: opens a case for a promise that is more likely broken than kept, and keeps open ones up to date. */
export const considerForecast = act({
  name: 'delay.consider-forecast',
  needs: 'system:act',
  input: z.object({ forecastId: id, outlooks: z.array(outlook).readonly() }),
  keeps: ({ forecastId }) => ({ forecastId }),
  async run(moment, { outlooks }) {
    for (const { promiseId, ...outlook } of outlooks) {
      const open = await openCaseOf(moment, promiseId)
      await follow(moment, { promiseId, open, outlook })
    }
  },
})

async function follow(
  moment: Moment,
  { promiseId, open, outlook }: { promiseId: FoundCase['promiseId']; open: FoundCase | null; outlook: Outlook },
): Promise<void> {
  const { chance, p50, newDay: likely, worstDay: worst } = outlook
  const found = consider(outlook, open?.state ?? null)
  if (found.kind === 'open') {
    const promise = await loadPromise(moment, promiseId)
    if (promise.state !== 'open' && promise.state !== 'broken') return
    await openCase(moment, promise, { why: found.why, chance, p50, likely, worst, because: '' })
  }
  if (open && found.kind === 'revise') {
    await settle(moment, open, {
      ok: true,
      facts: [],
      events: [{ kind: 'revised', at: moment.now, chance, p50, likely, worst }],
    })
  }
  if (open && found.kind === 'withdraw') {
    const because = 'forecast'
    const decision = withdraw(open, null, because, moment.now)
    await settleOver(moment, open, { decision, kinds: 'all' })
    await unwatchDeadline(moment, open.id)
  }
}
