import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayOfNumber } from '../kit/day.ts'
import { plainDigits, readDay, readersDigits, readNumber, writeDay } from './typed.ts'

const today = day('2026-03-02')

describe('a typed day', () => {
  test.each([
    ['13.3.2026', 'dmy', '2026-03-13'],
    ['13.03.26', 'dmy', '2026-03-13'],
    ['3/13/2026', 'mdy', '2026-03-13'],
    ['3/4/2026', 'dmy', '2026-04-03'],
    ['3/4/2026', 'mdy', '2026-03-04'],
    ['2026-03-13', 'dmy', '2026-03-13'],
    ['26-3-13', 'ymd', '2026-03-13'],
    ['১৩.৩.২০২৬', 'dmy', '2026-03-13'],
    ['13 3', 'dmy', '2026-03-13'],
    ['1.3.', 'dmy', '2027-03-01'],
    ['3-13', 'ymd', '2026-03-13'],
  ] as const)('%s read in the order %s is %s', (text, order, expected) => {
    expect(readDay(text, order, today)).toBe(expected)
  })

  test.each(['', '31.2.2026', '13', 'morgen', '13.3.2026.1', '2026-13-01', '13.3.20266', '2026-03'])(
    '%s is no day and nothing is guessed',
    (text) => {
      expect(readDay(text, 'dmy', today)).toBeNull()
    },
  )

  test('every day written in any order comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('dmy', 'mdy', 'ymd'), (n, order) => {
        const [year = '', month = '', date = ''] = dayOfNumber(n).split('-')
        const text = {
          dmy: `${date}.${month}.${year}`,
          mdy: `${month}/${date}/${year}`,
          ymd: `${year}-${month}-${date}`,
        }
        return readDay(text[order], order, today) === dayOfNumber(n)
      }),
    )
  })
})

describe('a typed number', () => {
  test.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['১২', 12],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234', 1234],
    ['-3', -3],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1500', 1500],
  ])('%s is %d', (text, expected) => {
    expect(readNumber(text)).toBe(expected)
  })

  test.each(['', '-', 'fünf', '1,2,3', '2x', '1e5', '--2', '1.500', '12,000'])('%s is no number', (text) => {
    expect(readNumber(text)).toBeNull()
  })
})

test('a day written for a reader is read back as the same day, in every order and in both kinds of digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('dmy', 'mdy', 'ymd'), (n, order) => {
      const of = dayOfNumber(n)
      const typed = readersDigits(writeDay(of, order), 'bn-BD')
      expect(typed).not.toMatch(/[0-9]/)
      expect(readDay(typed, order, today)).toBe(of)
      expect(plainDigits(typed)).toBe(writeDay(of, order))
    }),
  )
})

test('digits of a reader who counts as we do stay as they are', () => {
  expect(readersDigits('13.3.2027', 'de-DE')).toBe('13.3.2027')
})
