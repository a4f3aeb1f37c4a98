import { nextWord, seedInto, WORDS } from '../kit/chance.ts'

/**
 * One stream of random bits per name (a task's key, a factor), so that the order of rows changes nothing and a plan edited
 * into another option keeps the same luck for the same task (common random numbers).
 */
export interface Streams {
  /** Four words of xoshiro128+ state per stream. */
  readonly state: Int32Array
}

export function streamsFor(seed: number, names: readonly string[]): Streams {
  const state = new Int32Array(names.length * WORDS)
  names.forEach((name, i) => seedInto(state.subarray(i * WORDS, (i + 1) * WORDS), seed ^ hashOf(name)))
  return { state }
}

/** Lanes of a stream that four runs at a time are drawn from. */
export const LANES = 4

/** Per name, LANES independent states of xoshiro128+ (first words, second words, ...), for kernels that draw four runs at once. */
export function laneStates(seed: number, names: readonly string[]): Int32Array {
  const states = new Int32Array(names.length * WORDS * LANES)
  names.forEach((name, i) => seedInto(states.subarray(i * WORDS * LANES, (i + 1) * WORDS * LANES), seed ^ hashOf(name)))
  return states
}

/** Fills `out` with the next words of stream `i`. The kernels step their own states, in registers and four lanes at a time. */
export function draw({ state }: Streams, i: number, out: Uint32Array): void {
  for (let n = 0; n < out.length; n++) out[n] = nextWord(state, i * WORDS)
}

/** FNV-1a over UTF-16 units, finished by murmur3's mixer. */
function hashOf(name: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Uniform numbers in (0, 1), one in each of n equal slices, in a shuffled order. */
export function stratified(streams: Streams, i: number, n: number): Float64Array {
  const words = new Uint32Array(n * 2)
  draw(streams, i, words)
  const slice = new Int32Array(n)
  for (let k = 0; k < n; k++) slice[k] = k
  for (let k = n - 1; k > 0; k--) {
    const other = Math.floor(((words[k] as number) / 4_294_967_296) * (k + 1))
    const kept = slice[k] as number
    slice[k] = slice[other] as number
    slice[other] = kept
  }
  return Float64Array.from(slice, (s, k) => (s + ((words[n + k] as number) + 0.5) / 4_294_967_296) / n)
}
