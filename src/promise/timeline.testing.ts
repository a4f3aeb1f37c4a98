import { day, type Day } from '../kit/day.ts'
import type { TimelineRow, TimelineState, TimelineWords } from './timeline.ts'

const STATES = {
  en: {
    holds: 'holds',
    watch: 'at risk',
    trouble: 'will not hold',
    kept: 'kept',
    broken: 'late',
    withdrawn: 'withdrawn',
  },
  de: {
    holds: 'hält',
    watch: 'gefährdet',
    trouble: 'hält nicht',
    kept: 'gehalten',
    broken: 'verspätet',
    withdrawn: 'zurückgenommen',
  },
  bn: {
    holds: 'সময়মতো হবে',
    watch: 'ঝুঁকিতে',
    trouble: 'সময়মতো হবে না',
    kept: 'রক্ষিত',
    broken: 'দেরিতে',
    withdrawn: 'প্রত্যাহৃত',
  },
} satisfies Record<string, Record<TimelineState, string>>

const WORDS = {
  en: [
    'Website relaunch: the dates',
    'Today',
    'What',
    'Promised',
    'Promised before',
    'Likely',
    'Done',
    'What hangs on it',
  ],
  de: [
    'Relaunch der Website: die Termine',
    'Heute',
    'Was',
    'Zugesagt',
    'Früher zugesagt',
    'Wahrscheinlich',
    'Fertig',
    'Was daran hängt',
  ],
  bn: ['ওয়েবসাইট: তারিখগুলো', 'আজ', 'কী', 'প্রতিশ্রুত', 'আগে প্রতিশ্রুত', 'সম্ভাব্য', 'সম্পন্ন', 'এর ওপর যা নির্ভর করে'],
} as const

/** Words of one language as a page or letter would pass them in. */
export function timelineWords(lang: 'en' | 'de' | 'bn'): TimelineWords {
  const [title, today, what, promised, earlier, likely, done, stake] = WORDS[lang]
  const format = (options: Intl.DateTimeFormatOptions) => {
    const as = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'UTC' })
    return (of: Day) => as.format(new Date(`${of}T00:00:00Z`)).replace(',', '')
  }
  const long = format({ weekday: 'short', day: 'numeric', month: 'short' })
  const by = { en: (d: string) => `by ${d}`, de: (d: string) => `bis ${d}`, bn: (d: string) => `${d}-এর মধ্যে` }[lang]
  return {
    title,
    summary: title,
    today,
    day: long,
    tick: format({ day: 'numeric', month: 'short' }),
    range: (from, to) => `${long(from)} – ${long(to)}`,
    likelyBy: (of) => by(long(of)),
    what,
    promised,
    earlier,
    likely,
    done,
    stake,
    state: STATES[lang],
  }
}

const LABELS = {
  en: [
    'Concept signed off',
    'Website live',
    'Training for the editors',
    'Print brochure',
    'Photos from the shareholder meeting',
  ],
  de: [
    'Konzept freigegeben',
    'Website online',
    'Schulung der Redaktion',
    'Gedruckte Broschüre',
    'Bilder der Hauptversammlung',
  ],
  bn: ['ধারণাপত্র অনুমোদন', 'ওয়েবসাইট চালু', 'সম্পাদকদের প্রশিক্ষণ', 'মুদ্রিত পুস্তিকা', 'শেয়ারহোল্ডার সভার ছবি'],
} as const
const STAKES = { en: 'Shareholder meeting', de: 'Hauptversammlung', bn: 'শেয়ারহোল্ডারদের সভা' } as const

/** A project with one promise kept, one that moved twice, one at risk, one in good order and one late. */
export function timelineRows(lang: 'en' | 'de' | 'bn'): readonly TimelineRow[] {
  const [concept, website, training, brochure, photos] = LABELS[lang]
  return [
    { id: 'a', label: concept, promised: [day('2026-02-13')], done: day('2026-02-12'), state: 'kept' },
    {
      id: 'b',
      label: website,
      promised: [day('2026-02-20'), day('2026-03-03'), day('2026-03-13')],
      p50: day('2026-03-11'),
      p80: day('2026-03-17'),
      p95: day('2026-03-25'),
      stake: { label: STAKES[lang], on: day('2026-03-14') },
      state: 'trouble',
    },
    {
      id: 'c',
      label: training,
      promised: [day('2026-03-20')],
      p50: day('2026-03-17'),
      p80: day('2026-03-20'),
      p95: day('2026-03-26'),
      state: 'watch',
    },
    {
      id: 'd',
      label: brochure,
      promised: [day('2026-04-08')],
      p50: day('2026-03-30'),
      p80: day('2026-04-02'),
      p95: day('2026-04-07'),
      state: 'holds',
    },
    {
      id: 'e',
      label: photos,
      promised: [day('2026-02-17'), day('2026-02-24')],
      done: day('2026-02-27'),
      state: 'broken',
    },
  ]
}

export const timelineToday = day('2026-03-02')
