import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { lexiconOf } from '../language/packs.ts'
import { checkKnown } from './check.ts'

test('a day is suggested in the case its place asks for', async () => {
  const known = { lang: 'de', kind: 'notice', today: day('2026-11-22'), newDate: day('2026-12-04') } as const
  const suggested = async (text: string, rule: string) =>
    checkKnown(text, known, await lexiconOf('de'))
      .find((one) => one.rule === rule)
      ?.suggestions.map(({ text: words }) => words)

  expect(await suggested('Wir liefern in Kürze.', 'p05/vague-date')).toEqual(['am Freitag, dem 4. Dezember'])
  expect(await suggested('Wir liefern am Montag, dem 7. Dezember.', 'p05/other-day')).toEqual([
    'Freitag, dem 4. Dezember',
  ])
  expect(await suggested('Der neue Termin ist Montag, der 7. Dezember.', 'p05/other-day')).toEqual([
    'Freitag, der 4. Dezember',
  ])
})
