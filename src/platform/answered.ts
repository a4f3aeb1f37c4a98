import type { ExpressionBuilder } from 'kysely'
import type { Actor } from './actor.ts'
import { canonical } from './audit.ts'
import { Refused } from './refused.ts'
import { sha256 } from './secrets.ts'
import { inScope } from './store/scope.ts'
import type { Tables } from './store/tables.ts'
import type { Id } from '../kit/id.ts'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { World } from './world.ts'

declare module './store/tables.ts' {
  interface Tables {
    answered: {
      workspace_id: Id
      actor_id: string
      key: string
      asked: string
      status: number | null
      answer: unknown
      at: Instant
    }
  }
}

interface Asked {
  readonly world: World
  readonly actor: Actor
  /** Whether what is asked for can lead to a letter, and so must carry a key. */
  readonly mails: boolean
  readonly key: string | undefined
  readonly asked: unknown
  readonly perform: () => Promise<unknown>
}

/**
 * A request with a key is done once: the same key and body get the same answer,
 * another body under the same key is refused, and so is a second one while the
 * first runs. A refused request leaves nothing, so it can be mended and sent again
 * under its key. Manner: Stripe's idempotency keys.
 */
export async function answerOnce({ world, actor, mails, key, asked, perform }: Asked): Promise<unknown> {
  if (key === undefined) {
    if (mails) throw new Refused({ kind: 'needs-key' })
    return perform()
  }
  if (key.length === 0 || key.length > 255) throw new Refused({ kind: 'needs-key' })
  const workspace_id = actor.scope.workspaceId
  const print = sha256(canonical(asked))
  const mine = { workspace_id, actor_id: actor.id, key }
  const before = await inScope(world.db, workspace_id, async (tx) => {
    const made = await tx
      .insertInto('answered')
      .values({ ...mine, asked: print, status: null, answer: null, at: world.clock() })
      .onConflict((c) => c.columns(['workspace_id', 'actor_id', 'key']).doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 1n) return null
    const standing = await tx
      .selectFrom('answered')
      .selectAll()
      .where(thisOne(mine))
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (standing.status !== null || standing.asked !== print || !abandoned(standing.at, world)) return standing
    await tx.updateTable('answered').set({ at: world.clock() }).where(thisOne(mine)).execute()
    return null
  })
  if (before) {
    if (before.asked !== print) throw new Refused({ kind: 'other-body' })
    if (before.status === null) throw new Refused({ kind: 'in-flight' })
    return before.answer
  }
  try {
    const answer = (await perform()) ?? null
    const done = { status: 200, answer: JSON.stringify(answer) }
    await inScope(world.db, workspace_id, (tx) => tx.updateTable('answered').set(done).where(thisOne(mine)).execute())
    return answer
  } catch (error) {
    await inScope(world.db, workspace_id, (tx) => tx.deleteFrom('answered').where(thisOne(mine)).execute())
    throw error
  }
}

/** Whoever began it is gone: a crash leaves no answer, and the key would be shut for ever. */
const abandoned = (at: Instant, world: World) => at <= addMinutes(world.clock(), -1)

type Mine = { workspace_id: Id; actor_id: string; key: string }
const thisOne =
  ({ workspace_id, actor_id, key }: Mine) =>
  (e: ExpressionBuilder<Tables, 'answered'>) =>
    e.and({ workspace_id, actor_id, key })

/** After a start with the store to ourselves: nothing that was begun before is still under way. */
export async function forgetUnanswered(world: World): Promise<void> {
  await inScope(world.db, '*', (tx) => tx.deleteFrom('answered').where('status', 'is', null).execute())
}
