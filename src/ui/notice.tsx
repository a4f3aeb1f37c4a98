import type { ReactNode } from 'react'
import { type StateName, StateShape } from './state-mark.tsx'

export interface EmptyProps {
  /** What is so: 'Everyone knows what you know.' */
  title: ReactNode
  /** What belongs here and how it comes to be here. */
  children?: ReactNode
  act?: ReactNode
}

/** Nothing here yet: says why that is so and what would bring the first. */
export function Empty({ title, children, act }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div className="empty-text">{children}</div> : null}
      {act ? <div className="empty-act">{act}</div> : null}
    </div>
  )
}

export interface NoticeProps {
  state: StateName
  /** What happened, what was not done, what to do: in that order. */
  title: ReactNode
  children?: ReactNode
  acts?: ReactNode
  /** Set when it appears in answer to something just done, so that it is read out. */
  live?: 'polite' | 'assertive'
}

/** A sentence in the flow of the page that must be seen before going on. */
export function Notice({ state, title, children, acts, live }: NoticeProps) {
  return (
    <div
      className="notice"
      data-state={state}
      role={live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : 'note'}
    >
      <StateShape state={state} />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children ? <div className="notice-text">{children}</div> : null}
        {acts ? <div className="notice-acts">{acts}</div> : null}
      </div>
    </div>
  )
}

/** A bar over every page: sample data, sending is paused, the worker is not running. */
export function Bar({ state, children, act }: { state: StateName; children: ReactNode; act?: ReactNode }) {
  return (
    <div className="bar" data-state={state}>
      <StateShape state={state} />
      <p className="bar-text">{children}</p>
      {act ? <div className="bar-act">{act}</div> : null}
    </div>
  )
}

/** Work over a second: how far it is, in words and as a line. Without `share` it only says that it goes on. */
export function Progress({ label, share, words }: { label: string; share?: number; words?: ReactNode }) {
  return (
    <div className="progress">
      <div className="progress-words">
        <span>{label}</span>
        <span className="figures soft">{words}</span>
      </div>
      <progress
        className="progress-line"
        aria-label={label}
        {...(share === undefined ? {} : { value: share, max: 1 })}
      />
    </div>
  )
}
