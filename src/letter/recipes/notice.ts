import type { NoticeFacts } from '../facts.ts'
import type { Writer } from '../writer.ts'
import {
  amends,
  apology,
  contact,
  greeting,
  impact,
  measures,
  newDates,
  options,
  paragraph,
  planOf,
  portal,
} from './parts.ts'
import type { Blocks } from './parts.ts'

/** The full notice of a slip: sorry, what it means, ours, what happened, the day, the way there, amends, next news. */
export function notice(facts: NoticeFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return {
    subject: writer.line('subject.notice', { deliverable, project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(apology(facts, writer), writer.line('responsibility'), impact(facts.stake, facts.deliverable, writer)),
      writer.line('cause', { cause: writer.said(facts.cause, 'cause') }),
      options(facts, 'options.item', writer),
      facts.options.length >= 2 ? writer.line('options.ask') : '',
      paragraph(newDates(facts, writer), planOf(facts, writer), measures(facts, writer)),
      amends(facts.amends, writer),
      contact(facts, writer),
      paragraph(portal(writer)),
      writer.brief ? '' : writer.line('thanks'),
    ],
  }
}
