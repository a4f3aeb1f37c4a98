import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Said } from '../letter/facts.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Occurrence, Situation, SkipWhy, Topics } from './occurrence.ts'
import type { Moved } from './schedule.ts'

interface OccurrenceRow {
  workspace_id: Id
  id: Id
  schedule_id: Id
  client_id: Id
  contact_id: Id
  on_day: Day
  send_on: Day
  send_at: Instant
  moved: Moved | null
  missed: number
  late: boolean
  message_id: Id | null
  missing: string | null
  situation: Situation | null
  promise_id: Id | null
  project_id: Id | null
  /** Written as JSON text; come back parsed. */
  topics: unknown
  steps: unknown
  facts_at: Instant | null
  sent_at: Instant | null
  skip_why: SkipWhy | null
  skip_words: string | null
  skipped_by: string | null
  skipped_at: Instant | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    checkin_occurrence: OccurrenceRow
  }
}

/** A new turn. False where this local date already has one: the key lets one of two writers through. */
export async function insertOccurrence({ tx, scope }: Moment, occurrence: Occurrence): Promise<boolean> {
  const done = await tx
    .insertInto('checkin_occurrence')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(occurrence) })
    .onConflict((c) => c.columns(['workspace_id', 'schedule_id', 'on_day']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function saveOccurrence({ tx, scope }: Moment, occurrence: Occurrence): Promise<void> {
  await tx
    .updateTable('checkin_occurrence')
    .set(columnsOf(occurrence))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', occurrence.id)
    .execute()
}

/** One turn, held until the transaction ends. Refuses with 'not-found'. */
export async function lockOccurrence(moment: Moment, occurrenceId: Id): Promise<Occurrence> {
  const row = await seen(moment).where('id', '=', occurrenceId).forUpdate().executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'update' })
  return occurrenceOf(row)
}

/** What waits for a person or a letter box: neither sent nor skipped, oldest first. */
export async function openOccurrences(
  glance: Glance,
  which: { scheduleId?: Id; clientId?: Id } = {},
): Promise<readonly Occurrence[]> {
  let rows = seen(glance).where('sent_at', 'is', null).where('skipped_at', 'is', null)
  if (which.scheduleId !== undefined) rows = rows.where('schedule_id', '=', which.scheduleId)
  if (which.clientId !== undefined) rows = rows.where('client_id', '=', which.clientId)
  return (await rows.orderBy('send_at').orderBy('id').limit(200).execute()).map(occurrenceOf)
}

/** What was sent or skipped and had its time since then, newest first. */
export async function closedSince(glance: Glance, since: Instant): Promise<readonly Occurrence[]> {
  const rows = await seen(glance)
    .where('send_at', '>=', since)
    .where((e) => e.or([e('sent_at', 'is not', null), e('skipped_at', 'is not', null)]))
    .orderBy('send_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(occurrenceOf)
}

/** The newest local date that has had its turn; null before the first. */
export async function lastOn(glance: Glance, scheduleId: Id): Promise<Day | null> {
  const row = await seen(glance)
    .where('schedule_id', '=', scheduleId)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.on_day ?? null
}

/** Until when this contact's last update knew the facts; null before the first that was sent. */
export async function lastToldAt(glance: Glance, contactId: Id): Promise<Instant | null> {
  const row = await seen(glance)
    .clearSelect()
    .select('facts_at')
    .where('contact_id', '=', contactId)
    .where('sent_at', 'is not', null)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.facts_at ?? null
}

function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('checkin_occurrence').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

function columnsOf(of: Occurrence): Omit<OccurrenceRow, 'workspace_id'> {
  const { id, moved, missed, late, missing, situation, skipped } = of
  return {
    id,
    moved,
    missed,
    late,
    missing,
    situation,
    schedule_id: of.scheduleId,
    client_id: of.clientId,
    contact_id: of.contactId,
    on_day: of.on,
    send_on: of.sendOn,
    send_at: of.sendAt,
    message_id: of.messageId,
    promise_id: of.promiseId,
    project_id: of.projectId,
    topics: JSON.stringify(of.topics),
    steps: JSON.stringify(of.steps),
    facts_at: of.factsAt,
    sent_at: of.sentAt,
    skip_why: skipped?.why ?? null,
    skip_words: skipped?.words ?? null,
    skipped_by: skipped?.by ?? null,
    skipped_at: skipped?.at ?? null,
  }
}

function occurrenceOf(row: OccurrenceRow): Occurrence {
  const { id, moved, missed, late, missing, situation, skip_why: why, skipped_by: by, skipped_at: at } = row
  return {
    id,
    moved,
    missed,
    late,
    missing,
    situation,
    scheduleId: row.schedule_id,
    clientId: row.client_id,
    contactId: row.contact_id,
    on: row.on_day,
    sendOn: row.send_on,
    sendAt: row.send_at,
    messageId: row.message_id,
    promiseId: row.promise_id,
    projectId: row.project_id,
    topics: row.topics as Topics,
    steps: row.steps as readonly Said[],
    factsAt: row.facts_at,
    sentAt: row.sent_at,
    skipped: why !== null && by !== null && at !== null ? { why, words: row.skip_words ?? '', by, at } : null,
  }
}
