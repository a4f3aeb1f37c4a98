import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packOf } from '../language/packs.ts'
import { compose } from '../letter/compose.ts'
import { notice } from '../letter/facts.testing.ts'
import { contextOf } from '../letter/record.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { modelPort } from '../platform/model.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { draftByModel } from './draft-by-model.errand.ts'
import { aDraft, messageNow } from './post.testing.ts'

interface Asked {
  messages: { role: string; content: string }[]
}

let world: TestWorld
let house: AWorkspace
let server: Server
let address: string
let asked: Asked[]
/** What the server says to the letter it was given, by round from 0; null = it never answers. */
let speak: (letter: string, round: number) => string | null

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked
      asked.push(body)
      const said = speak(body.messages[1]?.content ?? '', asked.length - 1)
      if (said !== null) response.end(said)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  world = await aWorld({ ports: { model: modelPort({ address, model: 'test', key: 'secret' }) } })
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await world.store.close()
})

const chat = (content: string) => JSON.stringify({ choices: [{ message: { content } }] })

/** A notice with days, a discount, a phone and names in it. */
async function aNotice() {
  asked = []
  const facts = notice('de', { amends: [{ type: 'discount', percent: 10, on: 'invoice' }] })
  const composed = compose(facts, await packOf('de'), { seed: 1, used: [] })
  if (!composed.ok) throw new Error(composed.refusal.fact)
  const { subject, text } = composed.composed
  const context = contextOf(facts, {
    roster: [{ names: ['Jonas', 'Priya'], roles: [] }],
    thirdParties: [],
    internalTerms: [],
  })
  return aDraft(world, house, { kind: 'notice', language: 'de', subject, text, facts, context })
}
const drafted = async (id: string) => draftByModel.run(world, house.lead, { messageId: id })

describe('a model may word a letter', () => {
  test('no day, number, phone or name leaves the house', async () => {
    speak = (letter) => chat(letter)
    const { id, text } = await aNotice()
    const result = await drafted(id)
    const sent = JSON.stringify(asked)
    for (const fact of [
      'Vogel',
      'Clara',
      'Anna',
      'Weber',
      'Nordlicht',
      'Juni',
      '5550100',
      '16:30',
      '10 %',
      '10\u00a0%',
    ])
      expect(sent, fact).not.toContain(fact)
    expect(sent).toContain('⟦DATE_')
    expect(result).toEqual({ ok: true, text, rounds: 1 })
  })

  test('another wording with every slot in its place is given back, and nothing is saved', async () => {
    speak = (letter) =>
      chat(
        letter
          .replace('Vielen Dank für Ihr Verständnis.', 'Haben Sie vielen Dank für Ihr Verständnis.')
          .replace('Ich danke Ihnen', 'Haben Sie Dank'),
      )
    const { id, text } = await aNotice()
    const result = await drafted(id)
    expect(result).toMatchObject({ ok: true, rounds: 1 })
    expect(result.ok && result.text).not.toBe(text)
    expect((await messageNow(world, house, id)).text).toBe(text)
  })

  test.each<[string, (letter: string) => string]>([
    ['a lost slot', (letter) => letter.replace(/⟦DATE_\d+⟧/u, '')],
    ['a doubled slot', (letter) => letter.replace(/(⟦DATE_\d+⟧)/u, '$1 $1')],
    ['a slot of its own', (letter) => `${letter}\n⟦DATE_99⟧`],
    ['a new day', (letter) => letter.replace('\n\n', '\n\nSie erhalten alles am 20. Juni. ')],
    ['a new number', (letter) => letter.replace('\n\n', '\n\nWir haben 3 Leute dazugeholt. ')],
    ['a colleague’s name', (letter) => letter.replace('\n\n', '\n\nDarum kümmert sich Jonas. ')],
    ['a guarantee', (letter) => letter.replace('\n\n', '\n\nDas garantieren wir Ihnen, das kommt nie wieder vor. ')],
    [
      'another language',
      (letter) =>
        letter.replace('\n\n', '\n\nWe are working very hard on this for you and will keep you informed about it. '),
    ],
    [
      'another form of address',
      (letter) => letter.replace('\n\n', '\n\nDu kannst dich auf uns verlassen, wenn du uns vertraust. '),
    ],
  ])('%s is not accepted, not even in the third round', async (_what, change) => {
    speak = (letter) => chat(change(letter))
    const { id } = await aNotice()
    expect(await drafted(id)).toEqual({ ok: false, why: 'not-accepted', rounds: 3 })
    expect(asked).toHaveLength(3)
  })

  test('a fault is told, without any fact, and a mended text is accepted', async () => {
    speak = (letter, round) => chat(round === 0 ? letter.replace(/⟦DATE_1⟧|⟦DATE_2⟧/u, '') : letter)
    const { id } = await aNotice()
    expect(await drafted(id)).toMatchObject({ ok: true, rounds: 2 })
    expect(asked[1]?.messages.at(-1)?.content).toMatch(/⟦DATE_\d⟧ is missing/u)
  })

  test.each([
    ['rubbish', 'no json at all'],
    ['JSON without a text', '{"choices":[]}'],
    ['an endless answer', chat('a'.repeat(100_000))],
  ])('%s is no answer', async (_what, said) => {
    speak = () => said
    const { id } = await aNotice()
    expect(await drafted(id)).toEqual({ ok: false, why: 'no-answer', rounds: 1 })
  })

  test('a model that does not answer is waited for eight seconds and no longer', async () => {
    speak = () => null
    const { id } = await aNotice()
    const began = performance.now()
    expect(await drafted(id)).toEqual({ ok: false, why: 'no-answer', rounds: 1 })
    expect(performance.now() - began).toBeLessThan(60_000)
  })

  test('where no model is set, nothing is asked', async () => {
    const { id } = await aNotice()
    const without = { ...world, ports: {} } as typeof world
    const refused = draftByModel.run(without, house.lead, { messageId: id })
    await expect(refused).rejects.toMatchObject({ refusal: { kind: 'not-found', what: 'model' } })
    expect(asked).toEqual([])
  })
})
