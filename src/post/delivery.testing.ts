import { addMinutes, instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { UNTRIED, type Delivery, type DeliveryState } from './delivery.ts'

export const noon = instant('2027-02-01T12:00:00Z')
export const id = '01J8ZQ4F5V7W0000000000000A' as Id

/** A letter's way out that nobody has tried yet, as a yes at noon would make it; no store knows it. */
export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id,
    messageId: id,
    system: null,
    clientId: id,
    contactId: id,
    address: 'vogel@kunde.example',
    mailId: `<${id}@mail.example.org>`,
    hash: 'h',
    state: 'held',
    since: noon,
    due: noon,
    latest: addMinutes(noon, 1440),
    ...UNTRIED,
    madeAt: noon,
    ...changes,
  }
}

export const STATES: readonly DeliveryState[] = [
  'held',
  'queued',
  'attempting',
  'data',
  'sent',
  'in-doubt',
  'failed',
  'cancelled',
  'late',
  'bounced',
]
