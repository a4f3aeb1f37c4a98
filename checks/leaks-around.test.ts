import { fileURLToPath } from 'node:url'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forecastCommand } from '../src/forecast/forecast.cli.ts'
import { addMinutes } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { CODES, type Code } from '../src/language/packs.ts'
import { aWorkspace, written, type AWorkspace } from '../src/people/people.testing.ts'
import { aWorld, type TestWorld } from '../src/platform/world.testing.ts'
import { callParams, type CallTurn } from '../src/post/call-mail.store.ts'
import type { SystemMail } from '../src/post/delivery.ts'
import { systemLetterOf } from '../src/post/system-mail.store.ts'
import { leaksIn } from './shown.testing.ts'

/** What reaches people beside letters holds nothing but words either: mails that a rule sends, and a forecast's report. */
let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

const NAMES = ['Studio Nord', 'A & B <beta>', '0', 'O’Brien & Söhne', 'স্টুডিও নর্থ', 'Zeile\nzwei']
const PROJECTS = ['Nordlicht 7', '<b>', 'নতুন ওয়েবসাইট']
const TURNS: readonly CallTurn[] = ['booked', 'moved', 'cancelled', 'over', 'near']

/** Every mail of a kind, to somebody of the house, to a contact and to an address alone. */
function mailsIn(house: AWorkspace, language: Code): readonly SystemMail[] {
  const memberId = house.members.lead.id
  const rules: SystemMail[] = NAMES.flatMap((by) =>
    (['code', 'link', 'invitation', 'reset', 'test'] as const).flatMap((kind) =>
      [{}, { id: 'x', by, workspace: by }, { id: 'x', name: by }].map((params) => ({ kind, language, params })),
    ),
  )
  const calls: SystemMail[] = TURNS.flatMap((turn, sequence) =>
    PROJECTS.flatMap((project) => {
      const contactId = house.contact.id
      const start = addMinutes(world.clock(), 2_000)
      const news = { turn, caseId: 'c' as Id, contactId, memberId, uid: 'u', sequence, start, minutes: 20, project }
      const mail = { kind: turn === 'near' ? ('call-near' as const) : ('call' as const), language }
      return [
        { ...mail, params: callParams(news) },
        { ...mail, params: callParams(news), memberId },
      ]
    }),
  )
  return [...rules, ...calls]
}

test.each(CODES)('mails that a rule sends hold nothing but words, in %s', async (language) => {
  const found: string[] = []
  const kinds = new Map<string, number>()
  for (const name of NAMES.slice(0, 3)) {
    const house = await aWorkspace(world, { name, language })
    for (const mail of mailsIn(house, language)) {
      const contactId = mail.memberId ? null : house.contact.id
      const to = { address: 'v@kunde.test', contactId, mailId: 'm@mail.test', madeAt: world.clock() }
      const letter = await written(world, house.workspaceId, (moment) => systemLetterOf(moment, mail, to))
      const { subject, text, html, calendar } = letter
      for (const shown of [subject, text, html, calendar?.ics.replace(/\r\n /g, '') ?? '']) {
        const leak = leaksIn(shown.replaceAll('⟦code⟧', '123456'))
        if (leak !== null) found.push(`${mail.kind} ${mail.params['turn'] ?? ''}: ${leak}`)
      }
      kinds.set(mail.kind, (kinds.get(mail.kind) ?? 0) + 1)
    }
  }
  expect(found).toEqual([])
  expect(Object.fromEntries(kinds)).toEqual({
    code: 54,
    link: 54,
    invitation: 54,
    reset: 54,
    test: 54,
    call: 72,
    'call-near': 18,
  })
})

describe('a forecast’s report holds nothing but words', () => {
  const odd = 'id;name;duration;predecessors\n1;0;3d;\n2;<b>;4d;1\n3;-;1d;2\n4;নকশা;9d;1'
  const examples = fileURLToPath(new URL('../examples/', import.meta.url))
  test.each(['website-relaunch.csv', 'app-launch.xml', 'python-release.csv', 'odd.csv'])('%s', async (file) => {
    for (const how of ['--explain', '--explain --holidays DE --start-for 2027-05-03', '--json']) {
      const said: string[] = []
      const picture: string[] = []
      const args = `${file} --at 2026-11-22 --promise 2027-01-18 --picture p.svg ${how}`.split(' ')
      await forecastCommand(args, {
        read: async () => (file === 'odd.csv' ? new TextEncoder().encode(odd) : readFile(examples + file)),
        list: async () => [],
        write: async (_path, data) =>
          void picture.push(typeof data === 'string' ? data : new TextDecoder().decode(data)),
        paint: async (svg) => new TextEncoder().encode(svg),
        out: (text) => void said.push(text),
        err: (text) => void said.push(text),
      })
      const shown = said.join('')
      expect(shown.length).toBeGreaterThan(200)
      expect(picture).toHaveLength(1)
      // In JSON null is a value; in its texts nothing of the kind stands.
      const texts =
        how === '--json' ? [...shown.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text) : [shown]
      expect([...texts, ...picture].map(leaksIn).filter((leak) => leak !== null)).toEqual([])
    }
  })
})
