import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type { Instant } from '../src/kit/day.ts'
import type { AWorkspace } from '../src/people/people.testing.ts'
import type { JournalEntry } from '../src/platform/journal/line.ts'
import type { Letter, Outcome, Smtp } from '../src/platform/mail/letter.ts'
import { approvedHash } from '../src/platform/mail/mime.ts'
import { sha256 } from '../src/platform/secrets.ts'
import type { Store } from '../src/platform/store/open.ts'
import { ourParsers } from '../src/platform/store/parsers.ts'
import { withParsers, type PgPoolLike } from '../src/platform/store/pool.ts'
import { rememberGround } from '../src/platform/store/scope.ts'
import type { Tables } from '../src/platform/store/tables.ts'
import type { TestWorld } from '../src/platform/world.testing.ts'
import { reconcileSending } from '../src/post/reconcile-sending.errand.ts'

/** One letter that a mail server took. */
export interface Taken {
  readonly to: string
  readonly words: string
  readonly hash: string
  readonly at: Instant
}

/** What is outside of our process and stays when it dies: the mail server and what it took, and the send journal. */
export interface Outside {
  readonly taken: ReadonlyMap<string, readonly Taken[]>
  readonly journal: readonly JournalEntry[]
  /** What was handed over though it must not have been, in words. */
  readonly wrong: readonly string[]
  readonly faults: Readonly<Record<string, number>>
  /** Nobody answers there. */
  away: boolean
  /** Of one client, or of all ('*'), nothing may leave. */
  readonly stopped: Set<string>
}

/** One run of the server, from a start to an end or to a kill. */
export interface Run {
  readonly world: TestWorld
  /** Resolves where it was killed, with what it was doing left as it stood. */
  readonly killed: Promise<'killed'>
  /** The next conversation but so many is its last. */
  killIn(letters: number): void
  /** It stops in good order. */
  end(): void
}

export interface Machine {
  readonly outside: Outside
  start(house: AWorkspace): Promise<Run>
}

interface Parts {
  readonly base: TestWorld
  readonly unit: () => number
  /** Whose letter it is, by the address. */
  readonly clientAt: (address: string) => string
}

const never = () => new Promise<never>(() => {})

/**
 * A server by its ports: the store without a disk, a journal that a kill cannot touch, and a mail server that scripts
 * its answers: 'not now', refusals, breaks after the dot with and without the letter, and our own death at each step.
 */
export function aMachine({ base, unit, clientAt }: Parts): Machine {
  const taken = new Map<string, Taken[]>()
  const journal: JournalEntry[] = []
  const wrong: string[] = []
  const faults: Record<string, number> = {}
  const outside = { taken, journal, wrong, faults, away: false, stopped: new Set<string>() }
  const note = (fault: string) => void (faults[fault] = (faults[fault] ?? 0) + 1)
  const keep = (letter: Letter) => {
    const { messageId, envelope, subject, text, html } = letter
    const words = `${subject} ${text} ${html}`
    const one = { to: envelope.to.join(), words, hash: approvedHash(letter), at: base.clock() }
    taken.set(messageId, [...(taken.get(messageId) ?? []), one])
  }
  const onRecord = (letter: Letter, phase: JournalEntry['phase']) => {
    const last = journal.findLast(({ messageId }) => messageId === letter.messageId)
    if (last?.phase !== phase) wrong.push(`${letter.messageId} without '${phase}' on record`)
  }

  const start = async (house: AWorkspace): Promise<Run> => {
    let [dead, left] = [false, -1]
    let tell: (how: 'killed') => void = () => {}
    const killed = new Promise<'killed'>((resolve) => (tell = resolve))
    const die = (where: string): Promise<never> => {
      note(`killed ${where}`)
      dead = true
      tell('killed')
      return never()
    }
    const hand: Smtp['hand'] = async (letter, { beforeBody }): Promise<Outcome> => {
      if (dead) return never()
      onRecord(letter, 'attempt')
      const [address = ''] = letter.envelope.to
      if (outside.stopped.has('*') || outside.stopped.has(clientAt(address)))
        wrong.push(`${address} in spite of a stop`)
      const drawn = unit()
      const last = left >= 0 && left-- === 0 ? Math.floor(unit() * 3) : -1
      if (last === 0) return die('before 354')
      if (outside.away || drawn < 0.03) {
        note('451')
        return { kind: 'later', reply: '451 4.3.0 not now', stage: 'sender' }
      }
      if (drawn < 0.034) {
        note('554')
        return { kind: 'refused', reply: '554 5.7.1 not this one', stage: 'data' }
      }
      try {
        await beforeBody()
      } catch (error) {
        return { kind: 'later', reply: String(error), stage: 'mark', reason: 'lost-lease' }
      }
      if (dead) return never()
      onRecord(letter, 'data')
      if (last === 1) return die('after 354')
      if (drawn >= 0.034 && drawn < 0.037) {
        note('dropped without it')
        return { kind: 'in-doubt', stage: 'dot' }
      }
      keep(letter)
      if (last === 2) return die('after the dot')
      if (drawn >= 0.037 && drawn < 0.04) {
        note('dropped with it')
        return { kind: 'in-doubt', stage: 'dot' }
      }
      return { kind: 'sent', reply: '250 2.0.0 queued', stage: 'dot' }
    }
    const epoch = (journal.at(-1)?.epoch ?? 0) + 1
    const write = async (entry: JournalEntry) => (dead ? never() : void journal.push(entry))
    const world: TestWorld = {
      ...base,
      db: untilDead(base.store, () => dead),
      ports: {
        ...base.ports,
        smtp: { hand },
        // The drawing stands for the picture, so that what left can be held against what was approved.
        pictures: { paint: async (svg) => Buffer.from(svg) },
        secrets: {
          'portal-link': async (_world, { contactId }) => `https://studio.example/p/${contactId}`,
          'unsubscribe-link': async (_world, { contactId }) => `https://studio.example/u/${contactId}`,
          code: async () => '123456',
        },
        journal: { past: [...journal], write, recipientHash: (address) => sha256(address), epoch },
      },
    }
    await reconcileSending.run(world, house.system, { workspaceIds: [house.workspaceId], paused: null })
    return { world, killed, killIn: (letters) => void (left = letters), end: () => void (dead = true) }
  }
  return { outside, start }
}

/** The store as one process sees it: once that is dead, what it had begun is undone and nothing more arrives. */
function untilDead(store: Store, dead: () => boolean): Kysely<Tables> {
  const inner = withParsers(store.pool, ourParsers)
  const pool: PgPoolLike = {
    query: (text, values) => (dead() ? never() : inner.query(text, values)),
    connect: async () => {
      if (dead()) return never()
      const client = await inner.connect()
      if (dead()) {
        client.release()
        return never()
      }
      return {
        query: (text, values) => {
          if (!dead()) return client.query(text, values)
          client.release()
          return never()
        },
        release: (error) => client.release(error),
      }
    },
    end: async () => {},
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) })
  const embedded = store.kind === 'pglite'
  rememberGround(db, { bypassesRowSecurity: embedded, oneConnection: embedded })
  return db
}
