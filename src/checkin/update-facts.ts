import { nextWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import { instantAt, type Day } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { windowAfter } from '../letter/call-window.ts'
import type { CallWindow, NoticeFacts, Said, Stake, UpdateFacts } from '../letter/facts.ts'
import type { House } from '../letter/record.ts'
import type { Client, Contact, Member, Workspace } from '../people/person.ts'
import { inTrouble, type Watched } from './news.ts'
import type { Situation, Topic, Topics, Use } from './occurrence.ts'

/** All that an update is written from; every part comes from the record. */
export interface Material {
  readonly workspace: Workspace
  readonly client: Client
  readonly contact: Contact
  readonly sender: Member
  /** The promise it leads with. */
  readonly leading: Watched
  /** Null where the promise belongs to no project. */
  readonly projectName: string | null
  readonly topics: Topics
  /** What clients read for a task, by 'use:key'. */
  readonly wordings: ReadonlyMap<string, Said>
  readonly steps: readonly Said[]
  /** The notice by which the client heard that this day is in danger. */
  readonly told: NoticeFacts | null
  readonly hours: WorkingCalendar
  /** When who signs can be called. */
  readonly caller: WorkingCalendar
  /** The reader's day when it arrives. */
  readonly today: Day
  readonly nextUpdate: Day
}

export type Gathered =
  | { readonly ok: true; readonly facts: UpdateFacts; readonly situation: Situation }
  | { readonly ok: false; readonly missing: string; readonly situation: Situation }

/** The facts of one update, or the name of what is missing. Nothing is invented, and nothing in our own words stands in them. */
export function gather(material: Material): Gathered {
  const { leading, topics, contact, projectName, sender, workspace } = material
  const situation = situationOf(material)
  // Who has passed a day needs a call and a notice: an update that mentions it in passing would be an insult.
  if (leading.promise.state === 'broken') return { ok: false, missing: 'passed-day', situation }
  const facts: UpdateFacts = {
    kind: 'update',
    to: recipient(material),
    from: { name: sender.name, role: '', phone: sender.phone ?? '', company: workspace.name },
    today: material.today,
    project: projectName ?? leading.promise.what,
    situation,
    deliverable: inBoth(material, leading.promise.label, leading.promise.what),
    oldDate: leading.promise.day,
    done: clauses(material, 'done', topics.done),
    next: clauses(material, 'next', topics.next),
    nextUpdate: material.nextUpdate,
    window: openingAfter(material),
  }
  if (situation !== 'at-risk') return { ok: true, facts, situation }
  const steps = stepsOf(material)
  const spread = spreadOf(material)
  if (!steps.some((step) => step[contact.language])) {
    return { ok: false, missing: leading.doubted ? 'open-case' : 'steps', situation }
  }
  if (spread === null) return { ok: false, missing: 'newDate', situation }
  return { ok: true, facts: { ...facts, ...spread, steps, ...stakeOf(material) }, situation }
}

/**
 * Whether a letter written from `said` would mislead by now: a date that holds no more, or holds again,
 * another promise or day, or a day beyond the worst it names. A few days either way within that are no news.
 */
export function misleads(said: UpdateFacts, { gathered, language }: { gathered: Gathered; language: Code }): boolean {
  if (!gathered.ok) return true
  const { facts } = gathered
  if ((said.situation === 'at-risk') !== (facts.situation === 'at-risk')) return true
  if (said.oldDate !== facts.oldDate || said.deliverable[language] !== facts.deliverable[language]) return true
  return facts.newDate !== undefined && said.worstCase !== undefined && facts.newDate > said.worstCase
}

function situationOf({ leading, topics, projectName }: Material): Situation {
  if (inTrouble(leading)) return 'at-risk'
  // 'Nothing was finished' may only be said where the plan says so, not where we lack the words for it.
  return projectName !== null && topics.done.length === 0 ? 'quiet' : 'on-track'
}

function recipient({ contact, client }: Material): UpdateFacts['to'] {
  const { given: givenName, family: familyName, salutation, title, language, register, zone, dateOrder } = contact
  return { givenName, familyName, salutation, title, company: client.name, language, register, zone, dateOrder }
}

/** Ours for the reviewer, theirs for the letter. Where both speak one language, theirs stands. */
function inBoth({ workspace, contact }: Material, ours: string, theirs: string): Said {
  return { [workspace.language]: ours, [contact.language]: theirs }
}

/** Only tasks for which the client's words are on record; our name of a task never stands in for them. */
function clauses(material: Material, use: Use, topics: readonly Topic[]): Said[] {
  const { wordings, contact } = material
  return topics.flatMap(({ key, name }) => {
    const said = wordings.get(`${use}:${key}`)
    const theirs = said?.[contact.language]
    return theirs ? [{ ...inBoth(material, name, theirs), ...said }] : []
  })
}

function stepsOf({ steps, told }: Material): readonly Said[] {
  return steps.length > 0 ? steps : (told?.steps ?? [])
}

/** The dates the client has been told stand, unless it has become worse than the worst we said. */
function spreadOf({ leading: { outlook, promise }, told }: Material): { newDate: Day; worstCase: Day } | null {
  if (told !== null && (outlook === null || outlook.newDay <= told.worstCase))
    return { newDate: told.newDate, worstCase: told.worstCase }
  if (outlook === null || outlook.newDay <= promise.day) return null
  const { newDay, worstDay } = outlook
  return { newDate: newDay, worstCase: worstDay > newDay ? worstDay : newDay }
}

function stakeOf({ leading, told, contact }: Material): { stake?: Stake } {
  if (told !== null) return { stake: told.stake }
  const { stake } = leading.promise
  if (stake === null) return {}
  const loss = stake.loss === null ? {} : { loss: { [contact.language]: stake.loss } }
  return { stake: { event: { [contact.language]: stake.event }, ...loss, ...(stake.on ? { on: stake.on } : {}) } }
}

/** From the contact's next working day on: named by its day, however early the letter was approved. */
function openingAfter({ hours, caller, today }: Material): CallWindow {
  return windowAfter({ hours, caller }, instantAt(hours.zone, nextWorkingDay(hours, today), '00:00'))
}

/** What the checker must know about our house, so that no colleague is named. */
export function houseOf(members: readonly Member[]): House {
  return {
    roster: members.map((m) => ({ names: m.name.split(/\s+/), roles: [] })),
    thirdParties: [],
    internalTerms: [],
  }
}
