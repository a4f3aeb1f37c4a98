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
  oneIn: 'about one in {n}',
  inTen: 'about {n} in {m}',
  hardly: 'hardly any chance',
  nearly: 'almost certain',
  common,
}

function full({ weekday, day, month, year, order }: Parameters<Tongue['day']['bare']>[0]): string {
  return order === 'mdy'
    ? `${weekday}, ${month} ${day}${year && `, ${year}`}`
    : `${weekday}, ${day} ${month}${year && ` ${year}`}`
}
