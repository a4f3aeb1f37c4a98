import { createContext, type ReactNode, use } from 'react'

/** The words of each area, by its name. Filled by the app that knows the areas (declaration merging). */
// oxlint-disable-next-line typescript/no-empty-object-type -- merged into by main/web
export interface WordAreas {}

/** Who reads: language, zone, formats. Filled by the app, as above. */
export interface Reader {
  readonly language: string
}

/** Where the words of an area come from: the same promise for the same area, always. */
export interface Voice {
  reader: Reader
  load: (area: string) => Promise<unknown>
}

const VoiceContext = createContext<Voice | null>(null)

export function VoiceProvider({ voice, children }: { voice: Voice; children: ReactNode }) {
  return <VoiceContext value={voice}>{children}</VoiceContext>
}

function useVoice(): Voice {
  const voice = use(VoiceContext)
  if (voice === null) throw new Error('VoiceProvider is missing above this part')
  return voice
}

/** The reader's language, zone and formats: `const { formats } = useReader()`. */
export function useReader(): Reader {
  return useVoice().reader
}

/**
 * The words of one area, ready to say: `const words = useWords('today')`, then `say(words.opening, { count: 2 })`.
 * Suspends while they load, so a page never shows a key.
 */
export function useWords<Area extends keyof WordAreas>(area: Area): WordAreas[Area] {
  return use(useVoice().load(area)) as WordAreas[Area]
}
