import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import { instant } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { onItsDay, servePages, troublesOf } from '../people/pages.testing.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { aProject } from './plan.testing.ts'
import { planView } from './plan.view.ts'
import type { Project } from './project.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

// Pictures to look at go here when the folder is named; nothing else depends on it.
const SHOTS = process.env['SHOTS']

let world: TestWorld
let house: AWorkspace
let project: Project
let served: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  // Two weeks before the plan begins.
  world = await aWorld({ at: instant('2027-01-18T08:00:00Z'), ports: { threads: testThreads() } })
  house = await aWorkspace(world)
  project = await aProject(world, house, { startsOn: '2027-02-01' })
  served = await servePages(world, () => Promise.resolve(house.lead))
  browser = await openBrowser()
  page = await open('en')
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await world?.store.close()
})

async function open(code: Code, width = 1280): Promise<Page> {
  const screen = { viewport: { width, height: 900 }, hasTouch: width < 600 }
  const context = await browser.newContext({ ...screen, locale: code, reducedMotion: 'reduce' })
  await onItsDay(world, context)
  // What was chosen on this device goes before what the server knows of its reader.
  await context.addInitScript((language) => localStorage.setItem('prefs', JSON.stringify({ language })), code)
  const opened = await context.newPage()
  opened.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  await opened.goto(`${served.origin}/projects/${project.id}`)
  await opened.locator('#days-off').waitFor()
  return opened
}

async function daysOff(): Promise<readonly string[]> {
  const read = await planView.look(world, house.lead, { projectId: project.id })
  return read.project.calendars[0]?.daysOff ?? []
}

test('a pause written on the project’s page is taken off the plan, and can be worked on again', async () => {
  const section = page.locator('#days-off')
  await section.getByLabel('First day').fill('2027-02-09')
  await section.getByLabel('Last day').fill('2027-02-11')
  await section.getByRole('button', { name: 'Add days off' }).click()
  await page.getByText('Saved. The dates are worked out anew.').waitFor()
  expect(await daysOff()).toEqual(expect.arrayContaining(['2027-02-09', '2027-02-10', '2027-02-11']))

  const more = section.getByRole('button', { name: /^Show/ })
  if (await more.isVisible()) await more.click()
  await section.getByRole('button', { name: /^Work on it .*9 Feb/ }).click()
  await expect.poll(daysOff).not.toContain('2027-02-10')
  const gone = page.locator('.toast', { hasText: /9 Feb .*: work again/ })
  await gone.getByRole('button', { name: 'Take it back' }).click()
  await expect.poll(daysOff).toContain('2027-02-10')
})

test('a last day before the first is said, and nothing is added', async () => {
  const before = await daysOff()
  const section = page.locator('#days-off')
  await section.getByLabel('First day').fill('2027-03-09')
  await section.getByLabel('Last day').fill('2027-03-01')
  await section.getByRole('button', { name: 'Add days off' }).click()
  await section.getByText('Nothing was added.').waitFor()
  expect(await daysOff()).toEqual(before)
})

test('a day off that is a holiday has its name, in the language of the reader', async () => {
  const german = await open('de')
  const section = german.locator('#days-off')
  await section.getByRole('button', { name: /zeigen$/ }).click()
  await section.getByText('Karfreitag').first().waitFor()
})

test('a task set to a day by hand stays there, beside those that are scheduled', async () => {
  const row = page.getByRole('row', { name: /Design/ })
  await row.getByRole('gridcell').nth(9).dblclick()
  await row.locator('input:focus').waitFor()
  await page.keyboard.type('2027-03-15')
  await page.keyboard.press('Enter')
  const designOf = async () => (await planView.look(world, house.lead, { projectId: project.id })).tasks[1]?.constraint
  await expect.poll(designOf).toEqual({ kind: 'must-start', at: '2027-03-15T09:00' })
  await row.getByText(/17 Mar/).waitFor()
})

test('on a phone a tap opens a cell, and a Bengali reader types Bengali digits and sees them', async () => {
  const phone = await open('bn', 320)
  const cell = phone.locator('[data-at="2.2"]')
  await cell.tap()
  await cell.locator('input:focus').waitFor()
  await phone.keyboard.type('৭')
  await phone.keyboard.press('Enter')
  const buildOf = async () => (await planView.look(world, house.lead, { projectId: project.id })).tasks[2]?.estimate
  await expect.poll(buildOf).toEqual({ low: null, likely: 7 * 480, high: null })
  await expect.poll(() => cell.textContent()).toBe('৭ দিন')
  expect(await phone.getByRole('grid').textContent()).not.toMatch(/\d/)
})

test('who types faster than the server answers clashes with nobody: a correction and a new task, cell after cell', async () => {
  const tasksOf = async () => (await planView.look(world, house.lead, { projectId: project.id })).tasks
  const estimates = async () => (await tasksOf()).map(({ name, estimate }) => [name, estimate?.likely])
  const desk = await open('en')
  await desk.route('**/api/projects/*/edits', (route) => setTimeout(() => void route.continue(), 1_000))
  const type = async (text: string, ...then: readonly string[]) => {
    await desk.keyboard.type(text)
    for (const key of then) await desk.keyboard.press(key)
  }
  await desk.getByRole('row', { name: /Build/ }).getByRole('gridcell').nth(2).focus()
  await type('5', 'Enter', 'ArrowUp')
  await type('6', 'Enter')
  await desk.locator('[data-new] td').first().focus()
  await type('Proofs', 'Tab', 'ArrowRight')
  await type('3', 'Enter', 'Home')
  await type('Print', 'Tab')

  await expect.poll(estimates, { timeout: 60_000 }).toEqual(
    expect.arrayContaining([
      ['Build', 6 * 480],
      ['Proofs', 3 * 480],
      ['Print', 480],
    ]),
  )
  expect(await tasksOf()).toHaveLength(5)
  expect(await desk.getByText('Somebody else has changed the same cells').count()).toBe(0)
})

test('a task is removed by a press as well as by keys, and can be taken back', async () => {
  const namesOf = async () =>
    (await planView.look(world, house.lead, { projectId: project.id })).tasks.map((t) => t.name)
  const before = await namesOf()
  const desk = await open('en')
  await desk.getByRole('row', { name: /Build/ }).getByRole('gridcell').first().focus()
  await desk.getByRole('button', { name: 'Remove Build' }).click()
  await expect.poll(namesOf).not.toContain('Build')
  await desk.getByRole('button', { name: 'Take it back' }).last().click()
  await expect.poll(async () => (await namesOf()).toSorted()).toEqual(before.toSorted())
})

test('a plan that has not begun is asked how late it may begin', async () => {
  const section = page.locator('#plan-back')
  await section.getByText('Find the latest start').click()
  await section.getByLabel('Done by').fill('2027-06-30')
  await section.getByRole('button', { name: 'Find the start' }).click()
  await section.getByText(/^Begin by .* at the latest: then the day holds with/).waitFor()
  await section.getByLabel('Done by').fill('2027-02-10')
  await section.getByRole('button', { name: 'Find the start' }).click()
  await section.getByText(/already holds the day with only/).waitFor()
})

test('the project’s page is in order on a narrow screen too', async () => {
  const narrow = await open('en', 320)
  const troubles = await troublesOf(narrow)
  if (SHOTS) {
    mkdirSync(SHOTS, { recursive: true })
    await narrow.locator('#days-off').screenshot({ path: join(SHOTS, 'days-off-320.png') })
    await page.locator('#days-off').screenshot({ path: join(SHOTS, 'days-off-1280.png') })
    await page.getByRole('grid').screenshot({ path: join(SHOTS, 'grid-1280.png') })
  }
  expect([troubles, complaints]).toEqual([[], []])
})
