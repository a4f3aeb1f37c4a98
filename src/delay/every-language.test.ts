import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { packOf, type Code } from '../language/packs.ts'
import { check } from '../letter/check.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { loadMessage } from '../post/message.store.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { makePromise } from '../promise/make-promise.act.ts'
import { agreePlan } from './agree-plan.act.ts'
import { caseView } from './case.view.ts'
import { draftLetter } from './draft-letter.act.ts'
import { inviteClient } from './invite-client.act.ts'
import { offerOptions } from './offer-options.act.ts'
import { openCaseByHand } from './open-case.act.ts'
import { planRecovery } from './plan-recovery.act.ts'
import { understandCase } from './understand-case.act.ts'

/** What people type, per language, in the forms that the frames ask for. */
const TYPED: Record<Code, { what: string; cause: string; event: string; step: string; means: string }> = {
  en: {
    what: 'the new website',
    cause: 'agreeing on the texts took nine days instead of four',
    event: 'the shareholder meeting',
    step: 'moved the texts forward',
    means: 'You receive everything at once',
  },
  de: {
    what: 'die neue Website',
    cause: 'die Abstimmung der Texte hat neun statt vier Tage gedauert',
    event: 'die Hauptversammlung',
    step: 'die Texte vorgezogen',
    means: 'Sie erhalten alles auf einmal',
  },
  es: {
    what: 'la nueva web',
    cause: 'acordar los textos llevó nueve días en lugar de cuatro',
    event: 'la junta de accionistas',
    step: 'adelantado los textos',
    means: 'Recibirá todo a la vez',
  },
  fr: {
    what: 'le nouveau site',
    cause: 'la mise au point des textes a pris neuf jours au lieu de quatre',
    event: 'l’assemblée générale',
    step: 'avancé les textes',
    means: 'Vous recevez tout en une fois',
  },
  bn: {
    what: 'নতুন ওয়েবসাইট',
    cause: 'লেখাগুলো চূড়ান্ত করতে চার দিনের জায়গায় নয় দিন লেগেছে',
    event: 'বার্ষিক সাধারণ সভা',
    step: 'লেখার কাজ এগিয়ে এনেছি',
    means: 'সবকিছু একসঙ্গে পাবেন',
  },
}

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
  house = await aWorkspace(world)
})
afterAll(() => world.store.close())

async function agreedFor(contactId: Id, code: Code): Promise<Id> {
  const { lead, manager } = house
  const { what, cause, event, step, means } = TYPED[code]
  const promised = { contactId, kind: 'delivery', what, label: 'New website', day: '2027-03-12' } as const
  const { id: promiseId } = await makePromise.perform(world, lead, promised)
  const { caseId } = await openCaseByHand.perform(world, lead, { promiseId, because: 'More time' })
  await understandCase.perform(world, lead, {
    caseId,
    cause: 'estimate',
    causeText: { [code]: cause },
    stake: { event: { [code]: event }, on: day('2027-03-25') },
  })
  await planRecovery.perform(world, lead, {
    caseId,
    steps: [{ text: { [code]: step } }],
    nextNews: day('2027-02-10'),
  })
  const option = { day: day('2027-03-18'), worstCase: day('2027-03-23'), means: { [code]: means } }
  await offerOptions.perform(world, lead, { caseId, options: [option], amends: null })
  await agreePlan.perform(world, manager, { caseId })
  return caseId
}

const CONTACTS = ['german', 'bengali', 'spanish', 'french', 'english'] as const

test.each(CONTACTS)('notice, call sheet, voicemail and request to talk are written for the %s contact', async (who) => {
  const contact = house.contacts[who]
  const caseId = await agreedFor(contact.id, contact.language)
  const { lead } = house
  const ids: Id[] = [(await inviteClient.perform(world, lead, { caseId })).messageId]
  for (const kind of ['notice', 'call-sheet', 'voicemail'] as const)
    ids.push((await draftLetter.perform(world, lead, { caseId, kind })).messageId)

  for (const id of ids) {
    const { kind, text, context, language, drawing } = await written(world, house.workspaceId, (moment) =>
      loadMessage(moment, id),
    )
    const blocked = check(text, context, await packOf(language)).filter((finding) => finding.severity === 'block')
    expect(blocked, `${kind}: ${text}`).toEqual([])
    expect(drawing !== null, kind).toBe(kind === 'notice')
  }
  const { frames } = await caseView.look(world, lead, { caseId })
  for (const [name, byCode] of Object.entries(frames)) {
    const frame = byCode[contact.language]
    expect(`${frame?.before}${frame?.after}`.trim(), name).not.toBe('')
  }
})
