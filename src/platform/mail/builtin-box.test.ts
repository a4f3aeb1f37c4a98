import { expect, test } from 'vitest'
import { builtinBox, type KeptMail } from './builtin-box.ts'
import { aLetter, aLink } from './letter.testing.ts'

test('demo mail is kept whole, with its link, and goes nowhere', async () => {
  const kept: KeptMail[] = []
  const steps: string[] = []
  const box = builtinBox(async (mail) => {
    steps.push('keep')
    kept.push(mail)
  })

  const outcome = await box.hand(aLetter(), {
    beforeBody: async () => void steps.push('mark'),
    slots: { 'portal-link': aLink },
  })

  expect(outcome.kind).toBe('sent')
  expect(steps).toEqual(['mark', 'keep'])
  expect(kept[0]).toMatchObject({ to: ['vogel@kunde.test'], subject: 'Ihre Website: neuer Termin Freitag, 13. März' })
  expect(Buffer.from(kept[0]?.raw ?? []).toString()).toContain(
    'Message-ID: <01J8ZQ4F5V7W0000000000000A@mail.studio.test>',
  )
})

test('a mailbox that cannot say whether it kept a mail is in doubt, a lost lease is not', async () => {
  const broken = builtinBox(() => Promise.reject(new Error('store gone')))
  const slots = { 'portal-link': aLink }

  expect(await broken.hand(aLetter(), { beforeBody: async () => {}, slots })).toEqual({
    kind: 'in-doubt',
    stage: 'body',
  })
  expect(await broken.hand(aLetter(), { beforeBody: () => Promise.reject(new Error('lost')), slots })).toMatchObject({
    kind: 'later',
    reason: 'lost-lease',
  })
})
