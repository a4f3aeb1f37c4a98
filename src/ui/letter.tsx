import type { ReactNode } from 'react'

export interface LetterProps {
  /** Language of the text, so that fonts, hyphens and voices fit. */
  lang: string
  /** What this text is, for screen readers: 'Letter to Ms Vogel'. */
  label: string
  /** To, subject and date lines above the text. */
  head?: ReactNode
  /** Below the text, outside it: who approved it, when it went. */
  foot?: ReactNode
  children: ReactNode
}

/** Text for a client, as a letter: serif on paper, 60 to 68 characters wide. */
export function Letter({ lang, label, head, foot, children }: LetterProps) {
  return (
    <div className="letter" role="group" aria-label={label}>
      {head ? <div className="letter-head">{head}</div> : null}
      <div className="letter-text" lang={lang}>
        {children}
      </div>
      {foot ? <div className="letter-foot">{foot}</div> : null}
    </div>
  )
}

/** A letter in the middle and what colleagues note in its margin; notes go below on narrow screens. */
export function LetterDesk({ letter, notes }: { letter: ReactNode; notes: ReactNode }) {
  return (
    <div className="letter-desk">
      <div className="letter-desk-letter">{letter}</div>
      <div className="letter-desk-notes">{notes}</div>
    </div>
  )
}

export interface MarginNoteProps {
  /** 'block' stops approval, 'warn' asks for a look, 'hint' may be passed over. */
  weight: 'block' | 'warn' | 'hint'
  /** The weight as a word: 'Must be mended'. */
  weightWord: string
  /** The words of the letter it is about, quoted. */
  quote?: ReactNode
  /** Why, in one sentence. */
  children: ReactNode
  /** 'Use this instead' and the like. */
  acts?: ReactNode
  /** Distance in px from the top of the letter, to stand level with its line (wide screens only). */
  top?: number
  id?: string
}

/** A note by a careful colleague, level with the line it speaks of. */
export function MarginNote({ weight, weightWord, quote, children, acts, top, id }: MarginNoteProps) {
  return (
    <aside
      role="note"
      className="margin-note"
      data-weight={weight}
      {...(id ? { id } : {})}
      {...(top === undefined ? {} : { style: { '--note-top': `${top}px` } as object })}
      aria-label={weightWord}
    >
      <p className="margin-note-weight">{weightWord}</p>
      {quote ? <blockquote className="margin-note-quote">{quote}</blockquote> : null}
      <div className="margin-note-text">{children}</div>
      {acts ? <div className="margin-note-acts">{acts}</div> : null}
    </aside>
  )
}

export interface SmallMark {
  key: string
  /** 'An apology that owns it'. */
  label: string
  state: 'there' | 'missing' | 'wrong' | 'not-asked'
  /** The state as a word: 'there', 'missing'. */
  stateWord: string
}

/** A row of small marks for what a good text holds; each says its name and state. */
export function SmallMarks({ label, marks }: { label: string; marks: readonly SmallMark[] }) {
  return (
    <ul className="small-marks" aria-label={label}>
      {marks.map((mark) => (
        <li key={mark.key} className="small-mark" data-state={mark.state} title={`${mark.label}: ${mark.stateWord}`}>
          <span className="small-mark-shape" aria-hidden="true" />
          <span className="small-mark-label">{mark.label}</span>
          <span className="hidden-text">: {mark.stateWord}</span>
        </li>
      ))}
    </ul>
  )
}

/** The same text in two languages side by side, paragraph by paragraph; under each other on narrow screens. */
export function SideBySide({
  left,
  right,
  pairs,
}: {
  left: { lang: string; title: ReactNode }
  right: { lang: string; title: ReactNode }
  pairs: readonly { key: string; left: ReactNode; right: ReactNode }[]
}) {
  return (
    <div className="side-by-side">
      <p className="side-title">{left.title}</p>
      <p className="side-title" data-side="right">
        {right.title}
      </p>
      {pairs.map((pair) => (
        <div className="side-pair" key={pair.key}>
          <div className="letter-text" lang={left.lang}>
            {pair.left}
          </div>
          <div className="letter-text" lang={right.lang}>
            {pair.right}
          </div>
        </div>
      ))}
    </div>
  )
}
