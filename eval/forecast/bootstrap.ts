import { chanceFrom } from '../../src/kit/chance.ts'
import { grouped } from '../../src/kit/grouped.ts'
import type { Figure, HowToRun } from './set.ts'

/**
 * A statistic of projects with its bootstrap interval, whole groups of projects drawn with replacement: projects of one
 * group are one house's work and no independent witnesses. Null without projects, or where the statistic is none.
 */
export function groupFigure<P extends { readonly group: string }>(
  projects: readonly P[],
  how: HowToRun,
  statistic: (projects: readonly P[]) => number,
): Figure | null {
  const groups = [...grouped(projects, (p) => p.group).values()]
  const value = statistic(projects)
  if (groups.length === 0 || Number.isNaN(value)) return null
  const { unit } = chanceFrom(how.seed)
  const drawn: number[] = []
  for (let d = 0; d < how.draws; d++) {
    const sample = groups.flatMap(() => groups[Math.floor(unit() * groups.length)] as readonly P[])
    const one = statistic(sample)
    if (!Number.isNaN(one)) drawn.push(one)
  }
  drawn.sort((a, b) => a - b)
  const edge = (q: number) => drawn[Math.min(drawn.length - 1, Math.floor(q * drawn.length))] as number
  return { value, lo: edge(0.025), hi: edge(0.975) }
}
