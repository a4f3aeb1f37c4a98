import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { RadioCards } from '../ui/choice.tsx'
import { SelectField } from '../ui/field.tsx'
import { Section, Stack } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { useWords } from '../ui/words.tsx'
import { COLUMNS, type Column } from './csv-columns.ts'
import { remapped, type Preview, type PreviewColumns, type Reading } from './preview.ts'

export interface ImportColumnsProps {
  columns: PreviewColumns
  asks: Preview['asks']
  reading: Reading
  /** Shown unfolded where the file cannot be understood without an answer. */
  open: boolean
  onLook: (how: Reading) => void
}

/** Which column of the file is which part of a task; guessed, and changed by a person where the guess is wrong. */
export function ImportColumns({ columns, asks, reading, open, onLook }: ImportColumnsProps) {
  const words = useWords('plan')
  const [mapping, setMapping] = useState<Partial<Record<Column, number>>>(columns.mapping)
  const [order, setOrder] = useState(reading.dateOrder)
  const choices = columns.header.map((title, i) => ({ value: String(i), label: title || `${i + 1}` }))
  const [ask] = asks
  const used = new Set(Object.values(mapping)).size
  const again = (
    <Button kind={open ? 'primary' : 'quiet'} onClick={() => onLook({ mapping, dateOrder: order })}>
      {say(words.import.again)}
    </Button>
  )
  return (
    <Section title={say(words.import.columnsTitle, { count: used })} note={say(words.import.columnsNote)}>
      {/* As many columns as the file has: it scrolls by itself, by keyboard too. */}
      <div className="table-scroll" role="region" aria-label={say(words.import.steps.columns)} tabIndex={0}>
        <Table
          caption={say(words.import.steps.columns)}
          columns={columns.header.map((title, i) => ({
            key: String(i),
            head: title || `${i + 1}`,
            cell: (row: PreviewColumns['sample'][number]) => row.cells[i] ?? '',
            names: i === 0,
          }))}
          rows={columns.sample.slice(0, 3)}
          keyOf={(row) => String(row.line)}
        />
      </div>
      {columns.unused.length > 0 ? <p>{say(words.import.unused, { columns: columns.unused.join(', ') })}</p> : null}
      {ask ? (
        <RadioCards
          label={say(words.import.dateOrder, { sample: ask.sample })}
          value={order}
          onChange={(value) => setOrder(value === 'mdy' ? 'mdy' : 'dmy')}
          cards={[
            { value: 'dmy', label: say(words.import.dmy) },
            { value: 'mdy', label: say(words.import.mdy) },
          ]}
        />
      ) : null}
      <details open={open}>
        <summary>{say(words.import.change)}</summary>
        <Stack gap={3}>
          {COLUMNS.map((column) => (
            <SelectField
              key={column}
              label={say(words.column[column])}
              value={mapping[column] === undefined ? '' : String(mapping[column])}
              placeholder={say(words.import.notInFile)}
              choices={choices}
              onChange={(to) => setMapping((before) => remapped(before, column, to === '' ? null : Number(to)))}
            />
          ))}
          <div>{ask ? null : again}</div>
        </Stack>
      </details>
      {ask ? <div>{again}</div> : null}
    </Section>
  )
}
