import type { Language } from '../pack.ts'
import { en as tongue } from './tongue.ts'

export const en: Language = {
  tongue,
  lexicon: () => import('./lexicon.ts').then((file) => file.lexicon),
  says: () => import('./says.ts').then((file) => file.says),
  pack: () => import('./pack.ts').then((file) => file.pack),
}
