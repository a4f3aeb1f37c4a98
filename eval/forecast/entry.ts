/** What the command takes from the bundle. */
export { BadFile } from './read.ts'
export { linesOf } from './report.ts'
export { evaluate } from './sets.ts'
