import { capital } from '../kit/capital.ts'
import { formatsFor } from '../language/formats.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import type { Day, Instant } from '../kit/day.ts'
import { LetterCard, PortalPage } from '../ui/portal-parts.tsx'
import { Paper } from './paper.page.tsx'
import type { Reader } from './shapes.ts'
import { whenOf } from './when.ts'

export type PortalWords = Phrases<Areas['portal']>

export interface HomeState {
  readonly reader: Reader
  readonly waiting: readonly { readonly caseId: string; readonly what: string }[]
  /** Calls that are booked, or that we have asked for. */
  readonly talks: readonly { readonly caseId: string; readonly project: string; readonly booked: Instant | null }[]
  readonly promises: readonly {
    readonly id: string
    readonly what: string
    readonly day: Day
    readonly was: readonly Day[]
    readonly standing: keyof Areas['portal']['standing']
    readonly deliveredOn: Day | null
  }[]
  readonly letters: readonly {
    readonly id: string
    readonly at: Instant
    readonly subject: string
    readonly text: string
    readonly language: string
  }[]
}

/** The client's own page: what was promised, what waits for them, every letter they were sent. */
export function HomePage({ state, words }: { state: HomeState; words: PortalWords }) {
  const { reader, waiting, promises, letters } = state
  return (
    <PortalPage
      sender={reader.house}
      title={say(words.homeTitle, { house: reader.house })}
      lead={promises.length === 0 ? say(words.homeNothing) : undefined}
      foot={say(words.foot)}
    >
      {waiting.length > 0 ? (
        <section>
          <h2>{say(words.waitingTitle, { count: waiting.length })}</h2>
          {waiting.map(({ caseId, what }) => (
            <p key={caseId}>
              <a className="portal-button" data-kind="primary" href={`/portal/cases/${caseId}`}>
                {say(words.waitingAct, { what: capital(what) })}
              </a>
            </p>
          ))}
        </section>
      ) : null}
      {state.talks.map((talk) => (
        <TalkLine key={talk.caseId} talk={talk} state={state} words={words} />
      ))}
      {promises.length > 0 ? <Dates state={state} words={words} /> : null}
      <section>
        <h2>{say(words.lettersTitle)}</h2>
        {letters.length === 0 ? <p>{say(words.lettersNothing)}</p> : <Letters state={state} words={words} />}
      </section>
    </PortalPage>
  )
}

function TalkLine({ talk, state, words }: { talk: HomeState['talks'][number]; state: HomeState; words: PortalWords }) {
  const { project, booked, caseId } = talk
  const when = booked === null ? '' : whenOf(state.reader)(booked)
  return (
    <section>
      <h2>{booked === null ? say(words.talkTitle, { project }) : say(words.talkBooked, { when })}</h2>
      <p>
        <a className="portal-button" href={`/portal/cases/${caseId}/call`}>
          {say(booked === null ? words.talkChoose : words.talkChange)}
        </a>
      </p>
    </section>
  )
}

function Dates({ state, words }: { state: HomeState; words: PortalWords }) {
  const { day } = formatsFor(state.reader.language, state.reader)
  return (
    <section>
      <h2>{say(words.promisesTitle)}</h2>
      <dl className="portal-dates">
        {state.promises.map((promise) => (
          <div key={promise.id}>
            <dt>{capital(promise.what)}</dt>
            <dd>
              {promise.was.map((was) => (
                <s key={was}>
                  <time dateTime={was}>{day('short', was)}</time>{' '}
                </s>
              ))}
              <time dateTime={promise.day}>{day('bare', promise.day)}</time>
              <br />
              <small>
                {promise.deliveredOn === null
                  ? say(words.standing[promise.standing])
                  : say(words.delivered, { day: day('bare', promise.deliveredOn) })}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Letters({ state: { letters, reader }, words }: { state: HomeState; words: PortalWords }) {
  const { moment } = formatsFor(reader.language, reader)
  return (
    <div>
      {letters.map(({ id, at, subject, text, language }, i) => (
        <LetterCard key={id} when={moment(at)} iso={at} subject={subject} lang={language} open={i === 0}>
          <Paper text={text} here={say(words.thisPage)} />
        </LetterCard>
      ))}
    </div>
  )
}
