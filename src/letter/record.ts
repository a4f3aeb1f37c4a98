import { formatsFor } from '../language/formats.ts'
import type { ApprovedAmends, Context, Kind } from './context.ts'
import type { Amends, LetterFacts, Said } from './facts.ts'

/** What the house knows besides the facts of one letter. */
export interface House {
  roster: Context['roster']
  thirdParties: readonly string[]
  internalTerms: readonly string[]
}

/** The context against which a letter made of these facts is checked: the same record, in the contact's language. */
export function contextOf(facts: LetterFacts, house: House): Context {
  const { to, from, today } = facts
  const said = (clause: Said | undefined) => clause?.[to.language] ?? ''
  const stake = 'stake' in facts ? facts.stake : undefined
  const delay = facts.kind === 'notice' || facts.kind === 'call-sheet' ? facts : null
  return {
    kind: kindOf(facts),
    lang: to.language,
    address: to.register,
    today,
    timeZone: to.zone,
    dateOrder: to.dateOrder,
    ...daysOf(facts),
    ...(delay?.forecast === undefined ? {} : { forecast: delay.forecast }),
    ...('causeClass' in facts ? { cause: facts.causeClass } : {}),
    ...(delay === null ? {} : { offered: delay.options.flatMap(({ day, worstCase }) => [day, worstCase]) }),
    ...(delay?.lastSlipOn === undefined ? {} : { lastSlipOn: delay.lastSlipOn }),
    client: {
      company: to.company,
      names: [`${to.givenName} ${to.familyName}`],
      title: to.salutation,
      stakes:
        stake === undefined
          ? []
          : [
              {
                event: said(stake.event),
                ...(stake.loss ? { loss: said(stake.loss) } : {}),
                ...(stake.on ? { on: stake.on } : {}),
              },
            ],
    },
    ...house,
    phones: [from.phone],
    amendsApproved: 'amends' in facts ? facts.amends.map((one) => approved(one, facts)) : [],
    measures:
      'measures' in facts
        ? facts.measures.map(({ text, cause, state, on }) => ({ text: said(text), cause, state, on }))
        : [],
    slip: delay?.slip ?? 0,
    apologiesSent: delay?.apologiesSent ?? 0,
    earlierTexts: delay?.earlierTexts ?? [],
  }
}

/** The kind by which the checker reads these facts. */
export function kindOf(facts: LetterFacts): Kind {
  if (facts.kind === 'update' && (facts.situation === 'at-risk' || facts.situation === 'late')) return 'late'
  return facts.kind
}

function daysOf(facts: LetterFacts): Pick<Context, 'oldDate' | 'newDate' | 'worstCase' | 'nextUpdate'> {
  const { oldDate, newDate, worstCase, nextUpdate } = {
    oldDate: undefined,
    // Amends given after the work was delivered name one day of ours: the one on which they were given.
    newDate: facts.kind === 'amends-given' ? facts.givenOn : undefined,
    worstCase: undefined,
    nextUpdate: undefined,
    ...facts,
  }
  return {
    ...(oldDate === undefined ? {} : { oldDate }),
    ...(newDate === undefined ? {} : { newDate }),
    ...(worstCase === undefined ? {} : { worstCase }),
    ...(nextUpdate === undefined ? {} : { nextUpdate }),
  }
}

function approved(one: Amends, { to }: LetterFacts): ApprovedAmends {
  const formats = formatsFor(to.language, { zone: to.zone })
  switch (one.type) {
    case 'discount':
      return { type: 'discount', value: formats.rate(one.percent / 100) }
    case 'credit':
      return { type: 'discount', value: formats.money(one.amount) }
    case 'hours':
      return { type: 'hours', value: formats.number(one.hours) }
    case 'extra':
      return { type: 'extra', value: one.what[to.language] ?? '' }
  }
}
