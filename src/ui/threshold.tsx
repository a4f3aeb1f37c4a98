import type { ReactNode } from 'react'
import { Wordmark } from './wordmark.tsx'

/** A page before the frame: the ways in. One column, the name above it, nothing else to press. */
export function Threshold({ children }: { children: ReactNode }) {
  return (
    <main className="threshold" id="content">
      <p className="threshold-name">
        <Wordmark size="large" />
      </p>
      {children}
    </main>
  )
}
