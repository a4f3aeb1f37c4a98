const MELTED = /(?<![\p{L}\p{M}])(de|a) el(?![\p{L}\p{M}])/gu

/** 'de' and 'a' melt with the article of a slot: 'del informe', 'al informe'. A capital El belongs to a name and stays. */
export function polish(text: string): string {
  return text.replace(MELTED, (_all, word: string) => (word === 'de' ? 'del' : 'al'))
}
