import { useEffect, useRef, useState } from 'react'
import type { Day } from '../kit/day.ts'
import { timelineSvg, timelineTable, type TimelineRow, type TimelineWords } from './timeline.ts'

export interface TimelineFigureProps {
  rows: readonly TimelineRow[]
  today: Day
  words: TimelineWords
  lang: string
  /** What unfolds the same facts as a table. */
  tableLabel: string
}

/** The drawing at the width there is, always followed by the same facts as a table. */
export function TimelineFigure({ rows, today, words, lang, tableLabel }: TimelineFigureProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const at = box.current
    if (!at) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(at)
    return () => watch.disconnect()
  }, [])
  const table = timelineTable(rows, words)
  return (
    <figure>
      {/* Our own drawing: every text in it is escaped by timelineSvg. */}
      <div
        ref={box}
        dangerouslySetInnerHTML={{
          __html: width > 0 ? timelineSvg(rows, today, { words, width, palette: 'page', lang }) : '',
        }}
      />
      <details>
        <summary>{tableLabel}</summary>
        <div className="wide-scroll">
          <table className="table">
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells) => (
                <tr key={cells.join('|')}>
                  {cells.map((cell, i) =>
                    i === 0 ? (
                      <th key={i} scope="row" data-names>
                        {cell}
                      </th>
                    ) : (
                      <td key={i}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
