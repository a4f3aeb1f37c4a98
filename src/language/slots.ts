import type { Slotted } from './pack.ts'

const SLOT = /\{(\w+)\}/gu

/** The names of the values a text asks for. */
export function slotsIn(text: Slotted): string[] {
  return Array.from(text.matchAll(SLOT), ([, name = '']) => name)
}

/** Puts values into the slots of a text; what is not there is written as `missing`. */
export function fill(text: Slotted, values: Readonly<Record<string, string>>, missing: string): string {
  return text.replace(SLOT, (_slot, name: string) => values[name] ?? missing)
}
