import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import type { Day } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { listeners } from '../main/listeners.ts'
import { servePages, troublesOf } from '../people/pages.testing.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { makePromise } from '../promise/make-promise.act.ts'
import { aSchedule, goTo, itemOf, lettersOut, roundNow } from './checkin.testing.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

// Pictures to look at go here when the folder is named; nothing else depends on it.
const SHOTS = process.env['SHOTS']
const FRIDAY_MORNING = '2027-02-05T08:00:00.000Z'

let world: TestWorld
let house: AWorkspace
let empty: AWorkspace
let who: AWorkspace
let served: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
  empty = await aWorkspace(world)
  house = await aWorkspace(world)
  await aWeek()
  served = await servePages(world, () => Promise.resolve(who.lead))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await world?.store.close()
})

/** Three clients on track, one with a date in danger, one to whom nothing is promised. */
async function aWeek(): Promise<void> {
  world.clock.set(MONDAY_MORNING)
  const { clients, contacts } = house
  const wishes = [
    ['german', 'die neue Website', 'New website', '2027-03-12'],
    ['english', 'the annual report', 'Annual report', '2027-02-10'],
    ['bengali', 'নতুন ক্যাটালগ', 'New catalogue', '2027-03-19'],
  ] as const
  for (const [name, what, label, day] of wishes) {
    const project = await aProject(world, { ...house, client: clients[name] }, { name: label })
    await makePromise.perform(world, house.lead, {
      projectId: project.id,
      contactId: contacts[name].id,
      kind: 'delivery',
      what,
      label,
      day: day as Day,
      taskKey: 'build',
    })
    world.clock.set('2027-02-01T08:00:00.000Z' as never)
    if (name !== 'english')
      await recordProgress.perform(world, house.member, {
        projectId: project.id,
        at: at('2027-02-01T16:00'),
        reports: [
          { key: 'copy', progress: { actualStart: at('2027-02-01T09:00'), actualFinish: at('2027-02-01T12:00') } },
        ],
      })
    await aSchedule(world, house, contacts[name])
  }
  await aSchedule(world, house, contacts.french)
  await goTo(world, '2027-02-01T16:00:00.000Z', listeners)
  await goTo(world, FRIDAY_MORNING)
}

async function speaks(code: Code): Promise<void> {
  await written(world, house.workspaceId, ({ tx }) =>
    tx.updateTable('member').set({ language: code }).where('id', '=', house.members.lead.id).execute(),
  )
}

async function open(light: 'light' | 'dark', width: number, at = house): Promise<void> {
  who = at
  await page?.context().close()
  const context = await browser.newContext({
    colorScheme: light,
    viewport: { width, height: width === 320 ? 640 : 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  })
  page = await context.newPage()
  await page.clock.setFixedTime(FRIDAY_MORNING)
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${served.origin}/check-ins`)
  await page.locator('h1').waitFor()
  await page.locator('#letter-pane, .empty').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => null))
}

async function look(name: string): Promise<readonly string[]> {
  if (SHOTS) {
    mkdirSync(SHOTS, { recursive: true })
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
  }
  return troublesOf(page)
}

const FEW = [
  ['en', 'light', 1280],
  ['de', 'dark', 320],
  ['bn', 'light', 320],
] as const
const ALL = (['en', 'de', 'bn'] as const).flatMap((code) =>
  (['light', 'dark'] as const).flatMap((light) => ([1280, 320] as const).map((width) => [code, light, width] as const)),
)

test.each(SHOTS ? ALL : FEW)('the round has no violation in %s, %s at %i px', async (code, light, width) => {
  await speaks(code)
  await open(light, width)
  expect(await look(`round-${code}-${light}-${width}`)).toEqual([])
})

test('before the first schedule the page teaches', async () => {
  await open('light', 1280, empty)
  await page.getByText('Nobody hears from you regularly yet').waitFor()
  expect(await look('round-empty')).toEqual([])
})

test('a schedule is set where the list of contacts stands', async () => {
  await speaks('en')
  await open('light', 1280)
  await page.getByRole('button', { name: /^Set: .*Ruiz/ }).click()
  await page.getByLabel('Day').selectOption({ label: 'Thursday' })
  await page.getByLabel(/^Time where they are/).fill('10:30')
  expect(await look('schedule-form')).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/^every Thursday, 10:30/).waitFor()
})

test('the round is worked by keyboard alone: open, approve, and the next one lies open', async () => {
  await speaks('en')
  await open('light', 1280)
  await page.getByRole('heading', { name: /^This week/ }).waitFor()
  await page.keyboard.press('j')
  const first = await page.locator('[data-row] button[aria-pressed=true]').textContent()
  await page.keyboard.press('Enter')
  await page.locator('#approve-this:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(`${first}: approved`).waitFor()

  const next = page.locator('[data-row] button[aria-pressed=true]')
  await expect.poll(() => next.textContent()).not.toBe(first)
  await expect.poll(() => next.evaluate((button) => button === document.activeElement)).toBe(true)
  const { items } = await roundNow(world, house)
  expect(items.filter(({ standing }) => standing === 'approved')).toHaveLength(1)
  expect(await lettersOut(world, house)).toBe(0)
})

test('a date in danger names what its letter waits for, and the steps bring the letter', async () => {
  await speaks('en')
  await open('light', 1280)
  await page.getByRole('button', { name: 'Grace Whitfield', exact: true }).click()
  await page.getByText(/as soon as it says what we have done/).waitFor()
  // It waits, but not for a yes: the title does not count it.
  const unwritten = page.getByText('One could not be written yet and says what is missing.')
  await unwritten.waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Grace Whitfield' }).getByText('not written').waitFor()
  expect(await look('at-risk')).toEqual([])
  await page.getByLabel('Step 1').fill('moved the design forward')
  await page.getByRole('button', { name: 'Write the letter anew' }).click()
  await page
    .locator('.letter')
    .getByText(/moved the design forward/)
    .waitFor()
  await unwritten.waitFor({ state: 'detached' })
  expect(await look('at-risk-letter')).toEqual([])
})

test('the words of the client come into the letter, and a skip says why', async () => {
  await speaks('en')
  await open('light', 1280)
  await page.getByRole('button', { name: 'Dr. Katharina Vogel', exact: true }).click()
  await page.getByText('In the client’s words').click()
  await page.getByLabel('Finished: Copy').fill('alle Texte')
  expect(await look('client-words')).toEqual([])
  await page.getByRole('button', { name: 'Write the letter anew' }).click()
  await page
    .locator('.letter')
    .getByText(/alle Texte/)
    .waitFor()

  await page.getByRole('button', { name: 'Skip this week' }).click()
  await page.getByLabel('Why').fill('We met them on Wednesday')
  await page.getByRole('dialog').getByRole('button', { name: 'Skip this week' }).click()
  await page.getByText('Lena Brandt: We met them on Wednesday').waitFor()
  expect(await itemOf(world, house)).toMatchObject({ standing: 'skipped' })
  expect(complaints).toEqual([])
})
