import type { Lexicon } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { splits } from './splits.ts'
import { suggests } from './suggests.ts'
import { en } from './tongue.ts'
import { traps } from './traps.ts'

export const lexicon: Lexicon = {
  tongue: en,
  titles: { ms: ['Ms', 'Mrs', 'Miss'], mr: ['Mr'] },
  we: ['we', 'i', "we've", "i've"],
  acts,
  traps,
  address,
  days,
  splits,
  suggests,
}
