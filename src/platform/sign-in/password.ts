import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** argon2id; the numbers of OWASP's password storage sheet: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

/** Whether the password fits. An unreadable hash fits nothing. */
export async function fitsPassword(password: string, kept: string): Promise<boolean> {
  return verify(kept, password.normalize('NFKC')).catch(() => false)
}

// The long ones from public lists of leaked passwords; shorter ones fail by their length.
const WELL_KNOWN = [
  'password',
  'passwort',
  'contraseña',
  'motdepasse',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  '1q2w3e4r5t6y',
  'iloveyou',
  'letmein',
  'forthright',
  'abcdefghijkl',
  '1234567890',
  '0987654321',
]

/**
 * A password to be: 12 to 256 characters of any kind, and not what is tried first
 * (a well-known one with digits around it, a few characters over and over). NIST SP 800-63B 5.1.1.2: no other rules.
 */
export const newPassword = z
  .string()
  .min(12, 'password-too-short')
  .max(256, 'too-long')
  .refine((text) => !isWellKnown(text), 'password-well-known')

function isWellKnown(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase()
  if (new Set(plain).size < 5) return true
  return WELL_KNOWN.some(
    (known) => plain.replaceAll(known, '').replace(/[\d\s!.?_-]/g, '').length < 4 && plain.includes(known),
  )
}
