import type { Lexicon } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { splits } from './splits.ts'
import { suggests } from './suggests.ts'
import { es } from './tongue.ts'
import { traps } from './traps.ts'

export const lexicon: Lexicon = {
  tongue: es,
  titles: { ms: ['señora', 'Sra', 'doña', 'Dra', 'señorita'], mr: ['señor', 'Sr', 'don'] },
  we: ['nosotros', 'nosotras', 'yo', 'hemos', 'he', 'habíamos', 'nos'],
  acts,
  traps,
  address,
  days,
  splits,
  suggests,
}
