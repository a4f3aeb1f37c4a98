/** A ULID as text: 26 characters, sorts by the time it was made. */
export type Id = string & { readonly __id: unique symbol }

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The letters that count on where two ids would have the same time; those after them stay random, so that nobody guesses the next. */
const COUNTED = 18

/**
 * Makes ids from a clock (milliseconds) and a source of random bytes, so that
 * tests decide both. Format: https://github.com/ulid/spec, monotonic: each
 * sorts after the one before, also within a millisecond and after a clock was set back.
 */
export function idMaker(now: () => number, bytes: (n: number) => Uint8Array): () => Id {
  let last = ''
  return () => {
    let time = now()
    let head = ''
    for (let i = 0; i < 10; i++) {
      head = ALPHABET.charAt(time % 32) + head
      time = Math.floor(time / 32)
    }
    let tail = ''
    for (const byte of bytes(16)) tail += ALPHABET.charAt(byte % 32)
    const made = head + tail
    last = made > last ? made : oneAbove(last.slice(0, COUNTED)) + made.slice(COUNTED)
    return last as Id
  }
}

function oneAbove(letters: string): string {
  const kept = letters.replace(/Z+$/, '')
  const next = ALPHABET.charAt(ALPHABET.indexOf(kept.slice(-1)) + 1)
  return `${kept.slice(0, -1)}${next}`.padEnd(letters.length, '0')
}

export function isId(text: string): text is Id {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text)
}
