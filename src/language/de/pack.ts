import type { Pack } from '../pack.ts'
import { letters } from './letters.ts'
import { lexicon } from './lexicon.ts'
import { manner } from './manner.ts'
import { polish } from './polish.ts'

export const pack: Pack = { ...lexicon, defaultAddress: 'formal', letters, manner, polish }
