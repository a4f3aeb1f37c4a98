import { describe, expect, test } from 'vitest'
import { CODES, packOf } from '../language/packs.ts'
import { wholesOf } from '../language/samples.testing.ts'
import { checkKnown } from './check.ts'
import { recordFor } from './record.testing.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))

const SHORT = 25_000

/** What one run costs, in milliseconds of a processor: while others have it, nothing is counted. */
function timed(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How much more `long` costs than `short`: best of eight each, in turns, so that a busy machine decides nothing. */
function growth(short: () => void, long: () => void): number {
  const four = () => [1, 2, 3, 4].forEach(short)
  const rounds = Array.from({ length: 8 }, () => ({ four: timed(four), long: timed(long) }))
  const best = (times: readonly number[]) => Math.min(...times)
  return (4 * best(rounds.map((round) => round.long))) / best(rounds.map((round) => round.four))
}

describe.each(packs)('a text in $code that is all faults', ({ code, pack }) => {
  const known = recordFor(code, 'notice')
  const letter = wholesOf(code)
    .filter(({ findings }) => findings.length > 0)
    .map(({ text }) => text)
    .join('\n\n')

  test.each([
    ['letter after letter', `${letter}\n\n`],
    ['on one line', `${letter.replaceAll(/\s+/gu, ' ')} `],
  ])('costs in proportion to its length, %s', (_shape, once) => {
    const short = once.repeat(Math.ceil(SHORT / once.length))
    const check = (text: string) => () => void checkKnown(text, known, pack)
    expect(growth(check(short), check(short.repeat(4)))).toBeLessThan(8)
  })
})
