import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The install's keys, kept outside store and backup. Each is at least 32 random bytes. */
export interface Secrets {
  /** Portal links are made from this; without it no link of ours can be forged or rebuilt. */
  readonly linkKey: Buffer
  /** The chain of the record is keyed with this. */
  readonly recordKey: Buffer
  /** Sign-in cookies. */
  readonly sessionKey: Buffer
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

export function hmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Compares two secrets of any length in constant time. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
