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
  let z = seed >>> 0
  const next = () => {
    z = (z + 0x9e3779b9) >>> 0
    let t = z ^ (z >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return (t ^ (t >>> 15)) >>> 0
  }
  let a = next()
  let b = next()
  let c = next()
  let d = next()
  const bits = () => {
    const result = (a + d) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return result
  }
  return {
    bits,
    unit: () => (bits() >>> 8) / 16_777_216,
    bytes: (n) => Uint8Array.from({ length: n }, () => bits() >>> 24),
  }
}
