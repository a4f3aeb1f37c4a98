import { addMinutes } from '../kit/day.ts'
import { loadContact } from '../people/contact.store.ts'
import { fullName } from '../people/person.ts'
import type { Glance } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { CALL_MINUTES } from './call-slots.ts'
import { inOrder, type CallDue } from './calls-due.ts'
import { loadCase, type CaseLine } from './case.store.ts'

/** The calls of these cases that are booked, asked for or answered, in the order in which they want a person. */
export async function callsDue(glance: Glance, lines: readonly CaseLine[]): Promise<readonly CallDue[]> {
  const due: CallDue[] = []
  for (const line of lines) {
    if (line.callStanding === null) continue
    const { state, contactId } = await loadCase(glance, line.id)
    const { booked, answer, wish } = state.call
    const contact = await loadContact(glance, contactId)
    const over = booked !== null && addMinutes(booked.start, CALL_MINUTES) <= glance.now
    due.push({
      caseId: line.id,
      contactName: fullName(contact),
      label: (await loadPromise(glance, line.promiseId)).label,
      standing: over ? 'over' : line.callStanding,
      at: line.callStanding === 'proposed' ? (answer?.start ?? null) : (booked?.start ?? answer?.start ?? null),
      zone: contact.zone,
      words: (line.callStanding === 'wished' ? wish?.words : answer?.words) ?? '',
      language: contact.language,
    })
  }
  return inOrder(due)
}
