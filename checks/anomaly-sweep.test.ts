import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../src/kit/id.ts'
import { aWorkspace, type AWorkspace } from '../src/people/people.testing.ts'
import { importFile } from '../src/plan/import-file.errand.ts'
import { firstBrokenAudit } from '../src/platform/audit.ts'
import { inScope, type Tx } from '../src/platform/store/scope.ts'
import { testThreads } from '../src/platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../src/platform/world.testing.ts'
import type { World } from '../src/platform/world.ts'
import { approveMessage } from '../src/post/approve-message.act.ts'
import { DATA_MINUTES, type Delivery } from '../src/post/delivery.ts'
import { homeOf } from '../src/post/incoming.store.ts'
import { mustWait } from '../src/post/inflow.store.ts'
import {
  aDraft,
  anApproved,
  aPostOffice,
  deliveriesNow,
  deliveryNow,
  type PostOffice,
} from '../src/post/post.testing.ts'
import { receiveMail } from '../src/post/receive-mail.errand.ts'
import { sendMessages } from '../src/post/send-messages.errand.ts'
import { faultyStore, type Faults, type When } from './faulty-store.testing.ts'

/** The n-th call to store or journal fails, n = 1, 2, ... until a run comes through; whatever fails, the record stays true. */
const plenty = { most: 100_000, minutes: 60 }
const caps = { contact: plenty, client: plenty, domain: plenty, hour: plenty, day: plenty, system: plenty }
const MOST_CALLS = 400

let base: TestWorld
let office: PostOffice
let house: AWorkspace
let faults: Faults
let shaky: World

beforeAll(async () => {
  base = await aWorld({
    settings: { caps, replyAddress: 'replies@in.studio.example' },
    ports: { threads: testThreads() },
  })
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
  faults = faultyStore(base.store)
  const { journal } = office.world.ports
  const write: typeof journal.write = (entry) => faults.call(() => journal.write(entry))
  shaky = { ...office.world, db: faults.db, ports: { ...office.world.ports, journal: { ...journal, write } } }
})
afterAll(async () => {
  await office.close()
  await base.store.close()
})

/** Does `once` with the 1st, 2nd, ... call failing, until none is left to fail. Gives how many there were. */
async function sweep(
  what: string,
  when: When,
  once: (n: number, failing: (work: () => Promise<unknown>) => Promise<void>) => Promise<void>,
) {
  for (let n = 1; n <= MOST_CALLS; n++) {
    let reached = true
    await once(n, async (work) => {
      faults.arm(n, when)
      await work().catch((error: unknown) => {
        if (!String(error).includes('planted') && !(error as { refusal?: unknown }).refusal) throw error
      })
      reached = faults.disarm()
    })
    if (!reached) {
      process.stdout.write(`${what}, failing ${when}: ${n - 1} calls\n`)
      return n - 1
    }
  }
  throw new Error(`more than ${MOST_CALLS} calls`)
}

const rows = <T>(read: (tx: Tx) => Promise<T>): Promise<T> => inScope(base.db, house.workspaceId, read)
const recordHolds = () => rows((tx) => firstBrokenAudit(tx, house.workspaceId, base.secrets.recordKey))

test.each<When>(['before', 'after'])(
  'one letter leaves once or is in doubt, whichever call fails %s it is done',
  { timeout: 240_000 },
  async (when) => {
    const letters: Delivery[] = []
    const calls = await sweep('one letter', when, async (_n, failing) => {
      const { delivery } = await anApproved(office.world, house)
      letters.push(delivery)
      base.clock.pass(1)
      await failing(() => sendMessages.run(shaky, house.system, { deliveryIds: [delivery.id] }))
    })
    for (let look = 0; look < 3; look++) {
      base.clock.pass(2 * DATA_MINUTES)
      await office.deliver()
    }
    const ends: Record<string, number> = {}
    for (const [i, { id, mailId }] of letters.entries()) {
      const { state } = await deliveryNow(office.world, house, id)
      const copies = office.sink.copies(mailId)
      ends[state] = (ends[state] ?? 0) + 1
      expect({ call: i + 1, state, copies }).toEqual({
        call: i + 1,
        state: expect.stringMatching(/^(?:sent|in-doubt)$/),
        copies: state === 'sent' || copies > 1 ? 1 : copies,
      })
    }
    expect(calls).toBeGreaterThan(15)
    expect(ends['sent']).toBeGreaterThan(0)
    expect(await recordHolds()).toBeNull()
  },
)

test.each<When>(['before', 'after'])(
  'a yes is given once or not at all, whichever call fails %s it is done',
  { timeout: 240_000 },
  async (when) => {
    const calls = await sweep('a yes', when, async (n, failing) => {
      const { id, version } = await aDraft(office.world, house)
      const approve = (world: World) => approveMessage.perform(world, house.lead, { messageId: id, version })
      await failing(() => approve(shaky))
      const before = await deliveriesNow(office.world, house, id)
      const approvals = () =>
        rows((tx) => tx.selectFrom('approval').select('id').where('message_id', '=', id).execute())
      expect([n, before.length]).toEqual([n, (await approvals()).length])
      // Who was told that it failed tries again: a second yes to the same is none.
      await approve(office.world).catch((error: unknown) => {
        if (!(error as { refusal?: unknown }).refusal) throw error
      })
      const after = await deliveriesNow(office.world, house, id)
      expect({ n, yes: (await approvals()).length, states: after.map(({ state }) => state) }).toEqual({
        n,
        yes: 1,
        states: ['held'],
      })
    })
    expect(calls).toBeGreaterThan(10)
    expect(await recordHolds()).toBeNull()
  },
)

test.each<When>(['before', 'after'])(
  'a mail that comes in is kept once with its bytes, whichever call fails %s it is done',
  { timeout: 240_000 },
  async (when) => {
    const calls = await sweep('a mail', when, async (n, failing) => {
      const messageId = `<in-${when}-${n}@client.example>`
      const bytes = new TextEncoder().encode(
        `From: wren${n % 9}@${when}.example\r\nTo: replies@in.studio.example\r\nSubject: x\r\nMessage-ID: ${messageId}\r\n\r\nHolds it? ${n}\r\n`,
      )
      const comes = (world: World) =>
        receiveMail(
          {
            world,
            homeOf: (hints) => homeOf(world.db, hints),
            mustWait: (sender) => mustWait(world.db, sender, world.clock()),
          },
          bytes,
        )
      await failing(() => comes(shaky))
      await comes(office.world)
      const kept = await rows((tx) =>
        tx
          .selectFrom('incoming_mail')
          .innerJoin('incoming_raw', 'incoming_raw.mail_id', 'incoming_mail.id')
          .select(['place', 'raw'])
          .where('message_id', '=', messageId)
          .execute(),
      )
      expect({ n, places: kept.map(({ place }) => place), whole: kept[0]?.raw.includes(`Holds it? ${n}`) }).toEqual({
        n,
        places: ['quarantine'],
        whole: true,
      })
    })
    expect(calls).toBeGreaterThan(5)
    expect(await recordHolds()).toBeNull()
  },
)

test.each<When>(['before', 'after'])(
  'a plan comes in whole or not at all, whichever call fails %s it is done',
  { timeout: 240_000 },
  async (when) => {
    const content = Buffer.from(
      'ID;Name;Duration;Predecessors\r\nA;Copy;3d;\r\nB;Design;2d;A\r\nC;Build;5d;B',
    ).toString('base64')
    const tasksOf = (projectId: Id) =>
      rows((tx) => tx.selectFrom('task').select('key').where('project_id', '=', projectId).execute())
    const projects = () => rows((tx) => tx.selectFrom('project').select('id').execute())
    const calls = await sweep('a plan', when, async (n, failing) => {
      const name = `Relaunch ${when} ${n}`
      const before = new Set((await projects()).map(({ id }) => id))
      const file = { into: { clientId: house.client.id, name }, fileName: 'plan.csv', content }
      await failing(() => importFile.run(shaky, house.lead, file))
      const made = (await projects()).filter(({ id }) => !before.has(id))
      expect([n, made.length <= 1]).toEqual([n, true])
      for (const { id } of made) expect([n, (await tasksOf(id)).length]).toEqual([n, 3])
    })
    expect(calls).toBeGreaterThan(10)
    expect(await recordHolds()).toBeNull()
  },
)
