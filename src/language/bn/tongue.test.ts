import { expect, test } from 'vitest'
import { day, instant } from '../../kit/day.ts'
import type { Zone } from '../../kit/day.ts'
import { money } from '../../kit/money.ts'
import { formatsFor } from '../formats.ts'

const bn = formatsFor('bn', { zone: 'Asia/Dhaka' as Zone })
const friday = day('2026-06-12')
const plain = (text: string) => text.normalize('NFC')

test('a day has its weekday, Bengali figures and, inside a sentence, the weekday behind', () => {
  expect(plain(bn.day('bare', friday))).toBe(plain('শুক্রবার, ১২ জুন ২০২৬'))
  expect(plain(bn.day('on', friday, day('2026-01-31')))).toBe(plain('১২ জুন শুক্রবার'))
  expect(plain(bn.day('short', friday, day('2026-01-31')))).toBe(plain('শুক্র, ১২ জুন'))
})

test.each([
  ['00:30', 'রাত সাড়ে ১২টা'],
  ['13:30', 'দুপুর দেড়টা'],
  ['02:30', 'রাত আড়াইটা'],
  ['05:00', 'ভোর ৫টা'],
  ['09:05', 'সকাল ৯টা ৫ মিনিট'],
  ['12:00', 'দুপুর ১২টা'],
  ['15:00', 'বিকেল ৩টা'],
  ['18:45', 'সন্ধ্যা ৬টা ৪৫ মিনিট'],
  ['22:00', 'রাত ১০টা'],
])('%s is said by the part of the day', (time, said) => {
  expect(plain(bn.time(time))).toBe(plain(said))
})

test('money is grouped by lakh, and a moment is Dhaka time', () => {
  expect(bn.money(money(1234567.5, 'BDT'))).toContain('১২,৩৪,৫৬৭.৫০')
  expect(plain(bn.moment(instant('2026-06-12T09:00:00Z')))).toMatch(/^শুক্র, ১২ জুন ২০২৬, বিকেল ৩টা /u)
})

test('a chance is told in times of ten, as a person would', () => {
  expect(plain(bn.chance(0.22))).toBe(plain('প্রতি পাঁচ বারে প্রায় একবার'))
  expect(plain(bn.chance(0.8))).toBe(plain('১০ বারে প্রায় ৮ বার'))
})
