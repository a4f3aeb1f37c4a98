import { messages, protocol, type PGlite } from '@electric-sql/pglite'
import type { RawResult } from './engine.ts'

const { serialize } = protocol

/** So many prepared statements are kept; the one not used for longest gives way. */
const MOST_KEPT = 400
/** PGlite has no autovacuum to say that a table has grown: a plan is made anew after so many uses. */
const USES = 500
/** A plan that no longer fits its table, or a statement that somebody has thrown away. */
const OUTDATED = new Set(['0A000', '26000'])

interface Prepared {
  readonly name: string
  uses: number
}

/**
 * Asks PGlite in one trip. Its own `query()` makes six of them and plans each statement afresh; here all messages
 * of a statement go in one buffer, and one with values is prepared once and kept by its text. One ask at a time.
 */
export class OneTrip {
  readonly #pg: Pick<PGlite, 'execProtocolStream'>
  readonly #prepared = new Map<string, Prepared>()
  /** Closed with the next ask. To close one that was never made is no error. */
  #over: string[] = []
  #made = 0

  constructor(pg: Pick<PGlite, 'execProtocolStream'>) {
    this.#pg = pg
  }

  /** `values` null = the text may hold several statements. Throws what PostgreSQL says, as PGlite's `query()` does. */
  async ask(text: string, values: readonly (string | null)[] | null): Promise<readonly RawResult[]> {
    if (values !== null) return this.#askPrepared(text, values)
    const found = await this.#send([serialize.query(text)])
    if (/\b(create|alter|drop)\b/i.test(text)) this.#forgetAll()
    return resultsOf(found)
  }

  async #askPrepared(text: string, values: readonly (string | null)[]): Promise<readonly RawResult[]> {
    const known = this.#known(text)
    const { name } = known ?? this.#keep(text)
    const parse = known ? [] : [serialize.parse({ name, text })]
    const bind = serialize.bind({ statement: name, values: [...values] })
    try {
      const rest = [serialize.describe({ type: 'P' }), serialize.execute({}), serialize.sync()]
      return resultsOf(await this.#send([...parse, bind, ...rest]))
    } catch (error) {
      // Whether it got as far as being prepared is not said.
      if (!known) this.#forget(text)
      if (OUTDATED.has((error as { code?: string }).code ?? '')) this.#forgetAll()
      throw error
    }
  }

  /** The statement of this text, moved to the end of the line of those that give way; none if it is due for a new plan. */
  #known(text: string): Prepared | undefined {
    const known = this.#prepared.get(text)
    if (!known) return undefined
    if (++known.uses > USES) {
      this.#forget(text)
      return undefined
    }
    this.#prepared.delete(text)
    this.#prepared.set(text, known)
    return known
  }

  #keep(text: string): Prepared {
    const made = { name: `s${++this.#made}`, uses: 1 }
    this.#prepared.set(text, made)
    const [oldest] = this.#prepared.keys()
    if (this.#prepared.size > MOST_KEPT && oldest !== undefined) this.#forget(oldest)
    return made
  }

  #forget(text: string): void {
    const gone = this.#prepared.get(text)
    if (!gone) return
    this.#prepared.delete(text)
    this.#over.push(gone.name)
  }

  #forgetAll(): void {
    for (const text of this.#prepared.keys()) this.#forget(text)
  }

  #send(asked: readonly Uint8Array[]) {
    const closed = this.#over.map((name) => serialize.close({ type: 'S', name }))
    this.#over = []
    return this.#pg.execProtocolStream(Buffer.concat([...closed, ...asked]), { syncToFs: false })
  }
}

/** One result for each statement that was answered. */
function resultsOf(said: readonly object[]): readonly RawResult[] {
  const results: RawResult[] = []
  let fields: RawResult['fields'] = []
  let rows: (string | null)[][] = []
  for (const one of said) {
    if (one instanceof messages.RowDescriptionMessage) {
      fields = one.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID }))
    } else if (one instanceof messages.DataRowMessage) rows.push(one.fields)
    else if (one instanceof messages.CommandCompleteMessage) {
      results.push({ ...tagOf(one.text), fields, rows })
      fields = []
      rows = []
    }
  }
  return results.length > 0 ? results : [{ command: '', rowCount: null, fields, rows }]
}

/** 'INSERT 0 5', 'SELECT 2', 'BEGIN'. */
function tagOf(text: string): Pick<RawResult, 'command' | 'rowCount'> {
  const words = text.split(' ')
  const count = Number.parseInt(words.at(-1) ?? '', 10)
  return { command: words[0] ?? '', rowCount: Number.isNaN(count) ? null : count }
}
