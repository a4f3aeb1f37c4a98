import { openEngine } from './engine.ts'
import { migrate, readMigrations } from './migrate.ts'
import { EmbeddedPool } from './one-connection.ts'

/** A tar of a fresh store with all migrations of this build in it; the build leaves it at dist/template.tar. */
export async function makeTemplate(): Promise<Uint8Array> {
  const engine = await openEngine({ folder: null, template: null, durable: false })
  const pool = new EmbeddedPool(engine)
  const client = await pool.connect()
  await migrate(client, readMigrations())
  // Each store that starts from here draws its own name.
  await client.query('delete from install')
  await client.query('checkpoint')
  const tar = await engine.tar()
  client.release()
  await pool.end()
  return tar
}
