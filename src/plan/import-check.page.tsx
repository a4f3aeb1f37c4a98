import { dayIn } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Line, Section } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { useNow } from '../ui/now.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { badRowsCsv } from './bad-rows.ts'
import { saveFile } from './save-file.page.tsx'
import { estimateText } from './grid-text.ts'
import type { Preview } from './preview.ts'
import type { Task } from './plan.ts'
import type { Problem } from './problem.ts'
import { useReadersText } from './readers-text.page.tsx'
import { sayData, sayProblem, sayWhole } from './say-data.ts'

export interface ImportCheckProps {
  preview: Preview
  fileName: string
  busy: boolean
  onBring: (rows: 'all' | 'good') => void
  onAgain: () => void
}

const SHOWN = 100
const UNITS = { day: 480, week: 2400, month: 9600 }

/** What would come in, what is wrong row by row, and the two ways on. */
export function ImportCheck({ preview, fileName, busy, onBring, onAgain }: ImportCheckProps) {
  const words = useWords('plan').import
  const problems = useWords('problems')
  const { counts, tasks, bad, cutLinks, summaries } = preview
  const { good } = counts
  const wrong = preview.problems.length
  const download = () => {
    const text = badRowsCsv(bad, preview.problems, { reason: say(words.reason), say: (p) => sayWhole(problems, p) })
    saveFile(fileName.replace(/(\.\w+)?$/u, '-bad.csv'), text)
  }
  return (
    <>
      <Section
        title={say(words.checkTitle, { good, bad: counts.bad })}
        note={
          <>
            {good > 0 ? say(words.counts, counts) : null}{' '}
            {summaries > 0 ? say(words.summaries, { count: summaries }) : null}{' '}
            {cutLinks.length > 0
              ? say(words.cut, {
                  count: cutLinks.length,
                  links: cutLinks
                    .slice(0, 8)
                    .map(({ task, from }) => `${task} ← ${from}`)
                    .join(', '),
                })
              : null}
          </>
        }
      >
        <Line>
          {good > 0 && wrong === 0 ? (
            <Button kind="primary" busy={busy ? say(words.bringing) : null} onClick={() => onBring('all')}>
              {say(words.all, { count: good })}
            </Button>
          ) : null}
          {good > 0 && wrong > 0 ? (
            <Button kind="primary" busy={busy ? say(words.bringing) : null} onClick={() => onBring('good')}>
              {say(words.good, { count: good })}
            </Button>
          ) : null}
          {bad.rows.length > 0 ? <Button onClick={download}>{say(words.download)}</Button> : null}
          <Button onClick={onAgain}>{say(words.other)}</Button>
        </Line>
        {good > 0 && wrong > 0 ? <p>{say(words.mend)}</p> : null}
      </Section>
      {wrong > 0 ? <Wrong problems={preview.problems} /> : null}
      {good > 0 ? <Good tasks={tasks} total={good} /> : null}
    </>
  )
}

function Wrong({ problems }: { problems: readonly Problem[] }) {
  const words = useWords('plan').import
  const sayings = useWords('problems')
  const { formats } = useReader()
  const rows = problems.slice(0, SHOWN).map((problem, i) => ({ problem, i }))
  return (
    <Section title={say(words.badTitle)} count={problems.length}>
      <Table
        caption={say(words.badTitle)}
        columns={[
          {
            key: 'line',
            head: say(words.line),
            cell: ({ problem }) => (problem.line ? formats.number(problem.line) : ''),
            figures: true,
          },
          { key: 'column', head: say(words.columnHead), cell: ({ problem }) => problem.column ?? '' },
          { key: 'what', head: say(words.what), cell: ({ problem }) => sayProblem(sayings, problem), names: true },
          { key: 'todo', head: say(words.todo), cell: ({ problem }) => sayData(sayings.remedy[problem.remedy], {}) },
        ]}
        rows={rows}
        keyOf={({ i }) => String(i)}
      />
      {problems.length > SHOWN ? <p>{say(words.more, { count: problems.length - SHOWN })}</p> : null}
    </Section>
  )
}

function Good({ tasks, total }: { tasks: readonly Task[]; total: number }) {
  const words = useWords('plan')
  const { zone } = useReader()
  const { figures } = useReadersText(dayIn(zone, useNow(3600)))
  return (
    <Section title={say(words.import.goodTitle)} count={total}>
      <Table
        caption={say(words.import.goodTitle)}
        columns={[
          { key: 'key', head: say(words.column.key), cell: (task) => figures.digits(task.key) },
          { key: 'name', head: say(words.column.name), cell: (task) => task.name, names: true },
          {
            key: 'work',
            head: say(words.import.work),
            cell: (task) => estimateText(task.estimate, UNITS, figures),
            figures: true,
          },
          {
            key: 'after',
            head: say(words.column.predecessors),
            cell: (task) => figures.digits(task.links.map((l) => l.from).join(', ')),
          },
        ]}
        rows={tasks.slice(0, SHOWN)}
        keyOf={(task) => task.key}
      />
    </Section>
  )
}
