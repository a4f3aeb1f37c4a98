import { expect, test } from 'vitest'
import { readHours, weekInBrief, writeHours } from './hours-text.ts'

test.each([
  ['9:00-12:00, 13:00-17:00', [540, 720, 780, 1020]],
  ['9-17', [540, 1020]],
  ['09.30 – 18.00', [570, 1080]],
  ['8h30-12h00;14h00-18h00', [510, 720, 840, 1080]],
  ['22:00-24:00', [1320, 1440]],
  ['', []],
  ['   ', []],
])('%s is read as hours', (text, minutes) => {
  expect(readHours(text)?.flatMap(({ from, to }) => [from, to])).toEqual(minutes)
})

test.each(['nine to five', '9-', '-17', '9-12-17', '25:00-26:00', '9:60-10:00', '9:00-12:00,', '9:00'])(
  '%s is not guessed at',
  (text) => {
    expect(readHours(text)).toBeNull()
  },
)

test('what is written is read again as the same', () => {
  const hours = [
    { from: 545, to: 720 },
    { from: 780, to: 1440 },
  ]
  expect(writeHours(hours)).toBe('9:05-12:00, 13:00-24:00')
  expect(readHours(writeHours(hours))).toEqual(hours)
})

test('a week is told in as few lines as it has, free days left out', () => {
  const day = [{ from: 540, to: 1020 }]
  const short = [{ from: 540, to: 780 }]
  expect(weekInBrief([day, day, [], day, short, [], short])).toEqual([
    { first: 1, last: 2, hours: '9:00-17:00' },
    { first: 4, last: 4, hours: '9:00-17:00' },
    { first: 5, last: 5, hours: '9:00-13:00' },
    { first: 7, last: 7, hours: '9:00-13:00' },
  ])
})
