import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Section } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ForecastPromise, ForecastStory, ProjectStory } from './project-story.ts'
import { sayNotice, sayReason, worthSaying, type ReasonVoice } from './say-reason.ts'
import type { Reason } from './why.ts'

/** Why the date is where it is: the driving chain in sentences, what would hold the day, and what the figures rest on. */
export function WhyThisDate({ story, promise }: { story: ProjectStory; promise: ForecastPromise | null }) {
  const words = useWords('forecast')
  const voice = useReasonVoice(story)
  const { formats, today } = voice
  const { forecast } = story
  if (!forecast) return null
  const short = (day: Day) => formats.day('short', day, today)
  const { p50, p80, p95 } = forecast.finish
  const reasons = promise && promise.reasons.length > 0 ? promise.reasons : forecast.reasons
  return (
    <Section
      title={say(words.project.why)}
      note={say(words.project.whyPlan, { p50: short(p50), p80: short(p80), p95: short(p95) })}
      id="why"
    >
      <Sentences reasons={worthSaying(reasons)} voice={voice} />
      {forecast.deciding.length > 0 ? (
        <p>
          {say(words.project.decides, {
            tasks: formats.list(
              forecast.deciding.slice(0, 3).map((d) => `“${d.name}” (${formats.percent(d.criticality)})`),
            ),
          })}
        </p>
      ) : null}
      {promise && promise.conditions.length > 0 && promise.promise.deliveredOn === null ? (
        <>
          <h3>{say(words.project.toHold, { day: short(promise.promise.day) })}</h3>
          <Sentences reasons={promise.conditions} voice={voice} />
        </>
      ) : null}
      <Rests forecast={forecast} voice={voice} />
    </Section>
  )
}

function Sentences({ reasons, voice }: { reasons: readonly Reason[]; voice: ReasonVoice }) {
  return (
    <ul>
      {reasons.map((reason, i) => (
        <li key={`${i} ${reason.key}`}>{sayReason(voice, reason)}</li>
      ))}
    </ul>
  )
}

function Rests({ forecast, voice }: { forecast: ForecastStory; voice: ReasonVoice }) {
  const words = useWords('forecast')
  const { formats } = voice
  const { class: of, assumptions, warnings, iterations, seed, engine } = forecast
  return (
    <details>
      <summary>{say(words.project.rests)}</summary>
      <ul>
        {of.n === 0 ? null : <li>{say(words.project.history, { n: of.n, source: of.source })}</li>}
        {[...warnings, ...assumptions].map((notice, i) => (
          <li key={`${i} ${notice.key}`}>{sayNotice(voice, notice)}</li>
        ))}
        <li className="soft">
          {say(words.project.restsOn, {
            at: formats.moment(forecast.madeAt),
            asOf: formats.day('short', forecast.asOf),
            iterations: formats.number(iterations),
            seed: String(seed),
            engine,
          })}
        </li>
      </ul>
    </details>
  )
}

/** Words, formats and the length of a working day of this project. */
export function useReasonVoice({ project, today }: ProjectStory): ReasonVoice {
  const words = useWords('forecast')
  const { formats } = useReader()
  const days = (project.calendars[0]?.week ?? []).map((on) => on.reduce((sum, { from, to }) => sum + to - from, 0))
  const worked = days.filter((minutes) => minutes > 0)
  const dayMinutes = worked.length === 0 ? 480 : worked.reduce((a, b) => a + b, 0) / worked.length
  return { words, formats, today, dayMinutes }
}
