import PostalMime from 'postal-mime'
import type { Id } from '../kit/id.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import { approvalsOf } from './approval.store.ts'
import { approveMessage } from './approve-message.act.ts'
import type { Delivery } from './delivery.ts'
import { editMessage } from './edit-message.act.ts'
import { messagesById } from './message.store.ts'
import type { Approval, Message } from './message.ts'
import { yesHash } from './outgoing.store.ts'
import { everyDelivery, type PostOffice } from './post.testing.ts'
import { revokeApproval } from './revoke-approval.act.ts'
import { undoDelivery } from './undo-delivery.act.ts'

export const DOING = ['edit', 'approve', 'approve without the right', 'revoke', 'undo'] as const
export type Doing = (typeof DOING)[number]

/** One letter and what people do to it, with what they were told. */
export interface Walk {
  readonly draft: Message
  /** Round by round, what is done at once. */
  readonly schedule: readonly (readonly Doing[])[]
  version: number
  deliveryId: Id | null
  edits: number
  readonly log: string[]
  /** Deliveries of which somebody was told that they do not leave. */
  readonly takenBack: Id[]
}

export const aWalk = (draft: Message, schedule: Walk['schedule']): Walk => ({
  draft,
  schedule,
  version: draft.version,
  deliveryId: null,
  edits: 0,
  log: [],
  takenBack: [],
})

/** One person's act, and what came of it. */
export async function step({ world }: PostOffice, house: AWorkspace, walk: Walk, doing: Doing): Promise<void> {
  const { draft, version, deliveryId } = walk
  const messageId = draft.id
  const text = doing === 'edit' ? `${draft.text}\n\nPS ${++walk.edits}` : draft.text
  const tried = {
    edit: async () => {
      walk.version = (
        await editMessage.perform(world, house.lead, { messageId, version, subject: draft.subject, text })
      ).version
    },
    approve: async () => {
      walk.deliveryId = (await approveMessage.perform(world, house.manager, { messageId, version }))
        .deliveryId as Id | null
    },
    'approve without the right': () => approveMessage.perform(world, house.member, { messageId, version }),
    revoke: () => revokeApproval.perform(world, house.lead, { messageId }),
    undo: async () => {
      if (deliveryId === null) return
      await undoDelivery.perform(world, house.lead, { deliveryId })
      walk.takenBack.push(deliveryId)
    },
  }[doing]
  try {
    await tried()
    walk.log.push(`${doing} ${version}: ok`)
  } catch (error) {
    const refusal = (error as { refusal?: { kind: string; version?: number } }).refusal
    if (refusal === undefined) throw error
    if (refusal.version !== undefined) walk.version = refusal.version
    walk.log.push(`${doing} ${version}: ${refusal.kind}`)
  }
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')

/** Whether these are the words of the letter, with the link in its slot filled in. */
function says(mail: string, text: string): boolean {
  const [head = '', tail = ''] = text.split('⟦portal-link⟧').map(words)
  const said = words(mail)
  return said.startsWith(head) && said.endsWith(tail) && !said.includes('⟦')
}

/** What of these letters is not as it must be, once nothing is under way any more; each with its schedule. */
export async function violations(office: PostOffice, house: AWorkspace, walks: readonly Walk[]): Promise<string[]> {
  const { world } = office
  const rows = await everyDelivery(world, house)
  const [messages, yeses] = await written(world, house.workspaceId, async (moment) => {
    const ids = walks.map(({ draft }) => draft.id)
    const found = new Map<Id, readonly Approval[]>()
    for (const id of ids) found.set(id, await approvalsOf(moment, id))
    return [new Map((await messagesById(moment, ids)).map((one) => [one.id, one])), found]
  })
  const wrong: string[] = []
  for (const walk of walks) {
    const { id } = walk.draft
    const own = rows.filter(({ messageId }) => messageId === id)
    const story = { message: messages.get(id), yeses: yeses.get(id) ?? [], rows: own }
    for (const why of await wrongIn(office, house, { walk, ...story }))
      wrong.push(`${why}; schedule ${JSON.stringify(walk.schedule)}: ${walk.log.join(', ')}`)
  }
  return wrong
}

interface Story {
  readonly walk: Walk
  readonly message: Message | undefined
  readonly yeses: readonly Approval[]
  readonly rows: readonly Delivery[]
}

async function wrongIn({ sink }: PostOffice, house: AWorkspace, { walk, message, yeses, rows }: Story) {
  const wrong: string[] = []
  const copies = rows.flatMap(({ mailId }) => sink.taken.filter((one) => one.messageId === mailId))
  const sent = rows.filter(({ state }) => state === 'sent')
  if (copies.length > 1) wrong.push(`${copies.length} copies`)
  if (sent.length !== copies.length) wrong.push(`${sent.length} rows sent with ${copies.length} copies`)
  for (const { state } of rows) if (state !== 'sent' && state !== 'cancelled') wrong.push(`left over: ${state}`)
  if (sent.some((row) => walk.takenBack.includes(row.id))) wrong.push('told that it was taken back, and it left')
  const allowed: readonly string[] = [house.members.lead.id, house.members.manager.id]
  if (yeses.some(({ by }) => !allowed.includes(by))) wrong.push('a yes of somebody without the right')
  const [row] = sent
  const [copy] = copies
  if (!row || !copy) return wrong
  // Once it is leaving no yes can be taken back: the one that stood at the claim stands now.
  const standing = yeses.filter(({ revokedAt }) => revokedAt === null)
  const [yes] = standing
  if (standing.length !== 1 || !yes) return [...wrong, `sent with ${standing.length} yeses`]
  if (yesHash(yes, [row.hash]) !== yes.hash) wrong.push('sent under another hash than that of the yes')
  const mail = await PostalMime.parse(copy.raw)
  if (mail.subject !== yes.subject || !says(mail.text ?? '', yes.text)) wrong.push('other words than those of the yes')
  if (yes.text !== message?.text || message.state !== 'approved') wrong.push('the yes is not for the text that stands')
  if (copy.to.join() !== house.contact.email) wrong.push(`sent to ${copy.to.join()}`)
  return wrong
}
