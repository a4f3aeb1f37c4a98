import { dayIn, type Day } from '../kit/day.ts'
import type { DelayFacts } from '../letter/facts.ts'
import type { Member } from '../people/person.ts'
import { windowFrom } from './call-windows.ts'
import type { CaseState } from './case.ts'
import type { Option } from './case-event.ts'
import { commonFacts, deliverableOf, type Material } from './letter-material.ts'

/** The facts of a notice and of a call sheet, or the name of the one that is missing. */
export function delayFacts(material: Material): DelayFacts | string {
  const { state, measures, earlierTexts } = material
  const { cause, stake, steps, nextNews, amends, risk } = state.brief
  const first = recommended(state)
  if (cause === null) return 'cause'
  if (stake === null) return 'stake'
  if (first === null) return 'options'
  if (nextNews === null) return 'next-news'
  const sayRisk =
    risk === null ? {} : { acceptedRisk: { by: nameOf(material.members, risk.byMember), reason: risk.reason } }
  return {
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    oldDate: state.promised,
    newDate: first.day,
    worstCase: first.worstCase,
    nextUpdate: nextNews,
    stake,
    cause: cause.text,
    causeClass: cause.class,
    steps: steps.map((step) => step.text),
    amends: amends === null ? [] : [amends.gift],
    measures: measures.filter((measure) => measure.text[material.contact.language] !== undefined),
    options: state.brief.options.map(({ letter, ...option }) => ({ label: letter, ...option })),
    window: windowFrom(material),
    slip: state.slip,
    apologiesSent: earlierTexts.length,
    earlierTexts,
    ...(state.p50 === null || state.likely === null
      ? {}
      : { forecast: { p50: state.p50, p80: state.likely, ...sayRisk } }),
    ...lastSlip(material),
  }
}

/** The option the letter leads with: the first one listed. */
function recommended({ brief }: CaseState): Option | null {
  return brief.options[0] ?? null
}

function lastSlip({ promise, contact }: Material): { lastSlipOn?: Day } {
  const moved = promise.days.filter((d) => d.askedBy === 'us').at(-1)
  return moved ? { lastSlipOn: dayIn(contact.zone, moved.agreedAt) } : {}
}

function nameOf(members: readonly Member[], memberId: string): string {
  return members.find((m) => m.id === memberId)?.name ?? ''
}
