/** What stands where a fact was to be filled in, in any language. The portal's own slot is filled while the mail is sent. */
const PLACEHOLDER =
  /\{\{?[^{}\n]{0,40}\}\}?|⟦(?!portal-link⟧)[^⟦⟧\n]{0,40}⟧|\[(?=[^[\]\n]{1,40}\])[^[\]\p{L}\n]*\p{L}[^[\]\n]*\](?!\()|<[\p{L}][\p{L} _-]{1,30}>|%[a-z_]{2,30}%|(?<![\p{L}\p{M}\p{N}])(?:x{3,}|tbd|tbc|todo|lorem ipsum)(?![\p{L}\p{M}\p{N}])|_{3,}|\?{3,}/giu

export function findPlaceholders(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(PLACEHOLDER), (hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}
