/** What a reader must never see: an unfilled place, or what a program says where there is nothing. */
const LEAKS =
  /\{\{|\}\}|\[[A-Z_]{3,}\]|\bundefined\b|\bnull\b|\bNaN\b|\bInfinity\b|Invalid Date|\[object |\$\{|⟦(?!portal-link⟧)/u

/** Where a text shows something of the workings, with a few letters around it; styles have braces of their own. */
export function leaksIn(text: string): string | null {
  const shown = text.replace(/<style>.*?<\/style>/gs, '')
  const found = LEAKS.exec(shown)
  return found ? shown.slice(Math.max(0, found.index - 60), found.index + 60) : null
}
