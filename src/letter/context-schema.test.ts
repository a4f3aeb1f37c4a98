import { expect, test } from 'vitest'
import { contextFrom, KINDS } from './context-schema.ts'

const WHOLE = {
  kind: 'notice',
  lang: 'de',
  address: 'formal',
  today: '2026-06-01',
  timeZone: 'Europe/Berlin',
  dateOrder: 'dmy',
  oldDate: '2026-06-05',
  offered: ['2026-06-12', '2026-06-19'],
  forecast: { p50: '2026-06-09', p80: '2026-06-12', acceptedRisk: { by: 'Ada', reason: 'agreed by phone' } },
  client: { company: 'Weber', names: ['Anna Weber'], title: 'ms', stakes: [{ event: 'the fair', on: '2026-06-20' }] },
  roster: [{ names: ['Joey'], roles: ['developer'] }],
  amendsApproved: [{ type: 'hours', value: '6' }],
  measures: [{ text: 'a second reader', cause: 'review', state: 'done', on: '2026-05-30' }],
  slip: 2,
  earlierTexts: [],
}

test('a context with every kind of fact is taken as it is', () => {
  expect(contextFrom(JSON.stringify(WHOLE))).toEqual({ ok: true, known: WHOLE })
  expect(contextFrom('{}')).toEqual({ ok: true, known: {} })
  for (const kind of KINDS) expect(contextFrom(JSON.stringify({ kind })).ok).toBe(true)
})

test.each([
  ['{', 'not JSON'],
  ['[]', 'the file: an object'],
  ['null', 'the file: an object'],
  ['{"kind":"letter"}', 'kind: one of update, notice'],
  ['{"lang":"xx"}', 'lang: a language we have'],
  ['{"today":"2026-02-30"}', 'today: a calendar day'],
  ['{"timeZone":"Mars/Base"}', 'timeZone: a time zone'],
  ['{"slip":1.5}', 'slip: a whole number'],
  ['{"phones":"030"}', 'phones: a list'],
  ['{"phones":[30]}', 'phones.0: a text'],
  ['{"oldDate":null}', 'oldDate: a calendar day'],
  ['{"client":{"company":"Weber","names":[]}}', 'client.stakes: a list'],
  ['{"client":{"company":"Weber","names":[],"stakes":[{"event":"x","on":"soon"}]}}', 'client.stakes.0.on: a calendar'],
  ['{"forecast":{"p50":"2026-06-09"}}', 'forecast.p80: a calendar day'],
  ['{"toString":1}', 'toString: no fact of a context'],
  ['{"newdate":"2026-06-09"}', 'newdate: no fact of a context'],
])('%s is refused with what is wrong', (json, problem) => {
  const read = contextFrom(json)
  expect(read.ok ? '' : read.problem).toContain(problem)
})
