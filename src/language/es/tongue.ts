import type { DayParts, Tongue } from '../tongue.ts'
import { common } from './stopwords.ts'

export const es: Tongue = {
  code: 'es',
  locale: 'es-ES',
  name: 'Español',
  script: 'Latn',
  dateOrder: 'dmy',
  day: {
    on: (parts) => `el ${full(parts)}`,
    bare: full,
    short: ({ weekdayShort, day, monthShort, year }) => `${weekdayShort}, ${day} ${monthShort}${year && ` ${year}`}`,
  },
  time: (hour, minute, digits) => `${digits(hour)}:${digits(minute, 2)}`,
  oneIn:
    'aproximadamente una de cada {n, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} =9 {nueve} =10 {diez} other {#}} veces',
  inTen: 'aproximadamente {n, number} de cada {m, number} veces',
  hardly: 'casi imposible',
  nearly: 'casi seguro',
  common,
}

function full({ weekday, day, month, year }: DayParts): string {
  return `${weekday} ${day} de ${month}${year && ` de ${year}`}`
}
