import type { ReactNode } from 'react'
import { type StateName, StateShape } from './state-mark.tsx'

export interface ClockProps {
  /** Share of the time still left, 1 full to 0 run out. */
  left: number
  state: Exclude<StateName, 'kept'>
  /** 'in 3 working hours', '2 hours late'. */
  words: ReactNode
  /** 'Tue 10:00 in Berlin'. */
  until: ReactNode
  /** The same moment for machines. */
  iso?: string
  /** What has to be done by then: 'Tell Ms Vogel'. */
  what?: ReactNode
  size?: 'line' | 'hero'
}

/** A disc that shrinks with the time left, beside the same in words. The words alone are enough. */
export function Clock({ left, state, words, until, iso, what, size = 'line' }: ClockProps) {
  return (
    <span className="clock" data-state={state} data-size={size} data-over={left <= 0 || undefined}>
      <ClockDial left={left} />
      <span className="clock-text">
        {what ? <span className="clock-what">{what}</span> : null}
        <span className="clock-words">
          <StateShape state={state} /> {words}
        </span>{' '}
        <time className="clock-until" {...(iso ? { dateTime: iso } : {})}>
          {until}
        </time>
      </span>
    </span>
  )
}

function ClockDial({ left }: { left: number }) {
  const share = Math.min(1, Math.max(0, left))
  return (
    <svg className="clock-dial" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18.5" className="clock-face" />
      {share >= 0.999 ? (
        <circle cx="20" cy="20" r="15" className="clock-wedge" />
      ) : (
        <path d={wedge(share)} className="clock-wedge" />
      )}
      {ticks.map((angle) => (
        <line
          key={angle}
          x1="20"
          y1="1.5"
          x2="20"
          y2="4.5"
          className="clock-tick"
          transform={`rotate(${angle} 20 20)`}
        />
      ))}
      <path d="M20 20V5" className="clock-hand" transform={`rotate(${(1 - share) * 360} 20 20)`} />
    </svg>
  )
}

const ticks = [0, 90, 180, 270]

/** The part not yet gone, from the hand clockwise to the top. */
function wedge(share: number): string {
  if (share <= 0) return ''
  const angle = (1 - share) * 2 * Math.PI
  const x = 20 + 15 * Math.sin(angle)
  const y = 20 - 15 * Math.cos(angle)
  return `M20 20L${x.toFixed(2)} ${y.toFixed(2)}A15 15 0 ${share > 0.5 ? 1 : 0} 1 20 5Z`
}
