import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '../kit/day.ts'
import { aWorkspace } from '../people/people.testing.ts'
import { aLetter } from '../platform/mail/letter.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { builtinMailbox, mailboxApp } from './mailbox.ts'

let world: TestWorld
let folder: string

beforeAll(async () => {
  world = await aWorld()
  await aWorkspace(world)
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  const box = builtinMailbox(folder)
  const text = 'Guten Tag\n\nhttp://localhost/p/x\n\nhttp://localhost/u/y\n'
  const letter = { ...aLetter(), date: instant('2027-02-01T22:30:00Z'), text, html: '<p>Guten Tag</p>' }
  await box.hand(letter, { beforeBody: async () => {}, slots: {} } as never)
})
afterAll(async () => {
  await world.store.close()
  await rm(folder, { recursive: true, force: true })
})

const page = async (path: string, language: string) =>
  (await mailboxApp(folder, world).request(path, { headers: { 'accept-language': language } })).text()
const nameIn = (html: string) => /\/mailbox\/([^"]+\.eml)/.exec(html)?.[1] ?? ''

test.each([
  ['en', 'Back to the desk', 'Mon 1 Feb 2027, 23:30 CET (Europe/Berlin)'],
  ['de', 'Zurück zum Schreibtisch', 'Mo, 1. Feb. 2027, 23:30 Uhr MEZ (Europe/Berlin)'],
  ['es', 'Volver al escritorio', '1 feb 2027'],
  ['fr', 'Retour au bureau', '1er févr. 2027'],
  ['bn', 'ডেস্কে ফিরে যান', '২০২৭'],
])(
  'the mailbox of the sample leads back to the desk in %s and tells the time of the house',
  async (code, back, when) => {
    const list = await page('/mailbox', code)
    const letter = await page(`/mailbox/${nameIn(list)}`, code)
    for (const html of [list, letter]) {
      expect(html).toContain(`<html lang="${code}">`)
      expect(html).toContain(`<a href="/">${back}</a>`)
      expect(html).toContain(when)
      expect(html).toContain('(Europe/Berlin)')
      // The way back stands before what one came to read.
      expect(html.indexOf(back)).toBeLessThan(html.indexOf('<h1'))
    }
    // Two private addresses, each by what it does.
    expect(letter.match(/class="portal-button"[^>]*>(?!http)/g)).toHaveLength(2)
  },
)

test('a letter is shown in its whole length: the page may ask how long it is, and the letter may run nothing', async () => {
  const name = nameIn(await page('/mailbox', 'en'))
  const letter = await page(`/mailbox/${name}`, 'en')
  const sandbox = /sandbox="([^"]*)"/.exec(letter)?.[1]
  expect(sandbox?.split(' ')).toContain('allow-same-origin')
  expect(letter).toContain('<script src="/mailbox/frame.js">')
  expect(await page('/mailbox/frame.js', 'en')).toContain('scrollHeight')
  const answer = await mailboxApp(folder, world).request(`/mailbox/${name}/html`)
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`sandbox ${sandbox}`)
  expect(`${policy} ${sandbox}`).not.toContain('allow-scripts')
})
