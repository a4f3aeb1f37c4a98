/** English needs no last touch. */
export function polish(text: string): string {
  return text
}
