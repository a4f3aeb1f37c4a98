import { casesOf, loadCase } from '../../delay/case.store.ts'
import { agreePlan } from '../../delay/agree-plan.act.ts'
import { draftLetter } from '../../delay/draft-letter.act.ts'
import { followUp } from '../../delay/follow-up.act.ts'
import { offerOptions } from '../../delay/offer-options.act.ts'
import { openCaseByHand } from '../../delay/open-case.act.ts'
import { planRecovery } from '../../delay/plan-recovery.act.ts'
import { understandCase } from '../../delay/understand-case.act.ts'
import type { Id } from '../../kit/id.ts'
import { CONTACT_RIGHTS } from '../../people/rights.ts'
import { systemActor, type Actor } from '../../platform/actor.ts'
import type { Smtp } from '../../platform/mail/letter.ts'
import { sixDigits } from '../../platform/six-digits.ts'
import { inScope } from '../../platform/store/scope.ts'
import { view } from '../../platform/view.ts'
import { acceptOffer } from '../../portal/accept-offer.act.ts'
import { askCode } from '../../portal/ask-code.act.ts'
import { approveMessage } from '../../post/approve-message.act.ts'
import { z } from 'zod'
import type { Stage } from './demo.ts'

/** What happened to three of the projects: one slip just noticed, one told too late, one agreed anew with a letter in doubt. */
export async function tellTheStories(stage: Stage, ago: number): Promise<void> {
  if (ago === 10) await donorPortal(stage)
  if (ago === 8) await donorPortalAccepted(stage)
  if (ago === 2) await donorPortalInDoubt(stage)
  if (ago === 1) await labels(stage)
  if (ago === 0) await website(stage)
}

interface Brief {
  readonly cause: 'estimate' | 'dependency' | 'capacity'
  readonly causeText: Record<string, string>
  readonly stake: { event: Record<string, string>; loss?: Record<string, string> }
  readonly steps: readonly Record<string, string>[]
  readonly options: readonly { day: number; worst: number; means: Record<string, string> }[]
  readonly amends: boolean
}

async function donorPortal(stage: Stage): Promise<void> {
  await brief(stage, 'donors', {
    cause: 'dependency',
    causeText: { en: 'connecting the payments took longer than we had planned' },
    stake: { event: { en: 'your board meeting' }, loss: { en: 'the rehearsal' } },
    steps: [{ en: 'moved the acceptance tests forward' }, { en: 'set aside two more people for the payments' }],
    options: [
      { day: 11, worst: 14, means: { en: 'everything is delivered together, tested' } },
      { day: 14, worst: 16, means: { en: 'the pages come first, the payments follow' } },
    ],
    amends: true,
  })
  await notice(stage, 'donors')
}

async function donorPortalAccepted(stage: Stage): Promise<void> {
  const { world } = stage
  const caseId = await caseOf(stage, 'donors')
  const contact = stage.contacts.get('harbor')
  if (!caseId || !contact) return
  const scope = { ...stage.people.lead.scope, clientId: contact.clientId, contactId: contact.id }
  const grace: Actor = { kind: 'contact', id: contact.id, rights: CONTACT_RIGHTS, scope }
  const optionId = await firstOption(stage, caseId)
  if (!optionId) return
  await askCode.perform(world, grace, { caseId, optionId })
  const codeId = await newestCode(stage)
  await acceptOffer.perform(world, grace, { caseId, optionId, code: sixDigits(world.secrets, codeId) })
}

/** How the work goes on, written two days ago: the mailbox took the letter, and its last word was lost on the way. */
async function donorPortalInDoubt(stage: Stage): Promise<void> {
  const { world, people, workday, goTo } = stage
  const caseId = await caseOf(stage, 'donors')
  if (!caseId) return
  const { messageId } = await followUp.perform(world, people.lead, {
    caseId,
    status: { en: 'the payments are connected and the tests have begun' },
    nextNews: workday(3),
  })
  await approveMessage.perform(world, people.manager, { messageId, version: 1 })
  await goTo(workday(-2), '09:30', { ...world, ports: { ...world.ports, smtp: lastWordLost(world.ports.smtp) } })
}

function lastWordLost(smtp: Smtp): Smtp {
  return {
    ...smtp,
    async hand(letter, given) {
      const outcome = await smtp.hand(letter, given)
      return outcome.kind === 'sent' ? { kind: 'in-doubt', stage: 'dot' } : outcome
    },
  }
}

async function labels(stage: Stage): Promise<void> {
  await brief(stage, 'labels', {
    cause: 'estimate',
    causeText: {
      es: 'la ilustración ha llevado más tiempo del previsto',
      en: 'the illustration took longer than planned',
    },
    stake: {
      event: { es: 'la feria de Valladolid', en: 'the Valladolid fair' },
      loss: { es: 'la impresión', en: 'printing' },
    },
    steps: [
      { es: 'adelantado la prueba de color', en: 'moved the colour proof forward' },
      { es: 'reservado la imprenta', en: 'booked the printer' },
    ],
    options: [
      { day: 9, worst: 12, means: { es: 'recibe todas las etiquetas juntas', en: 'all labels come together' } },
    ],
    amends: false,
  })
  await notice(stage, 'labels')
}

/** Noticed this morning and half thought through: the newcomer takes it from here. */
async function website(stage: Stage): Promise<void> {
  const caseId = await openedCase(stage, 'website')
  await understandCase.perform(stage.world, stage.people.lead, {
    caseId,
    cause: 'estimate',
    causeText: {
      de: 'die Vorlagen haben mehr Zeit gebraucht als geplant',
      en: 'the templates took more time than planned',
    },
    stake: {
      event: { de: 'die Buchmesse', en: 'the book fair' },
      loss: { de: 'die Freigabe der Texte', en: 'approving the texts' },
      on: stage.workday(12),
    },
  })
}

async function brief(
  stage: Stage,
  key: string,
  { cause, causeText, stake, steps, options, amends }: Brief,
): Promise<void> {
  const { world, people, workday } = stage
  const caseId = await openedCase(stage, key)
  const likely = await likelyOf(stage, caseId)
  const later = (offset: number) => (likely !== null && workday(offset) < likely ? likely : workday(offset))
  await understandCase.perform(world, people.lead, { caseId, cause, causeText, stake })
  await planRecovery.perform(world, people.lead, {
    caseId,
    steps: steps.map((text) => ({ text })),
    nextNews: workday(3),
  })
  await offerOptions.perform(world, people.lead, {
    caseId,
    options: options.map(({ day, worst, means }) => ({ day: later(day), worstCase: later(worst), means })),
    amends: amends
      ? {
          gift: { type: 'discount', percent: 10, on: 'invoice' },
          cost: { minor: 40_000, currency: 'EUR' },
          by: workday(15),
        }
      : null,
  })
  await agreePlan.perform(world, people.manager, { caseId })
}

/** Written, read, approved by a second person, and gone once the hold is over. */
async function notice(stage: Stage, key: string): Promise<void> {
  const { world, people } = stage
  const caseId = await openedCase(stage, key)
  const { messageId } = await draftLetter.perform(world, people.lead, { caseId, kind: 'notice' })
  await approveMessage.perform(world, people.manager, { messageId, version: 1 })
  await stage.goTo(stage.workday(key === 'donors' ? -10 : -1), '09:30')
}

async function openedCase(stage: Stage, key: string): Promise<Id> {
  const found = await caseOf(stage, key)
  if (found) return found
  const project = stage.projects.get(key)
  if (!project) throw new Error(`no project ${key}`)
  const opened = await openCaseByHand.perform(stage.world, stage.people.lead, {
    promiseId: project.promiseId,
    because: 'The review takes longer.',
  })
  return opened.caseId
}

const look = view({
  name: 'demo.look',
  needs: 'system:act',
  input: z.object({ promiseId: z.custom<Id>() }),
  async read(glance, { promiseId }) {
    const [line] = await casesOf(glance, { promiseId, open: true })
    return line ? loadCase(glance, line.id) : null
  },
})

async function caseOf({ world, people, projects }: Stage, key: string): Promise<Id | null> {
  const promiseId = projects.get(key)?.promiseId
  if (!promiseId) return null
  return (await look.look(world, systemActor(people.lead.scope.workspaceId), { promiseId }))?.id ?? null
}

async function stateOf({ world, people }: Stage, caseId: Id) {
  return inScope(world.db, people.lead.scope.workspaceId, (tx) =>
    loadCase(
      {
        tx,
        actor: people.lead,
        scope: people.lead.scope,
        now: world.clock(),
        settings: world.settings,
        secrets: world.secrets,
      },
      caseId,
    ),
  )
}

async function likelyOf(stage: Stage, caseId: Id) {
  return (await stateOf(stage, caseId)).state.likely
}

async function firstOption(stage: Stage, caseId: Id): Promise<Id | null> {
  return (await stateOf(stage, caseId)).state.offered[0]?.id ?? null
}

async function newestCode({ world, people }: Stage): Promise<Id> {
  const { id } = await inScope(world.db, people.lead.scope.workspaceId, (tx) =>
    tx.selectFrom('portal_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  )
  return id
}
