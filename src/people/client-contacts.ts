import type { Id } from '../kit/id.ts'
import type { Contact } from './person.ts'

export type ContactRefusal =
  | { readonly kind: 'contact-exists'; readonly contactId: Id }
  | { readonly kind: 'no-such-deputy' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Why this contact cannot stand among the others of the client, or null. Two contacts with one
 * mailbox would each read what is written to the other.
 */
export function whyNotAmong(
  contact: Pick<Contact, 'id' | 'email' | 'deputyId'>,
  others: readonly Contact[],
): ContactRefusal | null {
  const rest = others.filter((c) => c.id !== contact.id)
  const same = rest.find((c) => c.email.toLowerCase() === contact.email.toLowerCase())
  if (same) return { kind: 'contact-exists', contactId: same.id }
  if (contact.deputyId !== null && !rest.some((c) => c.id === contact.deputyId)) return { kind: 'no-such-deputy' }
  return null
}

/** The contacts in the order asked for; refuses an order that leaves somebody out or was made before somebody came. */
export function ranked(contacts: readonly Contact[], order: readonly Id[]): readonly Contact[] | ContactRefusal {
  const known = new Map(contacts.map((c) => [c.id, c]))
  const found = order.map((id) => known.get(id)).filter((c) => c !== undefined)
  if (new Set(order).size !== contacts.length || found.length !== contacts.length) return { kind: 'changed-meanwhile' }
  return found.map((c, rank) => ({ ...c, rank }))
}
