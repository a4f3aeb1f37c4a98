import type { LetterFacts } from '../letter/facts.ts'
import { acceptanceFacts, amendsGivenFacts, answerFacts, followUpFacts, retrospectiveFacts } from './after-facts.ts'
import { windowFrom, windowsFrom } from './call-windows.ts'
import { commonFacts, deliverableOf, type Material } from './letter-material.ts'
import { delayFacts } from './notice-facts.ts'

export type CaseLetter =
  | 'notice'
  | 'call-sheet'
  | 'can-we-talk'
  | 'voicemail'
  | 'follow-up'
  | 'acceptance'
  | 'thanks'
  | 'answer'
  | 'amends-given'
  | 'retrospective'

export type Gathered =
  | { readonly ok: true; readonly facts: LetterFacts }
  | { readonly ok: false; readonly refusal: { readonly kind: 'missing-fact'; readonly fact: string } }

/** The facts of one letter, or the name of the one that is missing. Nothing is invented: what is not on record is not said. */
export function gather(kind: CaseLetter, material: Material): Gathered {
  const found = factsFor(kind, material)
  return typeof found === 'string'
    ? { ok: false, refusal: { kind: 'missing-fact', fact: found } }
    : { ok: true, facts: found }
}

function factsFor(kind: CaseLetter, material: Material): LetterFacts | string {
  switch (kind) {
    case 'notice':
    case 'call-sheet': {
      const facts = delayFacts(material)
      return typeof facts === 'string' ? facts : { kind, ...facts }
    }
    case 'can-we-talk':
      return { kind, ...commonFacts(material), windows: windowsFrom(material, 3) }
    case 'voicemail':
      return { kind, ...commonFacts(material), window: windowFrom(material) }
    case 'thanks':
      return { kind, ...commonFacts(material), deliverable: deliverableOf(material) }
    case 'acceptance':
      return acceptanceFacts(material)
    case 'follow-up':
      return followUpFacts(material)
    case 'answer':
      return answerFacts(material)
    case 'amends-given':
      return amendsGivenFacts(material)
    case 'retrospective':
      return retrospectiveFacts(material)
  }
}
