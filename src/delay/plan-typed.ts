import type { Day } from '../kit/day.ts'
import { money, type Money } from '../kit/money.ts'
import type { Code } from '../language/packs.ts'
import type { Said } from '../letter/facts.ts'
import type { CasePage } from './case-page.ts'
import { isSaid, saidOf } from './said.ts'

export interface TypedOption {
  readonly day: Day | null
  readonly worstCase: Day | null
  readonly means: Said
}

export type GiftKind = 'invoice' | 'next-project' | 'credit' | 'hours' | 'extra'

/** Amends while they are typed; numbers are still text, as people write them. */
export interface TypedAmends {
  readonly kind: GiftKind | ''
  readonly number: string
  readonly what: Said
  readonly cost: string
  readonly by: Day | null
}

/** The plan while it is typed. */
export interface TypedPlan {
  readonly steps: readonly Said[]
  readonly nextNews: Day | null
  readonly options: readonly TypedOption[]
  readonly amends: TypedAmends
  readonly riskReason: string
}

export const NO_AMENDS: TypedAmends = { kind: '', number: '', what: {}, cost: '', by: null }

/** What is on record already; otherwise one step to fill in and one option with the dates of the forecast. */
export function firstPlan({ state, nextNews }: CasePage): TypedPlan {
  const { steps, options, amends, risk } = state.brief
  const known = options.length > 0 ? options : state.offered
  return {
    steps: steps.length > 0 ? steps.map((step) => step.text) : [{}],
    nextNews: state.brief.nextNews ?? nextNews,
    options:
      known.length > 0
        ? known.map(({ day, worstCase, means }) => ({ day, worstCase, means }))
        : [{ day: state.likely, worstCase: state.worst, means: {} }],
    amends: amends === null ? NO_AMENDS : typedAmends(amends),
    riskReason: risk?.reason ?? '',
  }
}

function typedAmends({ gift, cost, by }: NonNullable<CasePage['state']['brief']['amends']>): TypedAmends {
  const common = { what: {}, cost: String(majorText(cost)), by, number: '' }
  switch (gift.type) {
    case 'discount':
      return { ...common, kind: gift.on, number: String(gift.percent) }
    case 'credit':
      return { ...common, kind: 'credit', number: String(majorText(gift.amount)) }
    case 'hours':
      return { ...common, kind: 'hours', number: String(gift.hours) }
    case 'extra':
      return { ...common, kind: 'extra', what: gift.what }
  }
}

const majorText = ({ minor, currency }: Money): number => minor / money(1, currency).minor

/** The options that lie before the day the forecast would keep. */
export function isEarly({ options }: TypedPlan, likely: Day | null): boolean {
  return likely !== null && options.some(({ day }) => day !== null && day < likely)
}

/** What `POST /cases/:caseId/plan` and `/options` are asked; null while something is missing. */
export function askedPlan(
  typed: TypedPlan,
  { theirs, currency, read }: { theirs: Code; currency: string; read: (text: string) => number | null },
) {
  const { nextNews } = typed
  const steps = typed.steps.filter((step) => Object.keys(saidOf(step)).length > 0)
  if (nextNews === null || steps.length === 0 || !steps.every((step) => isSaid(step, theirs))) return null
  const options = typed.options.flatMap(({ day, worstCase, means }) =>
    day !== null && worstCase !== null && isSaid(means, theirs) ? [{ day, worstCase, means: saidOf(means) }] : [],
  )
  if (options.length < typed.options.length) return null
  const amends = typed.amends.kind === '' ? null : askedAmends(typed.amends, { theirs, currency, read })
  if (amends === undefined) return null
  const risk = typed.riskReason.trim() === '' ? {} : { riskReason: typed.riskReason.trim() }
  return {
    plan: { steps: steps.map((step) => ({ text: saidOf(step) })), nextNews },
    offer: { options, amends, ...risk },
  }
}

function askedAmends(
  { kind, number, what, cost, by }: TypedAmends,
  { theirs, currency, read }: { theirs: Code; currency: string; read: (text: string) => number | null },
) {
  const costs = read(cost)
  if (costs === null || by === null) return undefined
  const price = { cost: money(costs, currency), by }
  if (kind === 'extra')
    return isSaid(what, theirs) ? { gift: { type: 'extra' as const, what: saidOf(what) }, ...price } : undefined
  const figure = read(number)
  if (figure === null || figure <= 0) return undefined
  if (kind === 'hours') return { gift: { type: 'hours' as const, hours: figure }, ...price }
  if (kind === 'credit') return { gift: { type: 'credit' as const, amount: money(figure, currency) }, ...price }
  return { gift: { type: 'discount' as const, percent: figure, on: kind }, ...price }
}
