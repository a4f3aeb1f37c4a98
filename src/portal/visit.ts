import type { Code } from '../language/packs.ts'

/** The one of our languages that a browser asks for first; English where it asks for none of them. */
export function languageAsked(header: string | null, known: readonly Code[]): Code {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q = 'q=1'] = part.trim().split(';')
      return { code: tag.slice(0, 2).toLowerCase(), weight: Number(q.replace(/^\s*q=/, '')) || 0 }
    })
    .sort((a, b) => b.weight - a.weight)
  return asked.map(({ code }) => code).find((code): code is Code => (known as readonly string[]).includes(code)) ?? 'en'
}
