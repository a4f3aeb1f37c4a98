import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor, Right } from './actor.ts'
import { allow, parse, type Glance } from './act.ts'
import { inScope } from './store/scope.ts'
import type { World } from './world.ts'

export interface View<I = unknown, O = unknown> {
  readonly kind: 'view'
  readonly name: string
  readonly needs: Right
  readonly input: z.ZodType<unknown, I>
  /** Reads in one read-only transaction within the actor's scope. Throws Refused. */
  look(world: World, actor: Actor, raw: unknown): Promise<O>
}

interface Declared<S extends z.ZodType, O> {
  name: string
  needs: Right
  input: S
  read: (glance: Glance, input: z.output<S>) => Promise<O>
}

export function view<S extends z.ZodType, O>(declared: Declared<S, O>): View<z.input<S>, O> {
  const { name, needs, read } = declared
  const input = declared.input as unknown as z.ZodType<z.output<S>, z.input<S>>
  return {
    kind: 'view',
    name,
    needs,
    input,
    async look(world, actor, raw) {
      allow(actor, needs)
      const parsed = parse(input, raw)
      return inScope(world.db, actor.scope.workspaceId, async (tx) => {
        await sql`set transaction read only`.execute(tx)
        const { settings, secrets } = world
        return read({ tx, actor, now: world.clock(), scope: actor.scope, settings, secrets }, parsed)
      })
    },
  }
}
