import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chanceFrom, type Chance } from '../src/kit/chance.ts'
import type { Id } from '../src/kit/id.ts'
import { emptyStore } from '../src/platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../src/platform/world.testing.ts'
import { claimDeliveries } from '../src/post/claim-deliveries.act.ts'
import { aContext, anApproved, goodText, UNCAPPED } from '../src/post/post.testing.ts'
import { queueSystemMail } from '../src/post/queue-system-mail.act.ts'
import { insertClient } from '../src/people/client.store.ts'
import { allContacts, insertContact, updateContact } from '../src/people/contact.store.ts'
import { aWorkspace, written, type AWorkspace } from '../src/people/people.testing.ts'
import type { Contact } from '../src/people/person.ts'

/**
 * Random worlds in which people have one name, one domain, one address after another, and go from client to client between
 * the yes and the sending: what is handed to a worker goes to the address that was approved, which is still that reader's.
 */
const LONG = process.env['FORTHRIGHT_LONG'] === '1'
const WORLDS = LONG ? 2_000 : 12
const SEED = 17
const CLIENTS = 3
const CONTACTS = 6

let world: TestWorld
beforeAll(async () => {
  world = await aWorld({ settings: { caps: UNCAPPED } })
})
afterAll(() => world.store.close())
let house: AWorkspace
beforeEach(async () => {
  await emptyStore(world.store)
  house = await aWorkspace(world)
})

const pickFrom = (chance: Chance) => ({
  of: <T>(all: readonly T[]): T => all[Math.floor(chance.unit() * all.length)] as T,
  often: (share: number) => chance.unit() < share,
})
type Pick = ReturnType<typeof pickFrom>

/** Few names and domains for many people, so that most share theirs with somebody; nobody shares a whole address. */
async function people(pick: Pick): Promise<readonly Contact[]> {
  const clients = Array.from({ length: CLIENTS }, () => world.dice.id())
  const contacts = Array.from({ length: CONTACTS }, (_, n): Contact => {
    const id = world.dice.id()
    const domain = pick.of(['vogel.example', 'mail.example'])
    const family = pick.of(['Vogel', 'Vogel', 'Weber'])
    const email = `${pick.of(['vogel', 'info'])}.${n}${id.slice(-4).toLowerCase()}@${domain}`
    return { ...house.contact, id, clientId: pick.of(clients), family, email, deputyId: null }
  })
  await written(world, house.workspaceId, async (moment) => {
    for (const id of clients)
      await insertClient(moment, { id, name: pick.of(['Vogel AG', 'Vogel GmbH']), country: 'DE' })
    for (const contact of contacts) await insertContact(moment, contact)
  })
  return contacts
}

/** What may become of people meanwhile: a new address, another's address, two who swap, a move, a client taken over whole. */
async function meanwhile(pick: Pick, contacts: readonly Contact[]): Promise<void> {
  const now = new Map(contacts.map((contact) => [contact.id, contact]))
  const set = (id: Id, change: Partial<Contact>) => now.set(id, { ...(now.get(id) as Contact), ...change })
  const any = () => now.get(pick.of(contacts).id) as Contact
  for (let i = 0; i < 3; i++) {
    const [one, other] = [any(), any()]
    pick.of([
      () => set(one.id, { email: `new.${one.email}` }),
      () => (set(one.id, { email: other.email }), set(other.id, { email: one.email })),
      () => set(one.id, { clientId: other.clientId }),
      () => {
        for (const { id, clientId } of now.values())
          if (clientId === one.clientId) set(id, { clientId: other.clientId })
      },
      () => set(one.id, { family: other.family, given: other.given }),
    ])()
  }
  await written(world, house.workspaceId, async (moment) => {
    for (const contact of now.values()) await updateContact(moment, contact)
  })
}

interface Wish {
  readonly deliveryId: Id
  readonly contact: Contact
  readonly word: string | null
}

/** A letter with a word of its own, or a mail by rule, to some of them. */
async function wishes(pick: Pick, contacts: readonly Contact[]): Promise<readonly Wish[]> {
  const all: Wish[] = []
  for (const [i, contact] of contacts.entries()) {
    if (pick.often(0.3)) {
      const asked = { kind: pick.of(['link', 'code'] as const), contactId: contact.id, params: { id: world.dice.id() } }
      const { deliveryId } = await queueSystemMail.perform(world, house.system, asked)
      all.push({ deliveryId: deliveryId as Id, contact, word: null })
      continue
    }
    const word = `Kanarie${String.fromCharCode(97 + i)}`
    const letter = { text: goodText(contact), context: aContext(world, contact), subject: `${word}: Ihre Frage` }
    const { delivery } = await anApproved(world, house, { contactId: contact.id, ...letter })
    all.push({ deliveryId: delivery.id, contact, word })
  }
  return all
}

test(
  `in ${WORLDS} random worlds no letter goes astray (seed ${SEED})`,
  { timeout: LONG ? 3_600_000 : 300_000 },
  async () => {
    const chance = chanceFrom(SEED)
    const pick = pickFrom(chance)
    const wrong: string[] = []
    let [left, kept] = [0, 0]
    for (let i = 0; i < WORLDS; i++) {
      const contacts = await people(pick)
      const asked = await wishes(pick, contacts)
      if (pick.often(0.9)) await meanwhile(pick, contacts)
      world.clock.pass(2)
      const deliveryIds = asked.map(({ deliveryId }) => deliveryId)
      const turns = await claimDeliveries.perform(world, house.system, { deliveryIds, worker: 'w' })
      const now = new Map(
        (await written(world, house.workspaceId, allContacts)).map((contact) => [contact.id, contact]),
      )
      for (const turn of turns) {
        if (!turn.mine) {
          kept++
          continue
        }
        left++
        const wish = asked.find(({ deliveryId }) => deliveryId === turn.delivery.id)
        if (!wish) throw new Error('nobody asked for this letter')
        const { email, id, clientId } = wish.contact
        const { letter } = turn
        const reader = now.get(id)
        const at = `world ${i}, ${letter.subject}`
        if (letter.envelope.to.join() !== email || letter.to.address !== email) wrong.push(`${at}: not to ${email}`)
        if (reader?.email !== email) wrong.push(`${at}: ${email} is not theirs any more`)
        if (reader?.clientId !== clientId || turn.delivery.clientId !== clientId) wrong.push(`${at}: to another client`)
        const said = new Set(`${letter.subject} ${letter.text} ${letter.html}`.match(/Kanarie[a-z]/g) ?? [])
        if ([...said].join() !== (wish.word ?? '')) wrong.push(`${at}: says ${[...said].join()}`)
      }
    }
    process.stdout.write(`recipients, seed ${SEED}: ${WORLDS} worlds, ${left} handed over, ${kept} kept in\n`)
    expect(wrong).toEqual([])
    expect(left).toBeGreaterThan(WORLDS)
    expect(kept).toBeGreaterThan(WORLDS / 2)
  },
)
