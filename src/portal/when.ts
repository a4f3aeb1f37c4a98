import { dayIn, type Instant } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import type { Reader } from './shapes.ts'

type Where = Pick<Reader, 'language' | 'zone' | 'dateOrder'>

/** 'Tuesday 2 February, 09:30', on the reader's own clock: for a choice below which its zone is named. */
export function timeOf(reader: Where): (at: Instant) => string {
  const { day, clock } = formatsFor(reader.language, reader)
  return (at) => `${day('bare', dayIn(reader.zone, at))}, ${clock(at)}`
}

/** 'Tuesday 2 February, 09:30 (CET)': what stands alone names its zone, as the mail about it does. */
export function whenOf(reader: Where): (at: Instant) => string {
  const { zoneName } = formatsFor(reader.language, reader)
  const time = timeOf(reader)
  return (at) => `${time(at)} (${zoneName(at)})`
}
