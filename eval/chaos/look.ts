/** What a run left behind, as the record says it. */
import type { Instant } from '../../src/kit/day.ts'
import type { Id } from '../../src/kit/id.ts'
import { firstBrokenAudit } from '../../src/platform/audit.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { inScope } from '../../src/platform/store/scope.ts'
import { onStore, type Place } from './place.ts'

export interface Row {
  readonly mailId: string
  readonly state: string
  readonly resends: number
  /** The time in which it may leave, as its yes binds it. */
  readonly earliest: Instant
  readonly latest: Instant
  /** When it may be tried next. */
  readonly due: Instant
}

export interface Found {
  readonly rows: readonly Row[]
  /** The first line of the record that does not fit, by workspace; null for a whole chain. */
  readonly brokenRecord: number | null
  /** How long ago, in seconds, the longest lease ran out; 0 for none. */
  readonly strandedSeconds: number
}

/** What the record says when all is over. */
export function lookAt(place: Place, clock: () => Instant = systemClock): Promise<Found> {
  return onStore(place, (world) =>
    inScope(world.db, '*', async (tx) => {
      const rows = await tx
        .selectFrom('delivery as d')
        .innerJoin('approval as a', 'a.message_id', 'd.message_id')
        .select(['d.mail_id', 'd.state', 'd.resends', 'd.due', 'd.lease_until', 'a.earliest', 'a.latest'])
        .where('a.revoked_at', 'is', null)
        .execute()
      const { workspace_id } = await tx.selectFrom('workspace').select('workspace_id').executeTakeFirstOrThrow()
      const ends = rows.flatMap(({ lease_until }) => (lease_until ? [Date.parse(lease_until as Instant)] : []))
      return {
        rows: rows.map(({ mail_id, state, resends, due, earliest, latest }) => {
          return { mailId: mail_id, state, resends, due, earliest, latest }
        }),
        brokenRecord: await firstBrokenAudit(tx, workspace_id as Id, world.secrets.recordKey),
        strandedSeconds: Math.max(0, ...ends.map((end) => (Date.parse(clock()) - end) / 1000)),
      }
    }),
  )
}

/** Every turn of every schedule that was taken: the schedule and its local date. */
export function turnsTaken(place: Place): Promise<readonly { schedule: string; on: string }[]> {
  return onStore(place, (world) =>
    inScope(world.db, '*', async (tx) => {
      const rows = await tx.selectFrom('checkin_occurrence').select(['schedule_id', 'on_day']).execute()
      return rows.map(({ schedule_id, on_day }) => ({ schedule: schedule_id, on: on_day }))
    }),
  )
}

/** Every mail that came in, with how many bytes of it are kept. */
export function lookIn(place: Place): Promise<readonly { messageId: string | null; place: string; bytes: number }[]> {
  return onStore(place, (world) =>
    inScope(world.db, '*', async (tx) => {
      const rows = await tx
        .selectFrom('incoming_mail')
        .leftJoin('incoming_raw', (join) =>
          join
            .onRef('incoming_raw.workspace_id', '=', 'incoming_mail.workspace_id')
            .onRef('incoming_raw.mail_id', '=', 'incoming_mail.id'),
        )
        .select(['message_id', 'place', 'raw'])
        .execute()
      return rows.map(({ message_id, place: at, raw }) => ({
        messageId: message_id,
        place: at,
        bytes: raw?.length ?? 0,
      }))
    }),
  )
}
