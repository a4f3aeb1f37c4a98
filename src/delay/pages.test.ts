import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { listeners } from '../main/listeners.ts'
import { happen } from '../main/happen.ts'
import { onItsDay, servePages, troublesOf } from '../people/pages.testing.ts'
import {
  aWorkspace,
  visitorOf,
  withAccounts,
  withPassword,
  written,
  type AWorkspace,
} from '../people/people.testing.ts'
import { latestAbout } from '../post/message.store.ts'
import { pickCall } from '../portal/pick-call.act.ts'
import { wishTime } from '../portal/wish-call.act.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { aBriefed, anAgreed, aTold, caseNow } from './delay.testing.ts'
import { loadCase, settle } from './case.store.ts'
import { hearAnswer } from './decide-call.ts'
import { draftLetter } from './draft-letter.act.ts'
import { CODES } from '../language/packs.ts'

// Pictures to look at go here when the folder is named; nothing else depends on it.
const SHOTS = process.env['SHOTS']
const PASSWORD = 'a paper boat in march'
const FEW = [
  ['light', 1280],
  ['dark', 320],
] as const
const ALL = [...FEW, ['light', 320], ['dark', 1280]] as const

// A walk through a case waits for a browser many times, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 })

let world: TestWorld
let house: AWorkspace
let served: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let lead: Page
let manager: Page
const complaints: string[] = []

beforeAll(async () => {
  const base = await aWorld({ ports: { threads: testThreads() } })
  world = withAccounts(base)
  house = await aWorkspace(world)
  await withPassword(world, house, ['lead', 'manager', 'viewer'], PASSWORD)
  served = await servePages(world)
  browser = await openBrowser()
  lead = await signedIn('lead')
  manager = await signedIn('manager')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await world?.store.close()
})

async function signedIn(role: 'lead' | 'manager' | 'viewer'): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  await onItsDay(world, context)
  const page = await context.newPage()
  page.on('console', (line) => {
    // Chromium writes every refused request to the console; the pages say those in words.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${served.origin}/sign-in?to=/clients`)
  await page.getByLabel('E-mail').fill(house.members[role].email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/clients')
  return page
}

/** Looks at the page in both lights, wide and narrow: no violation, nothing cut off. */
async function look(name: string, at: Page = lead) {
  const found: string[] = []
  for (const [colorScheme, width] of SHOTS ? ALL : FEW) {
    await at.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await at.setViewportSize({ width, height: width === 320 ? 640 : 800 })
    await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    for (const trouble of await troublesOf(at)) found.push(`${name} ${colorScheme} ${width}: ${trouble}`)
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true })
      await at.screenshot({ path: join(SHOTS, `${name}-${colorScheme}-${width}.png`), fullPage: true })
    }
  }
  await at.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await at.setViewportSize({ width: 1280, height: 800 })
  expect(found).toEqual([])
}

const visit = async (path: string, at: Page = lead) => {
  await at.goto(`${served.origin}${path}`)
  await at.locator('h1').waitFor()
}
const press = (name: string, at: Page = lead) => at.getByRole('button', { name, exact: true }).click()
const fill = (label: string | RegExp, text: string, at: Page = lead) => at.getByLabel(label).first().fill(text)
const says = (name: string, at: Page = lead) => at.getByRole('heading', { name }).first().waitFor()
async function fillOption(letter: string, [day, worst, means]: readonly [string, string, string]) {
  const group = lead.getByRole('group', { name: `Option ${letter}` })
  await group.getByLabel('Date').fill(day)
  await group.getByLabel('At worst').fill(worst)
  await group.getByLabel(/in German/).fill(means)
}
const hear = () => happen(world, listeners)
const stateOf = async (caseId: Id) => (await caseNow(world, house, caseId)).state

test('from "I need more time" to a plan that a manager agrees to', async () => {
  const promise = await aPromise(world, house)
  await visit(`/cases/new?promise=${promise.id}`)
  await look('need-time')
  await press('Open the case')
  await lead.getByText('This is still missing.').waitFor()
  await fill('What makes you think so', 'The texts are not signed off yet')
  await press('Open the case')
  await says('Dr. Katharina Vogel has to know about “New website” by Mon 1 Feb, 17:00 in Berlin.')
  expect(await lead.getByText('in 8 working hours').count()).toBe(1)
  await look('understand')

  await press('Note what happened')
  await lead.getByText('This is still missing.').first().waitFor()
  await lead.getByLabel('What kind of thing was it?').selectOption('estimate')
  await fill(/^What happened, in German/, 'Tomás hat neun Tage gebraucht')
  await lead.getByText('“Tomás” works here.').waitFor()
  await fill(/^What happened, in German/, 'die Abstimmung der Texte hat neun statt vier Tage gedauert')
  await fill(/^What happened, in English/, 'signing off the texts took nine days, not four')
  await fill(/^What they need it for, in German/, 'die Hauptversammlung')
  await look('understand-typed')
  await press('Note what happened')

  await says('The way back, and what we offer')
  await fill(/^What you have done to keep the new date, in German/, 'die Texte vorgezogen')
  await fillOption('A', ['19.3.2027', '23.3.2027', 'Sie erhalten alles auf einmal'])
  await lead.getByText('A: Freitag, der 19. März, ').waitFor()
  await press('Add an option')
  await fillOption('B', ['22.3.2027', '25.3.2027', 'Sie erhalten zusätzlich den Shop'])
  await lead.getByLabel('What we give').selectOption('invoice')
  await fill('Percent', '10')
  await fill('What it costs us', '700')
  await fill('Given by', '5.4.2027')
  await look('plan')
  await press('Set out this plan')
  await lead.getByText('This costs more than your role may give.').waitFor()
  await fill('What it costs us', '400')
  await press('Set out this plan')

  await says('Do we stand behind this?')
  await lead.getByText('can agree to it.').waitFor()
  const caseId = new URL(lead.url()).pathname.split('/').at(-1) as Id
  await visit(`/cases/${caseId}`, manager)
  await look('agree', manager)
  await press('Agree to this plan', manager)
  await says('Talk first', manager)
  expect(await stateOf(caseId)).toMatchObject({ step: 'tell', agreedBy: house.manager.id })
  expect((await stateOf(caseId)).brief.amends?.gift).toEqual({ type: 'discount', percent: 10, on: 'invoice' })
})

test('the call sheet is written, a call in vain is logged, and then the letter comes first', async () => {
  const { caseId } = await anAgreed(world, house, await aPromise(world, house))
  await visit(`/cases/${caseId}`)
  await look('tell')
  await lead.getByRole('link', { name: 'Open the call sheet' }).click()
  await press('Write the call sheet')
  await says('Back to the solution')
  expect(await lead.getByRole('link', { name: 'Call +49 30 12 34 56 78' }).count()).toBe(1)
  await look('call')
  const number = lead.getByRole('link', { name: /^Call \+/ })
  expect(await number.getAttribute('href')).toBe('tel:+493012345678')

  await fill('What they say', 'Sekretariat: erst morgen wieder da')
  await lead.reload()
  await says('How did it go?')
  expect(await lead.getByLabel('What they say').inputValue()).toBe('Sekretariat: erst morgen wieder da')
  await lead.getByRole('button', { name: 'Nobody answered', exact: true }).dblclick()
  await lead.getByText('The call is logged.', { exact: true }).waitFor()
  const soFar = lead.getByRole('list', { name: 'Calls so far' }).getByRole('listitem')
  await soFar.filter({ hasText: 'Nobody answered' }).filter({ hasText: 'erst morgen wieder da' }).waitFor()
  expect((await stateOf(caseId)).calls).toMatchObject([{ outcome: 'no-answer' }])
  await look('call-logged')
  await press('Note another call')
  await press('Left a message')
  await soFar.filter({ hasText: 'Left a message' }).waitFor()
  expect((await stateOf(caseId)).calls.map(({ outcome }) => outcome)).toEqual(['no-answer', 'voicemail'])

  await visit(`/cases/${caseId}`)
  expect(await lead.getByRole('button', { name: 'Write the notice' }).getAttribute('data-kind')).toBe('primary')
  await lead.getByText('Sekretariat: erst morgen wieder da').waitFor()
  await press('Write the notice')
  await lead.waitForURL(/\/messages\//)
  const letter = await written(world, house.workspaceId, (moment) =>
    latestAbout(moment, { room: 'delay', id: caseId }, 'notice'),
  )
  expect(lead.url()).toContain(letter?.id)
})

test('reaching the client on the phone tells them', async () => {
  const { caseId } = await anAgreed(world, house, await aPromise(world, house))
  await visit(`/cases/${caseId}/call`)
  await fill('What they say', 'Danke, dass Sie gleich anrufen')
  await press('Spoke with them')
  await says('Dr. Katharina Vogel knows, and has not chosen a date yet.')
  expect((await stateOf(caseId)).told).toMatchObject({ how: 'call' })
})

test('a member writes down what the client answered, and the date is agreed', async () => {
  const { caseId } = await aTold(world, house, await aPromise(world, house))
  await visit(`/cases/${caseId}`)
  await look('keep-waiting')
  await press('Write the answer down')
  await lead.getByText('This is still missing.').waitFor()
  await lead.getByLabel('Asks something').check()
  await fill('In their own words', 'Geht es auch ohne den Shop?')
  await press('Write the answer down')
  await says('Dr. Katharina Vogel has a question about “New website”.')
  await look('keep-question')
  // From the letters that came in: straight to where the answer is written.
  await visit('/inbox')
  await visit(`/cases/${caseId}#reply`)
  await says('An answer to the question')
  await visit('/inbox')
  await visit(`/cases/${caseId}`)
  await lead.getByLabel(/^Chooses B/).check()
  await press('Write the answer down')
  await says('“New website” is agreed for Monday, 22 March.')
  await hear()
  await lead.reload()
  await says('The next news')
  await look('keep-agreed')
  const owed = await written(world, house.workspaceId, (moment) => promisesOf(moment, { caseId }))
  expect(owed.map((promise) => promise.kind).sort()).toEqual(['amends', 'call', 'news'])

  const call = owed.find(({ kind }) => kind === 'call')
  await visit(`/promises?promise=${call?.id}`)
  await lead.getByRole('button', { name: 'Another day was agreed', exact: true }).waitFor()
  await press('It is done')
  await press('It was done then')
  await says('New website, for Dr. Katharina Vogel.')
  await lead.getByRole('button', { name: 'Another day was agreed', exact: true }).waitFor({ state: 'detached' })
  const after = await written(world, house.workspaceId, (moment) => promisesOf(moment, { caseId, kinds: ['call'] }))
  expect(after).toMatchObject([{ deliveredOn: expect.any(String) as string }])
})

test('a case is delivered, learned from, and its action done', async () => {
  const { caseId } = await aTold(world, house, await aPromise(world, house))
  await hear()
  await visit(`/cases/${caseId}`)
  await press('It is delivered')
  await press('Note the delivery')
  await lead.getByText('The delivery is noted.').waitFor()
  await hear()
  await says('“New website” is delivered. What do we take from it?')
  await fill('What went well', 'Told them five weeks ahead')
  await press('Add an action')
  await fill('What will be different', 'Sign off texts before design')
  await fill('By', '1.4.2027')
  await fill(/^How a client will hear of it, once it is done, in German/, 'stimmen wir die Texte ab jetzt vorher ab')
  await look('learn')
  await press('Close with this')
  await says('What we took from it')
  await press('It is done')
  await lead.getByText('may say that this cause is fixed').waitFor()
  await look('done')
  const { state } = await written(world, house.workspaceId, (moment) => loadCase(moment, caseId))
  expect(state).toMatchObject({ step: 'done', actions: [{ doneAt: world.clock() }] })
})

test('a false alarm is closed with its reason', async () => {
  const { caseId } = await aBriefed(world, house, await aPromise(world, house))
  await visit(`/cases/${caseId}`)
  await press('This was a false alarm')
  await look('withdraw')
  await fill('Why it was a false alarm', 'The texts came after all')
  await press('Close the case')
  await says('“New website”: this was a false alarm.')
  expect((await stateOf(caseId)).withdrawn).toBe('The texts came after all')
})

test('who may only read sees the story and no form', async () => {
  const { caseId } = await aTold(world, house, await aPromise(world, house))
  const viewer = await signedIn('viewer')
  await visit(`/cases/${caseId}`, viewer)
  await says('The story', viewer)
  expect(await viewer.locator('form').count()).toBe(0)
})

test.each(CODES)('case and call sheet stand in %s, wide and narrow, in both lights', async (code) => {
  const { caseId } = await aBriefed(world, house, await aPromise(world, house))
  const { caseId: told } = await aTold(world, house, await aPromise(world, house))
  await draftLetter.perform(world, house.lead, { caseId: told, kind: 'call-sheet' })
  await lead.evaluate((language) => localStorage.setItem('prefs', JSON.stringify({ language })), code)
  await visit(`/cases/${caseId}`, lead)
  await lead.locator(`html[lang=${code}]`).waitFor()
  await look(`agree-${code}`)
  await visit(`/cases/${told}`, lead)
  await look(`keep-${code}`)
  await visit(`/cases/${told}/call`, lead)
  await look(`call-${code}`)
  expect(await lead.locator('main').innerText()).not.toMatch(/\{\w+\}|undefined|NaN/)
})

test('a call that the client booked stands on Today, is moved, and is noted in two presses', async () => {
  await lead.evaluate(() => localStorage.setItem('prefs', JSON.stringify({ language: 'en' })))
  const { caseId } = await aTold(world, house, await aPromise(world, house))
  const client = visitorOf(house.workspaceId, house.contact)
  const start = '2027-02-01T09:00:00.000Z' as Instant
  await pickCall.perform(world, client, { caseId, start, seen: 0 })

  await visit('/')
  const row = lead.locator(`a[href="/cases/${caseId}/call"]`).first()
  await row.waitFor()
  await look('today-call')
  await row.click()
  await says('Booked: Mon 1 Feb, 10:00 in Berlin')
  await look('call-booked')
  await press('Mon 1 Feb, 12:00 in Berlin')
  await says('Booked: Mon 1 Feb, 12:00 in Berlin')
  await wishTime.perform(world, client, { caseId, words: 'Lieber erst am Nachmittag' })
  await written(world, house.workspaceId, async (moment) => {
    const answer = {
      kind: 'declined',
      uid: `call-${caseId}@mail.example.org`,
      sequence: 1,
      start: null,
      words: '',
    } as const
    const found = await loadCase(moment, caseId)
    const heard = hearAnswer(found, answer, 'mail.example.org', moment.now)
    if (heard) await settle(moment, found, heard)
  })
  await visit(`/cases/${caseId}/call`)
  await lead.getByText('’s calendar declines the call.').waitFor()
  await look('call-declined')
  await visit('/')
  await lead.getByText('Dr. Katharina Vogel would rather talk at another time').waitFor()
  await look('today-wished')

  world.clock.set('2027-02-01T11:20:00.000Z' as Instant)
  let presses = 0
  await visit('/')
  await lead.getByRole('link', { name: 'Note it' }).click()
  presses++
  await says('How did it go?')
  await press('Left a message')
  presses++
  await lead.getByText('The call is logged.', { exact: true }).waitFor()
  expect(presses).toBeLessThanOrEqual(2)
  expect((await stateOf(caseId)).call).toMatchObject({ booked: null, over: 1 })
})

test('no page complained to the browser', () => {
  expect(complaints).toEqual([])
})
