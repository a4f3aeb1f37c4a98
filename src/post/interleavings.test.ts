import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { chanceFrom, type Chance } from '../kit/chance.ts'
import type { Id } from '../kit/id.ts'
import type { AWorkspace } from '../people/people.testing.ts'
import { firstBrokenAudit } from '../platform/audit.ts'
import type { JournalEntry } from '../platform/journal/line.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld } from '../platform/world.testing.ts'
import { approveMessage } from './approve-message.act.ts'
import { editMessage } from './edit-message.act.ts'
import { manyApproved, manyDrafts } from './many-letters.testing.ts'
import { afresh, deliveryNow, everyDelivery, UNCAPPED, type PostOffice } from './post.testing.ts'
import { sendMessages } from './send-messages.errand.ts'
import { pausedAt, POINTS } from './standing-still.testing.ts'
import { undoDelivery } from './undo-delivery.act.ts'
import { aWalk, DOING, step, violations, type Doing } from './walk.testing.ts'

const long = process.env['FORTHRIGHT_LONG'] === '1'
const [SCHEDULES, CANCELS, AGAIN] = long ? [500, 1_000, 50] : [30, 40, 9]
const time = { timeout: long ? 1_800_000 : 120_000 }

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

/** So many people act at the same moment. */
const AT_ONCE = 25

const picker =
  (chance: Chance) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(chance.unit() * list.length)] as T

/** Whatever was put off comes to its end. */
async function settle(): Promise<void> {
  office.sink.behave('accept')
  for (let round = 0; round < 3; round++) {
    base.clock.pass(10)
    await office.deliver()
  }
}

test.each([6])(
  `whatever people do at once while letters leave, what leaves is what stands approved: ${SCHEDULES} schedules (seed %i)`,
  time,
  async (seed) => {
    const chance = chanceFrom(seed)
    const pick = picker(chance)
    // Now and then a letter is left alone for a while, or two do something to it at once.
    const often: readonly Doing[] = [...DOING, 'edit', 'approve', 'approve', 'undo']
    const round = () => Array.from({ length: pick([0, 0, 1, 1, 2]) }, () => pick(often))
    const schedule = () => Array.from({ length: 4 + Math.floor(chance.unit() * 8) }, round)
    const walks = (await manyDrafts(office.world, house, SCHEDULES)).map((draft) => aWalk(draft, schedule()))
    office.sink.behave(() => (chance.unit() < 0.15 ? 'rcpt-451' : 'accept'))

    for (let n = 0; walks.some((walk) => n < walk.schedule.length); n++) {
      const acts = walks.flatMap((walk) =>
        (walk.schedule[n] ?? []).map((doing) => () => step(office, house, walk, doing)),
      )
      const delivering = office.deliver()
      for (let from = 0; from < acts.length; from += AT_ONCE)
        await Promise.all(acts.slice(from, from + AT_ONCE).map((act) => act()))
      await delivering
      base.clock.pass(chance.unit())
    }
    await settle()

    const rows = await everyDelivery(office.world, house)
    const log = walks.flatMap((walk) => walk.log)
    const answers = new Map<string, number>()
    for (const line of log) {
      const answer = line.slice(line.indexOf(': ') + 2)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    const sent = rows.filter(({ state }) => state === 'sent').length
    process.stdout.write(
      `interleavings, seed ${seed}: ${SCHEDULES} schedules, ${JSON.stringify(Object.fromEntries(answers))}, ${rows.length} yeses, ${sent} sent\n`,
    )
    expect((await violations(office, house, walks)).map((why) => `seed ${seed}: ${why}`)).toEqual([])
    // Enough of each happened for the run to mean something.
    const told = (...answer: readonly string[]) => answer.reduce((sum, one) => sum + (answers.get(one) ?? 0), 0)
    expect(told('already-leaving', 'too-late')).toBeGreaterThan(0)
    expect(told('not-allowed')).toBeGreaterThan(0)
    expect(told('changed-meanwhile')).toBeGreaterThan(0)
    expect(sent).toBeGreaterThan(SCHEDULES / 10)
    expect(rows.length - sent).toBeGreaterThan(SCHEDULES / 10)
    const broken = await inScope(office.world.db, house.workspaceId, (tx) =>
      firstBrokenAudit(tx, house.workspaceId, office.world.secrets.recordKey),
    )
    expect(broken).toBeNull()
  },
)

/** When somebody takes a letter back: around its claim, or while its worker stands at a point of it. */
const MOMENTS = ['while held', 'when due', 'at once with its worker', 'after its turn', ...POINTS.keys()] as const
type CancelAt = (typeof MOMENTS)[number]
const IN_TIME = ['while held', 'when due'] as const

test.each([7])(
  `whoever takes a letter back is told that it is cancelled, and nobody has it, or too late, and it comes once: ${CANCELS} letters (seed %i)`,
  time,
  async (seed) => {
    const chance = chanceFrom(seed)
    const { world, sink } = office
    const letters = (await manyApproved(world, house, CANCELS)).map(({ delivery }, n) => ({
      ...delivery,
      // Every moment comes once, then they come by chance, half of them in time.
      at: MOMENTS[n] ?? picker(chance)<CancelAt>([...MOMENTS, ...IN_TIME, ...IN_TIME, ...IN_TIME]),
    }))
    const told = new Map<Id, string>()
    const cancel = async ({ id: deliveryId }: { id: Id }) => {
      const answer = await undoDelivery.perform(world, house.lead, { deliveryId }).then(
        () => 'cancelled',
        (error: { refusal?: { kind: string } }) => error.refusal?.kind ?? String(error),
      )
      told.set(deliveryId, answer)
    }
    const cancelAll = async (at: CancelAt) => {
      for (const letter of letters.filter((one) => one.at === at)) await cancel(letter)
    }
    const cancelAt = (n: number) => async (entry: JournalEntry) => {
      const letter = letters.find((one) => one.mailId === entry.messageId)
      if (letter?.at === n && !told.has(letter.id)) await cancel(letter)
    }
    const { journal } = world.ports
    const write = POINTS.reduce((under, point, n) => pausedAt({ write: under }, point, cancelAt(n)), journal.write)
    const worker = { ...world, ports: { ...world.ports, journal: { ...journal, write } } }
    sink.behave(() => (chance.unit() < 0.2 ? 'rcpt-451' : 'accept'))

    await cancelAll('while held')
    base.clock.pass(1)
    await cancelAll('when due')
    for (let from = 0; from < letters.length; from += 20) {
      const some = letters.slice(from, from + 20)
      const atOnce = some.filter(({ at }) => at === 'at once with its worker')
      const deliveryIds = some.map(({ id }) => id)
      await Promise.all([sendMessages.run(worker, house.system, { deliveryIds }), ...atOnce.map(cancel)])
    }
    await cancelAll('after its turn')
    await settle()
    // Put off at a point that it then never came to: nobody took it back.
    const untold = letters.filter(({ id }) => !told.has(id))

    const rows = new Map((await everyDelivery(world, house)).map((row) => [row.id, row]))
    const ends = letters.map(({ id, at, mailId }) => ({
      at,
      told: told.get(id) ?? 'nothing',
      state: rows.get(id)?.state,
      copies: sink.copies(mailId),
    }))
    const count = (answer: string) => ends.filter((end) => end.told === answer).length
    process.stdout.write(
      `cancels, seed ${seed}: ${letters.length} letters, ${count('cancelled')} cancelled, ${count('too-late')} too late, ${untold.length} not asked for\n`,
    )
    const right = ({ told: answer, state, copies }: (typeof ends)[number]) =>
      answer === 'cancelled' ? state === 'cancelled' && copies === 0 : state === 'sent' && copies === 1
    expect(ends.filter((end) => !right(end))).toEqual([])
    expect(new Set(ends.map((end) => end.told))).toEqual(
      new Set(['cancelled', 'too-late', ...(untold.length > 0 ? ['nothing'] : [])]),
    )
    expect(count('cancelled')).toBeGreaterThan(CANCELS / 8)
    expect(count('too-late')).toBeGreaterThan(CANCELS / 8)
  },
)

test(
  `undone, edited and sent again, only the new text leaves, however far the old one had come: ${AGAIN} letters`,
  async () => {
    const { world, sink } = office
    const third = Math.ceil(AGAIN / 3)
    const state = async (id: Id) => (await deliveryNow(world, house, id)).state
    // Three days late, refused for now, and still held.
    const late = await manyApproved(world, house, third)
    base.clock.pass(3 * 24 * 60)
    await office.deliver()
    const putOff = await manyApproved(world, house, third)
    sink.behave('rcpt-451')
    base.clock.pass(1)
    await office.deliver()
    sink.behave('accept')
    const held = await manyApproved(world, house, AGAIN - 2 * third)
    for (const [letters, is] of [
      [late, 'late'],
      [putOff, 'queued'],
      [held, 'held'],
    ] as const)
      for (const { delivery } of letters) expect(await state(delivery.id)).toBe(is)

    const all = [...late, ...putOff, ...held]
    for (const { message, delivery } of all) {
      const undone = await undoDelivery.perform(world, house.lead, { deliveryId: delivery.id })
      expect(undone.messageId).toBe(message.id)
      const text = message.text.replace('12. Februar', '19. Februar')
      const { version } = await editMessage.perform(world, house.lead, { ...undone, subject: message.subject, text })
      await approveMessage.perform(world, house.lead, { messageId: message.id, version })
    }
    await settle()

    expect(all.map(({ delivery }) => sink.copies(delivery.mailId))).toEqual(all.map(() => 0))
    expect(sink.taken).toHaveLength(all.length)
    for (const { raw } of sink.taken) {
      const { text = '' } = await PostalMime.parse(raw)
      expect([text.includes('12. Februar'), text.includes('19. Februar')]).toEqual([false, true])
    }
    const rows = await everyDelivery(world, house)
    for (const { message } of all) {
      const own = rows.filter(({ messageId }) => messageId === message.id)
      expect(own.map((row) => row.state).sort()).toEqual(['cancelled', 'sent'])
    }
  },
  time.timeout,
)
