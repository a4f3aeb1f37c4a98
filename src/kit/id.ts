/** A ULID as text: 26 characters, sorts by the time it was made. */
export type Id = string & { readonly __id: unique symbol }

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Makes ids from a clock (milliseconds) and a source of random bytes, so that
 * tests decide both. Format: https://github.com/ulid/spec
 */
export function idMaker(now: () => number, bytes: (n: number) => Uint8Array): () => Id {
  return () => {
    let time = now()
    let head = ''
    for (let i = 0; i < 10; i++) {
      head = ALPHABET.charAt(time % 32) + head
      time = Math.floor(time / 32)
    }
    let tail = ''
    for (const byte of bytes(16)) tail += ALPHABET.charAt(byte % 32)
    return (head + tail) as Id
  }
}

export function isId(text: string): text is Id {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text)
}
