import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { moveMail } from '../post/incoming.store.ts'
import { loadCase, settle } from './case.store.ts'
import { answerOtherwise } from './decide.ts'

/**
 * Listens to the post: the client answered our letter by mail. It is written into the case as their words and asks for
 * an answer; it accepts nothing, since a mail proves nobody. Where the case can take no answer, a member reads it as mail.
 */
export const noteReply = act({
  name: 'delay.note-reply',
  needs: 'system:act',
  input: z.object({
    mailId: id,
    contactId: id,
    about: z.object({ room: z.string(), id }).nullable(),
    words: z.string(),
  }),
  keeps: ({ mailId, about }) => ({ mailId, caseId: about?.id ?? null }),
  async run(moment, { mailId, contactId, about, words }) {
    if (about?.room !== 'delay' || words.trim() === '') return
    const found = await loadCase(moment, about.id)
    const given = { answer: { kind: 'question', words }, byContact: contactId, recordedBy: null } as const
    const decision = answerOtherwise(found, given, moment.now)
    if (!decision.ok) return
    await settle(moment, found, decision)
    await moveMail(moment, mailId, { place: 'in-case' })
  },
})
