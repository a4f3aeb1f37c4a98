import type { Instant } from '../kit/day.ts'
import { message } from '../language/icu.ts'
import { tongueOf } from '../language/packs.ts'
import type { Areas, Phrases } from '../language/words.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import type { DeliveryState } from './delivery.ts'

/** How this install sends and takes in mail, as far as anybody may see it: never a name to sign in with, never a password. */
export interface MailSetUp {
  /** Sample data: nothing leaves. */
  readonly demo: boolean
  readonly out: { readonly where: string; readonly encrypted: boolean; readonly signsIn: boolean } | null
  readonly from: string | null
  /** Where the links in letters lead. */
  readonly publicUrl: string | null
  readonly lines: number
  /** Where the key that mails are signed with stands in the DNS; null = Forthright does not sign. */
  readonly selector: string | null
  readonly in: { readonly where: string; readonly encrypted: boolean; readonly folder: string } | null
  readonly lmtpPort: number | null
  readonly replyAddress: string | null
  readonly bounceAddress: string | null
  readonly copyAddress: string | null
}

/** What can be looked at by itself, in the order in which it makes sense. */
export const TESTS = ['smtp', 'dns', 'imap'] as const
export type MailTest = (typeof TESTS)[number]

/** `GET /mail-set-up`. */
export interface MailSetUpView {
  readonly setUp: MailSetUp | null
  /** Where a test letter goes. */
  readonly email: string
  /** Their newest test letter; null before the first. */
  readonly last: { readonly at: Instant; readonly state: DeliveryState; readonly reply: string } | null
}

/** A finding in plain words: what was found, what follows from it, and what to do. */
export function sayFinding({ findings }: Phrases<Areas['mail']>, { says, with: values }: MailFinding): string {
  const { text, code } = findings[says]
  return message(text, tongueOf(code).locale).format(values)
}
