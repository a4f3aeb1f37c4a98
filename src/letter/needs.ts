import type { Principle } from '../language/rules.ts'
import type { Kind, Known } from './context.ts'

/** R required, w wanted (missing only when its fact is on record), x forbidden, - free. */
export type Need = 'R' | 'w' | 'x' | '-'

export interface Column {
  needs: Record<Principle, Need>
  /** Words of the body. */
  length: readonly [from: number, to: number]
}

// P1 to P12; 'R' in P7 and P8 means: if earned, if approved; otherwise forbidden.
const COLUMNS = {
  'on-track': column('- - - x R w - - x w R -', [60, 200]),
  'at-risk': column('w w - x R R - - x R R -', [80, 220]),
  notice: column('R R R x R R R R x R R -', [120, 260]),
  'call-sheet': column('R R R x R R w R x R R -', [100, 250]),
  voicemail: column('- - - x R - - x x R R -', [30, 70]),
  'can-we-talk': column('- - - x R - - x x R R -', [40, 90]),
  'follow-up': column('w - - x R R w w x R R -', [50, 180]),
  thanks: column('- - - x - - - - x w R -', [20, 90]),
  answer: column('- - - x w - x x x w R -', [30, 180]),
  acceptance: column('w - - x R w w w x w R -', [50, 180]),
  retrospective: column('w - - x - w w w x R R -', [50, 180]),
}

function column(needs: string, length: readonly [number, number]): Column {
  const list = needs.split(' ') as Need[]
  const entries = list.map((need, i) => [i + 1, need])
  return { needs: Object.fromEntries(entries) as Column['needs'], length }
}

/** Which column of the table a kind uses. An update is at risk when the P80 day lies after the promised one. */
export function columnFor(kind: Kind, known: Known): Column {
  switch (kind) {
    case 'update':
      return COLUMNS[atRisk(known) ? 'at-risk' : 'on-track']
    case 'late':
      return COLUMNS['at-risk']
    case 'quiet':
      return COLUMNS['on-track']
    case 'amends-given':
      return COLUMNS.acceptance
    case 'delivered':
      return COLUMNS.thanks
    default:
      return COLUMNS[kind]
  }
}

function atRisk({ forecast, oldDate }: Known): boolean {
  return forecast !== undefined && oldDate !== undefined && forecast.p80 > oldDate
}
