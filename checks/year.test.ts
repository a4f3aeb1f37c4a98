import { setFlagsFromString } from 'node:v8'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../src/kit/chance.ts'
import type { Id } from '../src/kit/id.ts'
import type { Listeners } from '../src/main/dispatch.ts'
import { happen } from '../src/main/happen.ts'
import { listeners } from '../src/main/listeners.ts'
import { aWorkspace } from '../src/people/people.testing.ts'
import { openStore, type Store } from '../src/platform/store/open.ts'
import { emptyStore, testTemplate } from '../src/platform/store/store.testing.ts'
import { tidyStore } from '../src/platform/store/tidy.ts'
import { aWorld, MONDAY_MORNING } from '../src/platform/world.testing.ts'
import { UNCAPPED } from '../src/post/post.testing.ts'
import { releaseSending } from '../src/post/release-sending.act.ts'
import { stopSending } from '../src/post/stop-sending.act.ts'
import { followCase, slip } from './year-case.testing.ts'
import { judge } from './year-judge.testing.ts'
import { ledgerOf, promiseOn, settleIn, writeLetter, type Life } from './year-life.testing.ts'
import { answersCome, goRound, REPLIES, tidyUp } from './year-post.testing.ts'
import { aMachine, type Run } from './year-server.testing.ts'

/**
 * A year of an agency in one process: weekly updates, slips, letters, answers and bounces, with a mail server that
 * fails, kills, restarts, stops, holidays and whole days away. Acts and store are the real ones; a full year per seed
 * under FORTHRIGHT_LONG=1.
 */
const long = process.env['FORTHRIGHT_LONG'] === '1'
const [WEEKS, CLIENTS, LETTERS] = long ? [52, 50, 2] : [4, 4, 1]
const SEEDS = seeds()

/** SEED names one alone, SEEDS says how many. */
function seeds(): readonly number[] {
  if (!long) return [30, 31, 32]
  const { SEED, SEEDS: howMany } = process.env
  if (SEED) return [Number(SEED)]
  return Array.from({ length: Number(howMany ?? 4) }, (_, n) => 30 + n)
}

const minutes = (day: number, hour: number, minute = 0) => (day * 24 + hour - 8) * 60 + minute

/** When somebody, or only the clock, looks in a week that begins on Monday at eight, in minutes; all in UTC. */
const LOOKS: readonly (readonly [at: number, round?: 'round'])[] = [
  [minutes(0, 8, 2)],
  [minutes(0, 8, 25)],
  [minutes(0, 10, 30)],
  [minutes(0, 15, 30)],
  [minutes(1, 8)],
  [minutes(2, 16), 'round'],
  [minutes(3, 8), 'round'],
  [minutes(3, 10, 31)],
  [minutes(3, 15, 30)],
  [minutes(3, 21, 30)],
  [minutes(4, 8), 'round'],
  [minutes(4, 10, 31)],
  [minutes(4, 15, 30)],
  [minutes(4, 21, 30)],
  [minutes(6, 8)],
  [minutes(7, 8)],
]

/** All that the server does but the simulation, whose word the year speaks itself. */
const HEARD: Listeners = { ...listeners, 'plan.changed': [], 'promise.made': [], 'promise.moved': [] }

let store: Store
beforeAll(async () => {
  const template = await testTemplate()
  // Here V8's second compiler pays off: a year is a million statements.
  if (long) setFlagsFromString('--no-liftoff-only')
  store = await openStore({ memory: true, template })
})
afterAll(() => store.close())

test.each(SEEDS)(
  `${WEEKS} weeks with ${CLIENTS} clients: nothing twice, nothing lost, nothing to the wrong reader (seed %i)`,
  { timeout: long ? 3_600_000 : 180_000 },
  async (seed) => {
    const [began, used] = [performance.now(), process.cpuUsage()]
    const chance = chanceFrom(seed)
    const unit = () => chance.unit()
    await emptyStore(store)
    const settings = { caps: UNCAPPED, replyAddress: REPLIES }
    const base = await aWorld({ store, seed, at: MONDAY_MORNING, settings })
    const house = await aWorkspace(base)
    const clientOf = new Map<string, string>()
    const machine = aMachine({ base, unit, clientAt: (address) => clientOf.get(address) ?? '' })
    const { outside } = machine
    let run: Run = await machine.start(house)
    const life: Life = { house, unit, counts: {}, world: () => run.world }
    const parties = await settleIn(life, CLIENTS)
    for (const { contact } of parties) clientOf.set(contact.email, contact.clientId)
    const settled = new Set<Id>()
    const gone = { restarts: 0, kills: 0 }
    let brought = 0

    const live = async (week: number, look: number) => {
      const drawn = unit()
      // At least once for certain, whatever chance says.
      if (drawn < 0.05 || (week === 1 && look === 1)) {
        run.end()
        run = await machine.start(house)
        gone.restarts++
      } else if (week < WEEKS && drawn < 0.12) run.killIn(Math.floor(unit() * 4))
      while ((await Promise.race([run.killed, happen(run.world, HEARD)])) === 'killed') {
        run = await machine.start(house)
        gone.kills++
      }
    }

    for (let week = 0; week < WEEKS; week++) {
      // As the server does by itself; the planner knows nothing of a table that nobody has counted.
      if (long && week % 4 === 1) await tidyStore(store.pool)
      outside.away = unit() < 0.1
      if (unit() < 0.15) {
        await stopSending.perform(run.world, house.lead, {})
        outside.stopped.add('*')
      }
      const ledger = await ledgerOf(life)
      for (const party of parties) {
        await promiseOn(life, party, ledger)
        await followCase(life, party)
        if (unit() < 0.06) await slip(life, party)
        for (let n = 0; n < LETTERS; n++) await writeLetter(life, party)
      }
      // Now and then nobody is there for days: what was due meanwhile is found when somebody is.
      const asleep = unit() < 0.08 ? 2 + Math.floor(unit() * LOOKS.length) : LOOKS.length
      let then = 0
      for (const [look, [at, round]] of LOOKS.entries()) {
        base.clock.pass(at - then)
        then = at
        if (look >= asleep && look < asleep + 6) continue
        if (look >= 2 && outside.stopped.has('*')) {
          await releaseSending.perform(run.world, house.lead, {})
          outside.stopped.clear()
        }
        if (look === 3) outside.away = false
        await live(week, look)
        if (round) await goRound(life)
        if (look === 4) brought += await answersCome(life, outside, parties)
      }
      await tidyUp(life, outside, settled)
    }
    for (let day = 0; day < 7; day++) {
      base.clock.pass(1440)
      await live(WEEKS, day)
    }

    const { wrong, states } = await judge({ world: run.world, house, outside, parties, brought, settled })
    const total = Object.values(states).reduce((sum, n) => sum + n, 0)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const cpu = process.cpuUsage(used)
    const told = { ...states, ...gone, ...outside.faults, ...life.counts }
    process.stdout.write(
      `year, seed ${seed}: ${total} letters in ${seconds} s (${Math.round((cpu.user + cpu.system) / 1e5) / 10} s of CPU), ${JSON.stringify(told)}\n`,
    )
    expect(wrong).toEqual([])
    // Enough of each happened for the year to mean something.
    expect(total).toBeGreaterThan((WEEKS * CLIENTS) / 2)
    expect(states['sent']).toBeGreaterThan(total / 4)
    expect(gone.kills + gone.restarts).toBeGreaterThan(0)
  },
)
