import type { Instant } from '../kit/day.ts'
import { bounce, settle, type Delivery, type DeliveryDecision } from './delivery.ts'

/** A delivery notice of the other side's mail server (RFC 3464). */
export interface DeliveryReport {
  /** 'failed', 'delayed', 'delivered', 'relayed' or 'expanded'. */
  readonly action: string
  /** '5.1.1': class, subject, detail (RFC 3463). */
  readonly status: string
  /** Its words, for people. */
  readonly words: string
}

/** Somebody answered a letter: it has arrived, whatever we doubted. */
export function heardBack(from: Delivery, now: Instant): DeliveryDecision {
  const decided = settle(from, 'arrived', { now, latest: now })
  if (!decided.ok) return { ok: true, to: { ...from, answered: true } }
  return { ...decided, to: { ...decided.to, answered: true } }
}

/**
 * What a delivery notice changes; null where it changes nothing: a delay is no bounce, and a bounce is never taken
 * back. 'failed' is the last word whatever its class: a server that gave up waiting says 'failed' with 4.4.7.
 */
export function reported(from: Delivery, report: DeliveryReport, now: Instant): DeliveryDecision | null {
  if (report.action !== 'failed') return null
  const decided = bounce(from, report.words, now)
  return decided.ok ? decided : null
}

/** No such mailbox or no such domain: the address is dead, and nothing more goes there until a person has mended it. */
export function isHard({ action, status }: DeliveryReport): boolean {
  return action === 'failed' && /^5\.1\.(?:1|2|3|6|10)$/.test(status)
}
