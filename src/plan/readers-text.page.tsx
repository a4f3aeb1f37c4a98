import type { Day } from '../kit/day.ts'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { readDay, readersDigits, writeDay } from '../ui/typed.ts'
import { useReader, useWords } from '../ui/words.tsx'
import type { DayText, FigureText } from './grid-text.ts'

/** How this reader writes days, figures and units in a cell. */
export function useReadersText(today: Day): { days: DayText; figures: FigureText; example: string } {
  const words = useWords('plan').grid
  const { code, dateOrder, formats } = useReader()
  const order = dateOrder ?? tongueOf(code).dateOrder
  const digits = (plain: string) => readersDigits(plain, formats.locale)
  // Two digits of the year are enough in a column of dates, and are read back as of this century.
  const write = (day: Day) => digits(writeDay(day, order).replace(/(?<!\d)20(\d\d)$/, '$1'))
  return {
    days: { read: (text) => readDay(text, order, today), write },
    figures: {
      digits,
      point: formats.number(0.5).includes(',') ? ',' : '.',
      day: say(words.unitDay),
      hour: say(words.unitHour),
    },
    example: digits(writeDay(today, order)),
  }
}
