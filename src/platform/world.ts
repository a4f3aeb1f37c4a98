import type { Kysely } from 'kysely'
import type { Clock, Dice } from './clock.ts'
import type { Log } from './log.ts'
import type { Secrets } from './secrets.ts'
import type { Tables } from './store/tables.ts'

/** What the whole install is set to, read once at start (see `platform/config.ts`). */
export interface Settings {
  /** 'https://forthright.example', no slash at the end: the address in every letter. */
  readonly publicUrl: string
  /** The part of a Message-ID after the @. */
  readonly mailDomain: string
  /** Seconds an approved letter waits and can be taken back. */
  readonly holdSeconds: number
  /** Demo mode: letters go to the built-in mailbox and never out. */
  readonly demo: boolean
  /** The name of the model that may word a draft, where an operator has set one. */
  readonly model?: string
}

/**
 * Everything an act or view may reach besides its input: the store, the time,
 * chance, and keys. Ports to the outside (mail, threads) are added by each room
 * that waits for them, by declaration merging into `Ports`, and reach errands only.
 */
export interface World {
  readonly db: Kysely<Tables>
  readonly clock: Clock
  readonly dice: Dice
  readonly log: Log
  readonly secrets: Secrets
  readonly settings: Settings
  readonly ports: Ports
  /** This process as the store knows it: whose leases are whose. None in a test that is its own only worker. */
  readonly worker?: () => string
  /** A hint that a fact was announced, so that the dispatcher need not wait for its next look. */
  readonly wake: () => void
}

/** The outside world, by name; see `post/send-messages.errand.ts` for one that is used. */
// oxlint-disable-next-line typescript/no-empty-object-type -- rooms add their ports by declaration merging
export interface Ports {}
