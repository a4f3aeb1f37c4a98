import type { Lexicon } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { splits } from './splits.ts'
import { suggests } from './suggests.ts'
import { fr } from './tongue.ts'
import { traps } from './traps.ts'

export const lexicon: Lexicon = {
  tongue: fr,
  titles: { ms: ['Madame', 'Mme', 'Mademoiselle'], mr: ['Monsieur', 'M'] },
  we: ['nous', 'je', "j'ai", "j'avais", 'on'],
  acts,
  traps,
  address,
  days,
  splits,
  suggests,
}
