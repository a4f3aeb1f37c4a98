import type { Lexicon } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { splits } from './splits.ts'
import { suggests } from './suggests.ts'
import { de } from './tongue.ts'
import { traps } from './traps.ts'

export const lexicon: Lexicon = {
  tongue: de,
  titles: { ms: ['Frau'], mr: ['Herr', 'Herrn'] },
  we: ['wir', 'ich'],
  acts,
  traps,
  address,
  days,
  splits,
  suggests,
}
