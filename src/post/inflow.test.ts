import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMinutes, type Instant } from '../kit/day.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { homeOf, mailsIn } from './incoming.store.ts'
import { hasToWait, INFLOW } from './inflow.ts'
import { mustWait } from './inflow.store.ts'
import { receiveMail } from './receive-mail.errand.ts'

const long = process.env['FORTHRIGHT_LONG'] === '1'
const FLOOD = long ? 10_000 : 130

let world: TestWorld
let house: AWorkspace
beforeAll(async () => {
  world = await aWorld({ settings: { replyAddress: 'replies@in.studio.example' } })
  house = await aWorkspace(world)
})
afterAll(() => world.store.close())

const mailFrom = (from: string, n: number) =>
  new TextEncoder().encode(
    `From: ${from}\r\nTo: replies@in.studio.example\r\nSubject: ${n}\r\nMessage-ID: <${n}-${from}>\r\n\r\nQuestion ${n}?\r\n`,
  )
const desk = () => ({
  world,
  homeOf: (hints: Parameters<typeof homeOf>[1]) => homeOf(world.db, hints),
  mustWait: (sender: Parameters<typeof mustWait>[1]) => mustWait(world.db, sender, world.clock()),
})

test('each limit holds a sender back by itself, and only as long as its window lasts', () => {
  const now = MONDAY_MORNING
  const came = (count: number, minutesAgo: number) => Array.from({ length: count }, () => addMinutes(now, -minutesAgo))
  for (const { most, minutes } of INFLOW) {
    const inside = came(most - 1, minutes - 0.5)
    expect([hasToWait(inside, now), hasToWait([...inside, addMinutes(now, -minutes + 0.1) as Instant], now)]).toEqual([
      false,
      true,
    ])
    expect(hasToWait(came(most, minutes), now)).toBe(false)
  }
})

test(
  `${FLOOD} mails of one sender at once: the limits hold, nobody else waits, and in the end each is here once`,
  { timeout: long ? 3_600_000 : 120_000 },
  async () => {
    const { email } = house.contacts.german
    const began = world.clock()
    const cameAt: number[] = []
    let outside = Array.from({ length: FLOOD }, (_, n) => n)
    let others = 0
    while (outside.length > 0) {
      const next: number[] = []
      for (const [i, n] of outside.entries()) {
        // What waits is brought in the same order; after the first that must wait, so must the rest of this minute.
        const became = await receiveMail(desk(), mailFrom(email, n))
        if (became === 'later') {
          next.push(...outside.slice(i))
          break
        }
        expect(became).toBe('open')
        cameAt.push(Date.parse(world.clock()))
      }
      if (others < 5)
        expect(await receiveMail(desk(), mailFrom(house.contacts.english.email, others++))).toMatch(/open/)
      outside = next
      world.clock.pass(1)
    }
    for (const { most, minutes } of INFLOW)
      for (const [i, at] of cameAt.entries())
        expect(cameAt[i + most] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(at + minutes * 60_000)

    const subjects = await written(world, house.workspaceId, async ({ tx, scope }) =>
      (
        await tx
          .selectFrom('incoming_mail')
          .select('subject')
          .where('workspace_id', '=', scope.workspaceId)
          .where('from_address', '=', email)
          .execute()
      ).map(({ subject }) => Number(subject)),
    )
    expect(subjects.toSorted((a, b) => a - b)).toEqual(Array.from({ length: FLOOD }, (_, n) => n))
    expect(Date.parse(world.clock())).toBeGreaterThan(Date.parse(began))
    expect((await written(world, house.workspaceId, (moment) => mailsIn(moment, ['open']))).length).toBeGreaterThan(0)
  },
)

test('mail that names no sender counts as one sender', async () => {
  const nobody = (n: number) => new TextEncoder().encode(`Subject: ${n}\r\nMessage-ID: <none-${n}>\r\n\r\n?\r\n`)
  const became: string[] = []
  for (let n = 0; n < 52; n++) became.push(await receiveMail(desk(), nobody(n)))
  expect(became.filter((one) => one === 'later')).toHaveLength(2)
})
