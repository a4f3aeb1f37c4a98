import { hmac, type Secrets } from './secrets.ts'

/**
 * The six digits of a mailed code, worked out from the id of its row, so that no
 * row, queue or log ever holds them. Uniform to within one part in a thousand million.
 */
export function sixDigits({ linkKey }: Secrets, id: string): string {
  const n = Number.parseInt(hmac(linkKey, `code:${id}`).slice(0, 13), 16)
  return String(n % 1_000_000).padStart(6, '0')
}
