import { createContext, type ReactNode, use } from 'react'

/** What may stand in a sentence. Dates and numbers come already formatted by the one formatter. */
export type SaidFacts = Readonly<Record<string, string | number>>

/** Says one text of an area in the reader's language; an unknown key is a bug and throws. */
export type Say = (key: string, facts?: SaidFacts) => string

/** The reader's language and where the words of an area come from. The same promise for the same area, always. */
export interface Voice {
  language: string
  load: (area: string) => Promise<Say>
}

const VoiceContext = createContext<Voice | null>(null)

export function VoiceProvider({ voice, children }: { voice: Voice; children: ReactNode }) {
  return <VoiceContext value={voice}>{children}</VoiceContext>
}

export function useVoice(): Voice {
  const voice = use(VoiceContext)
  if (voice === null) throw new Error('VoiceProvider is missing above this part')
  return voice
}

/**
 * The words of one area, ready to say. Suspends while they load, so a page never shows keys.
 * Give the type of the English file, and a misspelt key does not compile:
 * `const say = useWords<typeof project>('project')`.
 */
export function useWords<Area extends object = Record<string, string>>(
  area: string,
): (key: Extract<keyof Area, string>, facts?: SaidFacts) => string {
  return use(useVoice().load(area))
}
