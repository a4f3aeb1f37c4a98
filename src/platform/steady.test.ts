import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BELIEVE_MS, OFF_MS, steadyClock } from './steady.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const NOON = Date.parse('2027-02-03T12:00:00Z')

/** A machine that started an hour ago, whose wall clock is `off` from the right time. */
function aMachine() {
  const state = { right: NOON, off: 0 }
  const steady = steadyClock({ wall: () => state.right + state.off, ran: () => state.right - NOON + 60 * MINUTE })
  const said = () => Date.parse(steady.clock())
  return {
    state,
    steady,
    wrongBy: () => said() - state.right,
    /** Time passes, with a look every second, as the clockwork takes it. */
    pass: (ms: number, rate = 1) => {
      for (let gone = 0; gone < ms; gone += SECOND) {
        state.right += SECOND
        state.off += SECOND * (rate - 1)
        said()
      }
    },
  }
}

test.each([DAY, -DAY, 10 * MINUTE, -10 * MINUTE])(
  'a jump by %i ms that is put right again was never believed',
  (jump) => {
    const machine = aMachine()
    machine.pass(MINUTE)
    machine.state.off = jump
    expect(machine.steady.doubt()).toBe('jumped')
    machine.pass(10 * MINUTE)
    expect(machine.wrongBy()).toBe(0)
    expect(machine.steady.doubt()).toBe('jumped')
    machine.state.off = 0
    expect(machine.steady.doubt()).toBeNull()
    expect(machine.wrongBy()).toBe(0)
  },
)

test.each([DAY, -DAY])('a jump by %i ms that lasts for a quarter of an hour is the new time', (jump) => {
  const machine = aMachine()
  machine.state.off = jump
  machine.pass(BELIEVE_MS - SECOND)
  expect(machine.wrongBy()).toBe(0)
  machine.pass(2 * SECOND)
  expect(machine.steady.doubt()).toBeNull()
  expect(machine.wrongBy()).toBe(jump)
})

test('one jump after another begins the quarter of an hour anew', () => {
  const machine = aMachine()
  machine.state.off = DAY
  machine.pass(BELIEVE_MS - MINUTE)
  machine.state.off = 2 * DAY
  machine.pass(BELIEVE_MS - MINUTE)
  expect(machine.steady.doubt()).toBe('jumped')
  expect(machine.wrongBy()).toBe(0)
})

test('what is set right by less than a minute, and a clock that drifts, is followed without a doubt', () => {
  const machine = aMachine()
  machine.state.off = OFF_MS - SECOND
  expect(machine.steady.doubt()).toBeNull()
  expect(machine.wrongBy()).toBe(OFF_MS - SECOND)
  machine.state.off = 0
  machine.pass(5 * 60 * MINUTE, 1.005)
  expect(machine.steady.doubt()).toBeNull()
  expect(machine.wrongBy()).toBeCloseTo(machine.state.off, -1)
})

test('a database whose clock is more than a minute off makes a doubt for as long as it is', () => {
  const { steady, state } = aMachine()
  steady.compare(state.right + OFF_MS - SECOND)
  expect(steady.doubt()).toBeNull()
  steady.compare(state.right - 2 * OFF_MS)
  expect(steady.doubt()).toBe('apart')
  steady.compare(state.right)
  expect(steady.doubt()).toBeNull()
})

test('whatever a clock does, without a doubt it is what it shows, and in doubt it never runs back nor ahead', () => {
  const steps = fc.array(
    fc.record({ off: fc.integer({ min: -2 * DAY, max: 2 * DAY }), ms: fc.integer({ min: SECOND, max: 20 * MINUTE }) }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(steps, (all) => {
      const machine = aMachine()
      for (const { off, ms } of all) {
        machine.state.off = off
        let [before, right] = [Date.parse(machine.steady.clock()), machine.state.right]
        for (let gone = 0; gone < ms; gone += 30 * SECOND) {
          machine.state.right += 30 * SECOND
          const [now, doubt] = [Date.parse(machine.steady.clock()), machine.steady.doubt()]
          const wanted = doubt === null ? machine.state.right + machine.state.off : before + machine.state.right - right
          if (now !== wanted) throw new Error(`it says ${now}, not ${wanted}`)
          ;[before, right] = [now, machine.state.right]
        }
      }
    }),
    { seed: 11, numRuns: 100 },
  )
})
