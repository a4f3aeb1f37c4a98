import type { Pack } from '../language/pack.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'

/** Says what is wrong with a draft and what is missing from it, sorted by position, missing last. */
export function check(_text: string, _context: Context, _pack: Pack): Finding[] {
  throw new Error('under construction')
}
