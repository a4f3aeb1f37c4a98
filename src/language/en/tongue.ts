import type { Tongue } from '../tongue.ts'
import { common } from './stopwords.ts'

export const en: Tongue = {
  code: 'en',
  locale: 'en-GB',
  name: 'English',
  script: 'Latn',
  dateOrder: 'dmy',
  day: {
    on: (parts) => `on ${full(parts)}`,
    bare: full,
    short: ({ weekdayShort, day, monthShort, year, order }) =>
      order === 'mdy'
        ? `${weekdayShort} ${monthShort} ${day}${year && `, ${year}`}`
        : `${weekdayShort} ${day} ${monthShort}${year && ` ${year}`}`,
  },
  time: (hour, minute, digits) => `${digits(hour, 2)}:${digits(minute, 2)}`,
  oneIn:
    'about one in {n, plural, =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} other {#}}',
  inTen: 'about {n, number} in {m, number}',
  hardly: 'hardly any chance',
  nearly: 'almost certain',
  common,
}

function full({ weekday, day, month, year, order }: Parameters<Tongue['day']['bare']>[0]): string {
  return order === 'mdy'
    ? `${weekday}, ${month} ${day}${year && `, ${year}`}`
    : `${weekday}, ${day} ${month}${year && ` ${year}`}`
}
