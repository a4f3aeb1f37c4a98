import type { DayParts, Tongue } from '../tongue.ts'
import { common } from './stopwords.ts'

export const fr: Tongue = {
  code: 'fr',
  locale: 'fr-FR',
  name: 'Français',
  script: 'Latn',
  dateOrder: 'dmy',
  day: {
    on: (parts) => `le ${full(parts)}`,
    bare: full,
    short: (parts) =>
      `${parts.weekdayShort}. ${dayOfMonth(parts)} ${parts.monthShort}${parts.year && ` ${parts.year}`}`,
  },
  time: (hour, minute, digits) => `${digits(hour)}\u00A0h${minute === 0 ? '' : `\u00A0${digits(minute, 2)}`}`,
  oneIn:
    'environ une fois sur {n, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} =10 {dix} other {#}}',
  inTen: 'environ {n, number} fois sur {m, number}',
  hardly: 'presque aucune chance',
  nearly: 'presque certain',
  common,
}

function full(parts: DayParts): string {
  return `${parts.weekday} ${dayOfMonth(parts)} ${parts.month}${parts.year && ` ${parts.year}`}`
}

/** Only the first of a month is an ordinal. */
function dayOfMonth({ day, dayNumber }: DayParts): string {
  return dayNumber === 1 ? `${day}er` : day
}
