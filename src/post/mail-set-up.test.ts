import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { CODES } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import { aWorld } from '../platform/world.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { sayFinding } from './mail-set-up.ts'
import { mailSetUpView } from './mail-set-up.view.ts'
import { mailFound } from './pages.testing.ts'
import { aPostOffice, type PostOffice } from './post.testing.ts'
import { sendTestLetter } from './send-test-letter.act.ts'
import { tryMail } from './try-mail.errand.ts'

const base = await aWorld()
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  await emptyStore(base.store)
  base.clock.set('2027-02-01T08:00:00.000Z' as never)
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
})
afterEach(() => office.close())
afterAll(() => base.store.close())

test('who looks after the workspace sees the set-up and may test it, nobody else', async () => {
  const { owner, manager, lead, member, viewer } = house
  for (const actor of [owner, manager]) {
    await mailSetUpView.look(office.world, actor, {})
    await tryMail.run(office.world, actor, { test: 'smtp' })
  }
  for (const actor of [lead, member, viewer]) {
    const refused = { refusal: { kind: 'not-allowed' } }
    await expect(mailSetUpView.look(office.world, actor, {})).rejects.toMatchObject(refused)
    await expect(tryMail.run(office.world, actor, { test: 'smtp' })).rejects.toMatchObject(refused)
    await expect(sendTestLetter.perform(office.world, actor, {})).rejects.toMatchObject(refused)
  }
})

test('a test letter goes the way of every letter, to whoever asked for it and nobody else', async () => {
  const { owner, members } = house
  expect((await mailSetUpView.look(office.world, owner, {})).last).toBeNull()
  await sendTestLetter.perform(office.world, owner, {})
  await sendTestLetter.perform(office.world, owner, {})
  await office.deliver()
  expect(office.sink.taken.map(({ to }) => to)).toEqual([[members.owner.email]])
  expect((await PostalMime.parse(office.sink.taken[0]?.raw ?? '')).text).toContain('dkim=pass')
  const { last, email } = await mailSetUpView.look(office.world, owner, {})
  expect({ last, email }).toMatchObject({ last: { state: 'sent' }, email: members.owner.email })
  expect((await mailSetUpView.look(office.world, house.manager, {})).last).toBeNull()
})

test('a letter that the server refuses says so in its own words', async () => {
  office.sink.behave('rcpt-550')
  await sendTestLetter.perform(office.world, house.owner, {})
  await office.deliver()
  const { last } = await mailSetUpView.look(office.world, house.owner, {})
  expect(last).toMatchObject({ state: 'failed', reply: '550 5.1.1 no such mailbox' })
})

test('what is found is said in every language with all that it names', async () => {
  const found: readonly MailFinding[] = mailFound().flat()
  for (const code of CODES) {
    const words = await wordsFor(code, 'mail')
    for (const one of found) {
      const said = sayFinding(words, one)
      for (const value of Object.values(one.with).filter((of) => typeof of === 'string')) expect(said).toContain(value)
      expect(said).not.toMatch(/[{}]/)
    }
  }
})
