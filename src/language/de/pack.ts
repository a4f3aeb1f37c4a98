import type { Pack } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { letters } from './letters.ts'
import { manner } from './manner.ts'
import { polish } from './polish.ts'
import { says } from './says.ts'
import { splits } from './splits.ts'
import { de } from './tongue.ts'
import { traps } from './traps.ts'

export const pack = {
  tongue: de,
  defaultAddress: 'formal',
  titles: { ms: ['Frau'], mr: ['Herr', 'Herrn'] },
  we: ['wir', 'ich'],
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
