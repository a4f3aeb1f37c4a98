const SPACE_BEFORE = /[ \u00A0]([:;!?»])/gu
const SPACE_AFTER = /«[ \u00A0]/gu
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu
// 'h', 'y' and a few words go both ways or never elide, so they stay as they are.
const ELIDED =
  /(?<![\p{L}\p{M}’])(de|que|jusque)[ \u00A0](?=[aeiouàâäéèêëîïôöùûüœæ])(?!onz|oui(?![\p{L}\p{M}])|ouist|uhlan)/giu

/** The narrow no-break space that French sets before high punctuation and inside its quotation marks. */
export function narrow(text: string): string {
  return text.replace(SPACE_BEFORE, '\u202F$1').replace(SPACE_AFTER, '«\u202F')
}

/** Elision before a slot that begins with a vowel ('d’Atelier'), curly apostrophes, narrow spaces. */
export function polish(text: string): string {
  const elided = text.replace(ELIDED, (_all, word: string) => `${word.slice(0, -1)}’`)
  return narrow(elided.replace(APOSTROPHE, '’'))
}
