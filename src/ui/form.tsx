import type { ReactNode } from 'react'

export interface FormProps {
  /** What it is for, to screen readers: 'Sign in'. */
  label: string
  onSubmit: () => void
  /** The act that sends it, first; then the way back. */
  acts: ReactNode
  /** What went wrong with the whole of it: a Notice. Fields say their own. */
  trouble?: ReactNode
  children: ReactNode
}

/** Fields under each other and the act below them; Enter in a field sends it. */
export function Form({ label, onSubmit, acts, trouble, children }: FormProps) {
  return (
    <form
      className="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {trouble}
      <div className="line form-acts">{acts}</div>
    </form>
  )
}

/** Short fields beside each other, under each other where it is narrow. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="form-pair">{children}</div>
}
