/**
 * A slot stands in a stored text for a secret that is only known while the
 * letter leaves: `⟦portal-link⟧`. What is stored, approved and hashed holds
 * the slot; what the contact reads holds the value.
 */
export type SlotName = 'portal-link' | 'unsubscribe-link' | 'code'

export type Slots = { readonly [name in SlotName]?: string }

const SLOT = /⟦(portal-link|unsubscribe-link|code)⟧/g

export function slot(name: SlotName): string {
  return `⟦${name}⟧`
}

/** The slots a text holds, each once. */
export function slotsIn(text: string): readonly SlotName[] {
  return [...new Set([...text.matchAll(SLOT)].map((found) => found[1] as SlotName))]
}

/** Puts the values in, `dress` escapes them for where they land. Throws a RangeError if a value is missing. */
export function fillSlots(text: string, slots: Slots, dress: (value: string) => string = (value) => value): string {
  return text.replace(SLOT, (_, name: SlotName) => {
    const value = slots[name]
    if (value === undefined) throw new RangeError(`the slot ${slot(name)} has no value`)
    return dress(value)
  })
}

/** Puts the slots back where their values stand, so that what was sent can be compared with what was approved. */
export function hideSlots(text: string, slots: Slots, dress: (value: string) => string = (value) => value): string {
  let hidden = text
  for (const [name, value] of Object.entries(slots)) {
    if (value) hidden = hidden.replaceAll(dress(value), slot(name as SlotName))
  }
  return hidden
}
