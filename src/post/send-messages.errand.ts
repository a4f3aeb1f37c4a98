import { z } from 'zod'
import type { SlotName, Slots } from '../kit/slot.ts'
import type { Id } from '../kit/id.ts'
import { id } from '../platform/act.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { errand } from '../platform/errand.ts'
import { grouped, keptFor } from '../platform/grouped.ts'
import type { JournalEntry } from '../platform/journal/line.ts'
import type { SendJournal } from '../platform/journal/send-journal.ts'
import type { Letter, Outcome, Smtp } from '../platform/mail/letter.ts'
import type { Painter } from '../platform/picture.ts'
import { Refused } from '../platform/refused.ts'
import { doorLink } from '../platform/sign-in/door-token.ts'
import { atOnce } from '../platform/store/scope.ts'
import type { World } from '../platform/world.ts'
import { claimDeliveries, type Turn } from './claim-deliveries.act.ts'
import type { Held } from './delivery.store.ts'
import type { Delivery, DeliveryState } from './delivery.ts'
import { markData } from './mark-data.act.ts'
import { recordOutcomes } from './record-outcomes.act.ts'

/** Whose secret is asked for; `params.id` names the row that it is made from. */
export interface SecretAsked {
  readonly workspaceId: Id
  readonly contactId: Id
  readonly params: Readonly<Record<string, string>>
}

declare module '../platform/world.ts' {
  interface Ports {
    readonly smtp: Smtp
    /** The record outside the store; `epoch` counts the starts of this install. */
    readonly journal: Pick<SendJournal, 'past' | 'write' | 'recipientHash'> & { readonly epoch: number }
    readonly pictures: Pick<Painter, 'paint'>
    /** Makes a contact's secrets while their mail leaves; the portal knows how. */
    readonly secrets: { readonly [name in SlotName]: (world: World, asked: SecretAsked) => Promise<string> }
  }
}

export type Mine = Extract<Turn, { mine: true }>

/**
 * Claims these deliveries and hands over what it got, all at once. Each step is on disk before the next: the claim,
 * the journal's attempt, then the conversation; after the 354 the row's mark and the
 * journal's, then the first byte; after the last word the journal's end and the row's.
 * A crash anywhere leaves what the next start can read. Gives each one's state, or why it was not its turn.
 */
export const sendMessages = errand({
  name: 'post.send-messages',
  needs: 'system:act',
  mails: true,
  input: z.object({ deliveryIds: z.array(id).min(1) }),
  async run(world, actor, { deliveryIds }) {
    const turns = await claimDeliveries.perform(world, actor, { deliveryIds, worker: world.worker?.() ?? '' })
    return Promise.all(turns.map((turn) => (turn.mine ? handOver(world, actor, turn) : turn.why)))
  },
})

/** One claimed letter's way to the mail server and into the record. Marks and outcomes of many share one commit. */
export async function handOver(world: World, actor: Actor, turn: Mine): Promise<DeliveryState | 'lost-lease'> {
  const { id: deliveryId, lease } = turn.delivery
  const mine = inHand(world, '')
  if (mine.has(deliveryId)) return 'lost-lease'
  mine.add(deliveryId)
  try {
    const outcome = await attempt(world, actor, turn)
    return await record(world, actor, { deliveryId, lease, outcome })
  } finally {
    mine.delete(deliveryId)
  }
}

async function record(world: World, actor: Actor, { deliveryId, lease, outcome }: Ended) {
  const state = await stubbornly(world, () => recorders(world, actor.scope.workspaceId)({ deliveryId, lease, outcome }))
  // Another holds the row now and knows better; what we learnt is in the journal.
  if (state === 'lost-lease') world.log.warn({ deliveryId, lease, outcome: outcome.kind }, 'post.lost-lease')
  return state
}

/** A database that is away for a while makes no doubt of what this process knows; about as long as a stop may last. */
const AGAIN_MS = [200, 400, 800, 1_600, 3_000, 6_000, 8_000, 8_000]

async function stubbornly<T>(world: World, work: () => Promise<T>): Promise<T> {
  for (const wait of AGAIN_MS) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refused) throw error
      world.log.warn({ err: error }, 'post.record-again')
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return work()
}

const MOST_AT_ONCE = 100
const GATHER_MS = 100

/** What this process has in hand, by world: a database that crashed may offer one of them again. */
const inHand = keptFor((_world: World, _all) => new Set<Id>())
export const lettersInHand = (world: World): readonly Id[] => [...inHand(world, '')]

const markers = keptFor((world: World, workspaceId) =>
  // Some commits on their way: a line stands still for its mark, and need not stand still for another's.
  grouped({ most: MOST_AT_ONCE, lanes: atOnce(world.db, 3) }, (marks: readonly Held[]) =>
    markData.perform(world, systemActor(workspaceId as Id), { marks: [...marks] }),
  ),
)

interface Ended {
  readonly deliveryId: Id
  readonly lease: number
  readonly outcome: Outcome
}

const recorders = keptFor((world: World, workspaceId) =>
  grouped(
    // The line is free already and the journal knows: only the row waits, and only while others are on their way.
    { most: MOST_AT_ONCE, wait: () => GATHER_MS, enough: (waiting) => waiting >= inHand(world, '').size },
    (outcomes: readonly Ended[]) =>
      recordOutcomes.perform(world, systemActor(workspaceId as Id), { outcomes: [...outcomes] }),
  ),
)

async function attempt(world: World, actor: Actor, { delivery, letter, slots }: Mine): Promise<Outcome> {
  const { journal, smtp } = world.ports
  const line = lineOf(world, delivery)
  let ready: { letter: Letter; slots: Slots }
  try {
    ready = { letter: await withPictures(world, letter), slots: await secretsOf(world, actor, { delivery, slots }) }
    await journal.write({ ...line, phase: 'attempt' })
  } catch (error) {
    // Not ready, or not on record: then we do not even connect.
    world.log.error({ deliveryId: delivery.id, err: error }, 'post.not-ready')
    return { kind: 'later', reply: error instanceof Error ? error.message : String(error), stage: 'letter' }
  }
  const outcome = await smtp.hand(ready.letter, {
    slots: ready.slots,
    beforeBody: async () => {
      const forbidden = await markers(
        world,
        actor.scope.workspaceId,
      )({ deliveryId: delivery.id, lease: delivery.lease, worker: delivery.leasedBy ?? '' })
      if (forbidden !== null) throw new Error(forbidden)
      await journal.write({ ...line, phase: 'data' })
    },
  })
  const ended = { as: outcome.kind, code: codeOf(outcome.reply ?? '') }
  await journal.write({ ...line, phase: 'end', ended }).catch((error: unknown) => {
    // The row still learns it; without either, the next start finds a doubt.
    world.log.error({ deliveryId: delivery.id, err: error }, 'post.journal-end')
  })
  return outcome
}

function lineOf(world: World, { mailId, address, hash, lease }: Delivery): Omit<JournalEntry, 'phase'> {
  const { journal } = world.ports
  return {
    epoch: journal.epoch,
    messageId: mailId,
    recipient: journal.recipientHash(address),
    approved: hash,
    attempt: lease,
  }
}

/** '250' of '250 2.0.0 Ok: queued', '' where the server said nothing. */
function codeOf(reply: string): string {
  return /^\d{3}/.exec(reply)?.[0] ?? ''
}

/** Each picture comes as what it is drawn from, which the yes covers. */
async function withPictures(world: World, letter: Letter): Promise<Letter> {
  if (!letter.pictures) return letter
  const pictures = await Promise.all(
    letter.pictures.map(async (one) => ({
      ...one,
      png: await world.ports.pictures.paint(new TextDecoder().decode(one.png)),
    })),
  )
  return { ...letter, pictures }
}

interface Wanted {
  readonly delivery: Delivery
  readonly slots: readonly SlotName[]
}

async function secretsOf(world: World, actor: Actor, { delivery, slots }: Wanted): Promise<Slots> {
  const { workspaceId } = actor.scope
  const { system, contactId } = delivery
  const params = system?.params ?? {}
  if (system?.kind === 'invitation' || system?.kind === 'reset') {
    const knock = { workspaceId, id: (params['id'] ?? '') as Id }
    return { 'portal-link': doorLink(world, system.kind, knock) }
  }
  if (contactId === null) return {}
  const asked = { workspaceId, contactId, params }
  const made = await Promise.all(slots.map(async (name) => [name, await world.ports.secrets[name](world, asked)]))
  return Object.fromEntries(made) as Slots
}
