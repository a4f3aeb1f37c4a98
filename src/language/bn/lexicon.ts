import type { Lexicon } from '../pack.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { days } from './days.ts'
import { splits } from './splits.ts'
import { suggests } from './suggests.ts'
import { bn } from './tongue.ts'
import { traps } from './traps.ts'

export const lexicon: Lexicon = {
  tongue: bn,
  titles: {
    ms: ['জনাবা', 'বেগম', 'মিজ', 'মিস', 'মিসেস', 'শ্রীমতী', 'ম্যাডাম', 'আপা'],
    mr: ['জনাব', 'মিস্টার', 'মি', 'শ্রী', 'স্যার', 'সাহেব', 'ভাই', 'ড', 'ডা', 'ডক্টর', 'অধ্যাপক'],
  },
  we: ['আমরা', 'আমি'],
  acts,
  traps,
  address,
  days,
  splits,
  suggests,
}
