import type { Instant } from '../kit/day.ts'
import { hmac, sameSecret, type Secrets } from './secrets.ts'

/** A small value that travels through a browser and comes back unchanged or not at all. Signed, not hidden: no secrets in it. */
export function seal({ sessionKey }: Secrets, purpose: string, value: object, until: Instant): string {
  const body = Buffer.from(JSON.stringify({ value, until })).toString('base64url')
  return `${body}.${hmac(sessionKey, `${purpose}:${body}`)}`
}

/** The value, or null for anything forged, meant for another purpose, or out of date. */
export function unseal<T>({ sessionKey }: Secrets, purpose: string, text: string, now: Instant): T | null {
  const [body = '', mac = ''] = text.split('.')
  if (!sameSecret(mac, hmac(sessionKey, `${purpose}:${body}`))) return null
  const { value, until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { value: T; until: Instant }
  return until > now ? value : null
}
