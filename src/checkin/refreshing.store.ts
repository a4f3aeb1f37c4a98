import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { canonical } from '../platform/audit.ts'
import { deliveriesOf } from '../post/delivery.store.ts'
import { mayHaveLeft } from '../post/delivery.ts'
import { loadMessage } from '../post/message.store.ts'
import type { Message } from '../post/message.ts'
import { voidApproval } from '../post/reopen.store.ts'
import { prepareUpdate, redrawPrepared, writePrepared, type Prepared } from './drafting.store.ts'
import { openOccurrences } from './occurrence.store.ts'
import type { Occurrence } from './occurrence.ts'
import { lockSchedule } from './schedule.store.ts'
import { misleads } from './update-facts.ts'

/**
 * A letter that waits was true when it was written. One that would mislead now is written anew, whoever
 * has touched it, and its yes falls; smaller news only goes into a draft that nobody has touched, and the day into any.
 */
export async function refreshUpdates(moment: Moment, clientId: Id): Promise<void> {
  for (const open of await openOccurrences(moment, { clientId })) await refresh(moment, open)
}

async function refresh(moment: Moment, of: Occurrence): Promise<void> {
  const schedule = await lockSchedule(moment, of.scheduleId)
  if (schedule === null) return
  const letter = of.messageId === null ? null : await loadMessage(moment, of.messageId)
  if (letter && (await deliveriesOf(moment, letter.id)).some(({ state }) => mayHaveLeft(state))) return
  const prepared = await prepareUpdate(moment, schedule, of)
  if (letter && !isStale(letter, prepared, moment.actor.id)) {
    if (isOfAnotherDay(letter, prepared)) await redrawPrepared(moment, of, letter, prepared)
    return
  }
  if (letter?.state === 'approved') await voidApproval(moment, letter.id, 'facts-changed')
  await writePrepared(moment, of, prepared)
}

/** A draft whose words a person has made theirs, and whose picture shows a day that is over. */
function isOfAnotherDay({ facts, state }: Message, prepared: Prepared): boolean {
  return (
    state === 'draft' &&
    facts !== null &&
    prepared?.gathered.ok === true &&
    facts.today !== prepared.gathered.facts.today
  )
}

/** `byRule` is who writes drafts here; anybody else who has touched one is a person. */
function isStale({ facts, state, editedBy, language }: Message, prepared: Prepared, byRule: string): boolean {
  if (prepared === null || facts?.kind !== 'update') return true
  const { gathered } = prepared
  if (misleads(facts, { gathered, language })) return true
  const touched = state === 'approved' || editedBy !== byRule
  return !touched && gathered.ok && canonical(facts) !== canonical(gathered.facts)
}
