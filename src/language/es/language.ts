import type { Language } from '../pack.ts'
import { es as tongue } from './tongue.ts'

export const es: Language = {
  tongue,
  lexicon: () => import('./lexicon.ts').then((file) => file.lexicon),
  says: () => import('./says.ts').then((file) => file.says),
  pack: () => import('./pack.ts').then((file) => file.pack),
}
