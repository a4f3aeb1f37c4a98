import type { ReactNode } from 'react'

/** A day already put into words by the one formatter. */
export interface DayWords {
  /** Machine form, 'YYYY-MM-DD' or an instant. */
  iso: string
  /** 'Fri' or 'Friday'. */
  weekday: string
  /** '13 March 2026'. */
  text: string
}

export interface DateMarkProps {
  day: DayWords
  /** The date it replaces, struck through beside the new one. */
  was?: DayWords
  /** Read aloud before the old date: 'instead of'. Needed with `was`. */
  wasLabel?: string
  /** '16:00 in Berlin', where the zone could differ. */
  zone?: string
  /** What the date is: 'Promised', 'At worst'. */
  label?: ReactNode
  size?: 'line' | 'hero'
}

/** A date as the hero: weekday always, tabular figures, the old date struck through beside the new. */
export function DateMark({ day, was, wasLabel, zone, label, size = 'line' }: DateMarkProps) {
  return (
    <span className="date-mark" data-size={size}>
      {label ? <span className="date-label">{label}</span> : null}
      <span className="date-now">
        <time dateTime={day.iso}>
          <span className="date-weekday">{day.weekday}</span> <span className="date-text">{day.text}</span>
        </time>
        {zone ? <span className="date-zone"> {zone}</span> : null}
      </span>
      {was ? (
        <span className="date-was">
          {' '}
          <span className="hidden-text">{wasLabel} </span>
          <s>
            <time dateTime={was.iso}>
              {was.weekday} {was.text}
            </time>
          </s>
        </span>
      ) : null}
    </span>
  )
}
