import type { CallSheetFacts, TalkFacts, VoicemailFacts } from '../facts.ts'
import type { Writer } from '../writer.ts'
import { amends, bullets, greeting, impact, measures, newDates, options, paragraph, planOf } from './parts.ts'
import type { Blocks } from './parts.ts'

/** What the caller has in front of them: how to open, what to say first, how to listen, the solution, three ways back to it. */
export function callSheet(facts: CallSheetFacts, writer: Writer): Blocks {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  const newDate = writer.day('newDate', facts.newDate)
  // Where there is a choice it names the days; said twice, the sheet would be too long for a nervous moment.
  const choice = facts.options.length >= 2
  const back = choice ? 'call.back-choice' : 'call.back'
  return {
    subject: writer.line('subject.call-sheet', { project: facts.project }),
    blocks: [
      heading(writer, 'open'),
      greeting(facts, writer, 'call.hello'),
      heading(writer, 'say'),
      paragraph(
        writer.line(opening(facts), { project: facts.project, deliverable, ...writer.day('oldDate', facts.oldDate) }),
        writer.line('responsibility'),
        impact(choice ? { event: facts.stake.event } : facts.stake, facts.deliverable, writer),
      ),
      heading(writer, 'listen'),
      bullets(writer.all('call.listen')),
      heading(writer, 'solution'),
      options(facts, 'options.short', writer),
      paragraph(newDates(facts, writer), planOf(facts, writer), measures(facts, writer), amends(facts.amends, writer)),
      heading(writer, 'back'),
      bullets(writer.all(back, { deliverable, ...newDate }, writer.brief ? 2 : 3)),
      heading(writer, 'end'),
      writer.line('call.end', { ...writer.day('nextUpdate', facts.nextUpdate), phone: facts.from.phone }),
    ],
  }
}

function opening({
  slip,
  today,
  oldDate,
}: CallSheetFacts): 'call.opening' | 'call.opening-again' | 'call.opening-passed' {
  if (slip >= 2) return 'call.opening-again'
  return today > oldDate ? 'call.opening-passed' : 'call.opening'
}

function heading(writer: Writer, which: 'open' | 'say' | 'listen' | 'solution' | 'back' | 'end'): string {
  return `## ${writer.line(`call.head.${which}`)}`
}

/** Asks for ten minutes, and never carries the bad news itself. */
export function talk(facts: TalkFacts, writer: Writer): Blocks {
  // The line of a slot names the zone by itself.
  const slots = facts.windows.map(({ on, from, to, zone }) =>
    writer.line('talk.slot', writer.window({ on, from, to, zone })),
  )
  return {
    subject: writer.line('subject.can-we-talk', { project: facts.project }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      writer.line('talk.ask', { project: facts.project }),
      `${writer.line('talk.slots')}\n${bullets(slots)}`,
      writer.line('talk.number', { phone: facts.from.phone, ...(slots.length === 0 ? { phone: null } : {}) }),
    ],
  }
}

/** Project, call-back window and number, to be read aloud. */
export function voicemail(facts: VoicemailFacts, writer: Writer): Blocks {
  const when = facts.window.on === facts.today ? 'voicemail.today' : 'voicemail.on'
  return {
    subject: writer.line('subject.voicemail', { project: facts.project }),
    blocks: [
      paragraph(
        greeting(facts, writer, 'voicemail.hello'),
        writer.line('voicemail.ask', { project: facts.project }),
        writer.line(when, writer.window(facts.window)),
        writer.line('voicemail.bye'),
      ),
    ],
  }
}
