import { type ReactNode, useState } from 'react'
import { capital } from '../kit/capital.ts'
import { dayIn, type Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { useNow } from '../ui/now.tsx'
import { Line, Page, Section, Stack, type Visit } from '../ui/page.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { Table, type Column } from '../ui/table.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { AddProject } from './add-project.page.tsx'
import { ChanceOf, stateWord } from './chance.page.tsx'
import type { ProjectLine } from './project-story.ts'
import { SaidOf } from './say-health.page.tsx'

export interface ProjectsPageProps extends Visit {
  /** When each client last heard from us, by client id; the column stands only where it is known. */
  heard?: Readonly<Record<string, ReactNode>>
}

/** All running projects, one line each: whom they are for, what is next, and whether it holds. */
export function ProjectsPage({ heard }: ProjectsPageProps) {
  const words = useWords('forecast').projects
  const { data, error } = useRead<{ lines: readonly ProjectLine[] }>('GET /projects', {}, { every: 30_000 })
  const [adding, setAdding] = useState(false)
  if (error) throw error
  if (!data) return null
  const { lines } = data
  const running = lines.filter(({ finished }) => !finished).toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
  const finished = lines.filter((line) => line.finished)
  const watched = lines.filter((line) => line.chance !== null)
  const trouble = lines.filter(
    (l) => l.next?.state === 'broken' || (l.chance !== null && l.chance.state !== 'holds'),
  ).length
  const bring = (
    <LinkButton kind="primary" href="/projects/import">
      {say(words.import)}
    </LinkButton>
  )
  const byHand = <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>
  const dialog = adding ? <AddProject onClose={() => setAdding(false)} /> : null
  if (lines.length === 0)
    return (
      <Page title={say(words.emptyTitle)} act={bring}>
        <Empty title={say(words.emptyText)} act={byHand} />
        {dialog}
      </Page>
    )
  return (
    <Page
      title={watched.length === 0 && trouble === 0 ? say(words.titleNone) : say(words.title, { trouble })}
      lead={say(words.lead, { count: running.length })}
      act={bring}
    >
      <Section title={say(words.caption)} count={running.length} acts={<ListActs>{byHand}</ListActs>}>
        {running.length > 0 ? <ProjectTable caption={say(words.caption)} lines={running} heard={heard} /> : null}
      </Section>
      {finished.length > 0 ? (
        <Section title={say(words.finished)} count={finished.length}>
          <ProjectTable caption={say(words.finished)} lines={finished} heard={heard} />
        </Section>
      ) : null}
      {dialog}
    </Page>
  )
}

/** What one can do with the list: begin another, or look how the forecasts of the finished ones came out. */
function ListActs({ children }: { children: ReactNode }) {
  const words = useWords('backtest')
  return (
    <Line>
      <LinkButton kind="plain" href="/projects/forecasts">
        {say(words.link)}
      </LinkButton>
      {children}
    </Line>
  )
}

/** What has gone wrong stands first, then what may, then the rest as it came. */
function urgencyOf({ next, chance }: ProjectLine): number {
  if (next?.state === 'broken') return 0
  return chance?.state === 'red' ? 1 : chance?.state === 'amber' ? 2 : 3
}

interface ProjectTableProps {
  heard: ProjectsPageProps['heard']
  caption: string
  lines: readonly ProjectLine[]
}

function ProjectTable({ caption, lines, heard }: ProjectTableProps) {
  const all = useWords('forecast')
  const words = all.projects
  const { formats, zone } = useReader()
  const today: Day = dayIn(zone, useNow(600))
  const promised = useWords('promises')
  const columns: Column<ProjectLine>[] = [
    {
      key: 'project',
      head: say(words.head.project),
      names: true,
      cell: ({ project, clientName }) => (
        <>
          <a href={`/projects/${project.id}`}>{project.name}</a>
          <br />
          <span className="soft">{clientName}</span>
        </>
      ),
    },
    {
      key: 'next',
      head: say(words.head.next),
      cell: ({ next, tasks, finished }) =>
        next === null ? (
          <span className="soft">
            {say(finished ? words.allDelivered : tasks === 0 ? words.noPlan : words.noPromise)}
          </span>
        ) : (
          <>
            {next.label}
            <br />
            <time dateTime={next.day}>{formats.day('short', next.day, today)}</time>
          </>
        ),
    },
    {
      key: 'chance',
      head: say(words.head.chance),
      cell: (line) => <Holds line={line} today={today} />,
    },
    { key: 'changed', head: say(words.head.changed), cell: ({ changed }) => say(words.changed, { count: changed }) },
  ]
  // Nothing is left to hold or to change in what has been delivered: it says what was, and how it was kept.
  if (lines.every(({ finished }) => finished))
    columns.splice(1, columns.length, {
      key: 'delivered',
      head: say(promised.delivered),
      cell: ({ delivered }) =>
        delivered ? (
          <Stack gap={1}>
            <span>{capital(delivered.label)}</span>
            <StateMark state={delivered.how === 'late' ? 'watch' : 'kept'}>
              {delivered.how
                ? say(promised.how[delivered.how], { day: formats.day('short', delivered.on, today) })
                : null}
            </StateMark>
          </Stack>
        ) : null,
    })
  if (heard)
    columns.push({ key: 'heard', head: say(words.head.heard), cell: ({ project }) => heard[project.clientId] ?? null })
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={lines}
      keyOf={({ project }) => project.id}
      stateOf={({ next, chance }) =>
        next?.state === 'broken' || chance?.state === 'red'
          ? 'trouble'
          : chance?.state === 'amber'
            ? 'watch'
            : undefined
      }
    />
  )
}

function Holds({ line: { next, chance, opinion, tasks }, today }: { line: ProjectLine; today: Day }) {
  const all = useWords('forecast')
  if (next === null) return null
  if (next.state === 'broken') return <StateMark state="trouble">{say(all.projects.over)}</StateMark>
  if (chance === null) return tasks === 0 ? null : <StateMark state="quiet">{say(all.projects.noForecast)}</StateMark>
  const seen = stateWord(all, chance)
  return (
    <Stack gap={1}>
      <ChanceOf outlook={{ ...chance, day: next.day }} today={today} />
      {seen ? <StateMark state={seen.state}>{seen.word}</StateMark> : null}
      {opinion ? (
        <p className="row-note">
          <SaidOf opinion={opinion} name={opinion.byName} computed={chance.state} />
        </p>
      ) : null}
    </Stack>
  )
}
