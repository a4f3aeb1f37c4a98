import { expect, test } from 'vitest'
import type { Day, Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES, type Code } from '../language/packs.ts'
import { wordsFor } from '../language/words.ts'
import { ASSUMPTION_KEYS } from './recovery-edit.ts'
import { NOTICE_KEYS } from './forecast.ts'
import { isOneChain, sayNotice, sayReason, stretches, workTime, type ReasonVoice } from './say-reason.ts'
import { WHY_KEYS, type Reason } from './why.ts'

async function voiceIn(code: Code): Promise<ReasonVoice> {
  const words = await wordsFor(code, 'forecast')
  return {
    words,
    formats: formatsFor(code, { zone: 'Europe/Berlin' as Zone }),
    today: '2027-02-01' as Day,
    dayMinutes: 480,
  }
}

const waits: Reason = {
  key: 'waits-for-finish',
  params: { task: 'Build', on: 'Design', start: '2027-11-02', finish: '2027-11-09' },
}

test('a reason is a sentence with its days', async () => {
  expect(sayReason(await voiceIn('en'), waits)).toBe('“Build” waits until “Design” is done: Tue 2 Nov to Tue 9 Nov.')
})

test('a sentence that ends in a short day ends with one full stop', async () => {
  expect(sayReason(await voiceIn('de'), waits)).toBe(
    '„Build“ wartet, bis „Design“ fertig ist: Di, 2. Nov. bis Di, 9. Nov.',
  )
})

test.each(CODES)('every reason, notice and assumption has its sentence in %s', async (code) => {
  const voice = await voiceIn(code)
  const params = { task: 'A', on: 'B', start: '2027-02-02', finish: '2027-02-03', at: '2027-02-03', day: '2027-02-04' }
  const more = {
    minutes: 960,
    planned: 1440,
    elapsed: 2400,
    likely: 1920,
    days: 2,
    share: 0.5,
    n: 3,
    of: 5,
    median: 1.2,
    zone: 'UTC',
  }

  const said = [
    ...WHY_KEYS.map((key) => sayReason(voice, { key, params: { ...params, ...more } })),
    ...NOTICE_KEYS.map((key) => sayNotice(voice, { key, params: { ...params, ...more } })),
  ]
  const assumed = await wordsFor(code, 'forecast')

  expect(said.filter((sentence) => /undefined|\{|\}|NaN/.test(sentence) || sentence.length < 10)).toEqual([])
  expect(ASSUMPTION_KEYS.filter((key) => !assumed.whatIf.assumption[key].text)).toEqual([])
})

test('work is told in working days, and in hours where it is less than one', async () => {
  const voice = await voiceIn('en')

  expect([workTime(480, voice), workTime(1200, voice), workTime(90, voice)]).toEqual([
    '1 working day',
    '2.5 working days',
    '1.5 hours of work',
  ])
})

test('what is said of one task stands together, without weekends and shares', () => {
  const about = (key: Reason['key'], params: Reason['params']): Reason => ({
    key,
    params: { task: 'Build', ...params },
  })

  const found = stretches([
    waits,
    about('waits-with-lag', { minutes: 480 }),
    about('days-off', { days: 2 }),
    about('decides', { share: 1 }),
    { key: 'starts-at-status', params: { task: 'Launch', start: '2027-11-10', finish: '2027-11-11' } },
    { key: 'days-off', params: { task: 'Launch', days: 9 } },
  ])

  expect(found.map((s) => [s.task, s.finish, s.reasons.map((r) => r.key)])).toEqual([
    ['Build', '2027-11-09', ['waits-for-finish', 'waits-with-lag']],
    ['Launch', '2027-11-11', ['starts-at-status', 'days-off']],
  ])
})

test('work that begins and ends on one day is told with that day alone', async () => {
  const oneDay = { ...waits, params: { ...waits.params, finish: '2027-11-02' } }

  expect(sayReason(await voiceIn('en'), oneDay)).toBe('“Build” waits until “Design” is done: Tue 2 Nov.')
  expect(sayReason(await voiceIn('es'), oneDay)).toMatch(/: el mar,? 2/)
})

test.each(CODES)('two times in one sentence stand in one unit in %s', async (code) => {
  const voice = await voiceIn(code)
  const said = sayReason(voice, { key: 'must-take-at-most', params: { task: 'A', minutes: 468, planned: 480 } })
  const [days, hours] = [workTime(480, voice), workTime(60, voice)].map((text) => text.replace(/[\d১]+\s*/u, ''))

  expect(said).not.toContain(days)
  expect(said.toLowerCase()).toContain(hours?.slice(0, 4).toLowerCase())
})

test('shares are told only where they tell something', () => {
  const share = (criticality: number) => ({ criticality })

  expect([isOneChain([share(1), share(0.999)]), isOneChain([share(1), share(0.6)])]).toEqual([true, false])
})
