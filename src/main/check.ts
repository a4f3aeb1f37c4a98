/** The checker for use in other programs: `import { checkText } from 'forthright/check'`. Needs no server, store or network. */
import { CODES, lexiconOf, saysOf } from '../language/packs.ts'
import { checkDraft, draftOf } from '../letter/check.ts'
import { contextFrom } from '../letter/context-schema.ts'
import type { Finding } from '../letter/finding.ts'
import { explain } from '../letter/say.ts'
import { skippedRules } from '../letter/skipped.ts'

export interface Checked {
  /** `message`: why, in the language of the letter. */
  findings: (Finding & { message: string })[]
  /** Rules that a missing fact kept silent. */
  skipped: readonly string[]
  words: number
}

/** Codes of the languages it reads. */
export const languages: readonly string[] = CODES

/**
 * Says what is wrong with a letter and what is missing from it.
 * @param known plain JSON, days as 'YYYY-MM-DD'; `lang` and `today` are needed, every other fact lets more rules speak
 * @throws TypeError when `known` is not a context
 */
export async function checkText(text: string, known: object): Promise<Checked> {
  const read = contextFrom(JSON.stringify(known))
  if (!read.ok) throw new TypeError(read.problem)
  const { lang, today } = read.known
  if (lang === undefined || today === undefined) throw new TypeError('lang and today are needed')
  const facts = { ...read.known, lang, today }
  const [lexicon, says] = await Promise.all([lexiconOf(lang), saysOf(lang)])
  const draft = draftOf(text, facts, lexicon)
  return {
    findings: checkDraft(draft).map((found) => ({ ...found, message: explain(found, says) })),
    skipped: skippedRules(facts),
    words: draft.reading.words.length,
  }
}
