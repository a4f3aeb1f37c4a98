import { z } from 'zod'
import { proxiesFrom } from './proxies.ts'

/** Everything an operator can set, by environment. Read once, checked whole: every mistake is named at once. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8420),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  MAIL_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/i)
    .optional(),
  SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9._-]+$/i)
    .optional(),
  DKIM_KEY_FILE: z.string().min(1).optional(),
  SMTP_REPLY_SECONDS: z.coerce.number().int().min(1).max(600).default(600),
  RETRY_SECONDS: z.coerce.number().int().min(1).max(4000).default(300),
  MAIL_CAPS: z.string().optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  LMTP_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  REPLY_ADDRESS: z.email().optional(),
  BOUNCE_ADDRESS: z
    .email()
    // A delivery's id and sign go before the @, and no more than 64 characters may.
    .refine((text) => text.indexOf('@') <= 15, 'more than 15 characters before the @')
    .optional(),
  COPY_ADDRESS: z.email().optional(),
  TRUSTED_SERVER: z
    .string()
    .regex(/^[a-z0-9.-]+$/i)
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => proxiesFrom(text) !== null, "not a list of addresses like '127.0.0.1, 10.0.0.0/8'")
    .default(''),
  HOLD_SECONDS: z.coerce.number().int().min(0).max(600).default(60),
  LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly publicUrl: string | null
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  readonly mailDomain: string | null
  /** Lines to the mail server at once. */
  readonly smtpConnections: number
  /** The key that mails are signed with, and the name it has in DNS; null = the mail server signs, or nobody does. */
  readonly dkim: { readonly selector: string; readonly keyFile: string } | null
  /** How long to wait for the answer to a letter that was handed over. */
  readonly smtpReplySeconds: number
  /** The first wait after a 'not now'; it doubles from then on. */
  readonly retrySeconds: number
  /** How much may leave in which time, as `post/caps.ts` reads it; null = what a new install begins with. */
  readonly mailCaps: string | null
  /** The mailbox that clients' answers are read from. */
  readonly imapUrl: string | null
  /** Where a mail server of the same house hands answers over instead. */
  readonly lmtpPort: number | null
  /** The address answers go to; each contact gets a form of it. */
  readonly replyAddress: string | null
  /** The address that letters which come back go to; each delivery gets a form of it. */
  readonly bounceAddress: string | null
  /** A mailbox of ours that gets each letter unseen. */
  readonly copyAddress: string | null
  /** The mail server whose Authentication-Results are believed. */
  readonly trustedServer: string | null
  /** Whose X-Forwarded-For is believed when tries are counted by address; empty = nobody's. */
  readonly trustedProxies: string
  readonly holdSeconds: number
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent'
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly mistakes: readonly string[] }

/** Reads the environment. Empty values count as not set. Off loopback a public address must be https, since sign-in cookies need it. */
export function readConfig(env: Record<string, string | undefined>): ReadConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    return { ok: false, mistakes: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
  }
  const e = parsed.data
  const publicUrl = e.PUBLIC_URL?.replace(/\/+$/, '') ?? null
  if (publicUrl !== null && publicUrl.startsWith('http:') && !onLoopback(publicUrl)) {
    return {
      ok: false,
      mistakes: [
        `PUBLIC_URL: ${publicUrl} is not https. Sign-in works only over https, or over http on this machine itself. Put a proxy with a certificate in front and give its https address.`,
      ],
    }
  }
  return {
    ok: true,
    config: {
      port: e.PORT,
      host: e.HOST,
      publicUrl,
      dataDir: e.DATA_DIR,
      databaseUrl: e.DATABASE_URL ?? null,
      smtpUrl: e.SMTP_URL ?? null,
      mailFrom: e.MAIL_FROM ?? null,
      mailDomain: e.MAIL_DOMAIN ?? null,
      smtpConnections: e.SMTP_CONNECTIONS,
      dkim: e.DKIM_SELECTOR && e.DKIM_KEY_FILE ? { selector: e.DKIM_SELECTOR, keyFile: e.DKIM_KEY_FILE } : null,
      smtpReplySeconds: e.SMTP_REPLY_SECONDS,
      retrySeconds: e.RETRY_SECONDS,
      mailCaps: e.MAIL_CAPS ?? null,
      imapUrl: e.IMAP_URL ?? null,
      lmtpPort: e.LMTP_PORT ?? null,
      replyAddress: e.REPLY_ADDRESS?.toLowerCase() ?? null,
      bounceAddress: e.BOUNCE_ADDRESS?.toLowerCase() ?? null,
      copyAddress: e.COPY_ADDRESS?.toLowerCase() ?? null,
      trustedServer: e.TRUSTED_SERVER ?? null,
      trustedProxies: e.TRUSTED_PROXIES,
      holdSeconds: e.HOLD_SECONDS,
      logLevel: e.LOG_LEVEL,
    },
  }
}

export function onLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
