/**
 * The words that may open a letter and are written small inside a sentence: closed classes only. German nouns and the
 * polite Sie keep their capital, and what a noun is no program knows for sure; a test holds that no opening is missing.
 */
const SMALL = [
  'Es|Wir|Ich|Mir|Du|Das|Dies|Hier|So|Danke|Bitte',
  'Der|Die|Den|Diese|Dieser|Dieses|Unser|Unsere|Ein|Eine|Vielen',
  'Am|Im|Beim|Zum|Zur|Für|Mit|Nach|Auf|Bei|In|Seit|Von|Zu',
  'Damit|Dafür|Wie|Wenn|Heute|Jetzt|Nun|Leider|Auch|Kurz|Noch|Gestern|Morgen',
  'Haben|Hätten|Hast|Hättest|Können|Könnten|Kannst|Könntest',
].join('|')

const AFTER_SALUTATION = new RegExp(`^([^\\n]+,\\n\\n)(${SMALL})(?=\\s)`, 'u')

/** After the comma of the salutation German goes on in small letters. */
export function polish(text: string): string {
  return text.replace(AFTER_SALUTATION, (_all, salutation: string, word: string) => salutation + word.toLowerCase())
}
