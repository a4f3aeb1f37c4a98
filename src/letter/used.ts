import type { LetterKey } from '../language/letter-keys.ts'
import { NUMBER_SLOTS } from '../language/letter-keys.ts'
import { message } from '../language/icu.ts'
import { normalise } from '../language/normalise.ts'
import type { Icu, Pack } from '../language/pack.ts'
import { lettersFor } from './writer.ts'

/** Stands where a slot stood; never part of a text that people write. */
const SLOT = '\uE000'

/** Shorter than this, what stays of a wording without its slots says nothing about where it came from. */
const TELLING = 8

/**
 * Which wordings stand in letters that a client has read, in the words they went out with: names for
 * `Choice.used`, oldest letter first. A sentence changed by hand no longer counts as that wording.
 */
export function usedIn(texts: readonly string[], pack: Pack, register: 'formal' | 'informal'): string[] {
  const fixed = traces(pack, register)
  return texts.flatMap((text) => {
    const { low } = normalise(text)
    return fixed.filter(([, part]) => low.includes(part)).map(([name]) => name)
  })
}

type Trace = readonly [name: string, part: string]
const kept = new WeakMap<Pack, Map<string, readonly Trace[]>>()

/** By what each wording is known again, where a key has several; kept for a pack. */
function traces(pack: Pack, register: 'formal' | 'informal'): readonly Trace[] {
  const known = kept.get(pack) ?? new Map<string, readonly Trace[]>()
  kept.set(pack, known)
  const found = known.get(register) ?? made(pack, register)
  known.set(register, found)
  return found
}

function made(pack: Pack, register: 'formal' | 'informal'): Trace[] {
  return Object.entries(lettersFor(pack, register)).flatMap(([key, wordings]) =>
    wordings.length < 2
      ? []
      : wordings.flatMap((wording, i) => {
          const part = remains(wording, pack)
          return part === null ? [] : [[`${key as LetterKey}#${i}`, part] as const]
        }),
  )
}

/** The longest stretch of a wording that no slot touches; null where there is none worth looking for. */
function remains(wording: Icu, pack: Pack): string | null {
  const { slots, format } = message(wording, pack.tongue.locale)
  // Six takes the plural of 'other' in all our languages, the form that most letters use.
  const values = Object.fromEntries([...slots].map((slot) => [slot, NUMBER_SLOTS.includes(slot) ? 6 : SLOT]))
  const parts = normalise(pack.polish(format(values)))
    // An ending may join what stands in a slot, so the whole word around it says nothing.
    .low.split(new RegExp(`\\S*[${SLOT}\\p{N}]\\S*`, 'u'))
    .map((part) => part.trim())
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return longest.length >= TELLING ? longest : null
}
