import type {
  AcceptanceFacts,
  AmendsGivenFacts,
  AnswerFacts,
  FollowUpFacts,
  RetrospectiveFacts,
  ThanksFacts,
} from '../facts.ts'
import type { Writer } from '../writer.ts'
import { amends, amendsLine, contact, greeting, measureLine, paragraph, plan, portal } from './parts.ts'
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

/** What the client asked, answered in a person's own words; what stands is said again where it is agreed. */
export function answer(facts: AnswerFacts, writer: Writer): Blocks {
  return {
    subject: writer.line('subject.answer', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      writer.line('answer.intro', { project: facts.project }),
      writer.line('answer.reply', { reply: capital(writer.said(facts.reply, 'reply')) }),
      standing(facts, writer),
      contact(facts, writer),
      portal(writer),
    ],
  }
}

/** Whole sentences begin with a capital, however they were typed; scripts without any stay as they are. */
function capital(text: string | null): string | null {
  return text === null ? null : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** What we gave for the trouble, and when. */
export function amendsGiven(facts: AmendsGivenFacts, writer: Writer): Blocks {
  const first = facts.amends.length === 0 ? writer.line('given.extra', { extra: null }) : ''
  return {
    subject: writer.line('subject.amends-given', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(
        writer.line('given.intro', writer.day('handed', facts.givenOn)),
        first,
        ...facts.amends.map((one) => amendsLine(one, writer, 'given')),
      ),
      standing(facts, writer),
      contact(facts, writer),
      portal(writer),
      writer.line('thanks'),
    ],
  }
}

/** The agreed day of the work, where there is one that is still to come. */
function standing({ deliverable, newDate }: AnswerFacts | AmendsGivenFacts, writer: Writer): string {
  if (deliverable === undefined || newDate === undefined) return ''
  const day = writer.day('newDate', newDate)
  return writer.line('follow-up.date', { deliverable: writer.said(deliverable, 'deliverable'), ...day })
}

/** The client's version of our look back: what happened and what we change, with an open question. */
export function retrospective(facts: RetrospectiveFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  const [first] = facts.measures
  return {
    subject: writer.line('subject.retrospective', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(
        writer.line('look.intro', { deliverable, project: facts.project }),
        writer.line('cause', { cause: writer.said(facts.cause, 'cause') }),
      ),
      // Without a measure there is nothing to tell, and the missing fact is named.
      first === undefined
        ? writer.line('recurrence', { measure: null })
        : paragraph(...facts.measures.map((one) => measureLine(one, writer))),
      paragraph(writer.line('look.invite'), contact(facts, writer)),
      writer.line('thanks'),
    ],
  }
}
