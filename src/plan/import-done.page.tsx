import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Problem, useAct, useRead } from '../ui/call.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Section } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { badRowsCsv } from './bad-rows.ts'
import type { BadRows, PlanImport } from './plan-import.ts'
import { saveFile } from './save-file.page.tsx'
import { sayWhole } from './say-data.ts'

export type Imported = PlanImport & { again: boolean }

/** What came in, the way on, and the way back. */
export function ImportDone({ made, onAgain }: { made: Imported; onAgain: () => void }) {
  const words = useWords('plan').import
  const problems = useWords('problems')
  const undo = useAct('POST /imports/:importId/undo')
  const route = 'GET /imports/:importId/bad-rows'
  const { data } = useRead<{ badRows: BadRows | null }>(route, { importId: made.id }, { enabled: made.bad > 0 })
  if (undo.isSuccess)
    return (
      <Notice
        state="kept"
        live="polite"
        title={say(words.undone)}
        acts={<Button onClick={onAgain}>{say(words.other)}</Button>}
      />
    )
  const download = () => {
    if (!data?.badRows) return
    const how = { reason: say(words.reason), say: (p: BadRows['problems'][number]) => sayWhole(problems, p) }
    saveFile(
      made.fileName.replace(/(\.\w+)?$/u, '-bad.csv'),
      badRowsCsv(data.badRows.table, data.badRows.problems, how),
    )
  }
  return (
    <Section
      title={made.again ? say(words.doneAgain) : say(words.doneTitle, { added: made.added, changed: made.changed })}
      note={say(words.doneLead)}
    >
      {undo.error instanceof Problem ? <Notice state="watch" live="assertive" title={undo.error.message} /> : null}
      <Line>
        <LinkButton kind="primary" href={`/projects/${made.projectId}`}>
          {say(words.open)}
        </LinkButton>
        {data?.badRows ? <Button onClick={download}>{say(words.download)}</Button> : null}
        <Button
          busy={undo.isPending ? say(words.undoing) : null}
          onClick={() => undo.mutate({ input: { importId: made.id } })}
        >
          {say(words.undo)}
        </Button>
      </Line>
    </Section>
  )
}
