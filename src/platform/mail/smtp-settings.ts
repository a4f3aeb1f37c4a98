import { createPrivateKey } from 'node:crypto'
import type { Dkim } from './mime.ts'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** 'none' sends in the clear: for loopback and for a relay on the same machine. */
  readonly security: 'none' | 'starttls' | 'tls'
  readonly user?: string
  readonly password?: string
  /** Lines at once; 5. */
  readonly connections?: number
  /** Letters on one line before it says goodbye; 100. */
  readonly lettersPerLine?: number
  /** How we name ourselves in EHLO. */
  readonly name?: string
  /** PEM of an own certificate authority. */
  readonly trusted?: string
  readonly dkim?: Dkim
  /** Milliseconds for connecting; 30 s. */
  readonly connectWait?: number
  /** Milliseconds for each reply before the body; 120 s. */
  readonly talkWait?: number
  /** Milliseconds for the reply to the final dot; 600 s (RFC 5321 4.5.3.2.6). */
  readonly replyWait?: number
}

/**
 * Settings from an address: 'smtps://user:password@host' is TLS from the start
 * (465), 'smtp://host' demands STARTTLS (587). Only 'smtp://' to this machine is
 * in the clear, and elsewhere with '?security=none'. Throws a TypeError for no address.
 */
export function smtpSettingsFrom(url: string): SmtpSettings {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const plain =
    searchParams.get('security') === 'none' || (isLoopback(host) && searchParams.get('security') !== 'starttls')
  const security = protocol === 'smtps:' ? 'tls' : plain ? 'none' : 'starttls'
  return {
    host,
    port: Number(port) || { tls: 465, starttls: 587, none: 25 }[security],
    security,
    ...(username ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : {}),
  }
}

/** Throws a RangeError, with a sentence for the operator, for settings that must not be used. */
export function checkSmtpSettings({ security, password, host, dkim }: SmtpSettings): void {
  if (security === 'none' && password && !isLoopback(host)) {
    throw new RangeError('SMTP without TLS would send the password in the clear: set starttls or tls.')
  }
  if (!dkim) return
  // The signer leaves the signature out without a word when it cannot use the key.
  try {
    if (createPrivateKey(dkim.privateKey).asymmetricKeyType !== 'rsa') throw new TypeError()
  } catch {
    throw new RangeError('The DKIM key is not an RSA private key in PEM.')
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
