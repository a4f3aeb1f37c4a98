import { say } from '../../language/words.ts'
import { useWords } from '../../ui/words.tsx'

/** The key that goes with a letter, as it is printed where the reader is: 'Ctrl', 'Strg', and on a Mac its own sign. */
export function useCommandKey(): string {
  const words = useWords('shell').keys
  return commandKey(navigator.userAgent, say(words.control))
}

export const commandKey = (userAgent: string, control: string): string =>
  /\b(Macintosh|iPhone|iPad)\b/.test(userAgent) ? '⌘' : control
