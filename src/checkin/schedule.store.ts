import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { Schedule } from './schedule.ts'

interface ScheduleRow {
  workspace_id: Id
  id: Id
  client_id: Id
  contact_id: Id
  weekday: number
  time: string
  running: boolean
  next_on: Day | null
  set_at: Instant
  set_by: string
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    checkin_schedule: ScheduleRow
  }
}

/** Every schedule the actor may see, running or not. */
export async function schedulesOf(glance: Glance): Promise<readonly Schedule[]> {
  return (await seen(glance).orderBy('id').limit(1000).execute()).map(scheduleOf)
}

/** One schedule, held until the transaction ends; null where it is not known any more. */
export async function lockSchedule(moment: Moment, scheduleId: Id): Promise<Schedule | null> {
  const row = await seen(moment).where('id', '=', scheduleId).forUpdate().executeTakeFirst()
  return row ? scheduleOf(row) : null
}

/** The schedule of one contact, held until the transaction ends; null before the first. */
export async function scheduleFor(moment: Moment, contactId: Id): Promise<Schedule | null> {
  const row = await seen(moment).where('contact_id', '=', contactId).forUpdate().executeTakeFirst()
  return row ? scheduleOf(row) : null
}

/** Writes a schedule over the one with its id. */
export async function putSchedule({ tx, scope }: Moment, schedule: Schedule): Promise<void> {
  const row: ScheduleRow = { workspace_id: scope.workspaceId, ...columnsOf(schedule) }
  const { workspace_id: _, id: __, ...rest } = row
  await tx
    .insertInto('checkin_schedule')
    .values(row)
    .onConflict((c) => c.columns(['workspace_id', 'id']).doUpdateSet(rest))
    .execute()
}

function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('checkin_schedule').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

function columnsOf(schedule: Schedule): Omit<ScheduleRow, 'workspace_id'> {
  const { id, weekday, time, running } = schedule
  const whose = { client_id: schedule.clientId, contact_id: schedule.contactId }
  const when = { next_on: schedule.nextOn, set_at: schedule.setAt, set_by: schedule.setBy }
  return { id, weekday, time, running, ...whose, ...when }
}

function scheduleOf(row: ScheduleRow): Schedule {
  const { id, weekday, time, running } = row
  const whose = { clientId: row.client_id, contactId: row.contact_id }
  return { id, weekday, time, running, ...whose, nextOn: row.next_on, setAt: row.set_at, setBy: row.set_by }
}
