// After the comma of the salutation German goes on in small letters, unless the word has its capital by nature.
const AFTER_SALUTATION =
  /^([^\n]+,\n\n)(Es|Wir|Ich|Mir|Die|Der|Das|Dafür|Damit|Diese|Dieser|Hier|So|Vielen|Danke|Hätten|Zum|Zur|Für|Am|Im|Beim|Wie|Bitte|Heute)(?=\s)/u

export function polish(text: string): string {
  return text.replace(AFTER_SALUTATION, (_all, salutation: string, word: string) => salutation + word.toLowerCase())
}
