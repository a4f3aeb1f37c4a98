import type { Tongue } from '../tongue.ts'
import { common } from './stopwords.ts'

export const bn: Tongue = {
  code: 'bn',
  locale: 'bn-BD',
  name: 'বাংলা',
  script: 'Beng',
  dateOrder: 'dmy',
  // Bengali has one order of day and month, whatever a reader is used to in figures.
  day: {
    // Inside a sentence the weekday comes last, and the day needs no ending to say when.
    on: ({ weekday, day, month, year }) => `${day} ${month}${year && ` ${year}`} ${weekday}`,
    bare: full,
    short: ({ weekdayShort, day, month, year }) => `${weekdayShort}, ${day} ${month}${year && ` ${year}`}`,
  },
  time: (hour, minute, digits) => `${partOfDay(hour)} ${onTheClock(hour % 12 === 0 ? 12 : hour % 12, minute, digits)}`,
  // 'সকাল ৯টা থেকে ১১টা': the part of the day stands once.
  span: (from, to) => {
    const [part = ''] = from.split(' ')
    return [from, to.startsWith(`${part} `) ? to.slice(part.length + 1) : to]
  },
  currencyNames: { BDT: 'টাকা', INR: 'রুপি', USD: 'ডলার', GBP: 'পাউন্ড' },
  oneIn:
    'প্রতি {n, plural, =2 {দুই} =3 {তিন} =4 {চার} =5 {পাঁচ} =6 {ছয়} =7 {সাত} =8 {আট} =9 {নয়} =10 {দশ} other {#}} বারে প্রায় একবার',
  inTen: '{m, number} বারে প্রায় {n, number} বার',
  hardly: 'সম্ভাবনা নেই বললেই চলে',
  nearly: 'প্রায় নিশ্চিত',
  common,
}

function full({ weekday, day, month, year }: Parameters<Tongue['day']['bare']>[0]): string {
  return `${weekday}, ${day} ${month}${year && ` ${year}`}`
}

/** Half hours have words of their own: 'সাড়ে ৪টা', and for half past one and two 'দেড়টা' and 'আড়াইটা'. */
function onTheClock(hour: number, minute: number, digits: (n: number) => string): string {
  if (minute !== 30) return `${digits(hour)}টা${minute === 0 ? '' : ` ${digits(minute)} মিনিট`}`
  if (hour === 1) return 'দেড়টা'
  return hour === 2 ? 'আড়াইটা' : `সাড়ে ${digits(hour)}টা`
}

/** Bengali counts twelve hours and says which part of the day; 'AM' and 'PM' are foreign to it. */
function partOfDay(hour: number): string {
  if (hour < 4 || hour >= 20) return 'রাত'
  if (hour < 6) return 'ভোর'
  if (hour < 12) return 'সকাল'
  if (hour < 15) return 'দুপুর'
  return hour < 18 ? 'বিকেল' : 'সন্ধ্যা'
}
