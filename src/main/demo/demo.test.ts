import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staff } from '../../people/membership.store.ts'
import { rightsOf } from '../../people/rights.ts'
import type { Actor } from '../../platform/actor.ts'
import { builtinBox, type KeptMail } from '../../platform/mail/builtin-box.ts'
import { painter } from '../../platform/picture.ts'
import { openAccounts } from '../../platform/sign-in/accounts.ts'
import { sixDigits } from '../../platform/six-digits.ts'
import { inScope } from '../../platform/store/scope.ts'
import { testThreads } from '../../platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../../platform/world.testing.ts'
import { backtestView } from '../../forecast/backtest.view.ts'
import { todayView } from '../../desk/today.view.ts'
import type { Today } from '../../desk/today.ts'
import { instant } from '../../kit/day.ts'
import { casesOf, loadCase } from '../../delay/case.store.ts'
import { written } from '../../people/people.testing.ts'
import { inboxView } from '../../post/incoming.view.ts'
import { outboxView } from '../../post/outbox.view.ts'
import { promisesOf } from '../../promise/promise.store.ts'
import { fillDemo } from './demo.ts'

let world: TestWorld
let lena: Actor
let today: Today
const kept: KeptMail[] = []

beforeAll(async () => {
  const base = await aWorld({ at: instant('2027-02-10T09:00:00Z'), settings: { demo: true } })
  const journal = { past: [], epoch: 1, write: async () => {}, recipientHash: () => '' }
  const secrets = {
    'portal-link': async () => 'http://localhost:8420/p/demo',
    'unsubscribe-link': async () => 'http://localhost:8420/p/demo',
    code: async (w: { secrets: TestWorld['secrets'] }, { params }: { params: Readonly<Record<string, string>> }) =>
      sixDigits(w.secrets, params['id'] ?? ''),
  }
  const ports = {
    accounts: openAccounts(base, staff),
    threads: testThreads(),
    smtp: builtinBox(async (mail) => void kept.push(mail)),
    pictures: painter(),
    journal,
    secrets,
  }
  world = { ...base, ports }
  await fillDemo(world)
  const found = await inScope(world.db, '*', (tx) =>
    tx.selectFrom('member').select(['id', 'workspace_id']).where('role', '=', 'lead').executeTakeFirstOrThrow(),
  )
  lena = { kind: 'member', id: found.id, rights: rightsOf('lead'), scope: { workspaceId: found.workspace_id } }
  today = await todayView.look(world, lena, {})
}, 180_000)
afterAll(() => world.store.close())

const look = <T>(read: Parameters<typeof written<T>>[2]) => written(world, lena.scope.workspaceId, read)

describe('the sample workspace', () => {
  test('has one client who must hear of a slip and has not been told', () => {
    expect(today.say).toMatchObject([{ contactName: 'Dr. Katharina Vogel', label: 'the new website', late: false }])
  })

  test('whose slip the forecast has seen by itself, from work that went as the plan says', async () => {
    const [line] = await look((moment) => casesOf(moment, { open: true, owesWord: true }))
    const found = await look((moment) => loadCase(moment, line?.id ?? ('' as never)))
    expect(found.state).toMatchObject({ why: expect.stringMatching(/red|amber-twice/) })
    expect(found.state.chance ?? 1).toBeLessThan(0.5)
  })

  test('has one who was told too late and one who was told early and has chosen', async () => {
    const cases = await look((moment) => casesOf(moment, { open: true }))
    const told = cases.filter((one) => one.toldAt !== null)
    expect(told.map((one) => (one.toldAt ?? '').slice(0, 10) > one.promised).sort()).toEqual([false, true])
    expect(told.filter((one) => one.acceptedAt !== null)).toHaveLength(1)
  })

  test('keeps most of its promises and owes the rest with a day', async () => {
    const promises = await look((moment) => promisesOf(moment, { most: 500 }))
    const deliveries = promises.filter((one) => one.kind === 'delivery')
    expect(deliveries).toHaveLength(14)
    expect(deliveries.filter((one) => one.state === 'kept')).toHaveLength(6)
    expect(new Set(promises.map((one) => one.kind))).toEqual(new Set(['delivery', 'news', 'call', 'amends']))
  })

  test('has enough finished projects to look back on its forecasts', async () => {
    const { projects, levels, alarms } = await backtestView.look(world, lena, {})
    expect(projects).toBe(6)
    expect(levels?.map((one) => one.value)).toEqual(levels?.map((one) => one.value).toSorted((a, b) => a - b))
    expect(alarms).toMatchObject({ missed: 0, held: 6 })
  })

  test('sent its letters to its own mailbox, in the languages of their readers, with no slot left open', () => {
    const notices = kept.map(({ to, raw }) => ({ to: to[0], text: Buffer.from(raw).toString('utf8') }))
    expect(notices.map((mail) => mail.to)).toContain('ruiz@olmedo.example')
    expect(notices.map((mail) => mail.to)).toContain('whitfield@harbor.example')
    for (const { text } of notices) expect(text).not.toMatch(/⟦|undefined|\[object/)
  })

  test('has one letter in doubt, that lies in its mailbox: a person has to look and to say', async () => {
    const { rows, counts } = await outboxView.look(world, lena, {})
    const doubts = rows.filter(({ state }) => state === 'in-doubt')
    expect(doubts).toMatchObject([{ to: 'Grace Whitfield', kind: 'follow-up' }])
    expect(counts).toMatchObject({ doubt: 1, trouble: 1 })
    expect(today.outbox.trouble).toBe(1)
    expect(kept.filter(({ messageId }) => messageId === doubts[0]?.mailId)).toHaveLength(1)
  })

  test('has had two answers: one that waits for a person, and one that a machine gave', async () => {
    const { mails, demo } = await inboxView.look(world, lena, {})
    expect(demo).toBe(true)
    expect(mails.map(({ place, contactName, language }) => [place, contactName, language]).toSorted()).toEqual([
      ['automatic', 'Ana Parata', 'en'],
      ['open', 'Hélène Moreau', 'fr'],
    ])
    expect(today.mails).toMatchObject([{ contactName: 'Hélène Moreau', language: 'fr' }])
  })

  test('is filled once: starting again changes nothing', async () => {
    const before = await look((moment) => promisesOf(moment, { most: 500 }))
    await fillDemo(world)
    expect(await look((moment) => promisesOf(moment, { most: 500 }))).toEqual(before)
  })
})
