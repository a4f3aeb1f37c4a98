import type { Tongue } from '../tongue.ts'
import { common } from './stopwords.ts'

export const de: Tongue = {
  code: 'de',
  locale: 'de-DE',
  name: 'Deutsch',
  script: 'Latn',
  dateOrder: 'dmy',
  day: {
    on: ({ weekday, day, month, year }) => `am ${weekday}, dem ${day}. ${month}${year && ` ${year}`}`,
    bare: ({ weekday, day, month, year }) => `${weekday}, der ${day}. ${month}${year && ` ${year}`}`,
    short: ({ weekdayShort, day, monthShort, year }) => `${weekdayShort}, ${day}. ${monthShort}${year && ` ${year}`}`,
  },
  time: (hour, minute, digits) => `${digits(hour)}${minute === 0 ? '' : `:${digits(minute, 2)}`} Uhr`,
  // 'von 14 bis 16:30 Uhr': the word for the hour stands once.
  span: (from, to) => [from.replace(/ Uhr$/u, ''), to],
  oneIn:
    'etwa jedes {n, plural, =2 {zweite} =3 {dritte} =4 {vierte} =5 {fünfte} =6 {sechste} =7 {siebte} =8 {achte} =9 {neunte} =10 {zehnte} other {#.}} Mal',
  inTen: 'etwa {n, number} von {m, number} Malen',
  hardly: 'so gut wie ausgeschlossen',
  nearly: 'so gut wie sicher',
  common,
}
