import { type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import type { Zone } from '../../kit/day.ts'
import { type Formats, formatsFor } from '../../language/formats.ts'
import type { Code } from '../../language/packs.ts'
import type { DateOrder } from '../../language/tongue.ts'
import { type Area, type Areas, type Phrases, wordsFor } from '../../language/words.ts'
import { type Voice, VoiceProvider } from '../../ui/words.tsx'

type AllWords = { [A in Area]: Phrases<Areas[A]> }

declare module '../../ui/words.tsx' {
  interface WordAreas extends AllWords {}
  interface Reader {
    readonly code: Code
    readonly zone: Zone
    readonly dateOrder: DateOrder | undefined
    readonly formats: Formats
  }
}

export interface SpeakProps {
  code: Code
  zone: Zone
  dateOrder: DateOrder | undefined
  children: ReactNode
}

/**
 * Gives all parts below their words and formats in one language; areas are fetched once, when first used. What stands on
 * the page stands, with what is being typed, until the words of another language have come.
 */
export function Speak({ code: wanted, zone, dateOrder, children }: SpeakProps) {
  const code = useDeferredValue(wanted)
  const voice = useMemo<Voice>(() => {
    const formats = formatsFor(code, dateOrder === undefined ? { zone } : { zone, dateOrder })
    return { reader: { language: code, code, zone, dateOrder, formats }, load: (area) => loaded(code, area) }
  }, [code, zone, dateOrder])
  useEffect(() => {
    document.documentElement.lang = code
  }, [code])
  return <VoiceProvider voice={voice}>{children}</VoiceProvider>
}

const areas = new Map<string, Promise<unknown>>()

/** Words asked for before the page that says them is drawn, so that it need not wait for them. Never rejects: the page asks again. */
export async function fetchWords(code: Code, wanted: readonly Area[]): Promise<void> {
  await Promise.all(wanted.map((area) => loaded(code, area).catch(() => undefined)))
}

function loaded(code: Code, area: string): Promise<unknown> {
  const key = `${code}/${area}`
  const found = areas.get(key) ?? marked(wordsFor(code, area as Area))
  areas.set(key, found)
  // A file that did not come is asked for again later; not at once, since React reads the same promise once more.
  found.catch(() => setTimeout(() => areas.delete(key), 2000))
  return found
}

/** With these two fields React reads what has come at once; a page that waits, if only for a moment, stays blank for 300 ms. */
function marked(words: Promise<unknown>): Promise<unknown> {
  const done: Promise<unknown> = words.then((value) => {
    Object.assign(done, { status: 'fulfilled', value })
    return value
  })
  return done
}
