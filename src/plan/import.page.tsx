import { useState } from 'react'
import { say } from '../language/words.ts'
import { Problem, useAct, useRead } from '../ui/call.tsx'
import { Notice, Progress } from '../ui/notice.tsx'
import { Page, type Visit } from '../ui/page.tsx'
import { Steps, type Step } from '../ui/steps.tsx'
import { useWords } from '../ui/words.tsx'
import { ImportCheck } from './import-check.page.tsx'
import { ImportColumns } from './import-columns.page.tsx'
import { ImportDone, type Imported } from './import-done.page.tsx'
import { ImportStart, type Chosen } from './import-start.page.tsx'
import type { Preview, Reading } from './preview.ts'

interface PlanSeen {
  project: { name: string }
}

/** From a file to a plan in four steps; nothing is changed before the last one. `?project=` brings it into one that is there. */
export function ImportPage({ search }: Visit) {
  const words = useWords('plan').import
  const common = useWords('ui')
  const projectId = search['project'] ?? null
  const route = 'GET /projects/:projectId/plan'
  const { data: into } = useRead<PlanSeen>(route, { projectId }, { enabled: projectId !== null })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [reading, setReading] = useState<Reading>({ mapping: null, dateOrder: null })
  const preview = useAct<Preview>('POST /imports/preview')
  const bring = useAct<Imported>('POST /imports')

  const look = (file: Chosen, how: Reading) => {
    setChosen(file)
    setReading(how)
    bring.reset()
    preview.mutate({ input: { projectId, ...fileOf(file), ...how } })
  }
  const again = () => {
    setChosen(null)
    preview.reset()
    bring.reset()
  }
  const bringIn = (rows: 'all' | 'good') => {
    if (!chosen) return
    const target = projectId === null ? { clientId: chosen.clientId, name: chosen.name } : { projectId }
    bring.mutate({ input: { into: target, rows, ...fileOf(chosen), ...reading } })
  }
  const seen = preview.data
  const asks = seen && (seen.asks.length > 0 || (seen.counts.good === 0 && seen.columns !== null))
  const now = bring.data ? 3 : seen ? (asks ? 1 : 2) : 0
  const steps = (['file', 'columns', 'check', 'done'] as const).map((id, i): Step => {
    const state = i < now ? 'done' : i === now ? 'now' : 'later'
    return { id, label: say(words.steps[id]), state, stateWord: say(common.step[state]) }
  })
  const problem = [preview.error, bring.error].find((error) => error instanceof Problem)

  return (
    <Page
      title={projectId === null ? say(words.title) : say(words.titleInto, { project: into?.project.name ?? '' })}
      lead={say(words.lead)}
    >
      <Steps label={say(words.stepsLabel)} steps={steps} />
      {problem ? <Notice state="watch" live="assertive" title={problem.message} /> : null}
      {preview.isPending || bring.isPending ? (
        <Progress label={say(preview.isPending ? words.reading : words.bringing)} />
      ) : null}
      {bring.data ? (
        <ImportDone made={bring.data} onAgain={again} />
      ) : seen && chosen ? (
        <>
          {seen.columns ? (
            <ImportColumns
              columns={seen.columns}
              asks={seen.asks}
              reading={reading}
              open={Boolean(asks)}
              onLook={(how) => look(chosen, how)}
            />
          ) : null}
          <ImportCheck
            preview={seen}
            fileName={chosen.fileName}
            busy={bring.isPending}
            onBring={bringIn}
            onAgain={again}
          />
        </>
      ) : (
        <ImportStart isNew={projectId === null} busy={preview.isPending} onLook={(file) => look(file, reading)} />
      )}
    </Page>
  )
}

function fileOf({ fileName, content }: Chosen) {
  return { fileName, content }
}
