import { expect, test } from 'vitest'
import { headways } from './headway.ts'

test('work is in sight while it goes on, with the share it told last, and gone when it ends, well or badly', async () => {
  const seen = headways()
  const found: (number | null)[] = [seen.shareOf('a')]

  await seen.during('a', async (tell) => {
    found.push(seen.shareOf('a'))
    tell(0.4)
    found.push(seen.shareOf('a'), seen.shareOf('b'))
    tell(7)
    found.push(seen.shareOf('a'))
  })
  await seen.during('b', () => Promise.reject(new Error('broken'))).catch(() => {})

  expect(found).toEqual([null, 0, 0.4, null, 1])
  expect([seen.shareOf('a'), seen.shareOf('b')]).toEqual([null, null])
})
