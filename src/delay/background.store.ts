import type { Id } from '../kit/id.ts'
import { loadClient } from '../people/client.store.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember, membersOf } from '../people/member.store.ts'
import { actingFor, type Client, type Contact, type Member, type Workspace } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { loadProject } from '../plan/project.store.ts'
import type { Project } from '../plan/project.ts'
import type { Glance } from '../platform/act.ts'
import { loadMessage } from '../post/message.store.ts'
import { loadPromise } from '../promise/promise.store.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { casesOf, loadCase, type FoundCase } from './case.store.ts'
import type { CauseClass } from './case-event.ts'
import type { MeasureFact } from '../letter/facts.ts'

/** Everything around a case that its letters and pages speak of. */
export interface Background {
  readonly workspace: Workspace
  readonly members: readonly Member[]
  /** In whose name letters go: the lead, or who stands in for them. */
  readonly sender: Member
  readonly client: Client
  readonly contact: Contact
  readonly promise: ClientPromise
  readonly project: Project | null
}

export async function loadBackground(
  glance: Glance,
  found: Pick<FoundCase, 'promiseId' | 'leadId'>,
): Promise<Background> {
  const workspace = await loadWorkspace(glance)
  const members = await membersOf(glance)
  const promise = await loadPromise(glance, found.promiseId)
  const contact = await loadContact(glance, promise.contactId)
  const client = await loadClient(glance, promise.clientId)
  const project = promise.projectId === null ? null : await loadProject(glance, promise.projectId)
  const lead = await loadMember(glance, found.leadId)
  return { workspace, members, sender: actingFor(lead, members, glance.now), client, contact, promise, project }
}

/** What this client has already been told in cases like this one, and what we have learned about its cause. */
export interface Past {
  /** The texts of notices that went out to this contact, in this case and in others. */
  readonly earlierTexts: readonly string[]
  /** Measures against this class of cause, from every case of the workspace. */
  readonly measures: readonly MeasureFact[]
}

export async function loadPast(glance: Glance, found: FoundCase): Promise<Past> {
  const earlierTexts: string[] = []
  for (const { id } of await casesOf(glance, { contactId: found.contactId })) {
    const { events } = id === found.id ? found : await loadCase(glance, id)
    const sent = events.flatMap((e) => (e.kind === 'told' && e.messageId !== null ? [e.messageId] : []))
    for (const messageId of sent) earlierTexts.push((await loadMessage(glance, messageId)).text)
  }
  const cause = found.state.brief.cause?.class
  return { earlierTexts, measures: cause ? await measuresAgainst(glance, cause) : [] }
}

async function measuresAgainst(glance: Glance, cause: CauseClass): Promise<MeasureFact[]> {
  const lines = (await casesOf(glance, { open: false })).filter((line) => line.cause === cause && line.step === 'done')
  const found: MeasureFact[] = []
  for (const { id } of lines) {
    for (const { measure, due, doneAt } of (await loadCase(glance, id)).state.actions) {
      const on = doneAt === null ? due : (doneAt.slice(0, 10) as typeof due)
      found.push({ cause, text: measure, state: doneAt === null ? 'planned' : 'done', on })
    }
  }
  return found
}

/** Who leads what the promise belongs to: the project's lead, else the member who asks, else the workspace's owner. */
export async function leadOf(glance: Glance, promise: ClientPromise): Promise<Id> {
  if (promise.projectId !== null) return (await loadProject(glance, promise.projectId)).leadId
  if (glance.actor.kind === 'member') return glance.actor.id as Id
  const owner = (await membersOf(glance)).find((m) => m.role === 'owner' && m.leftAt === null)
  if (!owner) throw new Error('a workspace without an owner')
  return owner.id
}
