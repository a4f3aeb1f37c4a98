import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { everyWorkspace } from '../people/membership.store.ts'
import { checkRecords } from '../platform/audit-check.ts'
import { readConfig, type Config } from '../platform/config.ts'
import { doorLink, SET_UP } from '../platform/sign-in/door-token.ts'
import { Refused } from '../platform/refused.ts'
import { sweepSignIn } from '../platform/sign-in/attempts.ts'
import { setUpToken } from '../platform/sign-in.ts'
import type { World } from '../platform/world.ts'
import { makeApp } from './app.ts'
import { PASSWORD } from './demo/cast.ts'
import { fillDemo, DEMO_FOLDER } from './demo/demo.ts'
import { openHouse } from './house.ts'
import { limitConnections, SLOWNESS } from './limits.ts'
import { listeners } from './listeners.ts'
import { startReceiving } from './receiver.ts'
import { announceRunning, forgetRunning } from './running.ts'
import { startSender } from './sender.ts'
import { startTicking } from './tick.ts'

const DRAIN_MS = 30_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** A clockwork that has not finished a look for so long is stuck: a listener may take minutes, never so many. */
const STUCK_MS = 10 * 60_000

/** Runs the whole product in this process until it is told to stop. */
export async function run(asked: Config, demo: boolean): Promise<void> {
  const config = demo ? { ...asked, dataDir: join(asked.dataDir, DEMO_FOLDER), databaseUrl: null } : asked
  const publicUrl = config.publicUrl ?? `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${config.port}`
  const house = await openHouse({ config, publicUrl, demo })
  // Before the clock of today is looked at: the sample's past happens at its own times.
  if (demo) await fillDemo(house.world)
  const ticking = startTicking(house.world, listeners)
  const sender = startSender(house.world, { lines: config.smtpConnections, clockDoubt: house.clockDoubt })
  const receiving = await startReceiving(house.world, config)
  const now = () => Date.parse(house.world.clock())
  const turns = (last: number | null) => last !== null && now() - last < STUCK_MS
  const began = performance.now()
  house.onAsk(() => performance.now() - began < STUCK_MS || (turns(ticking.lastLook()) && turns(sender.lastLook())))
  house.heart.start(house.world)
  house.onWake(() => {
    ticking.wake()
    sender.wake()
  })
  const mailbox = demo ? join(resolve(config.dataDir), 'mailbox') : null
  const running = announceRunning(resolve(config.dataDir), publicUrl)
  const health = { lastLook: ticking.lastLook, hasRoom: house.hasRoom, clockDoubt: house.clockDoubt }
  const app = await makeApp({ house, running, health, mailbox, trustedProxies: config.trustedProxies })
  const at = { port: config.port, hostname: config.host, serverOptions: SLOWNESS }
  const server = serve({ fetch: app.fetch, ...at }, (info) => void greet(info))
  limitConnections(server as Server)

  async function greet(info: AddressInfo): Promise<void> {
    const token = await setUpToken(house.world)
    process.stdout.write(`\nForthright runs at ${publicUrl}\n`)
    if (config.port === 0) process.stdout.write(`Port ${info.port}\n`)
    if (demo)
      process.stdout.write(
        `Sample data. Letters go to the built-in mailbox at /mailbox, never out.\nSign in as lena@studio-kern.example with the password: ${PASSWORD}\n(marek@ is the manager, ida@ the owner; the same password)\n`,
      )
    else if (token !== null) process.stdout.write(`Set it up, once, at: ${doorLink(house.world, 'set-up', SET_UP)}\n`)
    process.stdout.write('Stop with Ctrl+C.\n\n')
  }

  const sweep = () => {
    void sweepSignIn(house.world).catch(() => {})
    void lookThroughRecords(house.world)
    void house.store.tidy().catch((error: unknown) => house.world.log.error({ err: error }, 'store.tidy'))
  }
  // A server that never runs for an hour does it too.
  setTimeout(sweep, MINUTE_MS).unref()
  const sweeping = setInterval(sweep, HOUR_MS)
  sweeping.unref()

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    const late = setTimeout(() => process.exit(1), DRAIN_MS)
    late.unref()
    server.close()
    forgetRunning(resolve(config.dataDir))
    void Promise.all([ticking.stop(), sender.stop(), receiving.stop()])
      .then(() => house.heart.stop())
      .then(() => house.close())
      .then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  house.store.failed.then(
    (error) => {
      process.stderr.write(
        `The store cannot be used any more: ${error.message}\nForthright stops now, so that nothing is half done. Start it again.\n`,
      )
      process.exit(1)
    },
    () => process.exit(1),
  )
}

/** Once a day for each workspace, whichever process comes to it first. */
async function lookThroughRecords(world: World): Promise<void> {
  await everyWorkspace(world.db)
    .then((workspaceIds) => checkRecords(world, workspaceIds))
    .catch((err: unknown) => world.log.error({ err }, 'record.not-checked'))
}

/** Reads the settings and runs; every mistake in them is named at once. */
export async function main(argv: readonly string[], env: Record<string, string | undefined>): Promise<void> {
  const read = readConfig(env)
  if (!read.ok) {
    process.stderr.write(
      `Forthright was not started. Please mend these settings:\n${read.mistakes.map((m) => `  ${m}\n`).join('')}`,
    )
    process.exit(2)
  }
  await run(read.config, argv.includes('--demo')).catch((error: unknown) => {
    const why =
      error instanceof Refused ? JSON.stringify(error.refusal) : error instanceof Error ? error.message : String(error)
    process.stderr.write(`Forthright was not started. ${why}\n`)
    process.exit(1)
  })
}
