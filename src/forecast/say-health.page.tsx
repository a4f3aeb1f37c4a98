import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { Segments } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import { HEALTHS, type Health, type Opinion } from './correction.ts'
import type { ForecastPromise, ProjectStory } from './project-story.ts'

/** What a person says of a promise beside what is computed: both stand there, and why. */
export function HealthOf({ line, members }: { line: ForecastPromise; members: ProjectStory['members'] }) {
  const words = useWords('correct').health
  const [open, setOpen] = useState(false)
  const { opinion, outlook, promise } = line
  if (outlook === null || promise.deliveredOn !== null || promise.withdrawn !== null) return null
  return (
    <>
      {opinion ? (
        <span>
          <SaidOf
            opinion={opinion}
            name={members.find((m) => m.id === opinion.byId)?.name ?? ''}
            computed={outlook.state}
          />{' '}
        </span>
      ) : null}
      <Button kind="plain" onClick={() => setOpen(true)}>
        {say(words.act)}
      </Button>
      {open ? <Ask line={line} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Who sees a promise otherwise than the forecast does, since when and why; and what is computed. */
export function SaidOf({ opinion, name, computed }: { opinion: Opinion; name: string; computed: Health }) {
  const words = useWords('correct').health
  const { state } = useWords('forecast')
  const when = useWhen()
  const said = { name, state: say(state[opinion.health]), day: when(opinion.at) }
  return <>{say(words.said, { ...said, because: stopped(opinion.because), computed: say(state[computed]) })}</>
}

const stopped = (text: string) => (/[.!?।]$/u.test(text) ? text : `${text}.`)

function Ask({ line: { promise, opinion }, onClose }: { line: ForecastPromise; onClose: () => void }) {
  const all = useWords('correct')
  const words = all.health
  const { state } = useWords('forecast')
  const act = useAct('POST /promises/:promiseId/health')
  const [health, setHealth] = useState<Health>(opinion?.health ?? 'holds')
  const [because, setBecause] = useState('')
  const [asked, setAsked] = useState(false)
  const send = (as: Health | null) => {
    setAsked(true)
    if (because.trim() === '') return
    act.mutate({ input: { promiseId: promise.id, health: as, because } }, { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} title={say(words.title)}>
      <Stack gap={6}>
        <p>{say(words.note)}</p>
        <Segments
          label={say(words.state)}
          value={health}
          onChange={(value) => setHealth(value as Health)}
          choices={HEALTHS.map((value) => ({ value, label: say(state[value]) }))}
        />
        <TextField label={say(words.because)} value={because} onChange={setBecause} />
        {asked && because.trim() === '' ? <Notice state="watch" live="assertive" title={say(all.missing)} /> : null}
        {act.error instanceof Problem ? <Notice state="watch" live="assertive" title={act.error.message} /> : null}
        <div className="dialog-acts">
          <Button kind="primary" onClick={() => send(health)} busy={act.isPending ? say(all.saving) : null}>
            {say(words.save)}
          </Button>
          {opinion ? <Button onClick={() => send(null)}>{say(words.takeBack)}</Button> : null}
          <Button onClick={onClose}>{say(all.back)}</Button>
        </div>
      </Stack>
    </Dialog>
  )
}
