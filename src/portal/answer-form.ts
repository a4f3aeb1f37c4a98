import { dayFrom } from '../kit/day.ts'
import type { Trouble } from './offer.page.tsx'

/** What is wrong with an answer before it is sent, with what was typed kept. */
export function troubleWith(
  kind: string,
  words: string,
  { day, today }: { readonly day: string; readonly today: string },
): Trouble | null {
  if (kind === 'proposed')
    return dayFrom(day) === null || day <= today ? { in: kind, why: 'bad-day', typed: words, day } : null
  return (kind === 'question' || kind === 'refused') && words === '' ? { in: kind, why: 'empty', typed: words } : null
}
