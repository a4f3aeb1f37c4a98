import { addMinutes, type Instant } from '../kit/day.ts'
import type { Moment } from '../platform/act.ts'
import { domainOf } from '../platform/mail/address.ts'
import { DEFAULT_CAPS, freeAt, type Cap, type FullCap } from './caps.ts'
import type { Delivery } from './delivery.ts'

type Column = 'contact_id' | 'client_id' | 'domain'

/** One cap as it holds for one mail: all mails of its kind, or those that share the value of a column. */
interface Measure {
  readonly cap: Cap
  readonly system: boolean
  readonly column: Column | null
  readonly value: string | null
}

/** How much room the caps leave, counted once for a whole claim and kept up while it goes through its mails. */
export class Room {
  readonly #moment: Moment
  readonly #used: Map<string, number>
  /** What this claim has let through and the store does not know yet. */
  readonly #taken = new Map<string, number>()

  private constructor(moment: Moment, used: Map<string, number>) {
    this.#moment = moment
    this.#used = used
  }

  /** Counts for these mails in at most one query for each cap. */
  static async count(moment: Moment, deliveries: readonly Delivery[]): Promise<Room> {
    const used = new Map<string, number>()
    const open = deliveries.flatMap((one) => measuresOf(moment, one))
    const kinds = new Map(open.map((one) => [`${one.column} ${one.system} ${one.cap.minutes}`, one]))
    for (const { column, system, cap } of kinds.values()) {
      const alike = open.filter(
        (one) => one.column === column && one.system === system && one.cap.minutes === cap.minutes,
      )
      for (const [value, n] of await firstTries(moment, { column, system, cap }, alike)) {
        for (const one of alike) if (one.value === value) used.set(keyOf(one), n)
      }
    }
    return new Room(moment, used)
  }

  /** When this one may leave: null is now. */
  async freeAt(delivery: Delivery): Promise<Instant | null> {
    const full: FullCap[] = []
    for (const measure of measuresOf(this.#moment, delivery)) {
      const key = keyOf(measure)
      const taken = this.#taken.get(key) ?? 0
      const own = countsAlready(delivery, measure, this.#moment.now) ? 1 : 0
      if ((this.#used.get(key) ?? 0) + taken - own < measure.cap.most) continue
      const oldest = await oldestInTheWay(this.#moment, delivery, measure, taken)
      full.push({ cap: measure.cap, oldest: oldest ?? this.#moment.now })
    }
    return freeAt(full)
  }

  /** This one leaves now. A second try was counted when it was a first. */
  take(delivery: Delivery): void {
    if (delivery.firstTry !== null) return
    for (const measure of measuresOf(this.#moment, delivery)) {
      const key = keyOf(measure)
      this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1)
    }
  }
}

function measuresOf({ settings }: Moment, { system, contactId, clientId, address }: Delivery): readonly Measure[] {
  const caps = settings.caps ?? DEFAULT_CAPS
  if (system) return [{ cap: caps.system, system: true, column: null, value: null }]
  const letter = { system: false } as const
  return [
    { ...letter, cap: caps.contact, column: 'contact_id', value: contactId },
    { ...letter, cap: caps.client, column: 'client_id', value: clientId },
    { ...letter, cap: caps.domain, column: 'domain', value: domainOf(address) },
    { ...letter, cap: caps.hour, column: null, value: null },
    { ...letter, cap: caps.day, column: null, value: null },
  ]
}

function keyOf({ column, system, cap, value }: Measure): string {
  return `${column} ${system} ${cap.minutes} ${value}`
}

function countsAlready({ firstTry }: Delivery, { cap }: Measure, now: Instant): boolean {
  return firstTry !== null && firstTry > addMinutes(now, -cap.minutes)
}

/** First attempts within a cap's stretch, by the values that are asked for; `null` stands for all together. */
async function firstTries(
  { tx, scope, now }: Moment,
  { column, system, cap }: Pick<Measure, 'column' | 'system' | 'cap'>,
  alike: readonly Measure[],
): Promise<readonly (readonly [string | null, number])[]> {
  const rows = tx
    .selectFrom('delivery')
    .where('workspace_id', '=', scope.workspaceId)
    .where('first_try', '>', addMinutes(now, -cap.minutes))
    .where('system', system ? 'is not' : 'is', null)
  if (column === null) {
    const all = await rows.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirst()
    return [[null, Number(all?.n ?? 0)]]
  }
  const values = [...new Set(alike.flatMap(({ value }) => value ?? []))]
  if (values.length === 0) return []
  const found = await rows
    .select([column, (e) => e.fn.countAll<number>().as('n')])
    .where(column, 'in', values as never)
    .groupBy(column)
    .execute()
  return found.map((row) => [row[column], Number(row.n)] as const)
}

/** The first attempt that has to leave the stretch before this one may go, when `taken` more go first now. */
async function oldestInTheWay(
  { tx, scope, now }: Moment,
  delivery: Delivery,
  { column, system, cap, value }: Measure,
  taken: number,
): Promise<Instant | null> {
  if (taken >= cap.most) return now
  let rows = tx
    .selectFrom('delivery')
    .select('first_try')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '<>', delivery.id)
    .where('first_try', '>', addMinutes(now, -cap.minutes))
    .where('system', system ? 'is not' : 'is', null)
  if (column !== null) rows = rows.where(column, '=', value as never)
  const row = await rows
    .orderBy('first_try', 'desc')
    .offset(cap.most - 1 - taken)
    .limit(1)
    .executeTakeFirst()
  return row?.first_try ?? null
}
