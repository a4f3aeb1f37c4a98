import { expect, test } from 'vitest'

type Raw = { readonly [key: string]: string | Raw }

/** What the frame and the pages of desk, plan, promises and check-ins say. */
const AREAS = ['today', 'plan', 'promises', 'checkins', 'shell', 'ui', 'problems']
const files = import.meta.glob<{ words: Raw }>('../../language/*/words/*.ts', { eager: true })

function textsOf(code: string): readonly string[] {
  return AREAS.flatMap((area) => {
    const file = files[`../../language/${code}/words/${area}.ts`]
    if (!file) throw new Error(`no words of ${area} in ${code}`)
    return strings(file.words)
  })
}

const strings = (of: Raw): string[] => Object.values(of).flatMap((at) => (typeof at === 'string' ? [at] : strings(at)))

test('French keeps a space that cannot break before its high marks and inside its guillemets', () => {
  expect(textsOf('fr').filter((text) => / [:;!?»]|« |[^\s:]«\S|«[^\u00a0\u202f]/u.test(text))).toEqual([])
})

test('German quotes stand low and high, in no other shape', () => {
  expect(textsOf('de').filter((text) => /["”]|“[^“„]*“/u.test(text) || /„(?![^„“]*“)/u.test(text))).toEqual([])
})

test('Bengali writes its own digits', () => {
  // 'UTF-8' is a name, '=0' and '=1' are cases of a phrase.
  const said = (text: string) => text.replaceAll('UTF-8', '').replaceAll(/=\d/gu, '')
  expect(textsOf('bn').filter((text) => /\d/u.test(said(text)))).toEqual([])
})

test('nobody’s words stand in straight quotes', () => {
  for (const code of ['en', 'de', 'es', 'fr', 'bn'])
    expect(textsOf(code).filter((text) => text.includes('"'))).toEqual([])
})
