import type { Id } from '../src/kit/id.ts'
import { written, type AWorkspace } from '../src/people/people.testing.ts'
import { firstBrokenAudit } from '../src/platform/audit.ts'
import type { TestWorld } from '../src/platform/world.testing.ts'
import { deliveriesIn } from '../src/post/delivery-lists.store.ts'
import type { Delivery, DeliveryState } from '../src/post/delivery.ts'
import type { Party } from './year-life.testing.ts'
import type { Outside, Taken } from './year-server.testing.ts'

/** What a year has come to: what contradicts the promise, in words, and how many letters stand in each state. */
export interface Verdict {
  readonly wrong: readonly string[]
  readonly states: Readonly<Record<string, number>>
}

interface Case {
  readonly world: TestWorld
  readonly house: AWorkspace
  readonly outside: Outside
  readonly parties: readonly Party[]
  /** How many different mails were brought in, and belonged to somebody. */
  readonly brought: number
  /** Doubts that a person has ended: bounded by their copies alone. */
  readonly settled: ReadonlySet<Id>
}

const ENDS: readonly DeliveryState[] = ['sent', 'bounced', 'in-doubt', 'failed', 'cancelled', 'late']
const OPEN: readonly DeliveryState[] = ['held', 'queued', 'attempting', 'data']

/** Holds the mail server's log against the record: I1 to I5 and I7 to I10; I6 and I12 are seen while letters leave. */
export async function judge({ world, house, outside, parties, brought, settled }: Case): Promise<Verdict> {
  const rows = await written(world, house.workspaceId, (moment) => deliveriesIn(moment, [...ENDS, ...OPEN], 100_000))
  const states: Record<string, number> = {}
  const wrong = [...outside.wrong]
  const yes = await approvalsIn(world, house)
  const people = new Map(parties.map(({ contact }) => [contact.id, contact]))
  for (const row of rows) {
    states[row.state] = (states[row.state] ?? 0) + 1
    const copies = outside.taken.get(row.mailId) ?? []
    const said = (what: string) => void wrong.push(`${row.state} ${row.mailId}: ${what}`)
    for (const fault of miscounted(row, copies.length, settled.has(row.id))) said(fault)
    const contact = row.contactId ? people.get(row.contactId) : undefined
    if (contact) for (const fault of strayed(copies, contact)) said(fault)
    for (const { hash, at } of copies) {
      if (hash !== row.hash) said('not what was approved')
      const covered = yes.some(
        (one) => one.message_id === row.messageId && one.at <= at && (one.revoked_at ?? at) >= at,
      )
      if (row.system === null && !covered) said('nobody had approved it when it left')
    }
  }
  const known = new Set(rows.map(({ mailId }) => mailId))
  for (const mailId of outside.taken.keys()) if (!known.has(mailId)) wrong.push(`${mailId} is on no record`)
  wrong.push(...(await recordOf(world, house, brought)))
  return { wrong, states }
}

/** I1 to I3. `judged` = a person has said what became of it. */
function miscounted(row: Delivery, copies: number, judged: boolean): readonly string[] {
  if (OPEN.includes(row.state)) return ['left over']
  if (copies > 1 + row.resends) return [`${copies} copies with ${row.resends} sent again`]
  if (judged || row.state === 'in-doubt') return []
  const wanted = row.state === 'sent' || row.state === 'bounced' ? 1 : 0
  return copies === wanted ? [] : [`${copies} copies`]
}

/** I5 and I9. */
function strayed(copies: readonly Taken[], { email, family }: Party['contact']): readonly string[] {
  return copies.flatMap(({ to, words }) => {
    const canaries = new Set(words.match(/Kanarie\d+x/g))
    const foreign = [...canaries].filter((one) => one !== family)
    return [...(to === email ? [] : [`went to ${to}`]), ...foreign.map((one) => `speaks of ${one}`)]
  })
}

const approvalsIn = (world: TestWorld, { workspaceId }: AWorkspace) =>
  written(world, workspaceId, async ({ tx }) => {
    const rows = tx.selectFrom('approval').select(['message_id', 'at', 'revoked_at'])
    return rows.where('workspace_id', '=', workspaceId).execute()
  })

/** I7, I8 and I10. */
async function recordOf(world: TestWorld, { workspaceId }: AWorkspace, brought: number): Promise<readonly string[]> {
  return written(world, workspaceId, async ({ tx, secrets }) => {
    const wrong: string[] = []
    const turns = await tx
      .selectFrom('checkin_occurrence')
      .select(['schedule_id', 'on_day'])
      .where('workspace_id', '=', workspaceId)
      .execute()
    const dates = new Set(turns.map((one) => `${one.schedule_id} ${one.on_day}`))
    if (dates.size !== turns.length) wrong.push(`${turns.length} turns for ${dates.size} local dates`)
    const mails = await tx.selectFrom('incoming_mail').select('place').where('workspace_id', '=', workspaceId).execute()
    if (mails.length !== brought) wrong.push(`${brought} mails brought in, ${mails.length} kept`)
    const broken = await firstBrokenAudit(tx, workspaceId, secrets.recordKey)
    if (broken !== null) wrong.push(`the record breaks at line ${broken}`)
    const lines = await tx
      .selectFrom('audit')
      .select('kept')
      .where('workspace_id', '=', workspaceId)
      .where('act', '=', 'post.record-outcomes')
      .execute()
    const ended = lines.flatMap(({ kept }) => (kept as { outcomes: { deliveryId: Id; lease: number }[] }).outcomes)
    const once = new Set(ended.map(({ deliveryId, lease }) => `${deliveryId} ${lease}`))
    if (once.size !== ended.length) wrong.push(`${ended.length} outcomes on record for ${once.size} attempts`)
    return wrong
  })
}
