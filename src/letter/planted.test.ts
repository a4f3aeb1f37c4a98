import { describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import { CODES, packOf } from '../language/packs.ts'
import type { Code } from '../language/packs.ts'
import type { Planted, PlantedVersion } from '../language/samples.testing.ts'
import { plantedOf } from '../language/samples.testing.ts'
import { check } from './check.ts'
import type { Context } from './context.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))

/** The days of each version of the letters: today, promised, new, worst case, next news. */
const DAYS = [
  ['2026-06-01', '2026-06-05', '2026-06-19', '2026-06-24', '2026-06-04'],
  ['2026-09-07', '2026-09-10', '2026-09-22', '2026-09-28', '2026-09-09'],
  ['2026-11-02', '2026-11-04', '2026-11-16', '2026-11-20', '2026-11-03'],
] as const

/** Left out of the faulty letters on purpose. */
const LEFT_OUT = ['p03/missing', 'p06/missing', 'p10/missing']

/** What follows from a planted fault: no apology is left, no stake, no day. */
const FOLLOWS = ['p01/missing', 'p02/missing', 'p05/missing']

function record(lang: Code, version: number, measured: 'planned' | 'done'): Context {
  const { event, loss, measure, versions } = plantedOf(lang)
  const { client, colleague } = versions[version] as PlantedVersion
  const [today, oldDate, newDate, worstCase, nextUpdate] = (DAYS[version] ?? DAYS[0]).map(day) as [
    Day,
    Day,
    Day,
    Day,
    Day,
  ]
  return {
    kind: 'notice',
    lang,
    address: 'formal',
    today,
    timeZone: 'Europe/Berlin' as Zone,
    dateOrder: 'dmy',
    oldDate,
    newDate,
    worstCase,
    nextUpdate,
    forecast: { p50: newDate, p80: newDate },
    client: { company: 'Atlas', names: [client], title: 'ms', stakes: [{ event, loss }] },
    roster: [{ names: [colleague], roles: [] }],
    thirdParties: [],
    internalTerms: [],
    phones: ['+49 40 5550123'],
    amendsApproved: [{ type: 'hours', value: '6' }],
    measures: [{ text: measure, cause: 'estimate', state: measured, on: today }],
    slip: 1,
    cause: 'estimate',
    apologiesSent: 0,
    earlierTexts: [],
  }
}

interface Place {
  principle: number
  start: number
  end: number
}

/** The letter of one version without its marks, and where each planted fault stands in it. */
function lay(text: string, version: PlantedVersion): { text: string; places: Place[] } {
  const filled = Object.entries(version).reduce((all, [slot, value]) => all.replaceAll(`{${slot}}`, value), text)
  const places: Place[] = []
  let plain = ''
  for (const part of filled.split(/(⟦\d+\|[^⟧]*⟧)/u)) {
    const [, principle, words] = /^⟦(\d+)\|([^⟧]*)⟧$/u.exec(part) ?? []
    if (principle !== undefined && words !== undefined)
      places.push({ principle: Number(principle), start: plain.length, end: plain.length + words.length })
    plain += words ?? part
  }
  return { text: plain, places }
}

const versions = ({ versions: all }: Planted) => all.map((version, i) => ({ i, version, client: version.client }))

describe.each(packs)('notices with planted faults in $code', ({ code, pack }) => {
  const planted = plantedOf(code)

  describe.each(versions(planted))('to $client', ({ i, version }) => {
    test('each of the twelve principles is found broken, where it is broken, and nothing else', () => {
      const { text, places } = lay(planted.faulty, version)
      const found = check(text, record(code, i, 'planned'), pack)
      const hits = found.filter(({ principle, span }) =>
        places.some((at) => at.principle === principle && span !== null && span.start < at.end && at.start < span.end),
      )
      const left = found.filter((one) => !hits.includes(one)).map(({ rule, evidence }) => `${rule} ${evidence}`.trim())
      const broken = new Set(
        [...hits, ...found.filter(({ rule }) => LEFT_OUT.includes(rule))].map((one) => one.principle),
      )
      expect([...broken].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      expect(left).toEqual([...FOLLOWS, ...LEFT_OUT].toSorted())
    })

    test('the good one gives no finding', () => {
      const { text } = lay(planted.good, version)
      const found = check(text, record(code, i, 'done'), pack)
      expect(found.map(({ rule, evidence }) => `${rule} ${evidence}`.trim())).toEqual([])
    })
  })
})
