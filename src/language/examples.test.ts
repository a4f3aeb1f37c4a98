import { expect, test } from 'vitest'
import { examplesOf } from './examples.testing.ts'
import { CODES } from './packs.ts'

const LEAST = 5

test.each(CODES)(
  'every act and trap in %s has five sentences that are one and five that only look like one',
  (code) => {
    const examples = examplesOf(code)
    const short = [...new Set(examples.map(({ mark }) => mark))].flatMap((mark) => {
      const mine = examples.filter((one) => one.mark === mark)
      const has = (side: 'yes' | 'no') => new Set(mine.flatMap((one) => one[side])).size
      return has('yes') >= LEAST && has('no') >= LEAST ? [] : [`${mark}: ${has('yes')} yes, ${has('no')} no`]
    })
    expect(short).toEqual([])
  },
)
