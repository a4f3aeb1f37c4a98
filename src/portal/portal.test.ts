import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeCase } from '../delay/case.store.ts'
import { STORY } from '../delay/case.testing.ts'
import { loadCase } from '../delay/case.store.ts'
import type { CaseEvent } from '../delay/case-event.ts'
import { stateOf } from '../delay/case.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import type { Actor } from '../platform/actor.ts'
import { sixDigits } from '../platform/six-digits.ts'
import { backup } from '../platform/store/dump.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { makePromise } from '../promise/ledger.store.ts'
import { acceptOffer } from './accept-offer.act.ts'
import { addressLetters } from './address-letters.act.ts'
import { askCode } from './ask-code.act.ts'
import { revokeLinks } from './link.store.ts'
import { portalApp } from './portal.http.ts'

let world: TestWorld
let house: AWorkspace
let mira: Actor
let caseId: Id

const [optionA, optionB] = STORY.told.kind === 'told' ? STORY.told.options : []

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  mira = visitorOf(house.workspaceId, house.contact)
  caseId = await aCaseToldTo(house)
})

/** A case as it stands after the notice has gone out: written event by event, as the acts would. */
async function aCaseToldTo({ workspaceId, contact, lead }: AWorkspace): Promise<Id> {
  return written(world, workspaceId, async (moment) => {
    const day = STORY.opened.kind === 'opened' ? STORY.opened.promised : ('' as never)
    const promise = await makePromise(moment, {
      projectId: null,
      contactId: contact.id,
      kind: 'delivery',
      what: 'die neue Website',
      label: 'the new website',
      day,
    })
    const id = moment.newId()
    const whose = {
      promiseId: promise.id,
      projectId: null,
      clientId: contact.clientId,
      contactId: contact.id,
      leadId: lead.id as Id,
    }
    await writeCase(moment, { id, ...whose }, STORY.opened)
    const rest: CaseEvent[] = [STORY.understood, STORY.planned, STORY.offered, STORY.agreed, STORY.told]
    const rows = rest.map(({ at, ...body }, i) => ({
      workspace_id: workspaceId,
      case_id: id,
      seq: i + 2,
      at,
      body: JSON.stringify(body),
    }))
    await moment.tx.insertInto('case_event').values(rows).execute()
    const { step, told } = stateOf([STORY.opened, ...rest])
    await moment.tx
      .updateTable('delay_case')
      .set({ step, told_at: told?.at ?? null, owes_word: false })
      .where('id', '=', id)
      .execute()
    return id
  })
}

async function newestCode(): Promise<string> {
  const { id } = await inScope(world.db, '*', (tx) =>
    tx.selectFrom('portal_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  )
  return sixDigits(world.secrets, id)
}

const accept = (code: string, optionId = optionB?.id) => acceptOffer.perform(world, mira, { caseId, optionId, code })
const choose = (optionId = optionB?.id) => askCode.perform(world, mira, { caseId, optionId })

describe('accepting a date', () => {
  test('takes the mailed code, and the new date is announced once', async () => {
    await choose()
    expect(await accept(await newestCode())).toEqual({ ok: true, day: '2027-03-17' })
    expect(await accept('000000')).toEqual({ ok: true, day: '2027-03-17' })
    const accepted = (await announcedFacts(world, house.workspaceId)).filter(
      (fact) => fact['name'] === 'delay.accepted',
    )
    expect(accepted).toEqual([expect.objectContaining({ caseId, day: '2027-03-17', contactId: house.contact.id })])
  })

  test('forgives spaces and Bengali digits in the code', async () => {
    await choose()
    const bengali = [...(await newestCode())].map((d) => String.fromCodePoint(0x9e6 + Number(d)))
    expect(await accept(`${bengali.slice(0, 3).join('')} ${bengali.slice(3).join('')}`)).toMatchObject({ ok: true })
  })

  test('a code is good for its own option, ten minutes and five tries, and not twice', async () => {
    await choose(optionA?.id)
    const code = await newestCode()
    expect(await accept(code)).toEqual({ ok: false, why: 'expired' })

    await choose()
    for (let i = 0; i < 5; i++) expect(await accept('12')).toEqual({ ok: false, why: 'wrong' })
    expect(await accept(await newestCode())).toEqual({ ok: false, why: 'too-many-tries' })

    await choose()
    world.clock.pass(11)
    expect(await accept(await newestCode())).toEqual({ ok: false, why: 'expired' })
  })

  test('codes are mailed to the address on record, and only so many an hour', async () => {
    for (let i = 0; i < 6; i++) await choose()
    await expect(choose()).rejects.toMatchObject({ refusal: { kind: 'too-many-codes' } })
    const asked = (await announcedFacts(world, house.workspaceId)).filter(
      (fact) => fact['name'] === 'system-mail.asked',
    )
    expect(asked.every((fact) => fact['kind'] === 'code' && fact['contactId'] === house.contact.id)).toBe(true)
    expect(JSON.stringify(asked)).not.toContain(await newestCode())
  })

  test('another client’s contact finds nothing here', async () => {
    const stranger = visitorOf(house.workspaceId, house.contacts.bengali)
    await expect(askCode.perform(world, stranger, { caseId, optionId: optionB?.id })).rejects.toMatchObject({
      refusal: { kind: 'not-found' },
    })
  })
})

describe('the private link', () => {
  const origin = 'http://localhost:8420'
  const link = async () =>
    (await addressLetters.perform(world, house.system, { contactIds: [house.contact.id] }))[0] ?? ''
  const ask = (path: string, init?: RequestInit) => portalApp(world).request(`${origin}${path}`, init)
  const form = (fields: Record<string, string>, more: Record<string, string> = {}) => ({
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...more },
  })
  const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

  async function enter(): Promise<string> {
    const token = (await link()).split('/p/')[1] ?? ''
    return cookieOf(await ask('/p', form({ token })))
  }

  test('looking at it shows a button and changes nothing; pressing it opens the page', async () => {
    const path = new URL(await link()).pathname
    const looked = await ask(path)
    expect(looked.status).toBe(200)
    expect(looked.headers.get('set-cookie')).toBeNull()
    expect(looked.headers.get('referrer-policy')).toBe('no-referrer')
    const visits = await inScope(world.db, '*', (tx) => tx.selectFrom('portal_visit').selectAll().execute())
    expect(visits).toEqual([])

    const page = await ask('/portal', { headers: { cookie: await enter() } })
    expect(await page.text()).toContain('die neue Website'.charAt(0).toUpperCase() + 'die neue Website'.slice(1))
  })

  test('nothing in the store or in a copy of it opens it', async () => {
    const token = (await link()).split('/p/')[1] ?? ''
    const secret = token.slice(-64)
    const rows = await inScope(world.db, '*', (tx) => tx.selectFrom('contact_link').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(secret)
    await enter()
    const saved = new PassThrough()
    const [copy] = await Promise.all([text(saved), backup(world.store, saved)])
    expect(copy).toContain(house.contact.email)
    expect(copy).not.toContain(secret)
  })

  test('ending a contact’s links ends the open session too', async () => {
    const cookie = await enter()
    expect((await ask('/portal', { headers: { cookie } })).status).toBe(200)
    const old = new URL(await link()).pathname
    await written(world, house.workspaceId, (moment) => revokeLinks(moment, house.contact.id))
    expect((await ask('/portal', { headers: { cookie } })).status).toBe(401)
    expect((await ask(old)).status).toBe(410)
  })

  test('an old link is answered with an offer to send a new one, to the address on record only', async () => {
    const token = (await link()).split('/p/')[1] ?? ''
    world.clock.pass(91 * 24 * 60)
    expect((await ask(`/p/${token}`)).status).toBe(410)
    const known = await (await ask('/p/new-link', form({ token }))).text()
    const forged = await (await ask('/p/new-link', form({ token: `${token.slice(0, -4)}0000` }))).text()
    expect(known).toBe(forged)
    const asked = (await announcedFacts(world, house.workspaceId)).filter((fact) => fact['kind'] === 'link')
    expect(asked).toEqual([expect.objectContaining({ contactId: house.contact.id })])
  })

  test('whoever holds an old link cannot fill a mailbox with new ones, and is told the same each time', async () => {
    const token = (await link()).split('/p/')[1] ?? ''
    world.clock.pass(91 * 24 * 60)
    const answers = new Set<string>()
    let mails = 0
    for (let i = 0; i < 6; i++) {
      answers.add(await (await ask('/p/new-link', form({ token }))).text())
      mails += (await announcedFacts(world, house.workspaceId)).filter((fact) => fact['kind'] === 'link').length
      // As if it had been sent: what waits already is not asked for a second time.
      await inScope(world.db, '*', (tx) => sql`delete from fact`.execute(tx))
    }
    expect([mails, answers.size]).toEqual([3, 1])
  })

  test('a forged or foreign token opens nothing', async () => {
    const token = (await link()).split('/p/')[1] ?? ''
    const other = token.replace(house.contact.id, house.contacts.bengali.id)
    for (const wrong of [`${token.slice(0, -1)}x`, other, 'forthright_portal_', 'x'.repeat(300)])
      expect((await ask('/p', form({ token: wrong }))).headers.get('set-cookie')).toBeNull()
  })

  test('the whole way by forms alone: choose, type the code, see the agreed date', async () => {
    const cookie = await enter()
    const page = await (await ask(`/portal/cases/${caseId}`, { headers: { cookie } })).text()
    const token = /name="form" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''
    const send = (path: string, fields: Record<string, string>) =>
      ask(`/portal/cases/${caseId}/${path}`, form({ form: token, ...fields }, { cookie }))

    expect((await send('choice', { option: optionB?.id ?? '' })).status).toBe(303)
    const wrong = await send('acceptance', { option: optionB?.id ?? '', code: '1' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Es wurde nichts gewählt')
    expect((await send('acceptance', { option: optionB?.id ?? '', code: await newestCode() })).status).toBe(303)
    expect(await (await ask(`/portal/cases/${caseId}`, { headers: { cookie } })).text()).toContain(
      'Vereinbart ist Mittwoch, der 17. März 2027',
    )
  })

  test('a form from another site, or with another’s token, is not heard', async () => {
    const cookie = await enter()
    const fields = { form: 'x', kind: 'question', question: 'Wann?' }
    expect((await ask(`/portal/cases/${caseId}/answer`, form(fields, { cookie }))).status).toBe(403)
    expect(
      (await ask(`/portal/cases/${caseId}/answer`, form(fields, { cookie, origin: 'https://evil.example' }))).status,
    ).toBe(403)
    const { state } = await written(world, house.workspaceId, (moment) => loadCase(moment, caseId))
    expect(state.answers).toEqual([])
  })

  test('what a client sees holds nothing that was not told: no cause class, no chance, no cost', async () => {
    const cookie = await enter()
    const page = await (await ask(`/portal/cases/${caseId}`, { headers: { cookie } })).text()
    for (const inner of ['estimate', '0.08', 'die Abnahme hat länger gedauert', house.members.manager.name])
      expect(page).not.toContain(inner)
  })

  test('a question, a refusal and another day come back to the lead; an empty or past one says so and sends nothing', async () => {
    const cookie = await enter()
    const page = await (await ask(`/portal/cases/${caseId}`, { headers: { cookie } })).text()
    const token = /name="form" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''
    const send = (fields: Record<string, string>) =>
      ask(`/portal/cases/${caseId}/answer`, form({ form: token, ...fields }, { cookie }))
    expect((await send({ kind: 'question', question: '  ' })).status).toBe(422)
    expect((await send({ kind: 'proposed', proposed: '', day: '2020-01-01' })).status).toBe(422)
    expect((await send({ kind: 'question', question: 'Auch ohne <b>Shop</b>?' })).status).toBe(303)
    const shown = await (await ask(`/portal/cases/${caseId}`, { headers: { cookie } })).text()
    expect(shown).toContain('Auch ohne &lt;b&gt;Shop&lt;/b&gt;?')
    expect((await send({ kind: 'proposed', proposed: 'vor der Messe', day: '2027-03-10' })).status).toBe(303)
    const { state } = await written(world, house.workspaceId, (moment) => loadCase(moment, caseId))
    expect(state.answers.map(({ answer }) => answer.kind)).toEqual(['question', 'proposed'])
  })
})
