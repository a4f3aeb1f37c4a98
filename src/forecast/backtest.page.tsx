import { useEffect, useRef, useState } from 'react'
import { say } from '../language/words.ts'
import { oneStop } from '../plan/say-data.ts'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page, Section, type Visit } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { ENOUGH_TO_CLAIM, ENOUGH_TO_TELL, type LevelShare, type Share, type StageShare } from './backtest.ts'
import type { BacktestStory } from './backtest.view.ts'
import { CalibrationFigure } from './calibration-figure.page.tsx'

/** How good were our forecasts? Looked up in what was stored, project by project, once it was wholly finished. */
export function BacktestPage(_visit: Visit) {
  const words = useWords('backtest')
  const { formats } = useReader()
  const { data, error } = useRead<BacktestStory>('GET /forecast/backtest')
  if (error) throw error
  if (!data) return null
  const { levels, projects, forecasts, from, to } = data
  const p80 = levels?.find((l) => l.level === 80)
  const { percent, day } = formats
  const place = <a href="/projects">{say(words.place)}</a>
  if (!levels || !p80 || !from || !to)
    return (
      <Page
        place={place}
        title={say(words.titleNone)}
        lead={say(words.leadNone, { projects, enough: ENOUGH_TO_CLAIM })}
      >
        <Finished story={data} />
      </Page>
    )
  const since = { from: day('short', from), to: day('short', to) }
  const between = { lo: percent(p80.lo), hi: percent(p80.hi) }
  const few = projects < ENOUGH_TO_TELL
  const share = percent(p80.value)
  return (
    <Page
      place={place}
      title={few ? say(words.titleFew, { projects }) : say(words.title, { share })}
      lead={
        <>
          {few
            ? say(words.few, { share, ...between, enough: ENOUGH_TO_TELL })
            : say(words.enough, { projects, ...between })}{' '}
          {oneStop(say(words.lead, { projects, forecasts, ...since }))}
        </>
      }
    >
      <CameTrue levels={levels} />
      <HowFar story={data} />
      <Warned story={data} />
      <Stages stages={data.stages} />
      <Finished story={data} />
    </Page>
  )
}

/** The plot, always with its table beside it. */
function CameTrue({ levels }: { levels: readonly LevelShare[] }) {
  const words = useWords('backtest').true
  const { formats } = useReader()
  const { percent } = formats
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const at = box.current
    if (!at) return
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(at)
    return () => watch.disconnect()
  }, [])
  return (
    <Section title={say(words.title)} note={say(words.note)}>
      <div ref={box}>{room > 0 ? <CalibrationFigure levels={levels} room={room} /> : null}</div>
      <Table
        caption={say(words.caption)}
        columns={[
          { key: 'level', head: say(words.said), names: true, cell: ({ level }) => percent(level / 100) },
          { key: 'value', head: say(words.came), figures: true, cell: ({ value }) => percent(value) },
          {
            key: 'between',
            head: say(words.between),
            figures: true,
            cell: ({ lo, hi }) => say(words.range, { lo: percent(lo), hi: percent(hi) }),
          },
        ]}
        rows={levels}
        keyOf={({ level }) => String(level)}
      />
    </Section>
  )
}

function HowFar({ story: { off } }: { story: BacktestStory }) {
  const words = useWords('backtest').off
  const { formats } = useReader()
  if (!off) return null
  return (
    <Section title={say(words.title)}>
      <p>
        {say(words.days, { days: Math.round(off.days) })}{' '}
        {say(words.later, { share: formats.percent(off.later.value) })}
      </p>
    </Section>
  )
}

function Warned({ story: { alarms } }: { story: BacktestStory }) {
  const words = useWords('backtest').alarms
  if (!alarms) return null
  const { missed, found, lead, held, falseAlarms } = alarms
  return (
    <Section title={say(words.title)}>
      <p>
        {say(words.missed, { missed })} {missed > 0 ? say(words.found, { found }) : null}{' '}
        {lead === null ? null : say(words.lead, { days: Math.round(lead) })}
      </p>
      <p>{say(words.held, { held, falseAlarms })}</p>
    </Section>
  )
}

function Stages({ stages }: { stages: readonly StageShare[] }) {
  const words = useWords('backtest').stages
  const { formats } = useReader()
  const { percent } = formats
  const share = (of: Share | null) => (of === null ? say(words.few) : percent(of.value))
  return (
    <Section title={say(words.title)} note={say(words.caption)}>
      <Table
        caption={say(words.caption)}
        columns={[
          { key: 'stage', head: say(words.stage), names: true, cell: ({ stage }) => say(words[stage]) },
          { key: 'projects', head: say(words.projects), figures: true, cell: (row) => formats.number(row.projects) },
          { key: 'forecasts', head: say(words.forecasts), figures: true, cell: (row) => formats.number(row.forecasts) },
          { key: 'p50', head: percent(0.5), figures: true, cell: ({ p50 }) => share(p50) },
          { key: 'p80', head: percent(0.8), figures: true, cell: ({ p80 }) => share(p80) },
          { key: 'p95', head: percent(0.95), figures: true, cell: ({ p95 }) => share(p95) },
        ]}
        rows={stages}
        keyOf={({ stage }) => stage}
      />
    </Section>
  )
}

/** The finished projects themselves: facts, however few. */
function Finished({ story: { list } }: { story: BacktestStory }) {
  const words = useWords('backtest').list
  const { formats } = useReader()
  const off = (days: number) =>
    days === 0 ? say(words.same) : days > 0 ? say(words.later, { days }) : say(words.earlier, { days: -days })
  return (
    <Section
      title={say(words.title)}
      note={list.length === 0 ? undefined : say(words.note)}
      count={list.length === 0 ? undefined : formats.number(list.length)}
    >
      <Table
        caption={say(words.title)}
        columns={[
          {
            key: 'project',
            head: say(words.project),
            names: true,
            cell: ({ projectId, name }) => <a href={`/projects/${projectId}`}>{name}</a>,
          },
          { key: 'finished', head: say(words.finished), cell: ({ finishedOn }) => formats.day('short', finishedOn) },
          {
            key: 'delivered',
            head: say(words.delivered),
            cell: ({ deliveredOn }) => (deliveredOn === null ? null : formats.day('short', deliveredOn)),
          },
          { key: 'first', head: say(words.first), cell: ({ firstOff }) => off(firstOff) },
          { key: 'last', head: say(words.last), cell: ({ lastOff }) => off(lastOff) },
          { key: 'p80', head: say(words.p80), figures: true, cell: ({ p80Held }) => formats.percent(p80Held) },
        ]}
        rows={list}
        keyOf={({ projectId }) => projectId}
        empty={<Empty title={say(words.none)} />}
      />
    </Section>
  )
}
