import pg from 'pg'
import { prepareValue } from 'pg/lib/utils.js'
import type { Answer, Engine, RawResult } from './engine.ts'
import { beforeConnecting } from './guard.ts'
import { ourParsers } from './parsers.ts'
import { refuseLostCommit, type PgPoolClient, type PgPoolLike, type PgQuery, type PgResult } from './pool.ts'
import { Queue } from './visitors.ts'

interface PoolSettings {
  /** Called before each statement; throws when the store is no longer ours. */
  readonly check?: () => void
  /** Called once, when the engine cannot be used any more. */
  readonly onBroken?: (error: Error) => void
  /** How long to wait for the one connection, in milliseconds. */
  readonly patience?: number
}

interface Waiting {
  give(): void
  refuse(error: Error): void
}

/** A pool of exactly one connection over the embedded database: first come first served, and those at a screen before the rest. */
export class EmbeddedPool implements PgPoolLike {
  readonly #engine: Engine
  readonly #settings: PoolSettings
  readonly #waiting = new Queue<Waiting>()
  #taken = false
  #ended = false
  #broken: Error | null = null
  #idle: (() => void) | null = null

  constructor(engine: Engine, settings: PoolSettings = {}) {
    this.#engine = engine
    this.#settings = settings
  }

  async connect(): Promise<PgPoolClient> {
    beforeConnecting(this)
    if (this.#ended) throw new Error('The store is closed.')
    if (this.#broken) throw this.#broken
    if (this.#taken) await this.#turn()
    else this.#taken = true
    return new EmbeddedClient(
      (text, values) => this.#run(text, values),
      () => this.#next(),
    )
  }

  async query<R>(query: string | PgQuery, values?: readonly unknown[]): Promise<PgResult<R>> {
    const client = await this.connect()
    try {
      return await client.query<R>(query, values)
    } finally {
      client.release()
    }
  }

  /** Lets the one who holds the connection finish, refuses those who wait, and closes the database. */
  async end(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    for (const one of this.#waiting.takeAll()) one.refuse(new Error('The store is closed.'))
    if (this.#taken) await new Promise<void>((resolve) => (this.#idle = resolve))
    await this.#engine.close()
  }

  #turn(): Promise<void> {
    const { patience = 30_000 } = this.#settings
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        give: () => (clearTimeout(timer), resolve()),
        refuse: (error) => (clearTimeout(timer), reject(error)),
      }
      const timer = setTimeout(() => {
        this.#waiting.remove(waiting)
        reject(new Error(`The one connection of the embedded store was not free within ${patience / 1000} s.`))
      }, patience)
      this.#waiting.push(waiting)
    })
  }

  #next(): void {
    const next = this.#waiting.shift()
    if (next) return next.give()
    this.#taken = false
    this.#idle?.()
  }

  async #run(text: string, values: readonly (string | null)[] | null): Promise<Answer> {
    if (this.#broken) throw this.#broken
    try {
      this.#settings.check?.()
    } catch (error) {
      this.#break(error instanceof Error ? error.message : String(error))
    }
    const answer = await this.#engine.run(text, values)
    if (answer.kind === 'broken') this.#break(answer.reason)
    return answer
  }

  #break(reason: string): never {
    this.#broken ??= new Error(`The embedded store stopped and must be opened again: ${reason}`)
    for (const one of this.#waiting.takeAll()) one.refuse(this.#broken)
    this.#settings.onBroken?.(this.#broken)
    throw this.#broken
  }
}

type Run = (text: string, values: readonly (string | null)[] | null) => Promise<Answer>

class EmbeddedClient implements PgPoolClient {
  readonly #run: Run
  readonly #done: () => void
  #last: Promise<unknown> = Promise.resolve()
  #inTransaction = false
  #released = false

  constructor(run: Run, done: () => void) {
    this.#run = run
    this.#done = done
  }

  query<R>(query: string | PgQuery, values?: readonly unknown[]): Promise<PgResult<R>> {
    const asked = typeof query === 'string' ? { text: query, values } : query
    if (this.#released) return Promise.reject(new Error('A query on a connection that was given back.'))
    const turn = this.#last.then(() => this.#ask<R>(asked))
    this.#last = turn.catch(() => {})
    return turn
  }

  /** Gives the connection back. What was begun and not committed is undone, so that the next one starts clean. */
  release(): void {
    if (this.#released) return
    this.#released = true
    void this.#last
      .then(() => (this.#inTransaction ? this.#run('rollback', null) : undefined))
      .catch(() => {})
      .then(() => this.#done())
  }

  async #ask<R>({ text, values, types = ourParsers }: PgQuery): Promise<PgResult<R>> {
    const answer = await this.#run(text, values && values.length > 0 ? values.map(asText) : null)
    if (answer.kind === 'broken') throw new Error(answer.reason)
    this.#inTransaction = answer.inTransaction
    if (answer.kind === 'error') throw databaseError(answer.error)
    const results = answer.results.map((one) => parsed<R>(one, types))
    const [only] = results
    // As pg does: several statements in one text give a list.
    return results.length === 1 && only ? refuseLostCommit(text, only) : (results as unknown as PgResult<R>)
  }
}

function asText(value: unknown): string | null {
  const prepared = prepareValue(value)
  return Buffer.isBuffer(prepared) ? `\\x${prepared.toString('hex')}` : prepared
}

function parsed<R>({ command, rowCount, fields, rows }: RawResult, types: pg.CustomTypesConfig): PgResult<R> {
  const columns = fields.map(({ name, dataTypeID }) => ({
    name,
    read: types.getTypeParser(dataTypeID) as (text: string) => unknown,
  }))
  const objects = rows.map((row) => {
    const entries = columns.map(({ name, read }, i) => [name, readCell(row[i], read)] as const)
    return Object.fromEntries(entries) as R
  })
  return { command, rowCount, fields, rows: objects }
}

function readCell(cell: string | null | undefined, read: (text: string) => unknown): unknown {
  return cell === null || cell === undefined ? null : read(cell)
}

function databaseError(fields: Readonly<Record<string, unknown>>): Error {
  const error = new pg.DatabaseError(String(fields['message']), 0, 'error')
  return Object.assign(error, fields)
}
