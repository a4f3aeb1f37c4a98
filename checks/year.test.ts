import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../src/kit/chance.ts'
import type { Id } from '../src/kit/id.ts'
import type { Listeners } from '../src/main/dispatch.ts'
import { happen } from '../src/main/happen.ts'
import { insertClient } from '../src/people/client.store.ts'
import { insertContact } from '../src/people/contact.store.ts'
import { aWorkspace, written, type AWorkspace } from '../src/people/people.testing.ts'
import type { Contact } from '../src/people/person.ts'
import { firstBrokenAudit } from '../src/platform/audit.ts'
import { openSendJournal, type SendJournal } from '../src/platform/journal/send-journal.ts'
import type { Letter, Outcome, Smtp } from '../src/platform/mail/letter.ts'
import { painter } from '../src/platform/picture.ts'
import { inScope } from '../src/platform/store/scope.ts'
import { aWorld, type TestWorld } from '../src/platform/world.testing.ts'
import { editMessage } from '../src/post/edit-message.act.ts'
import { aContext, anApproved, deliveryNow, goodText } from '../src/post/post.testing.ts'
import { reconcileSending } from '../src/post/reconcile-sending.errand.ts'
import { releaseSending } from '../src/post/release-sending.act.ts'
import { settleDoubt } from '../src/post/settle-doubt.act.ts'
import { stopSending } from '../src/post/stop-sending.act.ts'
import { undoDelivery } from '../src/post/undo-delivery.act.ts'

/** A year of an agency's letters in one process, with everything going wrong now and then: the invariants at its end. */
const long = process.env['FORTHRIGHT_LONG'] === '1'
const [WEEKS, CLIENTS, A_WEEK] = long ? [52, 50, 2] : [6, 8, 1]
const SEEDS = long ? [30, 31, 32, Number(process.env['SEED'] ?? 33)] : [30]

/** When one looks in a week, in minutes since the look before: often on the first day, then once a day. */
const LOOKS = [2, 20, 120, 300, 998, 1440, 1440, 1440, 1440, 1440, 1440]

const plenty = { most: 100_000, minutes: 60 }
const caps = { contact: plenty, client: plenty, domain: plenty, hour: plenty, day: plenty, system: plenty }
let base: TestWorld
let folder: string
const opened: SendJournal[] = []
beforeAll(async () => {
  base = await aWorld({ settings: { caps } })
  folder = await mkdtemp(join(tmpdir(), 'year-'))
})
afterAll(async () => {
  for (const journal of opened) await journal.close()
  await rm(folder, { recursive: true, force: true })
  await base.store.close()
})

/** The letter of the other tests, with a day that is still to come. */
function textOf(contact: Contact): string {
  const due = new Date(Date.parse(base.clock()) + 14 * 86_400_000)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', ...options }).format(due)
  const said = `${part({ weekday: 'long' })}, dem ${part({ day: 'numeric', month: 'long', year: 'numeric' })}`
  return goodText(contact).replace('Freitag, dem 12. Februar 2027', said)
}

interface Taken {
  readonly to: string
  readonly words: string
}

/** A mail server without a socket: takes, refuses, puts off, and breaks off after the letter was asked for. */
function aServer(unit: () => number) {
  const copies = new Map<string, Taken[]>()
  let away = false
  const keep = ({ messageId, envelope, subject, text, html }: Letter) => {
    const all = copies.get(messageId) ?? []
    copies.set(messageId, [...all, { to: envelope.to.join(), words: `${subject} ${text} ${html}` }])
  }
  const hand: Smtp['hand'] = async (letter, { beforeBody }): Promise<Outcome> => {
    const drawn = unit()
    if (away || drawn < 0.03) return { kind: 'later', reply: '451 4.3.0 not now', stage: 'sender' }
    if (drawn < 0.035) return { kind: 'refused', reply: '554 5.7.1 not this one', stage: 'data' }
    try {
      await beforeBody()
    } catch (error) {
      return { kind: 'later', reply: String(error), stage: 'mark', reason: 'lost-lease' }
    }
    if (drawn < 0.05) {
      if (drawn < 0.045) keep(letter)
      return { kind: 'in-doubt', stage: 'dot' }
    }
    keep(letter)
    return { kind: 'sent', reply: '250 2.0.0 queued', stage: 'dot' }
  }
  return { hand, copies, leave: (is: boolean) => void (away = is) }
}

async function withClients(house: AWorkspace): Promise<readonly Contact[]> {
  const contacts = Array.from({ length: CLIENTS }, (_, n): Contact => {
    const [id, clientId] = [base.dice.id(), base.dice.id()]
    return {
      ...house.contact,
      id,
      clientId,
      family: `Kanarie${n}x`,
      email: `kanarie${n}@client${n}.example`,
      deputyId: null,
    }
  })
  await written(base, house.workspaceId, async (moment) => {
    for (const contact of contacts) {
      await insertClient(moment, { id: contact.clientId, name: `${contact.family} Verlag`, country: 'DE' })
      await insertContact(moment, contact)
    }
  })
  return contacts
}

test.each(SEEDS)(
  `${WEEKS} weeks with ${CLIENTS} clients: nothing twice, nothing lost, nothing to the wrong reader (seed %i)`,
  { timeout: long ? 3_600_000 : 180_000 },
  async (seed) => {
    const chance = chanceFrom(seed)
    const unit = () => chance.unit()
    const server = aServer(unit)
    const house = await aWorkspace(base)
    const contacts = await withClients(house)
    let epoch = 0
    const start = async (): Promise<TestWorld> => {
      const journal = await openSendJournal(join(folder, String(seed)), { installId: 'year', salt: 'ab' })
      opened.push(journal)
      const { past, write, recipientHash } = journal
      const ports = {
        ...base.ports,
        smtp: { hand: server.hand },
        pictures: painter(),
        secrets: {
          'portal-link': async () => 'https://s.example/p/x',
          'unsubscribe-link': async () => 'x',
          code: async () => '1',
        },
        journal: { past, write, recipientHash, epoch: ++epoch },
      }
      const world = { ...base, ports } as unknown as TestWorld
      await reconcileSending.run(world, house.system, { workspaceIds: [house.workspaceId], paused: null })
      return world
    }
    let world = await start()
    const deaf = new Proxy({}, { get: () => [] }) as Listeners
    const ids: Id[] = []
    let restarts = 0
    for (let week = 0; week < WEEKS; week++) {
      server.leave(unit() < 0.1)
      for (const contact of contacts)
        for (let i = 0; i < A_WEEK; i++) {
          const subjectOf = `${contact.family}: Stand ${week}`
          const context = aContext(world, contact)
          const wish = { contactId: contact.id, subject: subjectOf, text: textOf(contact), context }
          const { message, delivery } = await anApproved(world, house, wish)
          ids.push(delivery.id)
          const drawn = unit()
          if (drawn < 0.03) await undoDelivery.perform(world, house.lead, { deliveryId: delivery.id })
          else if (drawn < 0.06) {
            const { id: messageId, version, subject, text } = message
            await editMessage.perform(world, house.lead, { messageId, version, subject, text: `${text}\n\nPS` })
          }
        }
      if (unit() < 0.2) await stopSending.perform(world, house.lead, {})
      for (const [look, minutes] of LOOKS.entries()) {
        base.clock.pass(minutes)
        if (unit() < 0.15) {
          world = await start()
          restarts++
        }
        if (look === 2) await releaseSending.perform(world, house.lead, {})
        if (look === 3) server.leave(false)
        await happen(world, deaf)
      }
    }
    for (let day = 0; day < 3; day++) {
      base.clock.pass(1440)
      await happen(world, deaf)
    }
    const states: Record<string, number> = {}
    const wrong: string[] = []
    for (const id of ids) {
      const row = await deliveryNow(world, house, id)
      const copies = server.copies.get(row.mailId) ?? []
      states[row.state] = (states[row.state] ?? 0) + 1
      const contact = contacts.find((one) => one.id === row.contactId)
      const may = { sent: [1], 'in-doubt': [0, 1] }[row.state as string] ?? [0]
      if (!may.includes(copies.length)) wrong.push(`${row.state} with ${copies.length} copies`)
      if (!['sent', 'in-doubt', 'failed', 'cancelled', 'late'].includes(row.state))
        wrong.push(`left over: ${row.state}`)
      for (const { to, words } of copies) {
        if (to !== contact?.email) wrong.push(`${to} instead of ${contact?.email}`)
        const canaries = new Set(words.match(/Kanarie\d+x/g))
        if (canaries.size !== 1 || !canaries.has(contact?.family ?? '')) wrong.push(`${[...canaries].join()} to ${to}`)
      }
    }
    process.stdout.write(`year, seed ${seed}: ${ids.length} letters, ${restarts} restarts, ${JSON.stringify(states)}\n`)
    expect(wrong).toEqual([])
    expect(ids).toHaveLength(WEEKS * CLIENTS * A_WEEK)
    // Enough of each happened for the year to mean something.
    expect(states['sent']).toBeGreaterThan(ids.length / 2)
    expect(restarts).toBeGreaterThan(0)
    const broken = await inScope(base.db, house.workspaceId, (tx) =>
      firstBrokenAudit(tx, house.workspaceId, base.secrets.recordKey),
    )
    expect(broken).toBeNull()
    // A doubt is for a person, and only a person's word sends again.
    const doubt = (await Promise.all(ids.map((id) => deliveryNow(world, house, id)))).find(
      ({ state }) => state === 'in-doubt',
    )
    if (doubt) {
      await settleDoubt.perform(world, house.lead, { deliveryId: doubt.id, how: 'arrived' })
      expect((await deliveryNow(world, house, doubt.id)).state).toBe('sent')
    }
  },
)
