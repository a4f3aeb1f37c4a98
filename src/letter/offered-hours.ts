import { instantAt, type Instant } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { normalise } from '../language/normalise.ts'
import type { CallWindow, LetterFacts } from './facts.ts'

/**
 * Until when it is true what a letter offers for a call: the end of the hours it names, or where it brings an
 * invitation, the beginning of the first. Null where it names none, or a person has written other words.
 */
export function offeredUntil(facts: LetterFacts | null, text: string): Instant | null {
  if (facts === null) return null
  if ('windows' in facts) {
    const [first] = facts.windows
    return first === undefined ? null : instantAt(first.zone, first.on, first.from)
  }
  if (!('window' in facts) || !isNamed(facts.window, facts, text)) return null
  const { zone, on, to } = facts.window
  return instantAt(zone, on, to)
}

/** Both times as the letter writes them, in this order, and the day where it is not the letter's own. */
function isNamed({ on, from, to }: CallWindow, facts: LetterFacts, text: string): boolean {
  const { language, zone, dateOrder } = facts.to
  const { span, day } = formatsFor(language, { zone, dateOrder })
  const [first, last] = span(from, to)
  const days = [day('bare', on, facts.today), day('on', on, facts.today)]
  const low = (written: string) => normalise(written).low
  const read = low(text)
  const begins = read.indexOf(low(first))
  if (begins < 0 || !read.includes(low(last), begins + first.length)) return false
  return on === facts.today || days.some((written) => read.includes(low(written)))
}
