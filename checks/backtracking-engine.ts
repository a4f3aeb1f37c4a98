/** What of the checker `backtracking.mjs` asks about. Nothing in `src/` imports it. */
export { entriesOf, patternOf } from '../src/language/compile.ts'
export { CODES, lexiconOf } from '../src/language/packs.ts'
