import { phoneText } from '../delay/phone-text.ts'
import type { Instant } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { AskBox, PortalForm, PortalPage, TimeChoice } from '../ui/portal-parts.tsx'
import type { PortalWords } from './home.page.tsx'
import type { Reader, Talk } from './shapes.ts'
import { timeOf, whenOf } from './when.ts'

/** Why the form that was just sent changed nothing. */
export type TalkTrouble = 'time-taken' | 'call-changed' | 'empty'

export interface TalkState {
  readonly reader: Reader
  readonly project: string
  readonly talk: Talk
  /** They know of the case, and may go on to it. */
  readonly told: boolean
  readonly trouble: TalkTrouble | null
  /** They have just called the booked call off. */
  readonly dropped: boolean
  readonly formToken: string
}

/** A time to talk, for a client who was asked for ten minutes or would rather talk: nothing of the matter itself is said here. */
export function TalkPage({ state, words }: { state: TalkState; words: PortalWords }) {
  const { reader, project, talk, told } = state
  const when = whenOf(reader)
  const title =
    talk.booked === null ? say(words.talkTitle, { project }) : say(words.talkBooked, { when: when(talk.booked) })
  return (
    <PortalPage sender={reader.house} title={title} foot={say(words.foot)}>
      {state.dropped ? <p role="status">{say(words.talkDropped)}</p> : null}
      <TalkParts {...state} words={words} />
      <p>
        {told ? <a href={`/portal/cases/${talk.caseId}`}>{say(words.talkToCase)}</a> : null}
        {told ? <br /> : null}
        <a href="/portal">{say(words.back)}</a>
      </p>
    </PortalPage>
  )
}

/** The same below the dates of a case. */
export function TalkBox(props: Parts) {
  const { talk, words, reader } = props
  const title =
    talk.booked === null ? say(words.talkBoxTitle) : say(words.talkBooked, { when: whenOf(reader)(talk.booked) })
  return (
    <section id="talk">
      <h2>{title}</h2>
      <TalkParts {...props} />
    </section>
  )
}

interface Parts {
  readonly reader: Reader
  readonly talk: Talk
  readonly words: PortalWords
  readonly trouble: TalkTrouble | null
  readonly formToken: string
}

function TalkParts({ reader, talk, words, trouble, formToken }: Parts) {
  const { caseId, slots, booked, wish, version } = talk
  const action = `/portal/cases/${caseId}/call`
  const hidden = { form: formToken, seen: String(version) }
  const clockLine = say(words.talkClock, { zone: clockOf(reader, slots[0]) })
  return (
    <>
      {trouble === 'time-taken' || trouble === 'call-changed' ? (
        <p className="portal-error" role="alert">
          {say(trouble === 'time-taken' ? words.talkTaken : words.talkChanged)}
        </p>
      ) : null}
      {booked === null ? null : <p>{reach(talk, words)}</p>}
      {booked === null ? null : (
        <PortalForm action={`${action}/cancellation`} hidden={hidden}>
          <button className="portal-button" type="submit">
            {say(words.talkDrop)}
          </button>
        </PortalForm>
      )}
      {slots.length === 0 ? (
        <p>{say(words.talkNone)}</p>
      ) : (
        <TimeChoice
          action={action}
          hidden={hidden}
          label={say(booked === null ? words.talkChoose : words.talkMove)}
          description={[clockLine, booked === null ? reach(talk, words) : ''].join(' ').trim()}
          times={slots.map((at) => ({ value: at, text: timeOf(reader)(at) }))}
        />
      )}
      {wish === null ? null : (
        <blockquote>
          <p>
            <small>{say(words.talkWished)}</small>
          </p>
          <p>{wish}</p>
        </blockquote>
      )}
      <AskBox
        name="wish"
        action={`${action}/wish`}
        hidden={{ form: formToken }}
        label={say(words.talkOther)}
        error={trouble === 'empty' ? say(words.emptyText) : undefined}
        button={say(words.talkSend)}
      />
    </>
  )
}

/** Who calls whom, and on which number. */
function reach({ caller, phone }: Talk, words: PortalWords) {
  const { name } = caller
  if (phone !== null) return say(words.talkWeCall, { caller: name, phone: unbroken(phone) })
  if (caller.phone !== null) return say(words.talkYouCall, { caller: name, phone: unbroken(caller.phone) })
  return say(words.talkWith, { caller: name })
}

/** A number that no line end parts. */
const unbroken = (phone: string): string => phoneText(phone).replaceAll(' ', '\u00a0')

function clockOf({ language, zone, dateOrder }: Reader, at: Instant | undefined): string {
  return at === undefined ? zone : `${formatsFor(language, { zone, dateOrder }).zoneName(at)}, ${zone}`
}
