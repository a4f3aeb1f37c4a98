import { useState } from 'react'
import type { Day } from '../kit/day.ts'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { oneStop } from '../plan/say-data.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { Segments } from '../ui/choice.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section, Stack } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { HeadwayBar } from './headway.page.tsx'
import type { LatestStart } from './latest-start.ts'
import type { ProjectStory } from './project-story.ts'

const CHANCES = [50, 80, 95] as const

/** When does the work have to begin to keep a day? Asked of a plan that has not begun; asking changes nothing. */
export function PlanBack({ story: { project, today } }: { story: ProjectStory }) {
  const words = useWords('forecast').planBack
  const ui = useWords('ui')
  const { formats, code, dateOrder } = useReader()
  const [deadline, setDeadline] = useState<Day | null>(null)
  const [chance, setChance] = useState('80')
  const ask = useAct<LatestStart>('POST /projects/:projectId/latest-start')
  const run = () => ask.mutate({ input: { projectId: project.id, deadline, chance: Number(chance) / 100 } })
  const bare = (of: Day) => formats.day('short', of, today)
  return (
    <Section title={say(words.title)} note={say(words.note)} id="plan-back">
      <details>
        <summary>{say(words.open)}</summary>
        <Stack gap={6}>
          <DayField
            label={say(words.deadline)}
            value={deadline}
            onChange={setDeadline}
            order={dateOrder ?? tongueOf(code).dateOrder}
            today={today}
            say={(of) => formats.day('bare', of)}
            unread={say(ui.dayUnread, { example: bare(today) })}
          />
          <Segments
            label={say(words.chance)}
            value={chance}
            onChange={setChance}
            choices={CHANCES.map((c) => ({ value: String(c), label: formats.percent(c / 100) }))}
          />
          <div>
            <Button onClick={run} disabled={deadline === null} busy={ask.isPending ? say(words.asking) : null}>
              {say(words.ask)}
            </Button>
          </div>
          {ask.isPending ? <HeadwayBar of={project.id} label={say(words.asking)} /> : null}
          {ask.error ? (
            <Notice
              state="watch"
              live="assertive"
              title={ask.error instanceof Problem && ask.error.message ? ask.error.message : say(words.failed)}
            />
          ) : null}
          {ask.data ? <Notice state="quiet" live="polite" title={answer(ask.data)} /> : null}
        </Stack>
      </details>
    </Section>
  )

  function answer(found: LatestStart): string {
    switch (found.kind) {
      case 'begun':
        return say(words.begun)
      case 'too-late':
        return say(words.tooLate, { chance: formats.percent(found.chance) })
      case 'start':
        return oneStop(say(words.start, { day: bare(found.day), chance: formats.percent(found.chance) }))
    }
  }
}
