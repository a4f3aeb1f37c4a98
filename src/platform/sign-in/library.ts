import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Kysely, KyselyPlugin } from 'kysely'
import { onLoopback } from '../config.ts'
import type { Actor } from '../actor.ts'
import type { Secrets } from '../secrets.ts'
import type { Tables } from '../store/tables.ts'
import type { Settings } from '../world.ts'
import { fitsPassword, hashPassword } from './password.ts'

/** What sign-in needs of an install. */
export interface House {
  readonly db: Kysely<Tables>
  readonly secrets: Secrets
  readonly settings: Settings
}

/** What an account may do here. A session that began in another epoch has ended. */
export interface Membership {
  readonly actor: Actor
  readonly epoch: number
}

/** The room that knows who works here, as far as sign-in needs it. Both look across workspaces. */
export interface Staff {
  /** null for an account that works nowhere (any more). */
  membershipOf(db: Kysely<Tables>, userId: string): Promise<Membership | null>
  /** Whether a member stands, or ever stood, behind this account. */
  everWorked(db: Kysely<Tables>, userId: string): Promise<boolean>
  /** Whether the set-up link of this install has been spent. */
  isFounded(db: Kysely<Tables>): Promise<boolean>
}

const HOUR = 3600
const DATES = ['createdAt', 'updatedAt', 'expiresAt', 'lockedUntil', 'accessTokenExpiresAt', 'refreshTokenExpiresAt']

// Our store gives instants as text; the library compares Dates.
const datesOut: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) => {
      const dates = DATES.filter((name) => typeof row[name] === 'string')
      return { ...row, ...Object.fromEntries(dates.map((name) => [name, new Date(row[name] as string)])) }
    }),
  }),
}

/** `__Host-` binds a cookie to this very host over https; browsers refuse the prefix on plain http, which only loopback may use. */
export function cookieName(publicUrl: string, name: string): string {
  return publicUrl.startsWith('https:') ? `__Host-forthright-${name}` : `forthright-${name}`
}

/** Whether sign-in can be safe at this address: https, or this machine itself. */
export function mayCarrySessions(publicUrl: string): boolean {
  return publicUrl.startsWith('https:') || onLoopback(publicUrl)
}

/** better-auth with e-mail, password and TOTP, on our pool and our tables. Only `platform/sign-in*` talks to it. */
export function openLibrary({ db, secrets, settings }: House, staff: Staff) {
  const named = (name: string) => ({ name: cookieName(settings.publicUrl, name) })
  return betterAuth({
    appName: 'Forthright',
    baseURL: settings.publicUrl,
    basePath: '/auth',
    secret: secrets.sessionKey.toString('base64'),
    // No transaction of its own: its hook below asks the store, which on one connection would wait for ever.
    database: { db: db.withPlugin(datesOut), type: 'postgres', schemaName: 'auth', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: ({ password, hash }) => fitsPassword(password, hash) },
    },
    session: {
      expiresIn: 7 * 24 * HOUR,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { epoch: { type: 'number', required: true, input: false, defaultValue: 0 } },
    },
    advanced: {
      // The prefixes are in the names themselves, since the library knows `__Secure-` only.
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: settings.publicUrl.startsWith('https:'),
        sameSite: 'lax',
        httpOnly: true,
        path: '/',
      },
      cookies: {
        session_token: named('session'),
        session_data: named('data'),
        dont_remember: named('brief'),
        two_factor: named('second-step'),
        trust_device: named('device'),
      },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [twoFactor({ issuer: 'Forthright' })],
    databaseHooks: {
      session: {
        create: {
          // The epoch comes from the member's row at this moment and from nowhere else; who works nowhere gets no session.
          before: async (session) => {
            const membership = await staff.membershipOf(db, session.userId)
            return membership ? { data: { ...session, epoch: membership.epoch, userAgent: null } } : false
          },
        },
      },
    },
  })
}

export type Library = ReturnType<typeof openLibrary>
