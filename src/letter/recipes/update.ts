import type { UpdateFacts } from '../facts.ts'
import type { Writer } from '../writer.ts'
import { contact, greeting, impact, paragraph, plan, portal } from './parts.ts'
import type { Blocks } from './parts.ts'

/** The weekly update, in one of four situations. */
export function update(facts: UpdateFacts, writer: Writer): Blocks {
  const old = writer.day('oldDate', facts.oldDate)
  return {
    subject: writer.line(SUBJECT[facts.situation], { project: facts.project, ...old }),
    blocks: [
      greeting(facts, writer, 'salutation'),
      paragraph(writer.line('update.intro', { project: facts.project }), progress(facts, writer)),
      ...(facts.situation === 'at-risk' || facts.situation === 'late'
        ? inTrouble(facts, writer)
        : [onTrack(facts, writer)]),
      contact(facts, writer),
      portal(writer),
    ],
  }
}

const SUBJECT = {
  'on-track': 'subject.update',
  quiet: 'subject.update',
  'at-risk': 'subject.update-at-risk',
  late: 'subject.update-late',
} as const

function progress({ done, next, situation }: UpdateFacts, writer: Writer): string {
  const finished = done.length > 0 ? writer.list(done, 'done') : null
  const coming = next.length > 0 ? writer.list(next, 'next') : null
  if (finished !== null && coming !== null) return writer.line('update.done-next', { done: finished, next: coming })
  if (finished !== null) return writer.line('update.done', { done: finished })
  const quiet = situation === 'quiet' ? writer.line('update.quiet') : ''
  return paragraph(quiet, coming === null ? '' : writer.line('update.next', { next: coming }))
}

function onTrack(facts: UpdateFacts, writer: Writer): string {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return writer.line('update.on-track', { deliverable, ...writer.day('oldDate', facts.oldDate) })
}

function inTrouble(facts: UpdateFacts, writer: Writer): string[] {
  const deliverable = writer.said(facts.deliverable, 'deliverable')
  return [
    paragraph(
      writer.line(facts.situation === 'late' ? 'update.late' : 'update.at-risk', {
        deliverable,
        ...writer.day('oldDate', facts.oldDate),
      }),
      writer.line('apology.short'),
      facts.stake === undefined ? '' : impact(facts.stake, facts.deliverable, writer),
    ),
    paragraph(
      writer.line('update.expected', {
        deliverable,
        ...writer.day('newDate', facts.newDate),
        ...writer.day('worstCase', facts.worstCase),
      }),
      plan(facts.steps ?? [], writer),
    ),
  ]
}
