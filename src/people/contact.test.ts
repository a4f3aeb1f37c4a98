import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { addClient } from './add-client.act.ts'
import { addContact } from './add-contact.act.ts'
import { changeClient } from './change-client.act.ts'
import { changeContact } from './change-contact.act.ts'
import { clientsView, clientView } from './client.view.ts'
import { loadContact } from './contact.store.ts'
import { aWorkspace, written, type AWorkspace } from './people.testing.ts'
import { contactCalendar, fullName } from './person.ts'
import { rankContacts } from './rank-contacts.act.ts'
import { isWorking } from '../kit/calendar.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  house = await aWorkspace(world)
})

const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

const badInput = (path: string, problem: string) => refused('bad-input', { errors: [{ path, problem }] })

const newContact = {
  given: 'Jonas',
  family: 'Weiß <script>alert(1)</script>',
  title: '',
  salutation: 'mr',
  language: 'de',
  register: 'formal',
  zone: 'Europe/Berlin',
  country: 'DE',
  dateOrder: 'dmy',
  hours: [
    [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ],
    [],
    [],
    [],
    [],
    [],
    [],
  ],
  email: 'jonas@nordlicht.example',
  phone: '+49 (0)30 123-456 78'.replace('(0)', ''),
}

describe('contacts', () => {
  test('come back as they were written, names with HTML in them too, and stand last until ranked', async () => {
    const clientId = house.client.id
    const made = await addContact.perform(world, house.lead, { clientId, ...newContact })

    const { contacts } = await clientView.look(world, house.viewer, { clientId })

    expect(contacts.map(({ id, rank }) => [id, rank])).toEqual([
      [house.contact.id, 0],
      [made.id, 1],
    ])
    expect(contacts[1]).toEqual({ ...made, ...newContact, phone: '+493012345678', deputyId: null, rank: 1 })
  })

  test.each([
    [{ email: 'jonas@nordlicht.example\r\nBcc: eve@else.example' }, '/email', 'email-not-plain'],
    [{ email: 'jonas@nordlicht.example, eve@else.example' }, '/email', 'email-not-plain'],
    [{ email: 'jönas@nordlicht.example' }, '/email', 'email-not-plain'],
    [{ zone: 'Europe/Atlantis' }, '/zone', 'zone-unknown'],
    [{ zone: '+01:00' }, '/zone', 'zone-unknown'],
    [{ language: 'tlh' }, '/language', 'language-unknown'],
    [{ language: '__proto__' }, '/language', 'language-unknown'],
    [{ country: 'XX' }, '/country', 'country-unknown'],
    [{ phone: '030 12345678' }, '/phone', 'phone-not-international'],
    [{ phone: '+49 30 1234 ext 5' }, '/phone', 'phone-not-international'],
    [{ family: '' }, '/family', 'needed'],
    [{ family: 'Vogel\nBcc: eve' }, '/family', 'one-line'],
    [{ given: 'x'.repeat(201) }, '/given', 'too-long'],
    [{ hours: [[], [], [], [], [], [], []] }, '/hours', 'hours-not-sane'],
    [{ hours: [[{ from: 600, to: 540 }], [], [], [], [], [], []] }, '/hours', 'hours-not-sane'],
    [
      {
        hours: [
          [
            { from: 540, to: 720 },
            { from: 700, to: 800 },
          ],
          [],
          [],
          [],
          [],
          [],
          [],
        ],
      },
      '/hours',
      'hours-not-sane',
    ],
    [{ hours: [[{ from: 540, to: 1441 }], [], [], [], [], [], []] }, '/hours', 'hours-not-sane'],
    [{ hours: [[{ from: 540, to: 1020 }]] }, '/hours', 'hours-not-sane'],
  ])('are not written with %j, and the field is named', async (wrong, path, problem) => {
    const clientId = house.client.id

    await expect(addContact.perform(world, house.lead, { clientId, ...newContact, ...wrong })).rejects.toMatchObject(
      badInput(path, problem),
    )
    await expect(
      changeContact.perform(world, house.lead, { contactId: house.contact.id, ...wrong }),
    ).rejects.toMatchObject(badInput(path, problem))

    expect((await clientView.look(world, house.lead, { clientId })).contacts).toEqual([house.contact])
  })

  test('with a Bengali keyboard a phone number is the same number', async () => {
    await changeContact.perform(world, house.lead, { contactId: house.contact.id, phone: '+৮৮০ ১৭১২-৩৪৫৬৭৮' })

    expect((await clientView.look(world, house.lead, { clientId: house.client.id })).contacts[0]?.phone).toBe(
      '+8801712345678',
    )
  })

  test('keep what a change did not name', async () => {
    const { contact } = house

    const changed = await changeContact.perform(world, house.lead, { contactId: contact.id, register: 'informal' })

    expect(changed).toEqual({ ...contact, register: 'informal' })
    expect(await reload(contact.id)).toEqual({ ...contact, register: 'informal' })
  })

  test('of one client have different mailboxes, also in another spelling', async () => {
    const clientId = house.client.id
    const again = { clientId, ...newContact, email: house.contact.email.toUpperCase() }

    await expect(addContact.perform(world, house.lead, again)).rejects.toMatchObject(
      refused('contact-exists', { contactId: house.contact.id }),
    )
    await addContact.perform(world, house.lead, { ...again, clientId: house.clients.french.id })
  })

  test('have deputies from their own company only, and never themselves', async () => {
    const contactId = house.contact.id
    const wrong = [contactId, house.contacts.bengali.id]

    for (const deputyId of wrong)
      await expect(changeContact.perform(world, house.lead, { contactId, deputyId })).rejects.toMatchObject(
        refused('no-such-deputy'),
      )
    const { id: deputyId } = await addContact.perform(world, house.lead, { clientId: house.client.id, ...newContact })
    await changeContact.perform(world, house.lead, { contactId, deputyId })
    expect((await reload(contactId)).deputyId).toBe(deputyId)
  })

  test('are told in the order somebody set, all of them or none', async () => {
    const clientId = house.client.id
    const { id: second } = await addContact.perform(world, house.lead, { clientId, ...newContact })
    const first = house.contact.id

    await rankContacts.perform(world, house.lead, { clientId, contactIds: [second, first] })
    for (const contactIds of [[second], [second, second], [second, first, house.contacts.french.id]])
      await expect(rankContacts.perform(world, house.lead, { clientId, contactIds })).rejects.toMatchObject(
        refused('changed-meanwhile'),
      )

    const { contacts } = await clientView.look(world, house.lead, { clientId })
    expect(contacts.map(({ id, rank }) => [id, rank])).toEqual([
      [second, 0],
      [first, 1],
    ])
  })

  test('are at work by their own week and zone', () => {
    const { bengali, german } = house.contacts

    // Friday 09:00 in Dhaka is weekend there; Sunday is not.
    expect(isWorking(contactCalendar(bengali), '2027-02-05T03:30:00.000Z' as never)).toBe(false)
    expect(isWorking(contactCalendar(bengali), '2027-02-07T03:30:00.000Z' as never)).toBe(true)
    expect(isWorking(contactCalendar(german), '2027-02-07T09:30:00.000Z' as never)).toBe(false)
    expect(isWorking(contactCalendar(german, [day('2027-02-01')]), '2027-02-01T09:30:00.000Z' as never)).toBe(false)
    expect(fullName(german)).toBe('Dr. Katharina Vogel')
    expect(fullName(bengali)).toBe('নাসরিন আক্তার')
  })
})

describe('clients', () => {
  test('are sorted as the reader’s language sorts, accents and all', async () => {
    for (const name of ['Ärzte am Markt', 'Zeta', 'Émile et fils', 'alpha'])
      await addClient.perform(world, house.lead, { name, country: 'DE' })

    const { clients, total } = await clientsView.look(world, house.viewer, {})

    expect(clients.map(({ name }) => name)).toEqual([
      'alpha',
      'Ärzte am Markt',
      'Atelier Moreau',
      'Bodegas Olmedo',
      'Émile et fils',
      'Harbor Trust',
      'Nordlicht Verlag',
      'Padma Fabrics',
      'Zeta',
    ])
    expect(total).toBe(9)
    expect((await clientsView.look(world, house.viewer, { from: '8' })).clients.map(({ name }) => name)).toEqual([
      'Zeta',
    ])
  })

  test('keep what a change did not name', async () => {
    const clientId = house.client.id
    await changeClient.perform(world, house.lead, { clientId, country: 'AT' })

    expect((await clientView.look(world, house.lead, { clientId })).client).toEqual({ ...house.client, country: 'AT' })
  })
})

function reload(contactId: (typeof house)['contact']['id']) {
  return written(world, house.workspaceId, (moment) => loadContact(moment, contactId))
}
