import type { Address } from '../pack.ts'

/** English does not tell formal from informal address. */
export const address: Address = {
  formal: [],
  informal: [],
  formalCapital: [],
  formalEndings: [],
  informalEndings: [],
  notVerbs: [],
}
