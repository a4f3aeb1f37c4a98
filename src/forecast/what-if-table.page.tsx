import type { Day } from '../kit/day.ts'
import { money } from '../kit/money.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import { sayData } from '../plan/say-data.ts'
import { Stack } from '../ui/page.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { besideNext, verdictOf } from './options-of.ts'
import type { Assumption } from './recovery-edit.ts'
import type { Interval90, RecoveryRow, RecoveryTable } from './recovery.ts'

interface WhatIfTableProps {
  table: RecoveryTable
  today: Day
  /** What each way was called when it was chosen, by its name in the table. */
  names: ReadonlyMap<string, string>
}

/** Ways side by side: the dates each would keep and the days it gains; what cannot be told apart is said to be so. */
export function WhatIfTable({ table, today, names }: WhatIfTableProps) {
  const words = useWords('forecast').whatIf
  const { formats } = useReader()
  const nameOf = (option: string | null) => (option === null ? say(words.nothing) : (names.get(option) ?? option))
  const verdict = verdictOf(table)
  const assumed = table.rows.filter((row) => row.assumptions.length > 0)
  return (
    <div aria-live="polite">
      <Stack>
        <p>
          {say(words.bracket)} {say(words.levels)}
        </p>
        <Table
          caption={say(words.caption)}
          columns={useColumns(table, today, nameOf)}
          rows={table.rows}
          keyOf={(row) => row.option ?? ''}
        />
        {verdict ? (
          <p>
            {verdict.kind === 'best'
              ? say(words.best, { option: nameOf(verdict.option) })
              : say(words.tied, {
                  options: formats.list(verdict.options.map((o) => say(words.quoted, { way: nameOf(o) }))),
                })}
          </p>
        ) : null}
        {assumed.length > 0 ? (
          <details>
            <summary>{say(words.assumes)}</summary>
            {assumed.map((row) => (
              <p key={row.option}>
                {nameOf(row.option)}:{' '}
                {row.assumptions.map((a) => sayData(words.assumption[a.key], valueOf(a, formats.percent))).join(' ')}
              </p>
            ))}
          </details>
        ) : null}
      </Stack>
    </div>
  )
}

type Name = (option: string | null) => string

/** The columns; those of cost and of new bottlenecks only where some way has one. */
function useColumns({ rows }: RecoveryTable, today: Day, nameOf: Name): readonly Column<RecoveryRow>[] {
  const words = useWords('forecast').whatIf
  const { formats } = useReader()
  // A day stays on one line.
  const short = (day: Day) => formats.day('short', day, today).replaceAll(' ', '\u00a0')
  const beside = besideNext(rows)
  const days = ({ p5, p50, p95 }: Interval90) => {
    const [n, from, to] = [p50, p5, p95].map((of) => formats.number(of)) as [string, string, string]
    return say(words.gained, { days: n, from, to })
  }
  const next = ({ option }: RecoveryRow) => {
    const found = beside.get(option)
    if (!found) return ''
    const way = nameOf(found.option)
    return found.clear ? say(words.clear, { days: days(found.days), way }) : say(words.even, { way })
  }
  const part = ({ part: first }: RecoveryRow) =>
    first ? (
      <>
        <br />
        {say(words.part, { day: short(first.day), worst: short(first.worstDay) })}
      </>
    ) : null
  const columns: readonly (Column<RecoveryRow> | null)[] = [
    { key: 'option', head: say(words.head.option), names: true, cell: (row) => nameOf(row.option) },
    { key: 'middle', head: say(words.head.middle), cell: (row) => short(row.p50) },
    { key: 'day', head: say(words.head.day), cell: (row) => [short(row.day), part(row)] },
    { key: 'worst', head: say(words.head.worst), cell: (row) => short(row.worstDay) },
    { key: 'chance', head: say(words.head.chance), figures: true, cell: (row) => formats.percent(row.chance) },
    { key: 'gained', head: say(words.head.gained), cell: (row) => (row.option === null ? '' : days(row.gained)) },
    { key: 'next', head: say(words.head.next), cell: next },
    rows.some((row) => row.cost !== null)
      ? { key: 'cost', head: say(words.head.cost), figures: true, cell: (row) => costOf(row, words.per, formats) }
      : null,
    rows.some((row) => row.decides.length > 0)
      ? { key: 'risen', head: say(words.head.risen), cell: (row) => risenOf(row, words.risen, formats) }
      : null,
  ]
  return columns.filter((column) => column !== null)
}

type Words = Phrases<Areas['forecast']['whatIf']>

function costOf({ cost, daysPerThousand: per }: RecoveryRow, phrase: Words['per'], formats: Formats): string {
  if (cost === null) return ''
  const thousand = formats.money(money(1000, cost.currency))
  const days = per === null ? '' : formats.number(Number(per.toFixed(1)))
  return `${formats.money(cost)}${per === null ? '' : ` (${say(phrase, { days, thousand })})`}`
}

function risenOf({ decides }: RecoveryRow, phrase: Words['risen'], formats: Formats): string {
  return formats.list(
    decides.map(({ task, share, name }) => say(phrase, { task: name || task, share: formats.percent(share) })),
  )
}

const SHARES: readonly Assumption['key'][] = ['ramp-up-share', 'trainer-loss', 'communication-loss', 'rework-share']

function valueOf({ key, value }: Assumption, percent: (share: number) => string): Record<string, string | number> {
  if (value === null) return {}
  return { value: SHARES.includes(key) ? percent(value) : value }
}
