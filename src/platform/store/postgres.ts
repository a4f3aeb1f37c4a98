import pg from 'pg'
import { beforeConnecting } from './guard.ts'
import type { OpenedStore } from './open.ts'
import { ourParsers } from './parsers.ts'
import { refuseLostCommit, type PgPoolLike } from './pool.ts'
import { PLAIN_ROLE } from './scope.ts'

/** The oldest PostgreSQL whose SQL we keep to. */
const FLOOR = 150_000

type AnyFunction = (...args: unknown[]) => unknown

/** pg's overloads cannot be written down again; both classes only look at what passes through. */
class GuardedPool extends pg.Pool {}
Object.defineProperty(GuardedPool.prototype, 'connect', {
  value(this: pg.Pool, ...args: unknown[]) {
    const [callback] = args
    try {
      beforeConnecting(this)
    } catch (error) {
      if (typeof callback !== 'function') return Promise.reject(error as Error)
      return void callback(error)
    }
    return (pg.Pool.prototype.connect as AnyFunction).apply(this, args)
  },
})

class CheckedClient extends pg.Client {}
Object.defineProperty(CheckedClient.prototype, 'query', {
  value(this: pg.Client, ...args: unknown[]) {
    const asked = args[0]
    const out = (pg.Client.prototype.query as AnyFunction).apply(this, args)
    if (typeof asked !== 'string' || !(out instanceof Promise)) return out
    return out.then((result: { command: string }) => refuseLostCommit(asked, result))
  },
})

/** Opens a pool on a PostgreSQL server and makes sure that row security can hold there. */
export async function openPostgres(url: string): Promise<OpenedStore> {
  const pool = new GuardedPool({
    connectionString: url,
    Client: CheckedClient,
    max: 10,
    connectionTimeoutMillis: 30_000,
    types: ourParsers,
    application_name: 'forthright',
    options: '-c timezone=UTC -c datestyle=ISO -c search_path=public',
  })
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that is in use: its query, or the next one of its transaction, fails and tells.
  pool.on('connect', (client) => void client.on('error', () => {}))
  try {
    const bypassesRowSecurity = await checkServer(pool)
    return {
      kind: 'postgres',
      pool: pool as unknown as PgPoolLike,
      bypassesRowSecurity,
      failed: new Promise(() => {}),
      fsyncs: async () => 0,
      end: () => pool.end(),
    }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** Gives whether the role gets past row security; throws when it does and cannot step down, or the server is too old. */
async function checkServer(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{
    version: number
    bypasses: boolean
    creates: boolean
    role: string
    plain: boolean
  }>(
    `select current_setting('server_version_num')::int as version, rolname as role,
            rolsuper or rolbypassrls as bypasses, rolsuper or rolcreaterole as creates,
            coalesce((select pg_has_role(current_user, p.oid, 'member') from pg_roles p where p.rolname = $1), false) as plain
     from pg_roles where rolname = current_user`,
    [PLAIN_ROLE],
  )
  const found = rows[0]
  if (!found) throw new Error('The PostgreSQL server does not say who we are.')
  if (found.version < FLOOR) {
    throw new Error(
      `The PostgreSQL server is version ${Math.floor(found.version / 10_000)}; Forthright needs 15 or newer.`,
    )
  }
  if (found.bypasses && !found.plain && !found.creates) {
    throw new Error(
      `The role "${found.role}" gets past row security and may not step down to "${PLAIN_ROLE}". ` +
        `Use a role without BYPASSRLS, or let it: create role ${PLAIN_ROLE} nologin; grant ${PLAIN_ROLE} to "${found.role}".`,
    )
  }
  return found.bypasses
}
