import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { standingOf, type CallStanding } from './booked-call.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseFact } from './case-fact.ts'
import { owesWord, stateOf, type Case, type CaseState, type CaseStep } from './case.ts'
import type { Decision } from './decide.ts'

interface DelayCaseRow {
  workspace_id: Id
  id: Id
  promise_id: Id
  project_id: Id | null
  client_id: Id
  contact_id: Id
  lead_id: Id
  step: CaseStep
  cause: string | null
  slip: number
  promised: Day
  opened_at: Instant
  notice_by: Instant
  owes_word: boolean
  told_at: Instant | null
  accepted_at: Instant | null
  closed_at: Instant | null
  call_at: Instant | null
  call_standing: CallStanding | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    delay_case: DelayCaseRow
    case_event: { workspace_id: Id; case_id: Id; seq: number; at: Instant; body: unknown }
  }
}

/** What stands in lists: a case without its log. */
export interface CaseLine {
  readonly id: Id
  readonly promiseId: Id
  readonly projectId: Id | null
  readonly clientId: Id
  readonly contactId: Id
  readonly leadId: Id
  readonly step: CaseStep
  readonly cause: string | null
  readonly slip: number
  readonly promised: Day
  readonly openedAt: Instant
  readonly noticeBy: Instant
  readonly owesWord: boolean
  readonly toldAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly closedAt: Instant | null
  /** When the booked call is. */
  readonly callAt: Instant | null
  readonly callStanding: CallStanding | null
}

/** A case with its log, as an act needs it. */
export interface FoundCase extends Case {
  readonly leadId: Id
}

function scoped(glance: Glance) {
  const { workspaceId, clientId, contactId } = glance.scope
  let asked = glance.tx.selectFrom('delay_case').where('delay_case.workspace_id', '=', workspaceId)
  if (clientId) asked = asked.where('delay_case.client_id', '=', clientId)
  if (contactId) asked = asked.where('delay_case.contact_id', '=', contactId)
  return asked
}

/** Reads a case and its whole log. Throws Refused 'not-found', also for another client's. */
export async function loadCase(glance: Glance, caseId: Id): Promise<FoundCase> {
  const row = await scoped(glance).selectAll().where('id', '=', caseId).executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'case' })
  const logged = await glance.tx
    .selectFrom('case_event')
    .select(['at', 'body'])
    .where('workspace_id', '=', row.workspace_id)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  const events = logged.map(({ at, body }) => ({ at, ...(body as object) }) as CaseEvent)
  const { id, promise_id, project_id, client_id, contact_id, lead_id } = row
  const whose = {
    promiseId: promise_id,
    projectId: project_id,
    clientId: client_id,
    contactId: contact_id,
    leadId: lead_id,
  }
  return { id, ...whose, events, state: stateOf(events) }
}

export interface WhichCases {
  readonly open?: boolean
  readonly clientId?: Id
  readonly contactId?: Id
  readonly projectId?: Id
  readonly promiseId?: Id
  readonly owesWord?: boolean
}

/** Cases by notice deadline, at most 200. A contact sees only their own. */
export async function casesOf(glance: Glance, which: WhichCases): Promise<CaseLine[]> {
  let asked = scoped(glance).selectAll().orderBy('notice_by').orderBy('id').limit(200)
  if (which.open !== undefined) asked = asked.where('closed_at', which.open ? 'is' : 'is not', null)
  if (which.clientId) asked = asked.where('client_id', '=', which.clientId)
  if (which.contactId) asked = asked.where('contact_id', '=', which.contactId)
  if (which.projectId) asked = asked.where('project_id', '=', which.projectId)
  if (which.promiseId) asked = asked.where('promise_id', '=', which.promiseId)
  if (which.owesWord !== undefined) asked = asked.where('owes_word', '=', which.owesWord)
  return (await asked.execute()).map(lineOf)
}

/** The open case of a promise, or null. */
export async function openCaseOf(glance: Glance, promiseId: Id): Promise<FoundCase | null> {
  const [line] = await casesOf(glance, { promiseId, open: true })
  return line ? loadCase(glance, line.id) : null
}

export interface NewCase {
  readonly id: Id
  readonly promiseId: Id
  readonly projectId: Id | null
  readonly clientId: Id
  readonly contactId: Id
  readonly leadId: Id
}

/** Writes a new case: its first event, its row, its fact. A second open case for the same promise fails on the index. */
export async function writeCase(moment: Moment, fresh: NewCase, opened: CaseEvent & { kind: 'opened' }): Promise<void> {
  const state = stateOf([opened])
  const { id, promiseId, projectId, clientId, contactId, leadId } = fresh
  const whose = {
    promise_id: promiseId,
    project_id: projectId,
    client_id: clientId,
    contact_id: contactId,
    lead_id: leadId,
  }
  await moment.tx
    .insertInto('delay_case')
    .values({ workspace_id: moment.scope.workspaceId, id, ...whose, opened_at: opened.at, ...summaryOf(state) })
    .execute()
  await appendEvents(moment, id, 0, [opened])
  await tell(moment, { name: 'delay.opened', caseId: id, promiseId })
}

/**
 * Makes a decision true: events, summary row and facts in one breath, so that
 * no list disagrees with the log. Of two writers at once, the primary key
 * (workspace_id, case_id, seq) lets one through; the other fails and may try again.
 */
export async function settle(moment: Moment, found: FoundCase, decision: Decision): Promise<CaseState> {
  if (!decision.ok) throw new Refused({ ...decision.refusal })
  if (decision.events.length === 0) return found.state
  const state = stateOf([...found.events, ...decision.events])
  await appendEvents(moment, found.id, found.events.length, decision.events)
  await moment.tx
    .updateTable('delay_case')
    .set(summaryOf(state))
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', found.id)
    .execute()
  for (const fact of decision.facts) await tell(moment, fact)
  return state
}

async function appendEvents(moment: Moment, caseId: Id, seen: number, events: readonly CaseEvent[]): Promise<void> {
  const rows = events.map(({ at, ...body }, i) => ({
    workspace_id: moment.scope.workspaceId,
    case_id: caseId,
    seq: seen + i + 1,
    at,
    body: JSON.stringify(body),
  }))
  await moment.tx.insertInto('case_event').values(rows).execute()
}

async function tell(moment: Moment, { name, ...body }: CaseFact): Promise<void> {
  await announce(moment, name, body as never)
}

function summaryOf(state: CaseState) {
  const over = state.step === 'done' || state.step === 'withdrawn'
  return {
    step: state.step,
    cause: state.brief.cause?.class ?? null,
    slip: state.slip,
    promised: state.promised,
    notice_by: state.noticeBy,
    owes_word: owesWord(state),
    told_at: state.told?.at ?? null,
    accepted_at: state.accepted?.at ?? null,
    closed_at: over ? (state.learnedAt ?? state.withdrawnAt) : null,
    call_at: state.call.booked?.start ?? null,
    call_standing: standingOf(state.call),
  }
}

function lineOf(row: DelayCaseRow): CaseLine {
  return {
    id: row.id,
    promiseId: row.promise_id,
    projectId: row.project_id,
    clientId: row.client_id,
    contactId: row.contact_id,
    leadId: row.lead_id,
    step: row.step,
    cause: row.cause,
    slip: row.slip,
    promised: row.promised,
    openedAt: row.opened_at,
    noticeBy: row.notice_by,
    owesWord: row.owes_word,
    toldAt: row.told_at,
    acceptedAt: row.accepted_at,
    closedAt: row.closed_at,
    callAt: row.call_at,
    callStanding: row.call_standing,
  }
}
