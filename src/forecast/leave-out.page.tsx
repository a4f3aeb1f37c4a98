import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { ProjectStory } from './project-story.ts'

/** A finished task that went quite otherwise than the rest will: from then on its duration teaches nothing. */
export function LeaveOut({ story }: { story: ProjectStory }) {
  const words = useWords('correct')
  const show = useToasts()
  const act = useAct('POST /projects/:projectId/reasons')
  const [task, setTask] = useState('')
  const [because, setBecause] = useState('')
  const out = new Set(story.checks.filter((c) => c.correction?.kind === 'outlier').map((c) => c.task))
  const done = story.tasks.filter(
    (one) => one.task.progress.actualStart && one.task.progress.actualFinish && !out.has(one.task.key),
  )
  if (done.length === 0) return null
  const send = () => {
    const said = { verdict: 'wrong', correction: { kind: 'outlier' }, because }
    act.mutate(
      { input: { projectId: story.project.id, reason: 'decides', task, said } },
      {
        onSuccess: () => {
          show({ text: say(words.done) })
          setTask('')
          setBecause('')
        },
      },
    )
  }
  return (
    <details>
      <summary>{say(words.outlier.act)}</summary>
      <Stack gap={4}>
        <p className="soft">{say(words.outlier.note)}</p>
        <SelectField
          label={say(words.outlier.task)}
          placeholder={say(words.outlier.choose)}
          value={task}
          onChange={setTask}
          choices={done.map((one) => ({ value: one.task.key, label: one.task.name }))}
        />
        <TextField label={say(words.because)} value={because} onChange={setBecause} />
        {act.error instanceof Problem ? <Notice state="watch" live="assertive" title={act.error.message} /> : null}
        <div>
          <Button
            disabled={task === '' || because.trim() === ''}
            onClick={send}
            busy={act.isPending ? say(words.saving) : null}
          >
            {say(words.outlier.act)}
          </Button>
        </div>
      </Stack>
    </details>
  )
}
