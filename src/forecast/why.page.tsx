import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { oneStop } from '../plan/say-data.ts'
import { Section } from '../ui/page.tsx'
import { Trail } from '../ui/steps.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { BasisOf, basisIn } from './basis.page.tsx'
import { CheckReason } from './check-reason.page.tsx'
import { LeaveOut } from './leave-out.page.tsx'
import type { DayStep } from './day-steps.ts'
import type { ForecastPromise, ForecastStory, ProjectStory } from './project-story.ts'
import { isOneChain, sayNotice, sayReason, sayStep, stretches, type ReasonVoice } from './say-reason.ts'
import type { Reason } from './why.ts'

/** Why the date is where it is: the driving chain in sentences, what would hold the day, and what the figures rest on. */
export function WhyThisDate({ story, promise }: { story: ProjectStory; promise: ForecastPromise | null }) {
  const words = useWords('forecast')
  const voice = useReasonVoice(story)
  const { formats, today } = voice
  const { forecast } = story
  if (!forecast) return null
  const short = (day: Day) => formats.day('short', day, today)
  const own = promise && promise.reasons.length > 0 && promise.outlook ? promise : null
  const { p50, p80, p95 } = own?.outlook ?? forecast.finish
  const what = own ? own.promise.label : say(words.project.whole)
  const { reasons, steps } = own ?? forecast
  return (
    <Section
      title={say(words.project.why)}
      note={oneStop(say(words.project.whyPlan, { what, p50: short(p50), p80: short(p80), p95: short(p95) }))}
      id="why"
    >
      <Chain story={story} reasons={reasons} voice={voice} />
      {steps.length > 0 ? (
        <>
          <h3>{say(words.steps.title)}</h3>
          <ToTheDate steps={steps} forecast={forecast} voice={voice} />
          <Offered promise={own} voice={voice} />
        </>
      ) : null}
      {forecast.deciding.length > 0 ? (
        <p>
          {isOneChain(forecast.deciding)
            ? say(words.project.oneChain, {
                tasks: formats.list(forecast.deciding.map(({ name }) => say(words.project.named, { name }))),
              })
            : say(words.project.decides, {
                tasks: formats.list(
                  forecast.deciding
                    .slice(0, 3)
                    .map((d) => say(words.project.quoted, { name: d.name, share: formats.percent(d.criticality) })),
                ),
              })}
        </p>
      ) : null}
      {promise && promise.conditions.length > 0 && promise.promise.deliveredOn === null ? (
        <>
          <h3>{say(words.project.toHold, { day: short(promise.promise.day) })}</h3>
          <Conditions reasons={promise.conditions} voice={voice} />
        </>
      ) : null}
      <Rests forecast={forecast} voice={voice} />
      <LeaveOut story={story} />
    </Section>
  )
}

/** What sets the date, task after task, with the day each is done. */
function Chain({ story, reasons, voice }: { story: ProjectStory; reasons: readonly Reason[]; voice: ReasonVoice }) {
  const words = useWords('forecast').project
  const { formats, today } = voice
  return (
    <Trail
      label={say(words.why)}
      events={stretches(reasons).map(({ task, finish, reasons: said }, i) => ({
        id: `${i} ${task}`,
        iso: finish ?? today,
        when: finish === null ? '' : formats.day('short', finish, today),
        text: said.map((reason) => sayReason(voice, reason)).join(' '),
        detail: said[0] ? <CheckReason story={story} reason={said[0]} voice={voice} /> : null,
      }))}
    />
  )
}

interface ToTheDateProps {
  steps: readonly DayStep[]
  forecast: ForecastStory
  voice: ReasonVoice
}

/** What moves the date from the end of the last task to the days above: each line begins where the one before it ends. */
function ToTheDate({ steps, forecast, voice }: ToTheDateProps) {
  const words = useWords('forecast').steps
  const basis = basisIn(useWords('backtest').basis, forecast.class)
  const { formats, today } = voice
  return (
    <Trail
      label={say(words.title)}
      events={steps.map((step) => ({
        id: step.key,
        iso: step.day,
        when: formats.day('short', step.day, today),
        text: sayStep(voice, step, { factor: forecast.pace ?? 1, basis }),
      }))}
    />
  )
}

/** The days to offer, where they are not the days themselves: a day on which the client does not work is none. */
function Offered({ promise, voice }: { promise: ForecastPromise | null; voice: ReasonVoice }) {
  const words = useWords('forecast').steps
  const { formats, today } = voice
  if (!promise?.outlook || promise.outlook.chance >= HOLDS) return null
  const { newDay, worstDay, p80, p95 } = promise.outlook
  if (newDay === p80 && worstDay === p95) return null
  const short = (day: Day) => formats.day('short', day, today)
  return <p>{oneStop(say(words.offered, { day: short(newDay), worst: short(worstDay) }))}</p>
}

// From here on nobody is offered another day.
const HOLDS = 0.8
const FIRST = 3

/** The nearest conditions first; the rest unfolds. */
function Conditions({ reasons, voice }: { reasons: readonly Reason[]; voice: ReasonVoice }) {
  const words = useWords('forecast').project
  const lines = (some: readonly Reason[]) =>
    some.map((reason, i) => <p key={`${i} ${reason.key}`}>{sayReason(voice, reason)}</p>)
  const rest = reasons.slice(FIRST)
  return (
    <>
      {lines(reasons.slice(0, FIRST))}
      {rest.length > 0 ? (
        <details>
          <summary>{say(words.stillMore, { count: rest.length })}</summary>
          {lines(rest)}
        </details>
      ) : null}
    </>
  )
}

function Rests({ forecast, voice }: { forecast: ForecastStory; voice: ReasonVoice }) {
  const words = useWords('forecast')
  const { formats } = voice
  const { class: of, assumptions, warnings, iterations, seed, engine } = forecast
  const backtest = useWords('backtest')
  return (
    <details>
      <summary>{say(words.project.rests)}</summary>
      <p>
        <BasisOf of={of} /> {of.boundEarned ? null : say(backtest.basis.notEarned)}
      </p>
      {[...warnings, ...assumptions].map((notice, i) => (
        <p key={`${i} ${notice.key}`}>{sayNotice(voice, notice)}</p>
      ))}
      <p className="soft">
        {say(words.project.restsOn, {
          at: formats.moment(forecast.madeAt),
          asOf: formats.day('short', forecast.asOf),
          iterations: formats.number(iterations),
          seed: String(seed),
          engine,
        })}
      </p>
      <p>
        <a href="/projects/forecasts">{say(backtest.link)}</a>
      </p>
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
