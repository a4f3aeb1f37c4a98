import type { Day } from '../kit/day.ts'
import { money } from '../kit/money.ts'
import { say } from '../language/words.ts'
import { sayData } from '../plan/say-data.ts'
import { Table } from '../ui/table.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { verdictOf } from './options-of.ts'
import type { Assumption } from './recovery-edit.ts'
import type { Interval90, RecoveryRow, RecoveryTable } from './recovery.ts'

/** Ways side by side: the date each would keep, the worst case, and what is gained; ties are said to be ties. */
export function WhatIfTable({ table, today }: { table: RecoveryTable; today: Day }) {
  const words = useWords('forecast').whatIf
  const { formats } = useReader()
  const short = (day: Day) => formats.day('short', day, today)
  const nameOf = (option: string | null) => option ?? say(words.nothing)
  const verdict = verdictOf(table)
  const interval = ({ p5, p50, p95 }: Interval90) =>
    say(words.gained, { days: formats.number(p50), from: formats.number(p5), to: formats.number(p95) })
  const costOf = ({ cost, daysPerThousand: per }: RecoveryRow) => {
    if (cost === null) return ''
    const thousand = formats.money(money(1000, cost.currency))
    const days = per === null ? '' : formats.number(Number(per.toFixed(1)))
    return `${formats.money(cost)}${per === null ? '' : ` (${say(words.per, { days, thousand })})`}`
  }
  const risenOf = ({ decides }: RecoveryRow) =>
    formats.list(
      decides.map(({ task, share, name }) => say(words.risen, { task: name || task, share: formats.percent(share) })),
    )
  const assumed = table.rows.filter((row) => row.assumptions.length > 0)
  return (
    <div aria-live="polite">
      <Table
        caption={say(words.caption)}
        columns={[
          { key: 'option', head: say(words.head.option), names: true, cell: (row) => nameOf(row.option) },
          { key: 'middle', head: say(words.head.middle), cell: (row) => short(row.p50) },
          {
            key: 'day',
            head: say(words.head.day),
            cell: (row) => (
              <>
                {short(row.day)}
                {row.part ? (
                  <>
                    <br />
                    {say(words.part, { day: short(row.part.day), worst: short(row.part.worstDay) })}
                  </>
                ) : null}
              </>
            ),
          },
          { key: 'worst', head: say(words.head.worst), cell: (row) => short(row.worstDay) },
          { key: 'chance', head: say(words.head.chance), figures: true, cell: (row) => formats.percent(row.chance) },
          {
            key: 'gained',
            head: say(words.head.gained),
            figures: true,
            cell: (row) => (row.option === null ? '' : interval(row.gained)),
          },
          {
            key: 'next',
            head: say(words.head.next),
            figures: true,
            cell: ({ overNext }) => (overNext === null ? '' : interval(overNext)),
          },
          ...(table.rows.some((row) => row.cost !== null)
            ? [{ key: 'cost', head: say(words.head.cost), figures: true, cell: (row: RecoveryRow) => costOf(row) }]
            : []),
          ...(table.rows.some((row) => row.decides.length > 0)
            ? [{ key: 'risen', head: say(words.head.risen), cell: (row: RecoveryRow) => risenOf(row) }]
            : []),
        ]}
        rows={table.rows}
        keyOf={(row) => row.option ?? ''}
      />
      {verdict ? (
        <p>
          {verdict.kind === 'best'
            ? say(words.best, { option: verdict.option })
            : say(words.tied, { options: formats.list(verdict.options.map(nameOf)) })}
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
    </div>
  )
}

const SHARES: readonly Assumption['key'][] = ['ramp-up-share', 'trainer-loss', 'communication-loss', 'rework-share']

function valueOf({ key, value }: Assumption, percent: (share: number) => string): Record<string, string | number> {
  if (value === null) return {}
  return { value: SHARES.includes(key) ? percent(value) : value }
}
