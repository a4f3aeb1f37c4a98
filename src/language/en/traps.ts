import type { Pack } from '../pack.ts'
import { blame } from './traps/blame.ts'
import { hollow } from './traps/hollow.ts'
import { manners } from './traps/manners.ts'
import { promises } from './traps/promises.ts'

export const traps: Pack['traps'] = { ...hollow, ...blame, ...promises, ...manners }
