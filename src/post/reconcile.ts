import type { Instant } from '../kit/day.ts'
import { become, giveUp, recordEnding, type Delivery, type DeliveryDecision, type Ending } from './delivery.ts'

/**
 * What the send journal, which lies outside the store and outlives it, says about one
 * mail: how far its last attempt came. `lease` is the number under which it was made.
 */
export type JournalSays =
  | { readonly phase: 'nothing' }
  | { readonly phase: 'attempt'; readonly lease: number }
  | { readonly phase: 'data'; readonly lease: number }
  | { readonly phase: 'end'; readonly lease: number; readonly ending: Ending }

interface At {
  readonly now: Instant
  /** Uniform in [0, 1). */
  readonly jitter: number
}

/**
 * After a start no worker of before is left: every open row is settled from the
 * journal, which wins over the row. A row that is behind the journal (a restored
 * copy, a store that lost its last commits) learns what left after it was written.
 * Null where the row may stand.
 */
export function reconcile(from: Delivery, says: JournalSays, at: At): DeliveryDecision | null {
  if (says.phase === 'nothing' || says.lease < from.lease) return isOpen(from) ? giveUp(from, at.now) : null
  if (isOpen(from)) return settleOpen({ ...from, lease: says.lease }, says, at)
  if (from.state === 'in-doubt') return evidence(from, says, at)
  return says.lease > from.lease && isBehind(from) ? catchUp({ ...from, lease: says.lease }, says, at) : null
}

function isOpen({ state }: Delivery): boolean {
  return state === 'attempting' || state === 'data'
}

function isBehind({ state }: Delivery): boolean {
  return state === 'held' || state === 'queued' || state === 'late' || state === 'cancelled'
}

type Says = Exclude<JournalSays, { phase: 'nothing' }>

function settleOpen(from: Delivery, says: Says, at: At): DeliveryDecision {
  switch (says.phase) {
    case 'attempt':
      // Marked in the row and not in the journal: the first byte waits for the journal, so none has left.
      return { ok: true, to: become(from, 'queued', at.now, { due: at.now }) }
    case 'data':
      return { ok: true, to: become(from, 'in-doubt', at.now), news: 'in-doubt' }
    case 'end':
      return recordEnding(from, from.lease, says.ending, at)
  }
}

function catchUp(from: Delivery, says: Says, at: At): DeliveryDecision | null {
  switch (says.phase) {
    case 'attempt':
      return null
    case 'data':
      return { ok: true, to: become(from, 'in-doubt', at.now), news: 'in-doubt' }
    case 'end': {
      const { ending } = says
      if (ending.kind !== 'sent' && ending.kind !== 'in-doubt') return null
      return { ok: true, to: become(from, ending.kind, at.now, words(ending)), news: ending.kind }
    }
  }
}

/** A final yes that reached the journal and not the row ends the doubt. */
function evidence(from: Delivery, says: Says, at: At): DeliveryDecision | null {
  if (says.phase !== 'end' || says.ending.kind !== 'sent') return null
  return { ok: true, to: become(from, 'sent', at.now, words(says.ending)), news: 'sent' }
}

function words({ reply, stage }: Ending) {
  return { reply: reply ?? '', stage }
}
