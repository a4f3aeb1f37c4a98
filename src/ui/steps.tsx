import type { ReactNode } from 'react'

export interface Step {
  id: string
  /** One word: 'understand', 'plan', 'agree', 'tell', 'keep', 'learn'. */
  label: ReactNode
  state: 'done' | 'now' | 'later'
  /** The state as a word for screen readers: 'done', 'now', 'later'. */
  stateWord: string
  /** When or what, small: 'Mon 2 March'. */
  note?: ReactNode
  href?: string
}

/** The way a case goes, and where it stands. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className="step"
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true" />
          <span className="step-label">{step.href ? <a href={step.href}>{step.label}</a> : step.label}</span>
          <span className="hidden-text"> ({step.stateWord})</span>
          {step.note ? <span className="step-note">{step.note}</span> : null}
        </li>
      ))}
    </ol>
  )
}

export interface TrailEvent {
  id: string
  iso: string
  /** 'Mon 2 March, 09:40'. */
  when: ReactNode
  /** What happened, in one plain sentence. */
  text: ReactNode
  /** Quoted words, figures, a letter: shown below. */
  detail?: ReactNode
  state?: 'holds' | 'watch' | 'trouble' | 'kept'
}

/** The story event by event, oldest first, with times in the margin. */
export function Trail({ label, events }: { label: string; events: readonly TrailEvent[] }) {
  return (
    <ol className="trail" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className="trail-event" data-state={event.state}>
          <time className="trail-when" dateTime={event.iso}>
            {event.when}
          </time>
          <div className="trail-body">
            <p className="trail-text">{event.text}</p>
            {event.detail ? <div className="trail-detail">{event.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

export interface DayLines {
  iso: string
  /** 'Thu 19 Nov'. */
  day: ReactNode
  lines: readonly { id: string; iso: string; time: ReactNode; text: ReactNode }[]
}

/** What happened, day by day: the day once, its lines beside it with their times. */
export function Days({ label, days }: { label: string; days: readonly DayLines[] }) {
  return (
    <ol className="days" aria-label={label}>
      {days.map(({ iso, day, lines }) => (
        <li key={iso} className="days-day">
          <time className="days-name" dateTime={iso}>
            {day}
          </time>
          <ul className="days-lines">
            {lines.map((line) => (
              <li key={line.id} className="days-line">
                <span>{line.text}</span>{' '}
                <time className="days-time" dateTime={line.iso}>
                  {line.time}
                </time>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
