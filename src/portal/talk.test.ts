import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseState } from '../delay/case.ts'
import { logCallOutcome } from '../delay/log-call.act.ts'
import { keepWord } from '../delay/keep-word.act.ts'
import { anAgreed, aTold, caseNow } from '../delay/delay.testing.ts'
import { moveCall } from '../delay/move-call.act.ts'
import { recordAnswer } from '../delay/record-answer.act.ts'
import { todayView } from '../desk/today.view.ts'
import { addMinutes, instant, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { updateMember } from '../people/member.store.ts'
import type { Contact } from '../people/person.ts'
import { systemActor } from '../platform/actor.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { addressLetters } from './address-letters.act.ts'
import { dropCall } from './drop-call.act.ts'
import { pickCall } from './pick-call.act.ts'
import { portalApp } from './portal.http.ts'
import { portalHome, portalTalk } from './portal.view.ts'
import { wishTime } from './wish-call.act.ts'

let world: TestWorld
let house: AWorkspace
let caseId: Id

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  caseId = (await aTold(world, house)).caseId
})

const visitor = (contact: Contact = house.contact) => visitorOf(house.workspaceId, contact)
const callNow = async (of = caseId): Promise<CaseState['call']> => (await caseNow(world, house, of)).state.call
const talk = (of = caseId, contact: Contact = house.contact) => portalTalk.look(world, visitor(contact), { caseId: of })
const pick = async (start: Instant | undefined, { seen = 0, of = caseId, contact = house.contact } = {}) =>
  pickCall.perform(world, visitor(contact), { caseId: of, start: start ?? '', seen })
const mails = async () =>
  (await announcedFacts(world, house.workspaceId))
    .filter((fact) => fact['name'] === 'system-mail.asked')
    .map(({ memberId, params }) => {
      const { turn, uid, sequence, start } = params as Record<string, string>
      return { to: memberId === undefined ? 'client' : 'caller', turn, uid, sequence, start }
    })
    // Announced in one breath they have no order.
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
const orderOf = ({ uid = '', sequence = '', to }: Record<'uid' | 'sequence', string | undefined> & { to: string }) =>
  `${uid.length} ${sequence} ${to}`
const reminders = async () =>
  (
    await inScope(world.db, '*', (tx) =>
      tx.selectFrom('fact').select('due').where('name', '=', 'delay.call-near').execute(),
    )
  ).map(({ due }) => due)

describe('three times to talk', () => {
  test('are at work on both sides, soonest first, and each in another half of a day', async () => {
    const { slots } = (await talk()).talk
    // Nine in Berlin it is now; the first lies an hour ahead.
    expect(slots).toEqual(['2027-02-01T09:00:00.000Z', '2027-02-01T11:00:00.000Z', '2027-02-02T08:00:00.000Z'])
  })

  test('go round the days the lead is away, and holidays of either country', async () => {
    const { members, workspaceId } = house
    // A deputy who is nobody: the lead keeps it and is away until Wednesday.
    const away = { ...members.lead, awayFrom: '2027-02-02' as never, awayUntil: '2027-02-03' as never }
    await written(world, workspaceId, (moment) => updateMember(moment, away))
    const { slots } = (await talk()).talk
    expect(slots.map((at) => at.slice(0, 10))).toEqual(['2027-02-01', '2027-02-01', '2027-02-04'])
  })

  test('are shown to nobody who knows nothing of the case', async () => {
    const { caseId: untold } = await anAgreed(world, house, await aPromise(world, house))
    await expect(talk(untold)).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
    await expect(pick(instant('2027-02-01T09:00:00Z'), { of: untold })).rejects.toMatchObject({
      refusal: { kind: 'not-found' },
    })
    await expect(talk(caseId, house.contacts.bengali)).rejects.toMatchObject({ refusal: { kind: 'not-found' } })
  })
})

describe('a pick', () => {
  test('books the call, writes to both, and reminds whoever calls', async () => {
    const [first] = (await talk()).talk.slots
    await pick(first)

    const { booked } = await callNow()
    expect(booked).toMatchObject({ start: first, sequence: 0, memberId: house.members.lead.id })
    const same = { turn: 'booked', uid: `call-${caseId}@mail.example.org`, sequence: '0', start: first }
    expect(await mails()).toEqual([
      { to: 'caller', ...same },
      { to: 'client', ...same },
    ])
    expect(await reminders()).toEqual([addMinutes(first as Instant, -30)])
    expect((await portalHome.look(world, visitor(), {})).talks).toEqual([
      { caseId, project: expect.any(String), booked: first },
    ])
  })

  test('of another time moves the same entry one version on, and the first time is free again', async () => {
    const [first, second] = (await talk()).talk.slots
    await pick(first)
    await pick(second, { seen: 1 })
    await dropCall.perform(world, visitor(), { caseId, seen: 2 })
    await dropCall.perform(world, visitor(), { caseId, seen: 2 })
    const again = await talk()
    await pick(first, { seen: again.talk.version })

    const [uid, next] = [`call-${caseId}@mail.example.org`, `call-${caseId}-1@mail.example.org`]
    expect((await mails()).filter(({ to }) => to === 'client')).toEqual([
      { to: 'client', turn: 'booked', uid, sequence: '0', start: first },
      { to: 'client', turn: 'moved', uid, sequence: '1', start: second },
      { to: 'client', turn: 'cancelled', uid, sequence: '2', start: second },
      { to: 'client', turn: 'booked', uid: next, sequence: '0', start: first },
    ])
    expect(again.talk.slots[0]).toBe(first)
    expect(await reminders()).toHaveLength(1)
  })

  test('twice with one form books once; a form from before the last change does nothing', async () => {
    const [first, second, third] = (await talk()).talk.slots
    await pick(first)
    await pick(first)
    await pick(second, { seen: 1 })
    await expect(pick(third)).rejects.toMatchObject({ refusal: { kind: 'call-changed' } })
    await expect(pick(first)).rejects.toMatchObject({ refusal: { kind: 'call-changed' } })
    expect((await callNow()).booked?.start).toBe(second)
    expect(await mails()).toHaveLength(4)
  })

  test.each([
    ['in the past', '2027-02-01T07:00:00Z'],
    ['within the hour', '2027-02-01T08:30:00Z'],
    ['at night', '2027-02-01T22:00:00Z'],
    ['on a Sunday', '2027-02-07T10:00:00Z'],
    ['on no quarter of an hour', '2027-02-01T10:07:00Z'],
    ['in months', '2027-06-01T10:00:00Z'],
  ])('%s is refused', async (_, start) => {
    await expect(pick(instant(start))).rejects.toMatchObject({ refusal: { kind: 'time-taken' } })
    expect((await callNow()).booked).toBeNull()
    expect(await mails()).toEqual([])
  })
})

describe('two at once', () => {
  test('never have the same hour of the lead: of six clients one gets it, and nothing of the others is left', async () => {
    const { contacts } = house
    const others = [contacts.spanish, contacts.french, contacts.english]
    const asking = [{ of: caseId, contact: house.contact }]
    for (const contact of [...others, contacts.spanish, contacts.french]) {
      const { caseId: of } = await anAgreed(world, house, await aPromise(world, house, { contactId: contact.id }))
      await logCallOutcome.perform(world, house.lead, { caseId: of, outcome: 'reached', words: '' })
      asking.push({ of, contact })
    }
    // Afternoon in Berlin, Madrid and Paris, morning in New York.
    const start = instant('2027-02-01T15:00:00Z')

    const done = await Promise.allSettled(asking.map((who) => pick(start, who)))

    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of done)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ refusal: { kind: 'time-taken' } })
    const booked = await Promise.all(asking.map(async ({ of }) => (await callNow(of)).booked))
    expect(booked.filter((call) => call !== null)).toHaveLength(1)
    expect(await mails()).toHaveLength(2)
    // Half an hour is taken: a call a quarter later would overlap.
    const loser = asking[booked.findIndex((call) => call === null)]
    await expect(pick(addMinutes(start, 15), loser)).rejects.toMatchObject({ refusal: { kind: 'time-taken' } })
  })

  test('clicks of one client book one call, whichever form they came from', async () => {
    const [first, second] = (await talk()).talk.slots
    const clicks = [first, first, second, first, second, second]

    const done = await Promise.allSettled(clicks.map((start) => pick(start)))

    const { booked, version } = await callNow()
    expect(version).toBe(1)
    expect([first, second]).toContain(booked?.start)
    for (const [i, one] of done.entries()) {
      if (clicks[i] === booked?.start) expect(one.status).toBe('fulfilled')
      else expect(one).toMatchObject({ status: 'rejected', reason: { refusal: { kind: 'call-changed' } } })
    }
    expect(await mails()).toHaveLength(2)
    const taken = await inScope(world.db, '*', (tx) => tx.selectFrom('call_time').selectAll().execute())
    expect(taken).toHaveLength(2)
  })
})

test('one of us moves the call, and a talk that is logged ends it', async () => {
  const [first, second] = (await talk()).talk.slots
  await pick(first)
  await moveCall.perform(world, house.lead, { caseId, start: second as string, seen: 1 })
  expect((await callNow()).booked).toMatchObject({ start: second, sequence: 1 })

  world.clock.set(addMinutes(second as Instant, 12))
  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'reached', words: '' })

  expect(await callNow()).toMatchObject({ booked: null, over: 1 })
  expect(await reminders()).toEqual([])
  expect(await inScope(world.db, '*', (tx) => tx.selectFrom('call_time').selectAll().execute())).toEqual([])
})

test('a call that nobody took today leaves the one that is booked for tomorrow', async () => {
  const [, , tomorrow] = (await talk()).talk.slots
  await pick(tomorrow)
  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'no-answer', words: '' })
  expect((await callNow()).booked?.start).toBe(tomorrow)
})

test('when none suits, the client’s own words say when', async () => {
  await wishTime.perform(world, visitor(), { caseId, words: 'Am liebsten morgens vor neun' })
  await wishTime.perform(world, visitor(), { caseId, words: 'Am liebsten morgens vor neun' })
  expect((await callNow()).wish?.words).toBe('Am liebsten morgens vor neun')
  expect((await caseNow(world, house, caseId)).events.filter(({ kind }) => kind === 'call-wished')).toHaveLength(1)
})

describe('the call we owe after a letter', () => {
  const owed = async () => {
    await keepWord.perform(world, systemActor(house.workspaceId), { caseId })
    const calls = await written(world, house.workspaceId, (moment) => promisesOf(moment, { caseId, kinds: ['call'] }))
    return calls.map(({ state, withdrawn }) => withdrawn ?? state)
  }
  const accept = async () => {
    const optionId = (await caseNow(world, house, caseId)).state.offered[0]?.id
    await recordAnswer.perform(world, house.lead, { caseId, answer: { kind: 'accepted', optionId } })
  }
  const callOff = async () => dropCall.perform(world, visitor(), { caseId, seen: (await talk()).talk.version })
  const book = async () => pick((await talk()).talk.slots[0], { seen: (await talk()).talk.version })

  test.each([
    ['chooses a date and calls it off', [accept, book, callOff]],
    ['calls it off and chooses a date', [book, callOff, accept]],
  ])('is owed no more when the client %s, and is not overdue tomorrow', async (_, steps) => {
    expect(await owed()).toEqual(['open'])
    for (const step of steps) await step()
    expect(await owed()).toEqual(['called-off'])
    world.clock.pass(5 * 24 * 60)
    expect((await todayView.look(world, house.lead, {})).keep.filter(({ promise }) => promise.kind === 'call')).toEqual(
      [],
    )
  })

  test.each([
    ['only calls it off', [book, callOff]],
    ['chooses a date', [accept]],
    ['calls it off, books another, and chooses a date', [book, callOff, book, accept]],
  ])('stays owed when the client %s', async (_, steps) => {
    for (const step of steps) await step()
    expect(await owed()).toEqual(['open'])
  })
})

describe('on the page', () => {
  const origin = 'http://localhost:8420'
  const ask = (path: string, init?: RequestInit) => portalApp(world).request(`${origin}${path}`, init)
  const form = (fields: Record<string, string>, cookie = '') => ({
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin, cookie },
  })
  async function enter(): Promise<string> {
    const [link = ''] = await addressLetters.perform(world, house.system, { contactIds: [house.contact.id] })
    const response = await ask('/p', form({ token: link.split('/p/')[1] ?? '' }))
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
  const pageOf = async (cookie: string, path = `/portal/cases/${caseId}`) =>
    (await ask(path, { headers: { cookie } })).text()
  const hiddenIn = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

  test('a client picks, picks another, and calls off by forms alone, in their language and by their clock', async () => {
    const cookie = await enter()
    const html = await pageOf(cookie)
    const times = [...html.matchAll(/value="([^"]+)" name="start"[^>]*><time[^>]*>([^<]+)</g)]
    expect(times.map(([, , text]) => text)).toEqual([
      'Montag, der 1. Februar 2027, 10 Uhr',
      'Montag, der 1. Februar 2027, 12 Uhr',
      'Dienstag, der 2. Februar 2027, 9 Uhr',
    ])
    const send = async (path: string, fields: Record<string, string>) => {
      const page = await pageOf(cookie, `/portal/cases/${caseId}/call`)
      const hidden = { form: hiddenIn(page, 'form'), seen: hiddenIn(page, 'seen') }
      return ask(`/portal/cases/${caseId}/${path}`, form({ ...hidden, ...fields }, cookie))
    }

    expect((await send('call', { start: times[0]?.[1] ?? '' })).status).toBe(303)
    expect(await pageOf(cookie)).toContain('Unser Gespräch: Montag, der 1. Februar 2027, 10 Uhr (MEZ)')
    expect((await send('call', { start: times[2]?.[1] ?? '' })).status).toBe(303)
    expect(await pageOf(cookie, '/portal')).toContain('Unser Gespräch: Dienstag, der 2. Februar 2027, 9 Uhr (MEZ)')
    const off = await send('call/cancellation', {})
    expect(off.status).toBe(303)
    expect(await pageOf(cookie, off.headers.get('location') ?? '')).toContain('Das Gespräch ist abgesagt.')
    expect(await pageOf(cookie, `/portal/cases/${caseId}/call`)).not.toContain('Das Gespräch ist abgesagt.')
    expect((await callNow()).booked).toBeNull()
    expect((await send('call/wish', { wish: ' ' })).status).toBe(422)
    expect((await send('call/wish', { wish: 'Freitags <b>nie</b>' })).status).toBe(303)
    expect(await pageOf(cookie)).toContain('Freitags &lt;b&gt;nie&lt;/b&gt;')
  })

  test('who has agreed to a date is asked nothing more: a call is one line, and its times one page further', async () => {
    const cookie = await enter()
    const open = await pageOf(cookie)
    expect(open).toContain('Möchten Sie lieber sprechen?')
    await recordAnswer.perform(world, house.lead, {
      caseId,
      answer: { kind: 'accepted', optionId: (await caseNow(world, house, caseId)).state.offered[0]?.id as Id },
    })

    const agreed = await pageOf(cookie)

    expect(agreed).not.toContain('Möchten Sie lieber sprechen?')
    // No form is left on the page: nothing to choose, to refuse or to write.
    expect(agreed).not.toContain('<form')
    expect(agreed).toContain(`<a href="/portal/cases/${caseId}/call">Mit uns darüber sprechen</a>`)
    expect(await pageOf(cookie, `/portal/cases/${caseId}/call`)).toContain('name="start"')
    await pick((await talk()).talk.slots[0])
    const booked = await pageOf(cookie)
    expect(booked).toContain('Unser Gespräch: Montag, der 1. Februar 2027, 10 Uhr (MEZ)')
    expect(booked).toContain('Ändern oder absagen</a>')
  })

  test('looking changes nothing, and what came too late is told with what stands', async () => {
    const cookie = await enter()
    const html = await pageOf(cookie, `/portal/cases/${caseId}/call`)
    const before = (await caseNow(world, house, caseId)).events.length
    for (const path of ['call', 'call/cancellation', 'call/wish'])
      await ask(`/portal/cases/${caseId}/${path}?start=2027-02-01T10:00:00.000Z&seen=0`, { headers: { cookie } })
    expect((await caseNow(world, house, caseId)).events).toHaveLength(before)

    const [first, second] = (await talk()).talk.slots
    await pick(first)
    const hidden = { form: hiddenIn(html, 'form'), seen: hiddenIn(html, 'seen') }
    const late = await ask(`/portal/cases/${caseId}/call`, form({ ...hidden, start: second as string }, cookie))
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Das Gespräch wurde inzwischen geändert.')
    const forged = await ask(
      `/portal/cases/${caseId}/call`,
      form({ form: 'x', seen: '1', start: second as string }, cookie),
    )
    expect(forged.status).toBe(403)
    expect((await callNow()).booked?.start).toBe(first)
  })
})
