import type { Pack } from '../pack.ts'
import { contact } from './acts/contact.ts'
import { regret } from './acts/regret.ts'
import { repair } from './acts/repair.ts'

export const acts: Pack['acts'] = { ...regret, ...repair, ...contact }
