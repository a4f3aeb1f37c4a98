import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rightsOf } from '../people/rights.ts'
import type { Actor } from '../platform/actor.ts'
import { sameSecret } from '../platform/secrets.ts'
import { inScope } from '../platform/store/scope.ts'
import type { World } from '../platform/world.ts'

/** How the command line on this machine finds the server that has the store, and proves that it may ask. */
export interface Running {
  readonly url: string
  readonly token: string
}

const FILE = 'running.json'

/** Written at a start, readable by the server's own user only, gone at an orderly stop. */
export function announceRunning(dataDir: string, url: string): Running {
  const running = { url, token: `forthright_local_${randomBytes(32).toString('base64url')}` }
  writeFileSync(join(dataDir, FILE), JSON.stringify(running), { mode: 0o600 })
  return running
}

export function forgetRunning(dataDir: string): void {
  rmSync(join(dataDir, FILE), { force: true })
}

/** The running server of a data folder, as far as its file says; null where there is none. */
export function readRunning(dataDir: string): Running | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as Running
  } catch {
    return null
  }
}

/**
 * Who a local token stands for: the owner, since whoever reads this file already has
 * the store, but without the right to approve: a text is approved by a person who reads it.
 */
export async function localActor(world: World, running: Running, request: Request): Promise<Actor | null> {
  const given = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
  if (!given.startsWith('forthright_local_') || !sameSecret(given, running.token)) return null
  const owner = await inScope(world.db, '*', (tx) =>
    tx
      .selectFrom('member')
      .select(['workspace_id', 'id'])
      .where('role', '=', 'owner')
      .where('left_at', 'is', null)
      .orderBy('joined_at')
      .executeTakeFirst(),
  )
  if (!owner) return null
  const rights = new Set([...rightsOf('owner')].filter((right) => right !== 'post:approve'))
  return { kind: 'member', id: owner.id, rights, scope: { workspaceId: owner.workspace_id } }
}
