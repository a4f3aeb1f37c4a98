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
import { addDays, dayIn, type Day } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { latestAbout } from '../src/post/message.store.ts'
import { loadPromise } from '../src/promise/promise.store.ts'
import { approve, approveById, count, seen, trying, type Life, type Party } from './year-life.testing.ts'

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
  if (drafted) await approveById(life, drafted.messageId)
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
    if (thanks?.state === 'draft') await approve(life, thanks)
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
  if (drafted) await approveById(life, drafted.messageId)
}
