/** A noun phrase at the head of a sentence or a line: 'Die neue Website'. Scripts without capitals stay as they are. */
export function capital(text: string, locale?: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
