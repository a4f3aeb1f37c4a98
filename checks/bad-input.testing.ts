import type { Hono } from 'hono'
import { makeApp } from '../src/main/app.ts'
import { loadSentences } from '../src/main/sentences.ts'
import type { Code } from '../src/language/packs.ts'
import { aWorkspace, withAccounts, type AWorkspace } from '../src/people/people.testing.ts'
import type { Refusal } from '../src/platform/refused.ts'
import type { Store } from '../src/platform/store/open.ts'
import { testThreads } from '../src/platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../src/platform/world.testing.ts'
import { aPostOffice, type PostOffice } from '../src/post/post.testing.ts'

/** A name that would be markup if anybody took it for more than text. */
export const MARKUP = `<img src=x onerror="alert(1)"> & <b>Söhne</b>`
const HOME = 'http://localhost:8420'
const TOKEN = 'forthright_local_for-tests'
const env = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } }

export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly cookie: string
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read whatever came
  readonly body: any
}

export interface Asked {
  readonly method?: string
  readonly code?: Code
  readonly body?: unknown
  /** Sent as it is, instead of `body`. */
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole server in this process: every path behind the one port, with a real store, post office and threads. */
export interface Server {
  readonly world: TestWorld
  readonly office: PostOffice
  readonly house: AWorkspace
  /** All of it, to be put behind a port. */
  readonly app: Hono
  /** As the owner, through the local token. */
  ask(path: string, asked?: Asked): Promise<Answer>
  /** As anybody. */
  knock(path: string, asked?: Asked): Promise<Answer>
  /** Every row of every table, as one text per table; not counted tries, nor the audit, which also says who only looked. */
  rows(): Promise<Readonly<Record<string, string>>>
  /** The sentence a refusal has in a language. */
  sentence(code: Code, refusal: Refusal): string
  close(): Promise<void>
}

interface ServerWish {
  readonly publicUrl?: string
  readonly trustedProxies?: string
}

export async function aServer({ publicUrl, trustedProxies = '' }: ServerWish = {}): Promise<Server> {
  const settings = publicUrl === undefined ? {} : { publicUrl }
  const base = withAccounts(await aWorld({ settings, ports: { threads: testThreads() } }))
  const office = await aPostOffice(base)
  const { world } = office
  const house = await aWorkspace(world, { name: MARKUP })
  const say = await loadSentences()
  const app: Hono = await makeApp({
    house: { world, store: base.store, onWake: () => {}, close: async () => {} },
    running: { url: HOME, token: TOKEN },
    health: { lastLook: () => null },
    mailbox: null,
    trustedProxies,
  })
  const knock = async (path: string, asked: Asked = {}): Promise<Answer> => {
    const { method = 'GET', code = 'en', body, raw, headers = {} } = asked
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await app.request(
      `${HOME}${path}`,
      {
        method,
        headers: {
          'accept-language': code,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
          ...headers,
        },
        ...(content === undefined ? {} : { body: content }),
      },
      env,
    )
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const { headers: said } = response
    return {
      status: response.status,
      headers: said,
      type,
      text,
      cookie,
      body: type.includes('json') ? JSON.parse(text) : null,
    }
  }
  return {
    world,
    office,
    house,
    app,
    knock,
    ask: (path, asked = {}) =>
      knock(path, { ...asked, headers: { authorization: `Bearer ${TOKEN}`, ...asked.headers } }),
    rows: () => everyRow(base.store),
    sentence: (code, refusal) => say(refusal, new Request(HOME, { headers: { 'accept-language': code } })),
    close: async () => {
      await office.close()
      await base.store.close()
    },
  }
}

/** As the owner of the database, past the wall that keeps the rooms from the accounts. */
async function everyRow({ pool }: Store): Promise<Readonly<Record<string, string>>> {
  const client = await pool.connect()
  try {
    await client.query(`begin; select set_config('forthright.workspace', '*', true)`)
    const tables = await client.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'auth') and tablename not in ('attempt', 'audit', 'audit_head', 'migration') order by 1`)
    const found: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ all: string | null }>(
        `select string_agg(r::text, E'\\n' order by r::text) as all from ${name} as r`,
      )
      found[name] = rows[0]?.all ?? ''
    }
    return found
  } finally {
    await client.query('rollback')
    client.release()
  }
}
