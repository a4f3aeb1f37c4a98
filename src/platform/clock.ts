import { randomBytes } from 'node:crypto'
import { addMinutes, type Instant } from '../kit/day.ts'
import { idMaker, type Id } from '../kit/id.ts'

/** The only source of 'now'. Everything else is handed one of these. */
export type Clock = () => Instant

export const systemClock: Clock = () => new Date(Date.now()).toISOString() as Instant

/** The source of ids and secrets; tests pass a seeded one. */
export interface Dice {
  id(): Id
  bytes(n: number): Uint8Array
}

export function systemDice(): Dice {
  const bytes = (n: number) => new Uint8Array(randomBytes(n))
  return { id: idMaker(() => Date.now(), bytes), bytes }
}

/** A clock that a test sets and moves by hand. */
export function handClock(start: Instant): Clock & { set(to: Instant): void; pass(minutes: number): void } {
  let now = start
  const clock = () => now
  return Object.assign(clock, {
    set: (to: Instant) => void (now = to),
    pass: (minutes: number) => void (now = addMinutes(now, minutes)),
  })
}
