import type { Actor } from './actor.ts'
import type { ThreadWork } from './threads.ts'
import type { World } from './world.ts'

/** How far long work of this process is, by what it is for; kept in memory and gone with the work. */
export interface Headways {
  /** 0 to 1 while work for `of` goes on here; null where none does, or another process does it. */
  shareOf(of: string): number | null
  /** Runs the work; what it tells meanwhile is its share. */
  during<T>(of: string, work: (tell: (share: number) => void) => Promise<T>): Promise<T>
}

declare module './world.ts' {
  interface Ports {
    /** Left out where nobody watches. */
    headways?: Headways
  }
}

export function headways(): Headways {
  const shares = new Map<string, number>()
  return {
    shareOf: (of) => shares.get(of) ?? null,
    async during(of, work) {
      shares.set(of, 0)
      try {
        return await work((share) => shares.set(of, Math.min(1, Math.max(0, share))))
      } finally {
        shares.delete(of)
      }
    },
  }
}

/** What is worked out in which thread, and the thing (project, promise) somebody may be waiting for it on. */
export interface Sight {
  readonly thread: string
  readonly of: string
}

// Four inputs: where, in whose workspace, what it is for, and the work itself.
export function inSight<A, O>(world: World, actor: Actor, { thread, of }: Sight, work: ThreadWork<A, O>): Promise<O> {
  const { threads, headways: seen } = world.ports
  if (!seen) return threads.run(thread, work)
  return seen.during(nameOf(actor, of), (onProgress) => threads.run(thread, { ...work, onProgress }))
}

/** How far what is worked out for `of` is, in the actor's own workspace; null while nothing is. */
export function shareInSight(world: World, actor: Actor, of: string): number | null {
  return world.ports.headways?.shareOf(nameOf(actor, of)) ?? null
}

function nameOf({ scope }: Actor, of: string): string {
  return `${scope.workspaceId} ${of}`
}
