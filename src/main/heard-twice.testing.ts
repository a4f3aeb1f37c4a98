import { addMinutes } from '../kit/day.ts'
import { LostFact } from '../platform/fact.ts'
import type { Store } from '../platform/store/open.ts'
import type { PgClientLike } from '../platform/store/pool.ts'
import { ourTables } from '../platform/store/shape.ts'
import type { World } from '../platform/world.ts'
import type { Hears, Listeners } from './dispatch.ts'

/**
 * What a second hearing may change: the record has a line for every act, also for one that changed nothing, and the gate
 * counts how many have passed it. Nothing is decided by either.
 */
const COUNTS: readonly string[] = ['public.audit', 'public.audit_head', 'public.post_gate']

/** Of a fact that waits: what it says and when. Its row is another, and whoever hears it holds it at this moment. */
const WAITING = `select name || ' ' || key || ' ' || body::text || ' ' || due::text from public.fact where leased_until is null`

/** Of the rest every row, as the name of its table, its beginning, and the print of the whole. */
async function wholeQuery(client: PgClientLike): Promise<string> {
  const tables = (await ourTables(client)).filter(({ name }) => !COUNTS.includes(name) && name !== 'public.fact')
  const rows = tables.map(({ name }) => `select '${name}' as place, to_jsonb(t)::text as said from ${name} t`)
  const all = [...rows, `select 'public.fact', said from (${WAITING}) as waiting(said)`].join(' union all ')
  return `select place || ' ' || left(said, 400) || ' ' || md5(said) as line from (${all}) as everything order by 1`
}

const queries = new WeakMap<Store, string>()

/** Every row of every table, as sorted lines that begin with the name of the table. */
async function everyRow(store: Store): Promise<readonly string[]> {
  const client = await store.pool.connect()
  try {
    const query = queries.get(store) ?? (await wholeQuery(client))
    queries.set(store, query)
    await client.query('begin')
    await client.query(`select set_config('forthright.workspace', '*', true)`)
    const { rows } = await client.query<{ line: string }>(query)
    await client.query('commit')
    return rows.map(({ line }) => line)
  } finally {
    client.release()
  }
}

/** How one listener has stood it. */
export interface Stood {
  /** Hearings that changed something: the first of them is repeated. */
  effects: number
  /** What a second hearing changed or said, each as a line. */
  readonly faults: string[]
}

/**
 * The same listeners, each of which hears what it heard once more; `stood` fills while they are used. An errand runs
 * again minutes later, as after a crash between the deed and the mark. An act marks what it heard in its own transaction
 * and is repeated all the same; one of `marked`, which counts on that mark, finds that another has it.
 */
export function heardTwice(listeners: Listeners, store: Store, marked: readonly string[]) {
  const names = new Set(Object.values(listeners).flatMap((hearing) => hearing.map(({ name }) => name)))
  const stood = new Map<string, Stood>([...names].map((name) => [name, { effects: 0, faults: [] }]))
  const watch = async (name: string, first: () => Promise<unknown>, second: () => Promise<unknown>) => {
    const mine = stood.get(name)
    if (!mine || mine.effects > 0) return first()
    const before = await everyRow(store)
    const out = await first()
    const once = await everyRow(store)
    if (before.join('\n') === once.join('\n')) return out
    mine.effects++
    await second().catch((error: unknown) => {
      if (!(error instanceof LostFact)) mine.faults.push(`${name} throws ${String(error)}`)
    })
    const twice = await everyRow(store)
    for (const line of twice.filter((one) => !once.includes(one))) mine.faults.push(`${name} adds ${line}`)
    for (const line of once.filter((one) => !twice.includes(one))) mine.faults.push(`${name} drops ${line}`)
    return out
  }
  const wrapped = (listener: Hears<never>): Hears<never> => {
    const { name } = listener
    if (listener.kind === 'act') {
      const { perform } = listener
      const again: typeof perform = (world, actor, body) =>
        perform(world, actor, body, marked.includes(name) ? () => Promise.reject(new LostFact(name)) : undefined)
      const watched: typeof perform = (world, actor, body, alongside) =>
        watch(
          name,
          () => perform(world, actor, body, alongside),
          () => again(world, actor, body),
        )
      return { ...listener, perform: watched }
    }
    const { run } = listener
    const watched: typeof run = (world, actor, body) =>
      watch(
        name,
        () => run(world, actor, body),
        () => run(later(world), actor, body),
      )
    return { ...listener, run: watched }
  }
  const twice = Object.fromEntries(
    Object.entries(listeners).map(([fact, hearing]) => [fact, (hearing as readonly Hears<never>[]).map(wrapped)]),
  )
  return { listeners: twice as unknown as Listeners, stood: stood as ReadonlyMap<string, Stood> }
}

function later(world: World): World {
  return { ...world, clock: () => addMinutes(world.clock(), 3) }
}
