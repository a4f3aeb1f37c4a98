import { useState } from 'react'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { DaysOff } from '../plan/days-off.page.tsx'
import { PlanGrid } from '../plan/plan-grid.page.tsx'
import type { Task } from '../plan/plan.ts'
import { oneStop } from '../plan/say-data.ts'
import { MakePromise } from '../promise/make-promise.page.tsx'
import { PromiseRows } from '../promise/promise-rows.page.tsx'
import { TimelineFigure } from '../promise/timeline-figure.page.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Line, Page, Section, Stack, type Visit } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { BasisOf } from './basis.page.tsx'
import { ChanceOf, stateWord } from './chance.page.tsx'
import { HeadwayBar } from './headway.page.tsx'
import { PlanHistory } from './history.page.tsx'
import { PlanBack } from './plan-back.page.tsx'
import type { ForecastPromise, ProjectStory } from './project-story.ts'
import { HealthOf } from './say-health.page.tsx'
import { SaidDates } from './said-dates.page.tsx'
import { timelineRows, timelineWords } from './timeline-of.ts'
import { WhatIf } from './what-if.page.tsx'
import { WhyThisDate } from './why.page.tsx'

const SOON = 1500
const LATER = 60_000

/** One project: what is promised and whether it holds, why, what could be done, and the plan itself. */
export function ProjectPage({ params }: Visit<'projectId'>) {
  const [waits, setWaits] = useState(true)
  const { code: language } = useReader()
  const asked = { ...params, language }
  const { data, error } = useRead<ProjectStory>('GET /projects/:projectId', asked, { every: waits ? SOON : LATER })
  if (error) throw error
  if (!data) return null
  const stale = data.tasks.length > 0 && !isUpToDate(data)
  if (stale !== waits) setWaits(stale)
  return <Project story={data} />
}

/** Plan and promises have not changed since the forecast was made. */
function isUpToDate({ forecast, promises }: ProjectStory): boolean {
  if (forecast?.fresh !== true) return false
  return promises.every(({ promise }) => (promise.days.at(-1)?.agreedAt ?? '') <= forecast.madeAt)
}

function Project({ story }: { story: ProjectStory }) {
  const words = useWords('forecast')
  const { code, formats } = useReader()
  const [making, setMaking] = useState(false)
  const { project, promises, tasks, forecast, today, contacts } = story
  const next = nextOf(promises)
  const { title, lead } = useOpening(story, next)
  const importHref = `/projects/import?project=${project.id}`
  const make = (
    <Button kind="primary" onClick={() => setMaking(true)}>
      {say(words.project.make)}
    </Button>
  )
  const bring = (
    <LinkButton kind="primary" href={importHref}>
      {say(words.project.import)}
    </LinkButton>
  )
  const rows = timelineRows(promises, today)
  return (
    <Page
      place={
        <>
          <a href={`/clients/${project.clientId}`}>{story.clientName}</a> / {project.name} ·{' '}
          {say(words.project.lead2, { name: story.leadName })}
        </>
      }
      width="full"
      title={title}
      lead={lead}
      act={tasks.length === 0 ? bring : contacts.length > 0 && next === null ? make : null}
    >
      {tasks.length > 0 && forecast?.fresh !== true ? (
        <HeadwayBar
          of={project.id}
          label={
            forecast === null ? say(words.project.titleWaiting, { project: project.name }) : say(words.project.fresh)
          }
        />
      ) : null}
      {rows.length > 0 ? (
        <Section title={say(words.project.timeline)}>
          <TimelineFigure
            rows={rows}
            today={today}
            lang={code}
            words={timelineWords(words, formats, story)}
            tableLabel={say(words.project.timelineTable)}
          />
        </Section>
      ) : null}
      <Section
        title={say(words.project.promises)}
        acts={
          next !== null && contacts.length > 0 ? (
            <Button onClick={() => setMaking(true)}>{say(words.project.make)}</Button>
          ) : null
        }
      >
        {promises.length === 0 ? (
          <Empty title={say(words.project.promisesNone)}>{say(words.project.timelineNone)}</Empty>
        ) : (
          <PromiseRows
            lines={promises}
            today={today}
            stateOf={(line) => stateWord(words, (line as ForecastPromise).outlook)}
            beside={(line) => (
              <Stack gap={1}>
                <ChanceOf outlook={(line as ForecastPromise).outlook} today={today} />
                <Line>
                  {forecast && (line as ForecastPromise).outlook ? <BasisOf of={forecast.class} /> : null}
                  <HealthOf line={line as ForecastPromise} members={story.members} />
                </Line>
              </Stack>
            )}
          />
        )}
      </Section>
      {tasks.length === 0 || story.said.dates.length > 0 ? <SaidDates story={story} /> : null}
      <WhyThisDate story={story} promise={next} />
      {tasks.length > 0 ? <WhatIf story={story} /> : null}
      {tasks.length > 0 && !tasks.some(({ task }) => hasBegun(task)) ? <PlanBack story={story} /> : null}
      <Section
        title={say(words.project.plan)}
        note={say(words.project.planNote)}
        acts={tasks.length > 0 ? <LinkButton href={importHref}>{say(words.project.importAgain)}</LinkButton> : null}
      >
        <PlanGrid project={project} tasks={tasks} nameOf={(id) => story.members.find((m) => m.id === id)?.name} />
      </Section>
      <DaysOff project={project} />
      <PlanHistory story={story} />
      {making ? (
        <MakePromise
          open
          onClose={() => setMaking(false)}
          contacts={contacts}
          today={today}
          projectId={project.id}
          tasks={tasks.map(({ task }) => ({ key: task.key, name: task.name }))}
        />
      ) : null}
    </Page>
  )
}

function hasBegun({ progress }: Task): boolean {
  return progress.actualStart !== null || progress.actualFinish !== null || (progress.percent ?? 0) > 0
}

/** The promise to speak of first: the least likely to hold of those still owed, otherwise the next one. */
function nextOf(promises: readonly ForecastPromise[]): ForecastPromise | null {
  const owed = promises.filter(({ promise }) => promise.deliveredOn === null && promise.withdrawn === null)
  const known = owed.filter(({ outlook }) => outlook !== null)
  const least = known.toSorted((a, b) => (a.outlook?.chance ?? 1) - (b.outlook?.chance ?? 1))[0]
  return least ?? owed[0] ?? null
}

function useOpening(story: ProjectStory, next: ForecastPromise | null): { title: string; lead: string | null } {
  const words = useWords('forecast').project
  const { formats } = useReader()
  const { project, forecast, tasks, promises, today } = story
  const bare = (day: Day) => formats.day('short', day, today)
  const { forecast: fromDates } = story.said
  if (tasks.length === 0 && fromDates)
    return {
      title: oneStop(say(words.titlePlan, { project: project.name, day: bare(fromDates.p80) })),
      lead: say(words.leadDates),
    }
  if (tasks.length === 0) return { title: say(words.titleEmpty, { project: project.name }), lead: say(words.leadEmpty) }
  if (next?.outlook) {
    const { chance, newDay, worstDay, p80, p95 } = next.outlook
    const { day, label } = next.promise
    const p = chance < 0.8 ? { p80: bare(newDay), p95: bare(worstDay) } : { p80: bare(p80), p95: bare(p95) }
    const lead = oneStop(say(words.lead, { day: bare(day), ...p }))
    if (day < today) return { title: oneStop(say(words.titleBroken, { promise: label, day: bare(day) })), lead }
    const title = say(words.titlePromise, {
      promise: label,
      percent: formats.percent(chance),
      chance: formats.chance(chance),
    })
    return { title, lead }
  }
  if (!forecast) return { title: say(words.titleWaiting, { project: project.name }), lead: null }
  if (promises.length > 0 && next === null) return { title: say(words.titleKept), lead: null }
  return { title: oneStop(say(words.titlePlan, { project: project.name, day: bare(forecast.finish.p80) })), lead: null }
}
