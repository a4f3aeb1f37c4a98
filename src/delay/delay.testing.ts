import { day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { systemActor } from '../platform/actor.ts'
import type { World } from '../platform/world.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { agreePlan } from './agree-plan.act.ts'
import { loadCase, type FoundCase } from './case.store.ts'
import { draftLetter } from './draft-letter.act.ts'
import { considerForecast } from './consider-forecast.act.ts'
import { offerOptions } from './offer-options.act.ts'
import { openCaseByHand } from './open-case.act.ts'
import { planRecovery } from './plan-recovery.act.ts'
import { recordTold } from './record-told.act.ts'
import { understandCase } from './understand-case.act.ts'

interface ACase {
  readonly caseId: Id
  readonly promise: ClientPromise
}

/** A case on the new website, opened by hand by the lead. */
export async function aCase(world: World, house: AWorkspace, promised?: ClientPromise): Promise<ACase> {
  const promise = promised ?? (await aPromise(world, house))
  const input = { promiseId: promise.id, because: 'The texts are not signed off yet' }
  const { caseId } = await openCaseByHand.perform(world, house.lead, input)
  return { caseId, promise }
}

export const CAUSE = {
  cause: 'estimate',
  causeText: {
    de: 'die Abstimmung der Texte hat neun statt vier Tage gedauert',
    en: 'signing off the texts took nine days, not four',
  },
} as const

const STAKE = {
  event: { de: 'die Hauptversammlung', en: 'the shareholder meeting' },
  on: day('2027-03-24'),
} as const

export const OPTIONS = [
  {
    day: day('2027-03-19'),
    worstCase: day('2027-03-23'),
    means: { de: 'Sie erhalten alles auf einmal', en: 'You receive everything at once' },
  },
  {
    day: day('2027-03-22'),
    worstCase: day('2027-03-25'),
    means: { de: 'Sie erhalten zusätzlich den Shop', en: 'You also receive the shop' },
  },
]

export const AMENDS = {
  gift: { type: 'discount', percent: 10, on: 'invoice' },
  cost: { minor: 40_000, currency: 'EUR' },
  by: day('2027-04-05'),
} as const

/** What went wrong, the way back, the options and the amends; the next step is to agree. */
export async function aBriefed(world: World, house: AWorkspace, promised?: ClientPromise): Promise<ACase> {
  const opened = await aCase(world, house, promised)
  const { caseId } = opened
  await understandCase.perform(world, house.lead, { caseId, ...CAUSE, stake: STAKE })
  const step = { de: 'die Texte vorgezogen', en: 'moved the texts forward' }
  await planRecovery.perform(world, house.lead, { caseId, steps: [{ text: step }], nextNews: day('2027-02-10') })
  await offerOptions.perform(world, house.lead, { caseId, options: OPTIONS, amends: AMENDS })
  return opened
}

export async function anAgreed(world: World, house: AWorkspace, promised?: ClientPromise): Promise<ACase> {
  const briefed = await aBriefed(world, house, promised)
  await agreePlan.perform(world, house.manager, { caseId: briefed.caseId })
  return briefed
}

/** Told by a letter that has left, as the post would say it. */
export async function aTold(world: World, house: AWorkspace, promised?: ClientPromise): Promise<ACase> {
  const agreed = await anAgreed(world, house, promised)
  const { caseId } = agreed
  const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  await sentLetter(world, house, { caseId, messageId, kind: 'notice' })
  return agreed
}

/** The post says that this letter has been handed over. */
export async function sentLetter(
  world: World,
  { workspaceId }: AWorkspace,
  { caseId, messageId, kind }: { readonly caseId: Id; readonly messageId: Id; readonly kind: string },
): Promise<void> {
  const about = { room: 'delay', id: caseId }
  await recordTold.perform(world, systemActor(workspaceId), { messageId, kind, about })
}

export const caseNow = (world: World, house: AWorkspace, caseId: Id): Promise<FoundCase> =>
  written(world, house.workspaceId, (moment) => loadCase(moment, caseId))

interface AnOutlook {
  readonly chance: number
  readonly opens: 'red' | 'amber-again' | null
  readonly newDay?: string
}

/** The forecast says this of one promise. */
export async function forecastSays(
  world: World,
  { workspaceId }: AWorkspace,
  promise: ClientPromise,
  { chance, opens, newDay = '2027-03-19' }: AnOutlook,
): Promise<void> {
  const days = { p50: day('2027-03-17'), newDay: day(newDay), worstDay: day('2027-03-24') }
  await considerForecast.perform(world, systemActor(workspaceId), {
    forecastId: world.dice.id(),
    outlooks: [{ promiseId: promise.id, chance, opens, ...days }],
  })
}
