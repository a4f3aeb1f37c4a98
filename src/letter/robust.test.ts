import { describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { CODES, packOf } from '../language/packs.ts'
import { checkKnown } from './check.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))

const STRANGE: [string, string][] = [
  ['empty', ''],
  ['blank', ' \n\t\u00A0\r\n'],
  ['HTML', '<p>We are sorry,&nbsp;but <b>soon</b>!</p><br/><a href="x">Call me</a>'],
  ['emoji', '👩‍💻 sorry 😭😭 ASAP 🇩🇪!!! 👍🏽'],
  ['of mixed scripts', 'Sorry, আমরা দুঃখিত, désolé, leid tut es uns, lo siento Ωμέγα привет'],
  ['of half characters', 'sorry \uD83D but \uDE00 we'],
  ['of brackets', '((((|||{gap}{gap}****++++[[[[\\\\$$$$^^^^'],
]

describe.each(packs)('the checker in $code', ({ code, pack }) => {
  const known = { lang: code, today: day('2026-06-01'), kind: 'notice' as const }

  test.each(STRANGE)('gives findings within the text for one that is %s', (_name, text) => {
    for (const { span, evidence } of checkKnown(text, known, pack)) {
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(evidence)
    }
  })
})
