import { type ReactNode, useEffect, useRef } from 'react'
import { useReader } from './words.tsx'

/**
 * What a page is given: the names in its path and the query behind it.
 * `export function ProjectPage({ params }: Visit<'projectId'>)` for '/projects/$projectId'.
 */
export interface Visit<Name extends string = never> {
  params: Readonly<Record<Name, string>>
  search: Readonly<Record<string, string>>
}

export interface PageProps {
  /** One sentence that says what is the case: 'Two clients need to hear from you today.' It is the page's h1. */
  title: ReactNode
  /** A second sentence, if the first leaves something open. */
  lead?: ReactNode
  /** Where we are, above the title: 'Northwind / New website'. */
  place?: ReactNode
  /** The one next step: at most one primary Button; on narrow screens it stays at the thumb. */
  act?: ReactNode
  /** What belongs beside the title: a Clock, a DateMark. */
  beside?: ReactNode
  /** 'read' for text, 'wide' for tables and timelines, 'full' for the composer. */
  width?: 'read' | 'wide' | 'full'
  children?: ReactNode
}

/** A page begins with a sentence, then the one act, then the figures behind it. */
export function Page({ title, lead, place, act, beside, width = 'wide', children }: PageProps) {
  const sentence = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const said = sentence.current?.textContent
    if (said) document.title = `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)} - Forthright`
  }, [title])
  return (
    <article className="page" data-width={width}>
      <header className="page-head">
        <div className="page-words">
          {place ? <p className="page-place">{place}</p> : null}
          <h1 className="page-title" tabIndex={-1} ref={sentence}>
            {title}
          </h1>
          {lead ? <p className="page-lead">{lead}</p> : null}
        </div>
        {beside ? <div className="page-beside">{beside}</div> : null}
        {act ? <div className="page-act">{act}</div> : null}
      </header>
      {children}
    </article>
  )
}

export interface SectionProps {
  title: ReactNode
  /** Said once under the title, in soft ink. */
  note?: ReactNode
  /** How many, beside the title; a number is written in the reader's digits. */
  count?: ReactNode
  /** Quiet acts at the end of the title line. */
  acts?: ReactNode
  id?: string
  children?: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, note, count, acts, id, children }: SectionProps) {
  const { formats } = useReader()
  return (
    <section className="section" {...(id ? { id } : {})}>
      <header className="section-head">
        <h2 className="section-title">
          {title}
          {count === undefined ? null : (
            <span className="section-count"> {typeof count === 'number' ? formats.number(count) : count}</span>
          )}
        </h2>
        {acts ? <div className="section-acts">{acts}</div> : null}
      </header>
      {note ? <p className="section-note">{note}</p> : null}
      {children}
    </section>
  )
}

/** Two columns on a wide screen, one on a narrow one; `ratio` is the share of the first. */
export function Columns({
  ratio = 'even',
  children,
}: {
  ratio?: 'even' | 'wide-first' | 'wide-last'
  children: ReactNode
}) {
  return (
    <div className="columns" data-ratio={ratio}>
      {children}
    </div>
  )
}

/** Things under each other at an even distance (`gap` in steps of 4 px). */
export function Stack({ gap = 4, children }: { gap?: 1 | 2 | 3 | 4 | 6 | 8; children: ReactNode }) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}

/** Acts and short things on one line, wrapping. */
export function Line({ end = false, children }: { end?: boolean; children: ReactNode }) {
  return (
    <div className="line" data-end={end || undefined}>
      {children}
    </div>
  )
}
