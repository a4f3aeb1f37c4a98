import { z } from 'zod'
import { loadContact } from '../people/contact.store.ts'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { lastAbout, lockMail, moveMail } from './incoming.store.ts'

/** A member has dealt with a mail, or says whose it is: then it goes the way it would have gone by itself. */
export const settleMail = act({
  name: 'post.settle-mail',
  needs: 'post:write',
  input: z.object({
    mailId: id,
    settle: z.discriminatedUnion('how', [
      z.object({ how: z.literal('done') }),
      z.object({ how: z.literal('again') }),
      z.object({ how: z.literal('belongs-to'), contactId: id }),
    ]),
  }),
  keeps: ({ mailId, settle }) => ({ mailId, how: settle.how }),
  async run(moment, { mailId, settle }) {
    const mail = await lockMail(moment, mailId)
    if (settle.how === 'done') await moveMail(moment, mail.id, { place: 'done' })
    if (settle.how === 'again') await moveMail(moment, mail.id, { place: mail.why === null ? 'open' : 'quarantine' })
    if (settle.how === 'belongs-to') {
      if (mail.place !== 'quarantine') throw new Refused({ kind: 'not-in-quarantine', state: mail.place })
      const { id: contactId, clientId } = await loadContact(moment, settle.contactId)
      await moveMail(moment, mail.id, { place: 'open', contactId, clientId })
      // What it quotes may be another client's thread: only what this contact was last written about counts.
      const about = await lastAbout(moment, contactId)
      await announce(moment, 'mail.received', {
        mailId: mail.id,
        contactId,
        clientId,
        about,
        words: mail.words,
        at: moment.now,
      })
    }
    return { mailId: mail.id }
  },
})
