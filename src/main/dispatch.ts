import { systemActor } from '../platform/actor.ts'
import type { Act } from '../platform/act.ts'
import type { Errand } from '../platform/errand.ts'
import {
  dropFacts,
  dropHeard,
  giveBack,
  LostFact,
  markHeard,
  postponeFact,
  takeFacts,
  takeSeen,
  type DueFact,
  type FactName,
  type Facts,
  type Lane,
  type TakenFact,
} from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { inScope, type Tx } from '../platform/store/scope.ts'
import type { World } from '../platform/world.ts'

/** An act or errand that can read this fact. One whose input asks for more than the fact carries does not compile. */
export type Hears<Body> = (Omit<Act, 'takes' | 'input'> | Omit<Errand, 'takes' | 'input'>) & {
  readonly takes?: (input: Body) => void
  /** Where it is there and says no, the fact is no news for this listener and costs nothing. */
  readonly concerns?: (body: Body) => boolean
}

/** A listener that a fact concerns only sometimes. */
export function when<Body>(concerns: (body: Body) => boolean, listener: Hears<Body>): Hears<Body> {
  return { ...listener, concerns }
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
  for (let some = -1; some !== 0; taken += some) some = await dispatchSome(world, listeners, lane)
  return taken
}

/** The next few of what is due: at least one where there is any. Gives the number of facts taken. */
export async function dispatchSome(world: World, listeners: Listeners, lane: Lane = { but: [] }): Promise<number> {
  const facts = await takeFacts(world, lane, AT_ONCE)
  return facts.length === 0 ? 0 : hearAll(world, listeners, facts)
}

/** So many facts are looked for with one commit, and dropped with another. */
const AT_ONCE = 20
/** What was taken and not begun after so long is given back: its lease must not run out while it waits for others. */
const PATIENCE_MS = 30_000

async function hearAll(world: World, listeners: Listeners, facts: readonly DueFact[]): Promise<number> {
  const done: TakenFact[] = []
  const began = performance.now()
  for (const [i, fact] of facts.entries()) {
    if (performance.now() - began > PATIENCE_MS) {
      await giveBack(
        world,
        facts.slice(i).filter(({ key }) => key === ''),
      )
      await dropFacts(world, done)
      return i
    }
    const mine = fact.key === '' ? fact : await takeSeen(world, fact)
    if (mine && (await hearFact(world, listeners, mine)) === 'to-drop') done.push(mine)
  }
  await dropFacts(world, done)
  return facts.length
}

/** What is left of a fact after a hearing: a row that can go, none any more, or one that somebody still has to hear. */
type Left = 'to-drop' | 'gone' | 'kept'

async function hearFact(world: World, listeners: Listeners, fact: TakenFact): Promise<Left> {
  const all = (listeners as Record<string, readonly Hears<never>[]>)[fact.name] ?? []
  const hearing = all.filter((one) => !fact.heard.includes(one.name) && one.concerns?.(fact.body as never) !== false)
  const failures: string[] = []
  for (const [i, listener] of hearing.entries()) {
    const last = i === hearing.length - 1 && failures.length === 0
    try {
      if ((await hear(world, listener, { fact, last })) === 'gone') return 'gone'
    } catch (error) {
      // Another has it and hears it in our place; this one undid what it did.
      if (error instanceof LostFact) {
        world.log.warn({ fact: fact.name, id: fact.id }, 'fact.lost')
        return 'kept'
      }
      const why = error instanceof Refused ? `refused: ${error.refusal.kind}` : String(error)
      const { name, id, tries } = fact
      world.log.error({ fact: name, id, listener: listener.name, tries, err: error }, 'fact.failed')
      failures.push(`${listener.name}: ${why}`)
    }
  }
  // One listener's trouble keeps the fact, not the others from hearing it.
  if (failures.length > 0) await postponeFact(world, fact, failures.join('; '))
  return failures.length === 0 ? 'to-drop' : 'kept'
}

interface Hearing {
  readonly fact: TakenFact
  /** Nobody else has to hear it: the row goes with what this one does. */
  readonly last: boolean
}

async function hear(world: World, listener: Hears<never>, { fact, last }: Hearing): Promise<'gone' | 'marked'> {
  const actor = systemActor(fact.workspaceId)
  const alongside = (tx: Tx) => (last ? dropHeard(tx, fact) : markHeard(tx, fact, listener.name))
  if (listener.kind === 'act') {
    await listener.perform(world, actor, fact.body, alongside)
  } else {
    await listener.run(world, actor, fact.body)
    await inScope(world.db, fact.workspaceId, alongside)
  }
  return last ? 'gone' : 'marked'
}
