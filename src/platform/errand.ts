import type { z } from 'zod'
import type { Actor, Right } from './actor.ts'
import { allow, parse } from './act.ts'
import type { World } from './world.ts'

/** The only kind of work that waits for the outside world or a worker thread: acts one after another, no transaction open while waiting. */
export interface Errand<I = never, O = unknown> {
  readonly kind: 'errand'
  readonly name: string
  readonly needs: Right
  readonly input: z.ZodType<unknown, I>
  /** For the compiler only, never present: what it can be given. */
  readonly takes?: (input: I) => void
  readonly mails: boolean
  /** True where its input holds a whole file. */
  readonly takesFile: boolean
  /** Checks the right and the input, then runs. Throws Refused. */
  run(world: World, actor: Actor, raw: unknown): Promise<O>
}

interface Declared<S extends z.ZodType, O> {
  name: string
  needs: Right
  input: S
  /** True where doing it can lead to a letter: the API then asks for an idempotency key. */
  mails?: boolean
  takesFile?: boolean
  run: (world: World, actor: Actor, input: z.output<S>) => Promise<O>
}

export function errand<S extends z.ZodType, O>(declared: Declared<S, O>): Errand<z.input<S>, O> {
  const input = declared.input as unknown as z.ZodType<z.output<S>, z.input<S>>
  return {
    kind: 'errand',
    name: declared.name,
    needs: declared.needs,
    input,
    mails: declared.mails ?? false,
    takesFile: declared.takesFile ?? false,
    async run(world, actor, raw) {
      allow(actor, declared.needs)
      return declared.run(world, actor, parse(input, raw))
    },
  }
}
