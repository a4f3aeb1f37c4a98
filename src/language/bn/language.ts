import type { Language } from '../pack.ts'
import { bn as tongue } from './tongue.ts'

export const bn: Language = {
  tongue,
  lexicon: () => import('./lexicon.ts').then((file) => file.lexicon),
  says: () => import('./says.ts').then((file) => file.says),
  pack: () => import('./pack.ts').then((file) => file.pack),
}
