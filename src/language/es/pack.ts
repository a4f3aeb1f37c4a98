import type { Pack } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { letters } from './letters.ts'
import { manner } from './manner.ts'
import { polish } from './polish.ts'
import { says } from './says.ts'
import { splits } from './splits.ts'
import { es } from './tongue.ts'
import { traps } from './traps.ts'

export const pack = {
  tongue: es,
  defaultAddress: 'formal',
  titles: { ms: ['señora', 'Sra', 'doña', 'Dra', 'señorita'], mr: ['señor', 'Sr', 'don'] },
  we: ['nosotros', 'nosotras', 'yo', 'hemos', 'he', 'habíamos', 'nos'],
  acts,
  traps,
  address,
  days,
  splits,
  letters,
  manner,
  says,
  polish,
} satisfies Pack
