import type { ReactNode } from 'react'

export interface RowProps {
  /** Who or what it is about; a link or a button where it can be opened. */
  head: ReactNode
  /** One sentence. */
  children?: ReactNode
  /** The date or clock, at the end of the line. */
  when?: ReactNode
  /** The next step for this row: a quiet button or link. */
  act?: ReactNode
  /** Small print under the sentence. */
  note?: ReactNode
  /** Trouble gets a bar at the start of the row as well as its StateMark. */
  state?: 'trouble' | 'watch'
}

/** A list of things to attend to, a hairline between them. j and k move between rows. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="rows" data-rows {...(label ? { 'aria-label': label } : {})}>
      {children}
    </ul>
  )
}

/** One line of Rows. */
export function Row({ head, children, when, act, note, state }: RowProps) {
  return (
    <li className="row" data-row data-state={state}>
      <div className="row-body">
        <div className="row-head">{head}</div>
        {children ? <div className="row-text">{children}</div> : null}
        {note ? <div className="row-note">{note}</div> : null}
      </div>
      {when ? <div className="row-when">{when}</div> : null}
      {act ? <div className="row-act">{act}</div> : null}
    </li>
  )
}

/** Facts as pairs of a name and what is the case. */
export function Facts({ facts }: { facts: readonly { name: ReactNode; value: ReactNode; key: string }[] }) {
  return (
    <dl className="facts">
      {facts.map(({ key, name, value }) => (
        <div className="fact" key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
