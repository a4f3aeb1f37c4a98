import { slot } from '../kit/slot.ts'
import { say, wordsFor } from '../language/words.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { fullName, type Contact } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance } from '../platform/act.ts'
import type { Letter, Mailbox } from '../platform/mail/letter.ts'
import { callMailOf } from './call-mail.store.ts'
import type { Delivery, SystemMail } from './delivery.ts'
import { mailBody } from './mail-body.ts'
import { mailFrom } from './outgoing.store.ts'

interface Addressed extends Pick<Delivery, 'address' | 'contactId' | 'mailId' | 'madeAt'> {
  /** Whose `contactId` it is, as they stand on record now, where they are loaded already. */
  readonly contact?: Contact | undefined
}

/** The mail that the rule gives for what was asked, its secret still a slot. */
export async function systemLetterOf(glance: Glance, mail: SystemMail, to: Addressed): Promise<Letter> {
  const workspace = await loadWorkspace(glance)
  const call = await callMailOf(glance, mail, to)
  const { subject, markdown, openPage } = call ?? (await systemWords(mail, workspace.name))
  const body = mailBody({ markdown, subject, lang: mail.language, dir: 'ltr', buttonLabel: openPage })
  return {
    messageId: to.mailId,
    date: to.madeAt,
    envelope: { from: mailFrom(glance), to: [to.address] },
    from: { name: workspace.name, address: mailFrom(glance) },
    to: await nameOf(glance, mail, to),
    subject,
    automatic: 'generated',
    ...body,
    ...(call?.calendar ? { calendar: call.calendar } : {}),
  }
}

/** Names come from the record: a workspace can be called anything, and its name is only ever text here. */
async function systemWords({ kind, params, language }: SystemMail, workspaceName: string) {
  const words = await wordsFor(language, 'system-mail')
  const workspace = params['workspace'] ?? workspaceName
  const by = params['by'] ?? workspaceName
  const link = slot('portal-link')
  if (kind === 'call' || kind === 'call-near') throw new Error(`a mail about a call is written elsewhere: ${kind}`)
  const [subject, text] = {
    code: () => [say(words.code.subject, { workspace }), say(words.code.text, { code: slot('code') })],
    link: () => [say(words.link.subject, { workspace }), say(words.link.text, { workspace, link })],
    invitation: () => [
      say(words.invitation.subject, { by, workspace }),
      say(words.invitation.text, { by, workspace, link }),
    ],
    test: () => [say(words.test.subject), say(words.test.text, { workspace })],
    reset: () => [say(words.reset.subject), say(words.reset.text, { link })],
  }[kind]() as [string, string]
  const openPage = say(words.openPage)
  return { subject: subject.replace(/\s+/g, ' '), markdown: `${say(words.greeting)}\n\n${text}`, openPage }
}

async function nameOf(glance: Glance, mail: SystemMail, { address, contactId, ...to }: Addressed): Promise<Mailbox> {
  // As it stands on record now: one that has changed since is no longer theirs, and the claim sees that the two differ.
  if (contactId) {
    const contact = to.contact ?? (await loadContact(glance, contactId))
    return { name: fullName(contact), address: contact.email }
  }
  if (mail.memberId) {
    const { name, email } = await loadMember(glance, mail.memberId)
    return { name, address: email }
  }
  const name = mail.params['name']
  return name ? { name, address } : { address }
}
