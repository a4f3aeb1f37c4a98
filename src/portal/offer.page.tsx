import { capital } from '../kit/capital.ts'
import { formatsFor, type Formats } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { CodeForm, OptionCard, PortalDates, PortalForm, PortalPage } from '../ui/portal-parts.tsx'
import { Asking, Said } from './asking.page.tsx'
import type { PortalWords } from './home.page.tsx'
import type { Offer, Reader, Talk } from './shapes.ts'
import { TalkBox } from './talk.page.tsx'
import { whenOf } from './when.ts'

/** What came of the form that was just sent; each is said beside the form it belongs to, with what was typed kept. */
export type Trouble =
  | { readonly in: 'code'; readonly why: 'wrong' | 'expired' | 'used' | 'too-many-tries' | 'too-many-codes' }
  | { readonly in: 'question' | 'refused'; readonly why: 'empty'; readonly typed: string }
  | { readonly in: 'proposed'; readonly why: 'bad-day'; readonly typed: string; readonly day: string }

export interface OfferState {
  readonly reader: Reader
  readonly offer: Offer
  /** A time to talk; null where there is none to choose. */
  readonly talk: Talk | null
  /** The option whose code was mailed. */
  readonly choosing: string | null
  readonly trouble: Trouble | null
  readonly formToken: string
}

export interface Part {
  readonly state: OfferState
  readonly words: PortalWords
  readonly formats: Formats
}

/** What a client sees after following the link in our letter: old date, new date, worst case, options, a box to ask. */
export function OfferPage({ state, words }: { state: OfferState; words: PortalWords }) {
  const { reader, offer } = state
  const formats = formatsFor(reader.language, reader)
  const part = { state, words, formats }
  return (
    <PortalPage sender={reader.house} {...begun(headOf(part))} foot={say(words.foot)}>
      <Dates {...part} />
      {offer.standing === 'open' || offer.standing === 'asked' ? <Choosing {...part} /> : null}
      {offer.answers.length > 0 ? <Said {...part} /> : null}
      <Talking {...part} />
      {offer.lead.phone ? (
        <p>
          <a href={`tel:${offer.lead.phone}`}>{say(words.call, { lead: offer.lead.name, phone: offer.lead.phone })}</a>
        </p>
      ) : null}
      <p>
        <a href="/portal">{say(words.back)}</a>
      </p>
    </PortalPage>
  )
}

/** Who has agreed to a date has nothing left to settle: a call is one line, and its times are one page further. */
function Talking({ state: { reader, offer, talk, formToken }, words }: Part) {
  if (talk === null) return null
  if (offer.standing !== 'accepted')
    return <TalkBox reader={reader} talk={talk} words={words} trouble={null} formToken={formToken} />
  const { booked } = talk
  return (
    <p>
      {booked === null ? null : `${say(words.talkBooked, { when: whenOf(reader)(booked) })} `}
      <a href={`/portal/cases/${offer.caseId}/call`}>{say(booked === null ? words.talkLater : words.talkChange)}</a>
    </p>
  )
}

/** Where the noun phrase opens the sentence, it begins with a capital. */
function begun({ title, ...rest }: { title: string; lead?: string }): { title: string; lead?: string } {
  return { title: capital(title), ...rest }
}

function headOf({ state: { offer }, words, formats: { day } }: Part): { title: string; lead?: string } {
  const { what } = offer
  const oldDay = day('bare', offer.promised)
  const { name: lead } = offer.lead
  switch (offer.standing) {
    case 'delivered':
      return { title: say(words.offerDeliveredTitle, { what, day: day('bare', offer.deliveredOn ?? offer.promised) }) }
    case 'accepted': {
      const newDay = day('bare', offer.accepted?.day ?? offer.promised)
      return { title: say(words.offerAcceptedTitle, { what, newDay }), lead: say(words.offerAcceptedLead, { oldDay }) }
    }
    case 'being-reworked':
      return {
        title: say(words.offerReworkedTitle, { what: offer.what }),
        lead: say(words.offerReworkedLead, { lead }),
      }
    case 'withdrawn':
      return { title: say(words.offerWithdrawnTitle) }
    case 'open':
    case 'asked': {
      const newDay = day('bare', offer.options[0]?.day ?? offer.promised)
      const title = say(words.offerTitle, { what, newDay })
      const count = offer.options.length
      return {
        title,
        lead: offer.standing === 'asked' ? say(words.askedNote, { lead }) : say(words.offerLead, { oldDay, count }),
      }
    }
  }
}

function Dates({ state: { offer }, words, formats: { day } }: Part) {
  const first = offer.options[0]
  const agreed = offer.accepted?.day
  const row = (key: string, name: string, on: typeof offer.promised) => ({ key, name, day: day('bare', on), iso: on })
  const rows = [{ ...row('old', say(words.promised), offer.promised), old: true }]
  if (agreed) return <PortalDates rows={[...rows, { ...row('new', say(words.agreed), agreed), hero: true }]} />
  if (!first || offer.standing === 'being-reworked') return <PortalDates rows={rows} />
  const open = [
    { ...row('new', say(words.newDate), first.day), hero: true },
    row('worst', say(words.worst), first.worstCase),
  ]
  return <PortalDates rows={[...rows, ...open]} />
}

function Choosing(part: Part) {
  const { state, words, formats } = part
  const { offer, choosing, formToken } = state
  const { day } = formats
  const base = `/portal/cases/${offer.caseId}`
  const chosen = offer.options.find((option) => option.id === choosing)
  return (
    <>
      {chosen ? <Confirm {...part} chosen={chosen} /> : null}
      <h2>{say(words.optionsTitle)}</h2>
      {offer.options.map((option) => (
        <OptionCard
          key={option.id}
          action={`${base}/choice`}
          hidden={{ form: formToken, option: option.id }}
          title={say(words.optionTitle, { letter: option.letter, day: day('bare', option.day) })}
          worst={say(words.optionWorst, { day: day('bare', option.worstCase) })}
          button={say(words.choose, { day: day('bare', option.day) })}
        >
          {option.means === '' ? null : <p>{capital(option.means)}</p>}
        </OptionCard>
      ))}
      <Asking {...part} />
    </>
  )
}

const CODE_TROUBLE = {
  wrong: 'codeWrong',
  expired: 'codeExpired',
  used: 'codeExpired',
  'too-many-tries': 'codeTries',
} as const

function Confirm({ state, words, formats: { day }, chosen }: Part & { chosen: Offer['options'][number] }) {
  const { offer, formToken, trouble } = state
  const base = `/portal/cases/${offer.caseId}`
  const on = day('bare', chosen.day)
  return (
    <section id="confirm">
      <h2>{say(words.codeTitle, { day: on })}</h2>
      <CodeForm
        action={`${base}/acceptance`}
        hidden={{ form: formToken, option: chosen.id }}
        label={say(words.codeLabel)}
        description={say(words.codeText)}
        error={trouble?.in === 'code' ? codeTrouble(trouble.why, words, offer.lead.name) : undefined}
        button={say(words.codeButton, { day: on })}
      />
      <PortalForm action={`${base}/choice`} hidden={{ form: formToken, option: chosen.id }}>
        <button className="portal-button" type="submit">
          {say(words.codeAgain)}
        </button>
      </PortalForm>
    </section>
  )
}

function codeTrouble(why: (Trouble & { in: 'code' })['why'], words: PortalWords, lead: string): string {
  return why === 'too-many-codes' ? say(words.codesTooMany, { lead }) : say(words[CODE_TROUBLE[why]])
}
