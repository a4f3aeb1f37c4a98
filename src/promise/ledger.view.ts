import { z } from 'zod'
import { addDays, dayIn, weekdayOf, type Day } from '../kit/day.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { id, type Glance } from '../platform/act.ts'
import { aDay } from '../platform/inputs.ts'
import { view } from '../platform/view.ts'
import { linesOf } from './line.store.ts'
import { PROMISE_KINDS, weekAround } from './promise.ts'
import { loadPromise, promisesOf } from './promise.store.ts'

/** The ledger, filtered by person, client, project, kind, and the week around a day. */
export const ledgerView = view({
  name: 'promise.ledger',
  needs: 'promise:read',
  input: z.object({
    contactId: id.optional(),
    clientId: id.optional(),
    projectId: id.optional(),
    kind: z.enum(PROMISE_KINDS).optional(),
    /** Any day of the week asked for. */
    week: aDay.optional(),
    only: z.enum(['open', 'all']).default('all'),
  }),
  async read(glance, { kind, week, only, ...whom }) {
    const days = week === undefined ? {} : weekAround(week, weekdayOf(week))
    const kinds = kind === undefined ? undefined : [kind]
    const states = only === 'open' ? (['open', 'broken'] as const) : undefined
    const found = await promisesOf(glance, { ...whom, ...days, kinds, states })
    const shown = only === 'open' ? found.filter((p) => p.deliveredOn === null) : found
    return { today: await todayHere(glance), lines: await linesOf(glance, shown) }
  },
})

/** What is owed until the end of this week, what is overdue first. */
export const dueThisWeek = view({
  name: 'promise.due-this-week',
  needs: 'promise:read',
  input: z.object({}),
  async read(glance) {
    const today = await todayHere(glance)
    const { to } = weekAround(today, weekdayOf(today))
    const found = await promisesOf(glance, { states: ['open', 'broken'], from: addDays(today, -366), to })
    return {
      today,
      lines: await linesOf(
        glance,
        found.filter((p) => p.deliveredOn === null),
      ),
    }
  },
})

/** One promise with its whole trail. */
export const promiseView = view({
  name: 'promise.one',
  needs: 'promise:read',
  input: z.object({ promiseId: id }),
  async read(glance, { promiseId }) {
    const [line] = await linesOf(glance, [await loadPromise(glance, promiseId)])
    return line
  },
})

async function todayHere(glance: Glance): Promise<Day> {
  return dayIn((await loadWorkspace(glance)).zone, glance.now)
}
