/**
 * Seeded random numbers, xoshiro128+ (Blackman and Vigna, https://prng.di.unimi.it/xoshiro128plus.c),
 * seeded by splitmix32. Same seed, same numbers, on every machine.
 */
export interface Chance {
  /** 32 random bits as an unsigned integer. */
  bits(): number
  /** Uniform in [0, 1), 24 bits. */
  unit(): number
  bytes(n: number): Uint8Array
}

export function chanceFrom(seed: number): Chance {
  const state = new Int32Array(WORDS)
  seedInto(state, seed)
  const bits = () => nextWord(state, 0) >>> 0
  return {
    bits,
    unit: () => (bits() >>> 8) / 16_777_216,
    bytes: (n) => Uint8Array.from({ length: n }, () => bits() >>> 24),
  }
}

/** Words of one state. */
export const WORDS = 4

/** Fills any number of states, one after the other, by splitmix32. */
export function seedInto(state: Int32Array, seed: number): void {
  let z = seed | 0
  for (let w = 0; w < state.length; w++) {
    z = (z + 0x9e3779b9) | 0
    let t = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97)
    state[w] = t ^ (t >>> 15)
  }
}

/** The next 32 bits, as a signed integer, of the state whose words begin at `at`; the state moves on. */
export function nextWord(state: Int32Array, at: number): number {
  const a = state[at] as number
  const b = state[at + 1] as number
  const c = (state[at + 2] as number) ^ a
  const d = (state[at + 3] as number) ^ b
  state[at] = a ^ d
  state[at + 1] = b ^ c
  state[at + 2] = c ^ (b << 9)
  state[at + 3] = (d << 11) | (d >>> 21)
  return (a + (d ^ b)) | 0
}
