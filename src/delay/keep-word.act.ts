import { addDays, dayIn, type Day } from '../kit/day.ts'
import { nextWorkingDay } from '../kit/calendar.ts'
import { z } from 'zod'
import { act, id, type Moment } from '../platform/act.ts'
import { contactCalendar } from '../people/person.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { makePromise } from '../promise/ledger.store.ts'
import { promisesOf } from '../promise/promise.store.ts'
import type { PromiseKind } from '../promise/promise.ts'
import { loadBackground, type Background } from './background.store.ts'
import { loadCase, type FoundCase } from './case.store.ts'

/** Listens to the case: what we said we would do next stands in the ledger, with its day. Heard twice, it stands once. */
export const keepWord = act({
  name: 'delay.keep-word',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId }) {
    const found = await loadCase(moment, caseId)
    const background = await loadBackground(moment, found)
    const standing = await promisesOf(moment, { caseId })
    const has = (kind: PromiseKind) => standing.some((p) => p.kind === kind && p.state === 'open')
    const { nextNews, amends } = found.state.brief
    const owe = (kind: PromiseKind, day: Day) => (has(kind) ? null : write(moment, { found, background, kind, day }))
    if (nextNews !== null && found.state.deliveredOn === null) await owe('news', nextNews)
    if (found.state.told?.how === 'letter' && !reached(found)) await owe('call', followUpDay(moment, background))
    if (found.state.accepted !== null && amends !== null) await owe('amends', amends.by)
  },
})

/** A letter is no talk: until somebody has spoken with the client, a call stays due. */
function reached({ state }: FoundCase): boolean {
  return state.calls.some((call) => call.outcome === 'reached')
}

function followUpDay(moment: Moment, { contact }: Background): Day {
  const today = dayIn(contact.zone, moment.now)
  const holidays = holidaysBetween(contact.country, today, addDays(today, 30))
  return nextWorkingDay(contactCalendar(contact, holidays), today)
}

interface Owed {
  readonly found: FoundCase
  readonly background: Background
  readonly kind: PromiseKind
  readonly day: Day
}

async function write(moment: Moment, { found, background, kind, day }: Owed): Promise<void> {
  const { promise, contact } = background
  const { what, label, projectId } = promise
  await makePromise(moment, { projectId, contactId: contact.id, kind, what, label, day, caseId: found.id })
}
