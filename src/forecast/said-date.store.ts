import { dayOfWall } from '../kit/calendar.ts'
import type { Day, Instant } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { promisesOf } from '../promise/promise.store.ts'
import type { ClientPromise } from '../promise/promise.ts'
import type { DateHistory } from './date-history.ts'
import { outcomesOf } from './history.ts'
import type { SaidDate } from './said-date.ts'

interface SaidDateRow {
  workspace_id: Id
  project_id: Id
  said_on: Day
  finish: Day
  at: Instant
  by_id: string
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    said_date: SaidDateRow
  }
}

/** Notes what was said on a day, in place of what else was said on it. Load the project first: this asks nobody. */
export async function writeSaidDate(
  { tx, scope, now, actor }: Moment,
  projectId: Id,
  { on, finish }: Pick<SaidDate, 'on' | 'finish'>,
): Promise<void> {
  const ids = { workspace_id: scope.workspaceId, project_id: projectId, said_on: on }
  const said = { finish, at: now, by_id: actor.id }
  await tx
    .insertInto('said_date')
    .values({ ...ids, ...said })
    .onConflict((clash) => clash.columns(['workspace_id', 'project_id', 'said_on']).doUpdateSet(said))
    .execute()
}

/** What was said on that day is no longer on record; false where nothing was. */
export async function dropSaidDate({ tx, scope }: Moment, projectId: Id, on: Day): Promise<boolean> {
  const gone = await tx
    .deleteFrom('said_date')
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .where('said_on', '=', on)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** All that was said of one project's end, oldest first. */
export async function saidDatesOf({ tx, scope }: Glance, projectId: Id): Promise<SaidDate[]> {
  const rows = await tx
    .selectFrom('said_date')
    .select(['said_on', 'finish', 'by_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('said_on')
    .execute()
  return rows.map(({ said_on, finish, by_id }) => ({ on: said_on, finish, byId: by_id }))
}

// More than any team finishes in years; the newest count.
const MOST = 5_000

/**
 * What was said of the end of each finished project of the workspace, and when it came: closed, or with the last of its
 * deliveries.
 */
export async function finishedDates(glance: Glance): Promise<DateHistory[]> {
  const { tx, scope } = glance
  const rows = await tx
    .selectFrom('said_date')
    .innerJoin('project', (on) =>
      on.onRef('project.workspace_id', '=', 'said_date.workspace_id').onRef('project.id', '=', 'said_date.project_id'),
    )
    .select(['project.id', 'project.start', 'project.closed_on', 'said_date.said_on', 'said_date.finish'])
    .where('said_date.workspace_id', '=', scope.workspaceId)
    .orderBy('project.id', 'desc')
    .orderBy('said_date.said_on')
    .limit(MOST)
    .execute()
  if (rows.length === 0) return []
  const deliveries = grouped(await promisesOf(glance, { kinds: ['delivery'], most: MOST }), (p) => p.projectId)
  return [...grouped(rows, (row) => row.id).values()].flatMap((own): DateHistory[] => {
    const [{ id, start, closed_on }] = own as [(typeof rows)[number]]
    const finished = closed_on ?? doneOn(deliveries.get(id) ?? [])
    const statements = own.map(({ said_on, finish }) => ({ on: said_on, finish }))
    return finished === null ? [] : [{ project: id, start: dayOfWall(start), statements, finished }]
  })
}

/** The day of the last delivery, once nothing is owed any more. */
export function doneOn(promises: readonly ClientPromise[]): Day | null {
  return (
    outcomesOf(promises, [])
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  )
}
