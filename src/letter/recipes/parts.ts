import { majorOf } from '../../kit/money.ts'
import type { Amends, CallWindow, CommonFacts, DelayFacts, MeasureFact, Said, Stake } from '../facts.ts'
import { PORTAL_SLOT } from '../facts.ts'
import type { Writer } from '../writer.ts'

/** A letter before it is one text: blocks are parted by an empty line. */
export interface Blocks {
  subject: string
  blocks: readonly string[]
}

/** Sentences into one paragraph. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** The form of a sentence that fits the salutation: '<stem>.ms', '<stem>.mr', '<stem>.neutral', or '<stem>.nameless' for an address shared by many. */
export function greeting(
  { to, from }: CommonFacts,
  writer: Writer,
  stem: 'salutation' | 'voicemail.hello' | 'call.hello',
): string {
  const form = to.familyName !== '' ? to.salutation : to.givenName !== '' ? 'neutral' : 'nameless'
  return writer.line(`${stem}.${form}`, { ...writer.names(), me: from.name, company: from.company })
}

export function signature({ from }: CommonFacts, writer: Writer): string {
  const place = [from.role, from.company].filter((part) => part !== '').join(', ')
  return [writer.line('closing'), from.name, place, from.phone].filter((line) => line !== '').join('\n')
}

export function apology(facts: DelayFacts, writer: Writer): string {
  const passed = facts.today > facts.oldDate
  const again = passed ? 'apology.again-passed' : 'apology.again'
  return writer.line(facts.slip >= 2 ? again : passed ? 'apology.passed' : 'apology.ahead', {
    project: facts.project,
    deliverable: writer.said(facts.deliverable, 'deliverable'),
    ...writer.day('oldDate', facts.oldDate),
  })
}

export function impact(stake: Stake | undefined, deliverable: Said, writer: Writer): string {
  const values = {
    deliverable: writer.said(deliverable, 'deliverable'),
    event: writer.said(stake?.event, 'stake'),
    ...(stake?.on === undefined ? {} : writer.day('stake', stake.on)),
    ...(stake?.loss === undefined ? {} : { loss: writer.said(stake.loss, 'loss') }),
  }
  if (stake?.loss !== undefined)
    return writer.line(stake.on === undefined ? 'impact.loss' : 'impact.dated-loss', values)
  return writer.line(stake?.on === undefined ? 'impact.event' : 'impact.dated', values)
}

/** Measures done against this cause (and, from the second slip on, after the last one) earn the sentence that it will not happen again. */
export function earned({ measures, causeClass, slip, lastSlipOn }: DelayFacts): DelayFacts['measures'] {
  return measures.filter(
    ({ state, cause, on }) =>
      state === 'done' && cause === causeClass && (slip < 2 || lastSlipOn === undefined || on > lastSlipOn),
  )
}

export function measures(facts: DelayFacts, writer: Writer): string {
  const [done] = earned(facts)
  if (done !== undefined) return measureLine(done, writer)
  const planned = facts.measures.find(({ state }) => state === 'planned')
  return planned === undefined ? '' : measureLine(planned, writer)
}

/** Done, it says that this will not happen again; planned, only when it begins. */
export function measureLine({ text, state, on }: MeasureFact, writer: Writer): string {
  if (state === 'done') return writer.line('recurrence', { measure: writer.said(text, 'measure') })
  // `day` would also fill 'measure' itself, so the clause comes last.
  return writer.line('plan.measure', { ...writer.day('measure', on), measure: writer.later(text, 'measure') })
}

export function plan(steps: readonly Said[], writer: Writer): string {
  return writer.line('plan', { steps: writer.list(steps, 'steps') })
}

/** The plan of a notice: it speaks of dates where there is a choice; from the second slip on it promises nothing beside the date. */
export function planOf({ slip, steps, options }: DelayFacts, writer: Writer): string {
  const key = options.length >= 2 ? 'plan.choice' : slip >= 2 ? 'plan.again' : 'plan'
  return writer.line(key, { steps: writer.list(steps, 'steps') })
}

/** The new day and its worst case; nothing where the client chooses, since the choice names the days. */
export function newDates(facts: DelayFacts, writer: Writer): string {
  if (facts.options.length >= 2) return ''
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return paragraph(
    writer.line('date.new', { deliverable, ...writer.day('newDate', facts.newDate) }),
    writer.line('date.worst', writer.day('worstCase', facts.worstCase)),
  )
}

export function amends(given: readonly Amends[], writer: Writer): string {
  return paragraph(...given.map((one) => amendsLine(one, writer)))
}

/** One of the amends: `stem` 'amends' offers it, 'given' says that it has been given. */
export function amendsLine(one: Amends, writer: Writer, stem: 'amends' | 'given' = 'amends'): string {
  switch (one.type) {
    case 'discount':
      return writer.line(`${stem}.${one.on}`, { percent: writer.formats.rate(one.percent / 100) })
    case 'credit': {
      const amount = majorOf(one.amount) > 0 ? writer.formats.money(one.amount) : null
      return writer.line(`${stem}.credit`, { amount })
    }
    case 'hours':
      return writer.line(`${stem}.hours`, { hours: one.hours })
    case 'extra':
      return writer.line(`${stem}.extra`, { extra: writer.said(one.what, 'extra') })
  }
}

/** The ways on offer, as a list; nothing when there is only one way. */
export function options(facts: DelayFacts, key: 'options.item' | 'options.short', writer: Writer): string {
  if (facts.options.length < 2) return ''
  const items = facts.options.map(({ label, day, worstCase, means }) =>
    writer.line(key, {
      label,
      ...writer.day('day', day),
      ...writer.day('worst', worstCase),
      means: writer.said(means, 'means'),
    }),
  )
  const intro = writer.line('options.intro', { deliverable: writer.said(facts.deliverable, 'deliverable') })
  return `${intro}\n${bullets(items)}`
}

export function contact(
  facts: CommonFacts & { nextUpdate?: DelayFacts['nextUpdate']; window: CallWindow },
  writer: Writer,
): string {
  return paragraph(
    facts.nextUpdate === undefined ? '' : writer.line('contact.next', writer.day('nextUpdate', facts.nextUpdate)),
    writer.line(facts.window.on === facts.today ? 'contact.reach-today' : 'contact.reach', writer.window(facts.window)),
    writer.brief ? '' : writer.line('contact.questions'),
  )
}

export function portal(writer: Writer): string {
  return writer.line('portal', { portal: PORTAL_SLOT })
}
