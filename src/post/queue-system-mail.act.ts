import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { isCode, type Code } from '../language/packs.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { isPlainAddress } from '../platform/mail/address.ts'
import { approvedHash } from '../platform/mail/mime.ts'
import { insertDelivery } from './delivery.store.ts'
import { UNTRIED, type Delivery, type SystemMail } from './delivery.ts'
import { mailIdOf } from './outgoing.store.ts'
import { systemLetterOf } from './system-mail.store.ts'

/** Minutes a mail by rule may wait: a code that comes after its ten minutes only confuses. */
const FRESH_MINUTES = {
  code: 10,
  link: 1440,
  invitation: 1440,
  reset: 60,
  test: 60,
  call: 1440,
  'call-near': 20,
} as const

/** A client is reminded the day before, and glad of it for hours; whoever calls, half an hour before. */
const CLIENT_NEAR_MINUTES = 720

const freshMinutes = ({ kind, contactId }: Asked): number =>
  kind === 'call-near' && contactId !== undefined ? CLIENT_NEAR_MINUTES : FRESH_MINUTES[kind]

/** Puts a mail on its way that a rule approves: no hold, a cap of its own, to the address on record and no other. */
export const queueSystemMail = act({
  name: 'post.queue-system-mail',
  needs: 'system:act',
  input: z.object({
    kind: z.enum(['code', 'link', 'invitation', 'reset', 'test', 'call', 'call-near']),
    contactId: id.optional(),
    memberId: id.optional(),
    email: z.string().refine(isPlainAddress, 'not a plain address').optional(),
    language: z.custom<Code>((value) => typeof value === 'string' && isCode(value)).optional(),
    params: z.record(z.string(), z.string()),
  }),
  keeps: ({ kind, contactId, memberId }) => ({ kind, contactId, memberId }),
  async run(moment, asked) {
    const to = await reader(moment, asked)
    const { memberId } = asked
    const system: SystemMail = {
      kind: asked.kind,
      params: asked.params,
      language: to.language,
      ...(memberId ? { memberId } : {}),
    }
    const deliveryId = moment.newId()
    const mailId = mailIdOf(moment, deliveryId)
    const addressed = { ...to, mailId, madeAt: moment.now }
    const letter = await systemLetterOf(moment, system, addressed)
    const delivery: Delivery = {
      id: deliveryId,
      messageId: null,
      system,
      clientId: to.clientId,
      contactId: to.contactId,
      address: to.address,
      mailId,
      hash: approvedHash(letter),
      state: 'queued',
      since: moment.now,
      due: moment.now,
      latest: addMinutes(moment.now, freshMinutes(asked)),
      ...UNTRIED,
      madeAt: moment.now,
    }
    await insertDelivery(moment, delivery)
    return { deliveryId }
  },
})

interface Asked {
  readonly kind: SystemMail['kind']
  readonly contactId?: Id | undefined
  readonly memberId?: Id | undefined
  readonly email?: string | undefined
  readonly language?: Code | undefined
}

async function reader(moment: Moment, asked: Asked) {
  if (asked.contactId) {
    const { email: address, language, clientId, id: contactId } = await loadContact(moment, asked.contactId)
    return { address, language: asked.language ?? language, clientId, contactId }
  }
  const nobody = { clientId: null, contactId: null }
  if (asked.memberId) {
    const { email: address, language } = await loadMember(moment, asked.memberId)
    return { address, language: asked.language ?? language, ...nobody }
  }
  const { language } = await loadWorkspace(moment)
  return { address: asked.email ?? '', language: asked.language ?? language, ...nobody }
}
