import { z } from 'zod'
import { considerForecast } from '../src/delay/consider-forecast.act.ts'
import { agreePlan } from '../src/delay/agree-plan.act.ts'
import { loadCase, openCaseOf, type FoundCase } from '../src/delay/case.store.ts'
import { AMENDS, CAUSE } from '../src/delay/delay.testing.ts'
import { draftLetter } from '../src/delay/draft-letter.act.ts'
import { followUp } from '../src/delay/follow-up.act.ts'
import { logCallOutcome } from '../src/delay/log-call.act.ts'
import { offerOptions } from '../src/delay/offer-options.act.ts'
import { planRecovery } from '../src/delay/plan-recovery.act.ts'
import { recordAnswer } from '../src/delay/record-answer.act.ts'
import { understandCase } from '../src/delay/understand-case.act.ts'
import { setSchedule } from '../src/checkin/set-schedule.act.ts'
import { addDays, dayIn, type Day } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { insertClient } from '../src/people/client.store.ts'
import { insertContact } from '../src/people/contact.store.ts'
import { written, type AWorkspace } from '../src/people/people.testing.ts'
import type { Contact } from '../src/people/person.ts'
import type { Glance } from '../src/platform/act.ts'
import { Refused } from '../src/platform/refused.ts'
import { view } from '../src/platform/view.ts'
import type { TestWorld } from '../src/platform/world.testing.ts'
import { approveMessage } from '../src/post/approve-message.act.ts'
import { editMessage } from '../src/post/edit-message.act.ts'
import { latestAbout, loadMessage } from '../src/post/message.store.ts'
import { aContext, aDraft, goodText } from '../src/post/post.testing.ts'
import { undoDelivery } from '../src/post/undo-delivery.act.ts'
import { keepPromise } from '../src/promise/keep-promise.act.ts'
import { makePromise } from '../src/promise/make-promise.act.ts'
import { loadPromise } from '../src/promise/promise.store.ts'

/** One client of the agency and what stands between us. Names are canaries: in nobody else's mail. */
export interface Party {
  readonly contact: Contact
  promiseId: Id | null
  caseId: Id | null
}

/** Where the people of the year stand. `world` is that of the server that runs just now. */
export interface Life {
  readonly house: AWorkspace
  readonly unit: () => number
  readonly counts: Record<string, number>
  world(): TestWorld
}

const PEOPLE = ['german', 'bengali', 'german', 'english', 'german', 'spanish', 'french'] as const

/** So many clients in five languages and zones, each with a weekly update at their own hour. */
export async function settleIn(life: Life, howMany: number): Promise<readonly Party[]> {
  const { house } = life
  const world = life.world()
  const contacts = Array.from({ length: howMany }, (_, n): Contact => {
    const like = house.contacts[PEOPLE[n % PEOPLE.length] ?? 'german']
    const [id, clientId, family] = [world.dice.id(), world.dice.id(), `Kanarie${n}x`]
    return { ...like, id, clientId, family, email: `${family.toLowerCase()}@client${n}.example` }
  })
  await written(world, house.workspaceId, async (moment) => {
    for (const contact of contacts) {
      const { clientId: id, family, country } = contact
      await insertClient(moment, { id, name: `${family} Verlag`, country })
      await insertContact(moment, contact)
    }
  })
  for (const { id: contactId } of contacts) await setSchedule.perform(world, house.lead, { contactId })
  return contacts.map((contact) => ({ contact, promiseId: null, caseId: null }))
}

/** What stands at this moment, for the script itself. */
export function seen<T>({ house, world }: Life, read: (glance: Glance) => Promise<T>): Promise<T> {
  const once = view({ name: 'year.seen', needs: 'system:act', input: z.object({}), read })
  return once.look(world(), house.system, {})
}

/** What a person is refused is an answer, not a fault; it is counted by its kind. */
export async function trying<T>(life: Life, what: () => Promise<T>): Promise<T | null> {
  try {
    return await what()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { kind } = error.refusal
    count(life, `refused: ${kind}`)
    return null
  }
}

export function count({ counts }: Pick<Life, 'counts'>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}

/** The ledger on a Monday: what is due is mostly delivered, and something new is promised. */
export async function promiseOn(life: Life, party: Party): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const { contact } = party
  const today = dayIn(contact.zone, world.clock())
  if (party.promiseId !== null) {
    const promiseId = party.promiseId
    const { day } = await seen(life, (glance) => loadPromise(glance, promiseId))
    if (day > addDays(today, 4) || unit() < 0.1) return
    await trying(life, () => keepPromise.perform(world, house.lead, { promiseId, on: today }))
    count(life, 'delivered')
  }
  const day = addDays(today, 14 + Math.floor(unit() * 8) * 7)
  const what = `${contact.family}-Portal`
  const asked = { contactId: contact.id, kind: 'delivery', what, day } as const
  party.promiseId = (await trying(life, () => makePromise.perform(world, house.lead, asked)))?.id ?? null
}

const said = (de: string, en: string) => ({ de, en })

/** The forecast turns red: a case is opened, thought through and agreed, and the notice is written and approved. */
export async function slip(life: Life, party: Party): Promise<void> {
  const { house } = life
  const world = life.world()
  const { promiseId } = party
  if (promiseId === null || party.caseId !== null || party.contact.language !== 'de') return
  const { day, state } = await seen(life, (glance) => loadPromise(glance, promiseId))
  const today = dayIn(party.contact.zone, world.clock())
  if (state !== 'open' || day <= today) return
  const later = (days: number): Day => addDays(day, days)
  const outlook = {
    promiseId,
    chance: 0.2,
    p50: later(5),
    newDay: later(7),
    worstDay: later(12),
    opens: 'red',
  } as const
  await considerForecast.perform(world, house.system, { forecastId: world.dice.id(), outlooks: [outlook] })
  const found = await seen(life, (glance) => openCaseOf(glance, promiseId))
  if (found === null) return
  party.caseId = found.id
  count(life, 'cases')
  await brief(life, found, { later, today })
  await tell(life, found.id)
}

interface Days {
  readonly later: (days: number) => Day
  readonly today: Day
}

async function brief(life: Life, { id: caseId }: FoundCase, { later, today }: Days): Promise<void> {
  const { house } = life
  const world = life.world()
  const stake = { event: said('die Hauptversammlung', 'the shareholder meeting'), on: later(20) }
  const steps = [{ text: said('die Texte vorgezogen', 'moved the texts forward') }]
  const options = [
    {
      day: later(7),
      worstCase: later(12),
      means: said('Sie erhalten alles auf einmal', 'You receive everything at once'),
    },
    {
      day: later(10),
      worstCase: later(14),
      means: said('Sie erhalten zusätzlich den Shop', 'You also receive the shop'),
    },
  ]
  await trying(life, () => understandCase.perform(world, house.lead, { caseId, ...CAUSE, stake }))
  await trying(life, () => planRecovery.perform(world, house.lead, { caseId, steps, nextNews: addDays(today, 8) }))
  const amends = { ...AMENDS, by: later(30) }
  await trying(life, () => offerOptions.perform(world, house.lead, { caseId, options, amends }))
  await trying(life, () => agreePlan.perform(world, house.manager, { caseId }))
}

async function tell(life: Life, caseId: Id): Promise<void> {
  const { house } = life
  const world = life.world()
  const drafted = await trying(life, () => draftLetter.perform(world, house.lead, { caseId, kind: 'notice' }))
  if (drafted) await approve(life, drafted.messageId)
}

/** A week of an open case: told again where it never arrived, a call, an answer, news, and thanks at its end. */
export async function followCase(life: Life, party: Party): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const { caseId } = party
  if (caseId === null) return
  const { state } = await seen(life, (glance) => loadCase(glance, caseId))
  if (state.deliveredOn !== null || state.step === 'withdrawn') {
    party.caseId = null
    const thanks = await seen(life, (glance) => latestAbout(glance, { room: 'delay', id: caseId }, 'thanks'))
    if (thanks?.state === 'draft') await approve(life, thanks.id)
    return
  }
  if (state.told === null) return tell(life, caseId)
  if (unit() < 0.5) {
    const call = {
      caseId,
      outcome: unit() < 0.6 ? ('reached' as const) : ('voicemail' as const),
      words: 'Ist recht so.',
    }
    if (await trying(life, () => logCallOutcome.perform(world, house.lead, call))) count(life, 'calls')
  }
  const [option] = state.offered
  if (state.accepted === null && option && unit() < 0.7) {
    const answer = { kind: 'accepted', optionId: option.id } as const
    await trying(life, () => recordAnswer.perform(world, house.lead, { caseId, answer }))
    return
  }
  const news = { caseId, status: said('die Texte liegen vor', 'the texts are here') }
  const nextNews = addDays(dayIn(party.contact.zone, world.clock()), 8)
  const drafted = await trying(life, () => followUp.perform(world, house.lead, { ...news, nextNews }))
  if (drafted) await approve(life, drafted.messageId)
}

/** A second person says yes; now and then somebody thinks again while the letter is held. */
export async function approve(life: Life, messageId: Id): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const message = await seen(life, (glance) => loadMessage(glance, messageId))
  const { version, subject, text } = message
  const yes = await trying(life, () => approveMessage.perform(world, house.manager, { messageId, version }))
  const deliveryId = yes?.deliveryId
  if (!deliveryId) return
  count(life, `approved: ${message.kind}`)
  const drawn = unit()
  if (drawn < 0.02) await trying(life, () => undoDelivery.perform(world, house.lead, { deliveryId }))
  else if (drawn < 0.04) {
    const edit = { messageId, version, subject, text: `${text}\n\nPS` }
    await trying(life, () => editMessage.perform(world, house.lead, edit))
  }
}

/** A letter written by hand in answer to a question, with a day that is still to come. */
export async function writeLetter(life: Life, { contact }: Party): Promise<void> {
  if (contact.language !== 'de') return
  const world = life.world()
  const due = addDays(dayIn(contact.zone, world.clock()), 14)
  const text = goodText(contact).replace('Freitag, dem 12. Februar 2027', spoken(due))
  const wish = { about: { room: 'portal', id: world.dice.id() }, subject: `${contact.family}: Ihre Frage` } as const
  const context = aContext(world, contact)
  const { id } = await aDraft(world, life.house, { ...wish, contactId: contact.id, text, context })
  await approve(life, id)
}

const weekday = new Intl.DateTimeFormat('de', { timeZone: 'UTC', weekday: 'long' })
const dayMonth = new Intl.DateTimeFormat('de', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

function spoken(day: Day): string {
  const at = new Date(`${day}T12:00:00Z`)
  return `${weekday.format(at)}, dem ${dayMonth.format(at)}`
}
