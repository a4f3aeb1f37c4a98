import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setSchedule } from '../src/checkin/set-schedule.act.ts'
import { approveItem, goTo, roundNow } from '../src/checkin/checkin.testing.ts'
import { anAgreed } from '../src/delay/delay.testing.ts'
import { logCallOutcome } from '../src/delay/log-call.act.ts'
import type { Instant } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { happen } from '../src/main/happen.ts'
import { listeners } from '../src/main/listeners.ts'
import { changeClient } from '../src/people/change-client.act.ts'
import { changeContact } from '../src/people/change-contact.act.ts'
import { visitorOf } from '../src/people/people.testing.ts'
import type { Contact } from '../src/people/person.ts'
import { addressLetters } from '../src/portal/address-letters.act.ts'
import { askCode } from '../src/portal/ask-code.act.ts'
import { pickCall } from '../src/portal/pick-call.act.ts'
import { portalOffer, portalTalk } from '../src/portal/portal.view.ts'
import { sendNewLink } from '../src/portal/send-new-link.act.ts'
import { aContext, anApproved, goodText } from '../src/post/post.testing.ts'
import { aPromise } from '../src/promise/promise.testing.ts'
import { aServer, type Server } from './bad-input.testing.ts'
import { leaksIn } from './shown.testing.ts'

/**
 * Five clients in five languages, each with a word that belongs to nobody else in every text of theirs: then every byte
 * that leaves for one of them or is shown to them is looked through for the others' words and for anything unfilled.
 */
let server: Server
let contacts: readonly Contact[]

/** The word of one client, made of letters alone so that no rule of ours takes it for a name, a date or a code. */
const CANARIES = ['Kanarienal', 'Kanarienbo', 'Kanariencu', 'Kanariendi', 'Kanarienef']
const canaryOf = (contact: Contact): string => CANARIES[contacts.findIndex(({ id }) => id === contact.id)] ?? ''

/** What was given to a client, by what it was. */
const given = new Map<Id, { readonly what: string; readonly text: string }[]>()
const give = (contact: Contact, what: string, text: string) =>
  given.set(contact.id, [...(given.get(contact.id) ?? []), { what, text }])

beforeAll(async () => {
  server = await aServer()
  contacts = Object.values(server.house.contacts)
  for (const contact of contacts) await fillWithOwn(contact)
  await weeklyUpdates()
  for (const contact of contacts) await tellAll(contact)
  for (const contact of contacts) await everyPageOf(contact)
  await everyMail()
})
afterAll(() => server?.close())

/** The client's own word in the client, the contact, a promise, a case and a schedule. */
async function fillWithOwn(contact: Contact): Promise<void> {
  const { world, house } = server
  const word = canaryOf(contact)
  const { clientId, id: contactId } = contact
  await changeClient.perform(world, house.lead, { clientId, name: `${word} Verlag` })
  await changeContact.perform(world, house.lead, { contactId, family: word })
  await aPromise(world, house, { contactId })
  await setSchedule.perform(world, house.lead, { contactId })
}

async function weeklyUpdates(): Promise<void> {
  const { world, house } = server
  // In Dhaka the week ends a day earlier, and in New York Thursday ends later.
  for (const at of ['2027-02-03T11:00:00.000Z', '2027-02-04T22:00:00.000Z']) {
    await goTo(world, at)
    for (const item of (await roundNow(world, house)).items)
      if (item.letter && item.standing === 'drafted') await approveItem(world, house, item)
  }
  await goTo(world, '2027-02-06T02:00:00.000Z')
  world.clock.set('2027-02-08T08:00:00.000Z' as Instant)
}

/** A case, told on the phone; a letter, a code, a new link and a booked call with its entry for the calendar. */
async function tellAll(contact: Contact): Promise<void> {
  const { world, house } = server
  const { caseId } = await anAgreed(world, house, await aPromise(world, house, { contactId: contact.id }))
  const words = `${canaryOf(contact)} weiß es.`
  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'reached', words })
  const visitor = visitorOf(house.workspaceId, contact)
  const { options } = (await portalOffer.look(world, visitor, { caseId })).offer
  await askCode.perform(world, visitor, { caseId, optionId: options[0]?.id ?? '' })
  const { slots } = (await portalTalk.look(world, visitor, { caseId })).talk
  await pickCall.perform(world, visitor, { caseId, start: slots.at(-1) ?? '', seen: 0 })
  await sendNewLink.perform(world, visitor, {})
  const named = { ...contact, family: canaryOf(contact) }
  await anApproved(world, house, {
    contactId: contact.id,
    subject: `${canaryOf(contact)}: Ihre Frage`,
    text: goodText(named),
    context: aContext(world, named),
  })
  world.clock.pass(2)
  await happen(world, listeners)
}

/** The client's own page and all that it leads to, with what its forms answer. */
async function everyPageOf(contact: Contact): Promise<void> {
  const { world, house } = server
  const [link = ''] = await addressLetters.perform(world, house.system, { contactIds: [contact.id] })
  const token = new URL(link).pathname.slice('/p/'.length)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const { cookie } = await server.knock('/p', { method: 'POST', headers: form, raw: `token=${token}` })
  const seen = new Set<string>()
  const queue = [`/p/${token}`, '/portal', '/portal/cases/nothing']
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { text, headers } = await server.knock(path, { headers: { cookie } })
    give(contact, `page ${path.slice(0, 14)}`, `${[...headers].join('\n')}\n${text}`)
    queue.push(...[...text.matchAll(/href="(\/portal[^".]*)"/g)].map(([, href = '']) => href))
    for (const [, action = ''] of text.matchAll(/action="(\/portal[^"]*)"/g)) {
      const mine = /name="form" value="([0-9a-f]+)"/.exec(text)?.[1] ?? ''
      const raw = new URLSearchParams({ form: mine, kind: 'question', code: '1', question: ' ' }).toString()
      const said = await server.knock(action, { method: 'POST', headers: { ...form, cookie }, raw })
      give(contact, `form ${action.split('/').at(-1)}`, said.text)
    }
  }
}

/** Every mail as it arrived: its bytes, and what a mail program makes of them. */
async function everyMail(): Promise<void> {
  for (const { to, raw } of server.office.sink.taken) {
    const contact = contacts.find(({ email }) => to.includes(email))
    if (!contact) continue
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
    const parts = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType))
    const read = [
      mail.subject,
      mail.text,
      mail.html,
      ...parts.map(({ content }) => String(content).replace(/\r\n /g, '')),
    ]
    give(contact, `mail ${mail.subject}`, [raw.toString('latin1'), ...read].join('\n'))
  }
}

const all = (contact: Contact) => given.get(contact.id) ?? []

test('each of five clients got mails of every kind and saw pages with their own word in it', () => {
  for (const contact of contacts) {
    const kinds = all(contact).map(({ what }) => what.split(' ')[0])
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([contact.language, count('mail') >= 5, count('page') >= 4, count('form') >= 4]).toEqual([
      contact.language,
      true,
      true,
      true,
    ])
    const own = all(contact).filter(({ text }) => text.includes(canaryOf(contact)))
    expect(own.length).toBeGreaterThan(3)
  }
  const texts = [...given.values()].flat()
  const bytes = texts.reduce((sum, { text }) => sum + text.length, 0)
  process.stdout.write(
    `every byte: ${texts.length} mails, pages and answers, ${bytes} bytes, of ${contacts.length} clients\n`,
  )
})

test('in no byte of them stands a word of another client, an address or a number', () => {
  const found: string[] = []
  for (const contact of contacts)
    for (const { what, text } of all(contact))
      for (const other of contacts.filter(({ id }) => id !== contact.id))
        for (const word of [canaryOf(other), other.email, other.phone ?? other.email, other.id, other.clientId])
          if (text.includes(word)) found.push(`${what} to ${contact.email}: ${word}`)
  expect(found).toEqual([])
})

test('no byte of them shows something of the workings', () => {
  const found: string[] = []
  for (const contact of contacts)
    for (const { what, text } of all(contact)) {
      // What has left has every slot filled.
      const leak = leaksIn(text.replaceAll('⟦portal-link⟧', '{{portal-link}}'))
      if (leak !== null) found.push(`${what} to ${contact.email}: ${leak}`)
    }
  expect(found).toEqual([])
})
