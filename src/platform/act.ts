import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import type { Instant } from '../kit/day.ts'
import type { Actor, Right, Scope } from './actor.ts'
import { writeAudit } from './audit.ts'
import { Refused, type InputError } from './refused.ts'
import { inScope, type Commit, type Tx } from './store/scope.ts'
import type { Secrets } from './secrets.ts'
import type { Settings, World } from './world.ts'

/** What a view holds while it reads: one transaction, one actor, one now. */
export interface Glance {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Instant
  readonly scope: Scope
  readonly settings: Settings
  readonly secrets: Secrets
}

/** What an act holds while it runs. It is a transaction, so nothing inside waits for the world. */
export interface Moment extends Glance {
  newId(): Id
  bytes(n: number): Uint8Array
  /** Facts announced in this transaction; the dispatcher is woken once it holds. */
  announced: number
}

export interface Act<I = unknown, O = unknown> {
  readonly kind: 'act'
  readonly name: string
  readonly needs: Right
  readonly input: z.ZodType<unknown, I>
  /** For the compiler only, never present: what it can be given. */
  readonly takes?: (input: I) => void
  /** True where doing it can lead to a letter: the API then asks for an idempotency key. */
  readonly mails: boolean
  /**
   * Checks the right and the input, opens the transaction, runs, writes the audit line.
   * `alongside` runs in the same transaction after it, for the dispatcher's own mark.
   * Throws Refused; anything else is a bug and rises.
   */
  perform(world: World, actor: Actor, raw: unknown, alongside?: (tx: Tx) => Promise<void>): Promise<O>
}

interface Declared<S extends z.ZodType, O> {
  name: string
  needs: Right
  input: S
  mails?: boolean
  /** 'soft' where a crash of the database may undo the last moments of it, see `Commit`. */
  commit?: Commit
  /**
   * What of the input may stand in the audit line for ever: ids and kinds, never names, texts or secrets. 'elsewhere' is
   * for a step inside of something whose act writes the line in any case: it must say which one.
   */
  keeps: ((input: z.output<S>) => Record<string, unknown>) | 'elsewhere'
  run: (moment: Moment, input: z.output<S>) => Promise<O>
}

/** Another writer was first: the same work, tried again on what stands now, is safe. */
const TRY_AGAIN = new Set(['40001', '40P01'])
const LOG_KEYS = /^(case_event|message_event)_pkey$/

export function act<S extends z.ZodType, O>(declared: Declared<S, O>): Act<z.input<S>, O> {
  const { name, needs, run, keeps } = declared
  const input = declared.input as unknown as z.ZodType<z.output<S>, z.input<S>>
  async function once(
    world: World,
    actor: Actor,
    parsed: z.output<S>,
    alongside?: (tx: Tx) => Promise<void>,
  ): Promise<O> {
    let announced = 0
    const work = async (tx: Tx) => {
      const moment: Moment = {
        tx,
        actor,
        now: world.clock(),
        scope: actor.scope,
        settings: world.settings,
        secrets: world.secrets,
        newId: () => world.dice.id(),
        bytes: (n) => world.dice.bytes(n),
        announced: 0,
      }
      const result = await run(moment, parsed)
      // Only what the act says it keeps: names, texts and secrets must be erasable, this line is not.
      if (keeps !== 'elsewhere') await writeAudit(moment, name, keeps(parsed))
      await alongside?.(tx)
      announced = moment.announced
      return result
    }
    const out = await inScope(world.db, actor.scope.workspaceId, work, declared.commit)
    if (announced > 0) world.wake()
    return out
  }
  return {
    kind: 'act',
    name,
    needs,
    input,
    mails: declared.mails ?? false,
    async perform(world, actor, raw, alongside) {
      allow(actor, needs)
      const parsed = parse(input, raw)
      for (let left = 3; ; left--) {
        try {
          return await once(world, actor, parsed, alongside)
        } catch (error) {
          if (left === 0 || !mayTryAgain(error)) throw error
        }
      }
    },
  }
}

export function allow(actor: Actor, needs: Right): void {
  if (actor.kind === 'system' || actor.rights.has(needs)) return
  throw new Refused({ kind: 'not-allowed', needs })
}

export function parse<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new Refused({ kind: 'bad-input', errors: readable(parsed.error) })
  return parsed.data
}

function readable(error: z.ZodError): InputError[] {
  return error.issues.map((issue) => ({ path: `/${issue.path.map(String).join('/')}`, problem: issue.message }))
}

function mayTryAgain(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === undefined) return false
  return TRY_AGAIN.has(code) || (code === '23505' && LOG_KEYS.test(constraint ?? ''))
}

/** Common inputs. */
export const id = z.custom<Id>(
  (value) => typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value),
  'not an id',
)
