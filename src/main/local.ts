import { PassThrough, Readable } from 'node:stream'
import { Hono } from 'hono'
import { resetByHand } from '../people/reset-password.errand.ts'
import { Refused } from '../platform/refused.ts'
import { backup } from '../platform/store/dump.ts'
import type { House } from './house.ts'
import { localActor, type Running } from './running.ts'
import { systemActor } from '../platform/actor.ts'

/** What only the command line on this machine may ask of a running server: the whole store, and a way back in. */
export function localApp({ world, store }: House, running: Running): Hono {
  const app = new Hono()
  app.get('/backup', async (c) => {
    if (!(await localActor(world, running, c.req.raw))) return c.notFound()
    const through = new PassThrough()
    void backup(store, through).catch((error: unknown) => through.destroy(error as Error))
    return new Response(Readable.toWeb(through) as ReadableStream)
  })
  app.post('/reset', async (c) => {
    const actor = await localActor(world, running, c.req.raw)
    if (!actor) return c.notFound()
    const { email } = (await c.req.json()) as { email: string }
    try {
      return c.json(await resetByHand.run(world, systemActor(actor.scope.workspaceId), { email }))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return c.json({ detail: `Nobody works here with the address ${email}. Nothing was changed.` }, 404)
    }
  })
  return app
}
