import type { ReactNode } from 'react'

/** 'quiet' is for what has no state yet: nothing is claimed. */
export type StateName = 'holds' | 'watch' | 'trouble' | 'kept' | 'quiet'

const shapes: Record<StateName, ReactNode> = {
  holds: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  watch: <path d="M6 1.2 11.2 10.6H0.8Z" fill="currentColor" />,
  trouble: <rect x="1.2" y="1.2" width="9.6" height="9.6" fill="currentColor" />,
  kept: <path d="M1.5 6.5 4.6 9.6 10.6 2.6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="square" />,
  quiet: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.3" />,
}

/** The bare shape; only beside a word that says the same. */
export function StateShape({ state }: { state: StateName }) {
  return (
    <svg className="state-shape" data-state={state} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  )
}

/** A state as shape and word, never colour alone: circle holds, triangle watch, square trouble, tick kept. */
export function StateMark({ state, children }: { state: StateName; children: ReactNode }) {
  return (
    <span className="state-mark" data-state={state}>
      <StateShape state={state} />
      <span>{children}</span>
    </span>
  )
}
