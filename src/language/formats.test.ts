import { expect, test } from 'vitest'
import { day, instant } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import { money } from '../kit/money.ts'
import { formatsFor } from './formats.ts'

const berlin = 'Europe/Berlin' as Zone
const en = formatsFor('en', { zone: berlin })
const de = formatsFor('de', { zone: berlin })

test('a moment names weekday, wall time and zone', () => {
  const at = instant('2026-06-12T14:00:00Z')
  expect(en.moment(at)).toBe('Fri 12 Jun 2026, 16:00 CEST (Europe/Berlin)')
  expect(de.moment(at)).toBe('Fr, 12. Juni 2026, 16 Uhr MESZ (Europe/Berlin)')
})

test('a day has the form its sentence asks for, and no year when it goes without saying', () => {
  const friday = day('2026-06-12')
  expect(de.day('on', friday, day('2026-06-01'))).toBe('am Freitag, dem 12. Juni')
  expect(de.day('bare', friday, day('2026-06-01'))).toBe('Freitag, der 12. Juni')
  expect(en.day('on', friday, day('2025-12-31'))).toBe('on Friday, 12 June 2026')
  expect(formatsFor('en', { zone: berlin, dateOrder: 'mdy' }).day('bare', friday)).toBe('Friday, June 12, 2026')
})

test('a chance reads as a fraction a person would say', () => {
  expect(en.chance(0.22)).toBe('about one in five')
  expect(en.chance(0.8)).toBe('about 8 in 10')
  expect(en.chance(0.99)).toBe('almost certain')
  expect(de.chance(0.22)).toBe('etwa jedes fünfte Mal')
})

test('two times of one stretch say nothing twice', () => {
  const bn = formatsFor('bn', { zone: berlin })
  expect(de.span('14:00', '16:30')).toEqual(['14', '16:30 Uhr'])
  expect(en.span('14:00', '16:30')).toEqual(['14:00', '16:30'])
  expect(bn.span('09:00', '11:00')).toEqual(['সকাল ৯টা', '১১টা'])
  expect(bn.span('14:00', '16:30')).toEqual(['দুপুর ২টা', 'বিকেল সাড়ে ৪টা'])
})

test('Bengali money has the name people use, and its groups', () => {
  const bn = formatsFor('bn', { zone: berlin })
  expect(bn.money(money(1234.5, 'EUR'))).toBe('১,২৩৪.৫০ ইউরো')
  expect(bn.money(money(150000, 'BDT'))).toBe('১,৫০,০০০.০০ টাকা')
})

test('money, percent and durations follow the language', () => {
  expect(de.money(money(1234.5, 'EUR'))).toBe('1.234,50\u00A0€')
  expect(de.percent(0.22)).toBe('22\u00A0%')
  expect(en.duration(180)).toBe('3 hours')
  expect(de.duration(2880)).toBe('2 Tage')
})
