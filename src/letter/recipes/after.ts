import type { AcceptanceFacts, FollowUpFacts, ThanksFacts } from '../facts.ts'
import type { Writer } from '../writer.ts'
import { amends, contact, greeting, paragraph, plan, portal } from './parts.ts'
import type { Blocks } from './parts.ts'

/** The promised news while the work is late. */
export function followUp(facts: FollowUpFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return {
    subject: writer.line('subject.follow-up', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(
        writer.line('follow-up.status', { status: writer.said(facts.status, 'status') }),
        writer.line('follow-up.date', { deliverable, ...writer.day('newDate', facts.newDate) }),
        plan(facts.steps, writer),
      ),
      amends(facts.amends, writer),
      contact(facts, writer),
      portal(writer),
      writer.line('thanks'),
    ],
  }
}

/** On delivery: the promise is kept; thanks for the patience. */
export function thanks(facts: ThanksFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return {
    subject: writer.line('subject.thanks', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(
        writer.line('thanks.delivered', { deliverable, project: facts.project }),
        writer.line('thanks.patience'),
      ),
      writer.line('contact.questions'),
    ],
  }
}

/** The client has chosen: the new day, the old one set aside, what goes with it. */
export function acceptance(facts: AcceptanceFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  const newDate = writer.day('newDate', facts.newDate)
  return {
    subject: writer.line('subject.acceptance', { project: facts.project, ...newDate }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(
        writer.line('acceptance.confirm', { deliverable, ...newDate }),
        writer.line('acceptance.before', writer.day('oldDate', facts.oldDate)),
      ),
      amends(facts.amends, writer),
      contact(facts, writer),
      portal(writer),
    ],
  }
}
