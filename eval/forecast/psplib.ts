import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { levelledInTime, levelledOnce, levelledSerially } from '../../src/forecast/levelling-pass.ts'
import { levelledBest } from '../../src/forecast/levelling-search.ts'
import { sharedWork } from '../../src/forecast/levelling.ts'
import type { SharedWork } from '../../src/forecast/levelling.ts'
import { chanceFrom } from '../../src/kit/chance.ts'
import type { EvalSet, Figure, SetReport } from './set.ts'

/** A line of a PSPLIB file: '..108' and '104..112' name the best known length last. */
interface Instance {
  readonly name: string
  readonly best: string
  readonly durations: readonly number[]
  readonly successors: readonly (readonly number[])[]
  readonly requests: readonly (readonly number[])[]
  readonly capacity: readonly number[]
}

export interface PsplibHow {
  /** Milliseconds the search may take for one instance; 0 = no search. */
  readonly searchMs: number
  /** Every how many instances are searched (1 = all): a second each is five minutes for three hundred. */
  readonly searchEvery?: number
  readonly clock?: () => number
}

export interface Gap {
  /** j30, j60, j120. */
  readonly size: string
  /** serial = one serial pass by latest finish; inTime = one pass through time; once = that, tightened; search = timed. */
  readonly way: 'serial' | 'inTime' | 'once' | 'search'
  readonly n: number
  /** Mean excess over the best known length, in percent. */
  readonly percent: number
  /** Mean time of one instance. */
  readonly ms: number
}

/** Mean gaps to the best known length by size and way. `lines` are JSON, one instance each; shuffling them changes nothing. */
export function psplibGaps(lines: readonly string[], how: PsplibHow): Gap[] {
  const clock = how.clock ?? (() => performance.now())
  const sums = new Map<string, { gaps: number[]; ms: number }>()
  const instances = lines.map((line) => JSON.parse(line) as Instance).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  instances.forEach((instance, at) => {
    const work = sharedWork(instance)
    const searched = how.searchMs > 0 && at % (how.searchEvery ?? 1) === 0
    for (const way of ['serial', 'inTime', 'once', ...(searched ? (['search'] as const) : [])] as const) {
      const began = clock()
      const length = lengthBy(way, work, () => clock() - began < how.searchMs)
      const key = `${sizeOf(instance.name)} ${way}`
      const sum = sums.get(key) ?? { gaps: [], ms: 0 }
      sum.gaps.push(length / bestOf(instance) - 1)
      sum.ms += clock() - began
      sums.set(key, sum)
    }
  })
  return [...sums].map(([key, { gaps, ms }]) => {
    const [size, way] = key.split(' ') as [string, Gap['way']]
    const n = gaps.length
    return { size, way, n, percent: (100 * gaps.reduce((sum, g) => sum + g, 0)) / n, ms: ms / n }
  })
}

function lengthBy(way: Gap['way'], work: SharedWork, keepOn: () => boolean): number {
  switch (way) {
    case 'serial':
      return levelledSerially(work).length
    case 'inTime':
      return levelledInTime(work).length
    case 'once':
      return levelledOnce(work).length
    default:
      return levelledBest(work, { chance: chanceFrom(1), most: Number.MAX_SAFE_INTEGER, keepOn }).length
  }
}

// Sizes have no separator from the number of the group: j1201_1 is of j120, j301_1 of j30.
function sizeOf(name: string): string {
  return /^j(120|90|60|30)/.exec(name)?.[0] ?? name
}

function bestOf({ name, best }: Instance): number {
  const length = Number(/\d+$/.exec(best)?.[0])
  if (!(length > 0)) throw new RangeError(`no best known length for ${name}`)
  return length
}

const GOALS: Readonly<Record<string, readonly [once: number, search: number]>> = {
  j30: [4.5, 1],
  j60: [5, 2],
  j120: [11, 6],
}
// Sixteen instances a size show the gap to a tenth of a percent without making the run minutes longer.
const SEARCH = { searchMs: 250, searchEvery: 8 }

/** Levelling against the best known lengths of PSPLIB (Kolisch and Sprecher 1996). */
export const psplibSet: EvalSet = {
  name: 'psplib',
  pattern: /^psplib_.*\.jsonl(\.gz)?$/,
  run: ({ data }) => reportOf(psplibGaps(data.flatMap(linesOf), SEARCH)),
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line.trim() !== '')
}

function reportOf(gaps: readonly Gap[]): SetReport {
  const figures: Record<string, Figure | null> = {}
  for (const { size, way, percent } of gaps) {
    const [once, search] = GOALS[size] ?? [Number.NaN, Number.NaN]
    const goal = way === 'search' ? `<= ${search} with 1 s each` : `<= ${once}`
    figures[`${size}-${way}`] = { value: percent, lo: percent, hi: percent, goal }
  }
  const n = gaps.filter((g) => g.way === 'once').reduce((sum, g) => sum + g.n, 0)
  return {
    n,
    points: n,
    mode: 'kept-apart',
    figures,
    rivals: {},
    diffs: {},
    warnings: [],
    lines: [
      `Levelling, mean excess over the best known length; search: ${SEARCH.searchMs} ms each, every ${SEARCH.searchEvery}th instance:`,
      ...gaps.map(
        (g) => `  ${g.size} ${g.way.padEnd(7)} ${g.percent.toFixed(2)} %  n ${g.n}  ${g.ms.toFixed(2)} ms each`,
      ),
    ],
  }
}
