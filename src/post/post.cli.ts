import type { OutboxRow, OutboxView } from './outbox.ts'
import { PLACES, placeOf, type Place } from './outbox.ts'

/** Asks a running server, as its pages do. Throws with the server's sentence for anything it refuses. */
export type CallServer = <Out>(
  route: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`,
  input?: object,
  options?: { readonly key?: string },
) => Promise<Out>

export interface CliWorld {
  readonly callServer: CallServer
  /** A fresh idempotency key for one intention. */
  readonly newKey: () => string
  readonly print: (line: string) => void
  readonly json: boolean
}

export const outboxHelp = `forthright outbox: what is on its way out, in doubt, failed or late

  forthright outbox list                          everything that is under way or needs you
  forthright outbox list --place doubt            one of: ${PLACES.join(', ')}
  forthright outbox resolve ID arrived            it did arrive
  forthright outbox resolve ID send-again         send it once more, under the same Message-ID
  forthright outbox resolve ID did-not-arrive     it did not, and shall not be sent again
  forthright outbox stop [--client ID]            stop sending, for everything or for one client
  forthright outbox start [STOP-ID]               let it go again

A letter in doubt has very probably arrived. Check before you send it again.
Exit codes: 0 done, 1 something is in doubt or failed (list), 2 wrong use.`

/** `forthright outbox ...`. Gives the exit code. */
export async function outboxCommand(args: readonly string[], world: CliWorld): Promise<number> {
  const [verb, first, second] = args
  switch (verb) {
    case 'list':
      return list(world, optionOf(args, '--place'))
    case 'resolve':
      return resolve(world, first, second)
    case 'stop': {
      const clientId = optionOf(args, '--client')
      await world.callServer('POST /sending/stop', clientId === undefined ? {} : { clientId })
      return said(world, 'Sending is stopped.')
    }
    case 'start':
      await world.callServer('POST /sending/start', first === undefined ? {} : { stopId: first })
      return said(world, 'Sending goes on.')
    default:
      world.print(outboxHelp)
      return verb === 'help' || verb === '--help' ? 0 : 2
  }
}

async function list(world: CliWorld, place: string | undefined): Promise<number> {
  if (place !== undefined && !PLACES.includes(place as Place)) {
    world.print(outboxHelp)
    return 2
  }
  const view = await world.callServer<OutboxView>('GET /outbox', place === undefined ? {} : { place })
  const rows = view.rows.filter((row) => place !== undefined || placeOf(row) !== 'sent')
  if (world.json) world.print(JSON.stringify({ ...view, rows }))
  else for (const line of lines(view, rows)) world.print(line)
  return view.counts.trouble > 0 ? 1 : 0
}

function lines({ stops, counts }: OutboxView, rows: readonly OutboxRow[]): readonly string[] {
  const stopped = stops.map(({ id, reach, because, target }) => `STOPPED  ${reach} ${target ?? ''} (${because})  ${id}`)
  const shown = rows.map(
    ({ deliveryId, state, to, address, subject, since, reply }) =>
      `${state.padEnd(10)}  ${deliveryId}  ${since}  ${to} <${address}>  ${subject}${reply === '' ? '' : `  | ${reply}`}`,
  )
  const sum = `${counts.held} waiting, ${counts.sending} sending, ${counts.doubt} in doubt, ${counts.trouble} need you, ${counts.late} late`
  return [...stopped, ...shown, sum]
}

async function resolve(world: CliWorld, deliveryId: string | undefined, how: string | undefined): Promise<number> {
  if (deliveryId === undefined || !['arrived', 'send-again', 'did-not-arrive'].includes(how ?? '')) {
    world.print(outboxHelp)
    return 2
  }
  const key = world.newKey()
  const done = await world.callServer<{ state: string }>(
    'POST /deliveries/:deliveryId/settlement',
    { deliveryId, how },
    { key },
  )
  return said(world, `${deliveryId} is now: ${done.state}.`)
}

function said(world: CliWorld, sentence: string): number {
  world.print(world.json ? JSON.stringify({ ok: true, message: sentence }) : sentence)
  return 0
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
