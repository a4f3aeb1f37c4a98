import { systemActor } from '../platform/actor.ts'
import type { Act } from '../platform/act.ts'
import type { Errand } from '../platform/errand.ts'
import {
  dropFact,
  LostFact,
  markHeard,
  postponeFact,
  takeFact,
  type FactName,
  type Facts,
  type Lane,
  type TakenFact,
} from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { inScope } from '../platform/store/scope.ts'
import type { World } from '../platform/world.ts'

/** An act or errand that can read this fact. One whose input asks for more than the fact carries does not compile. */
export type Hears<Body> = (Omit<Act, 'takes' | 'input'> | Omit<Errand, 'takes' | 'input'>) & {
  readonly takes?: (input: Body) => void
}

/** Who acts on what. Every fact has an entry, if only an empty one. */
export type Listeners = { readonly [Name in FactName]: readonly Hears<Facts[Name]>[] }

/**
 * Does everything that is due now, one fact after another, until nothing is.
 * An act hears a fact in the transaction that marks it heard: once, or not at
 * all. An errand may be run again after a crash and is written for that.
 * Gives the number of facts taken.
 */
export async function dispatchDue(world: World, listeners: Listeners, lane: Lane = { but: [] }): Promise<number> {
  let taken = 0
  for (let fact = await takeFact(world, lane); fact !== null; fact = await takeFact(world, lane)) {
    taken++
    await hearFact(world, listeners, fact)
  }
  return taken
}

async function hearFact(world: World, listeners: Listeners, fact: TakenFact): Promise<void> {
  const hearing = (listeners as Record<string, readonly Hears<never>[]>)[fact.name] ?? []
  const failures: string[] = []
  for (const listener of hearing) {
    if (fact.heard.includes(listener.name)) continue
    try {
      await hear(world, listener, fact)
    } catch (error) {
      // Another has it and hears it in our place; this one undid what it did.
      if (error instanceof LostFact) return world.log.warn({ fact: fact.name, id: fact.id }, 'fact.lost')
      const why = error instanceof Refused ? `refused: ${error.refusal.kind}` : String(error)
      const { name, id, tries } = fact
      world.log.error({ fact: name, id, listener: listener.name, tries, err: error }, 'fact.failed')
      failures.push(`${listener.name}: ${why}`)
    }
  }
  // One listener's trouble keeps the fact, not the others from hearing it.
  if (failures.length > 0) await postponeFact(world, fact, failures.join('; '))
  else await dropFact(world, fact)
}

async function hear(world: World, listener: Hears<never>, fact: TakenFact): Promise<void> {
  const actor = systemActor(fact.workspaceId)
  if (listener.kind === 'act') {
    await listener.perform(world, actor, fact.body, (tx) => markHeard(tx, fact, listener.name))
    return
  }
  await listener.run(world, actor, fact.body)
  await inScope(world.db, fact.workspaceId, (tx) => markHeard(tx, fact, listener.name))
}
