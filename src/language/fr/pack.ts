import type { Pack } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { letters } from './letters.ts'
import { manner } from './manner.ts'
import { polish } from './polish.ts'
import { says } from './says.ts'
import { splits } from './splits.ts'
import { fr } from './tongue.ts'
import { traps } from './traps.ts'

export const pack = {
  tongue: fr,
  defaultAddress: 'formal',
  titles: { ms: ['Madame', 'Mme', 'Mademoiselle'], mr: ['Monsieur', 'M'] },
  we: ['nous', 'je', "j'ai", "j'avais", 'on'],
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
