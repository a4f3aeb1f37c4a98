import type { ComponentProps, ReactNode } from 'react'

export type ActKind = 'primary' | 'quiet' | 'danger' | 'plain'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  /** 'primary' at most once a page; 'plain' has no border and sits in running text or toolbars. */
  kind?: ActKind
  /** Waiting for the server: keeps focus and width, takes no second press. Pass the words that say what is under way. */
  busy?: ReactNode
  /** A key that does the same, shown at the end ('A'). */
  keyHint?: string
  children: ReactNode
}

/** A press that does something. The label is a verb: 'Approve this text'. */
export function Button({ kind = 'quiet', busy, keyHint, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const waiting = Boolean(busy)
  return (
    <button
      {...rest}
      type={type}
      className="button"
      data-kind={kind}
      aria-disabled={waiting || rest['aria-disabled'] || undefined}
      onClick={waiting ? (event) => event.preventDefault() : onClick}
    >
      <span>{waiting ? busy : children}</span>
      {keyHint ? <kbd className="key">{keyHint}</kbd> : null}
    </button>
  )
}

export interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className' | 'children'> {
  kind?: ActKind
  href: string
  children: ReactNode
}

/** A link that looks like an act: for going somewhere (`tel:`, another page), never for changing something. */
export function LinkButton({ kind = 'quiet', children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className="button" data-kind={kind}>
      <span>{children}</span>
    </a>
  )
}
