import { formatsFor } from '../language/formats.ts'
import type { Code } from '../language/packs.ts'
import type { ApprovedAmends, Context, Kind } from './context.ts'
import type { Amends, DelayFacts, LetterFacts, Said, Stake } from './facts.ts'

/** What only the house knows, and a letter must not tell: who works here, who else is involved, our own words for things. */
export interface House {
  readonly roster: readonly { readonly names: readonly string[]; readonly roles: readonly string[] }[]
  readonly thirdParties: readonly string[]
  readonly internalTerms: readonly string[]
}

/**
 * The record that a letter composed from these facts is checked against, in the
 * language it is written in. The same facts give composer and checker their values,
 * so an own letter agrees with its own record.
 */
export function contextFrom(facts: LetterFacts, house: House, lang: Code = facts.to.language): Context {
  const { to, from } = facts
  const names = [to.familyName, to.givenName].filter((name) => name !== '')
  return {
    kind: kindOf(facts),
    lang,
    address: to.register,
    today: facts.today,
    timeZone: to.zone,
    dateOrder: to.dateOrder,
    client: { company: to.company, names, title: to.salutation, stakes: stakesOf(facts, lang) },
    roster: house.roster.map(({ names, roles }) => ({ names, roles })),
    thirdParties: house.thirdParties,
    internalTerms: house.internalTerms,
    phones: from.phone === '' ? [] : [from.phone],
    amendsApproved: 'amends' in facts ? facts.amends.map((gift) => approved(gift, lang)) : [],
    measures: [],
    slip: 1,
    apologiesSent: 0,
    earlierTexts: [],
    ...datesOf(facts),
    ...(isDelay(facts) ? delayContext(facts, lang) : {}),
  }
}

function isDelay(facts: LetterFacts): facts is LetterFacts & DelayFacts {
  return facts.kind === 'notice' || facts.kind === 'call-sheet'
}

function delayContext(facts: DelayFacts, lang: Code): Partial<Context> {
  return {
    measures: facts.measures.map(({ text, ...rest }) => ({ ...rest, text: said(text, lang) })),
    cause: facts.causeClass,
    slip: facts.slip,
    apologiesSent: facts.apologiesSent,
    earlierTexts: facts.earlierTexts,
    ...(facts.lastSlipOn ? { lastSlipOn: facts.lastSlipOn } : {}),
    ...(facts.forecast ? { forecast: facts.forecast } : {}),
  }
}

function kindOf(facts: LetterFacts): Kind {
  return facts.kind === 'update' && facts.situation === 'quiet' ? 'quiet' : facts.kind
}

function datesOf(facts: LetterFacts): Pick<Context, 'oldDate' | 'newDate' | 'worstCase' | 'nextUpdate'> {
  const { oldDate, newDate, worstCase, nextUpdate } = facts as Partial<DelayFacts>
  return {
    ...(oldDate ? { oldDate } : {}),
    ...(newDate ? { newDate } : {}),
    ...(worstCase ? { worstCase } : {}),
    ...(nextUpdate ? { nextUpdate } : {}),
  }
}

function stakesOf(facts: LetterFacts, lang: Code): Context['client']['stakes'] {
  const stake: Stake | undefined = 'stake' in facts ? facts.stake : undefined
  if (!stake) return []
  const loss = stake.loss ? said(stake.loss, lang) : ''
  return [{ event: said(stake.event, lang), ...(loss === '' ? {} : { loss }), ...(stake.on ? { on: stake.on } : {}) }]
}

function approved(gift: Amends, lang: Code): ApprovedAmends {
  const { percent, money, number } = formatsFor(lang, { zone: 'UTC' as Context['timeZone'] })
  switch (gift.type) {
    case 'discount':
      return { type: 'discount', value: percent(gift.percent / 100) }
    case 'credit':
      return { type: 'discount', value: money(gift.amount) }
    case 'hours':
      return { type: 'hours', value: number(gift.hours) }
    case 'extra':
      return { type: 'extra', value: said(gift.what, lang) }
  }
}

function said(text: Said, lang: Code): string {
  return text[lang] ?? Object.values(text)[0] ?? ''
}
