import type { Day } from '../kit/day.ts'
import type { Formats } from '../language/formats.ts'
import { say, type Phrases, type Areas } from '../language/words.ts'
import type { TimelineRow, TimelineState, TimelineWords } from '../promise/timeline.ts'
import type { ForecastPromise, ProjectStory } from './project-story.ts'

type Words = Phrases<Areas['forecast']>

/** The promises of a project as lines of the timeline; what was withdrawn is left out. */
export function timelineRows(promises: readonly ForecastPromise[], today: Day): TimelineRow[] {
  return promises
    .filter(({ promise }) => promise.withdrawn === null && promise.kind === 'delivery')
    .map(({ promise, outlook, standing }): TimelineRow => {
      const { days, day, deliveredOn, stake } = promise
      const [first = day, ...later] = days.map((d) => d.day)
      const open = deliveredOn === null
      const spread = open && outlook ? { p50: outlook.p50, p80: outlook.p80, p95: outlook.p95 } : {}
      const state: TimelineState = standing === 'kept' ? 'kept' : open ? openState(outlook, day < today) : 'broken'
      return {
        id: promise.id,
        label: promise.label,
        promised: [first, ...later],
        ...spread,
        ...(deliveredOn === null ? {} : { done: deliveredOn }),
        ...(stake?.on ? { stake: { label: stake.event, on: stake.on } } : {}),
        state,
      }
    })
}

function openState(outlook: ForecastPromise['outlook'], over: boolean): TimelineState {
  if (over || outlook?.state === 'red') return 'trouble'
  return outlook?.state === 'amber' ? 'watch' : 'holds'
}

export function timelineWords(
  words: Words,
  formats: Formats,
  { project, promises, today }: ProjectStory,
): TimelineWords {
  const of = words.timeline
  const short = (day: Day) => formats.day('short', day, today)
  const detail = promises
    .filter(({ promise }) => promise.deliveredOn === null && promise.withdrawn === null)
    .map(({ promise }) => `${promise.label}: ${short(promise.day)}`)
  return {
    title: say(of.title, { project: project.name }),
    summary: say(of.summary, { count: promises.length, detail: formats.list(detail) }),
    today: say(of.today),
    day: short,
    tick: (day) => short(day).replace(/^\S+\s/u, ''),
    range: (from, to) => say(of.range, { from: short(from), to: short(to) }),
    likelyBy: (day) => say(of.likelyBy, { day: short(day) }),
    what: say(of.what),
    promised: say(of.promised),
    earlier: say(of.earlier),
    likely: say(of.likely),
    done: say(of.done),
    stake: say(of.stake),
    state: {
      holds: say(of.state.holds),
      watch: say(of.state.watch),
      trouble: say(of.state.trouble),
      kept: say(of.state.kept),
      broken: say(of.state.broken),
      withdrawn: say(of.state.withdrawn),
    },
  }
}
