import { expect, test } from 'vitest'
import { CODES } from '../language/packs.ts'
import { say, wordsFor } from '../language/words.ts'

test.each(CODES)(
  'a promise has one state and one word for it, on the timeline and in the list, in %s',
  async (code) => {
    const { state, timeline } = await wordsFor(code, 'forecast')
    const listed = [state.holds, state.amber, state.red]
    const drawn = [timeline.state.holds, timeline.state.watch, timeline.state.trouble]
    expect(listed.map((word) => say(word))).toEqual(drawn.map((word) => say(word)))
  },
)
