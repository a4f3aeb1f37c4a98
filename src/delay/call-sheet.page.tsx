import type { ReactNode } from 'react'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { Page, Section, Stack, type Visit } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { formatsFor } from '../language/formats.ts'
import { BookedCallBox } from './booked-call.page.tsx'
import { CallOutcomes } from './call-outcomes.page.tsx'
import { callParts } from './call-parts.ts'
import { CaseClock } from './case-clock.page.tsx'
import type { CallPage, Spoken } from './case-page.ts'
import { phoneText } from './phone-text.ts'
import { NotDone } from './not-done.page.tsx'
import { Heard, Say } from './spoken-text.page.tsx'
import { useOpenLetter } from './tell-step.page.tsx'
import { useUntil } from './use-case-words.page.tsx'

/** What the caller has in front of them, in type for a nervous moment. */
export function CallSheetPage({ params }: Visit<'caseId'>) {
  const { data, error } = useRead<CallPage>('GET /cases/:caseId/call', params, { every: 60_000 })
  if (error) throw error
  if (!data) return null
  return <CallSheet page={data} />
}

function CallSheet({ page }: { page: CallPage }) {
  const words = useWords('call')
  const { contact } = page
  return (
    <Page
      width="wide"
      place={
        <>
          <a href={`/cases/${page.id}`}>{say(words.place)}</a> / {page.what}
        </>
      }
      title={say(page.told ? words.titleTold : words.title, { contact: contact.fullName })}
      lead={<WhereTheyAre page={page} />}
      {...(page.owesWord ? { beside: <CaseClock clock={page.notice} contact={contact.fullName} size="line" /> } : {})}
      act={
        contact.phone === null ? null : (
          <LinkButton kind={page.sheet ? 'primary' : 'quiet'} href={`tel:${contact.phone}`}>
            {say(words.call, { number: phoneText(contact.phone) })}
          </LinkButton>
        )
      }
    >
      <div className="call-sheet">
        <div className="call-words">
          {contact.phone === null ? <p>{say(words.noNumber, { contact: contact.fullName })}</p> : null}
          {page.sheet ? <Sheet sheet={page.sheet} /> : <WriteSheet page={page} />}
        </div>
        <div className="call-notes">
          <CallOutcomes page={page} />
        </div>
        <div className="call-words">
          {page.voicemail ? (
            <Section title={say(words.voicemailTitle)} note={say(words.voicemailNote)}>
              <Say text={page.voicemail.text} lang={page.voicemail.language} />
            </Section>
          ) : null}
          <BookedCallBox page={page} />
          <Invitation page={page} />
        </div>
      </div>
    </Page>
  )
}

function WhereTheyAre({ page }: { page: CallPage }) {
  const words = useWords('call')
  const { code } = useReader()
  const until = useUntil()
  const { zone } = page.contact
  const { booked } = page.call
  const time = formatsFor(code, { zone }).clock(page.now)
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  const there = say(page.atWork ? words.atWork : words.offWork, { time, place })
  if (booked === null) return there
  return (
    <>
      {say(words.booking.booked, { when: until(booked.start, zone) })}
      <br />
      {there}
    </>
  )
}

function Sheet({ sheet }: { sheet: Spoken }) {
  const words = useWords('call')
  const parts = callParts(sheet.text)
  const lang = sheet.language
  const change = (
    <p className="soft">
      <a href={`/messages/${sheet.id}`}>{say(words.read)}</a>
    </p>
  )
  if (parts === null)
    return (
      <div className="call-part">
        <Say text={sheet.text} lang={lang} />
        {change}
      </div>
    )
  return (
    <>
      <Part title={say(words.open)}>
        <Say text={parts.open} lang={lang} />
      </Part>
      <Part title={say(words.first)}>
        <Say text={parts.first} lang={lang} />
      </Part>
      <Part title={say(words.listen)}>
        <Heard lines={parts.listen} lang={lang} />
      </Part>
      <Part title={say(words.solution)}>
        <Say text={parts.solution} lang={lang} />
      </Part>
      <Part title={say(words.back)} back>
        <Heard lines={parts.back} lang={lang} />
      </Part>
      <Part title={say(words.end)}>
        <Say text={parts.end} lang={lang} />
        {change}
      </Part>
    </>
  )
}

function Part({ title, back, children }: { title: string; back?: boolean; children: ReactNode }) {
  return (
    <section className={back ? 'call-part call-back' : 'call-part'}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function WriteSheet({ page }: { page: CallPage }) {
  const words = useWords('call')
  const draft = useAct('POST /cases/:caseId/letters')
  const write = async () => {
    // A refusal stands on the screen as the error of the act.
    try {
      await draft.mutateAsync({ input: { caseId: page.id, kind: 'voicemail' } })
      await draft.mutateAsync({ input: { caseId: page.id, kind: 'call-sheet' } })
    } catch {
      return
    }
  }
  return (
    <Stack gap={4}>
      <p>{say(words.writeLead)}</p>
      <NotDone error={draft.error} title={say(words.notDone)} />
      <div>
        <Button kind="primary" busy={draft.isPending ? say(words.writing) : null} onClick={() => void write()}>
          {say(words.write)}
        </Button>
      </div>
    </Stack>
  )
}

function Invitation({ page }: { page: CallPage }) {
  const words = useWords('call')
  const invite = useAct<{ messageId: string }>('POST /cases/:caseId/invitation')
  const open = useOpenLetter()
  if ((page.step !== 'tell' && page.step !== 'keep') || page.call.booked !== null) return null
  return (
    <Section title={say(words.inviteTitle)} note={say(words.inviteNote)}>
      <NotDone error={invite.error} />
      <div>
        {page.invitation?.state === 'draft' ? (
          <LinkButton href={`/messages/${page.invitation.id}`}>{say(words.openInvite)}</LinkButton>
        ) : (
          <Button
            busy={invite.isPending ? say(words.inviting) : null}
            onClick={() => invite.mutate({ input: { caseId: page.id } }, { onSuccess: open })}
          >
            {say(words.invite)}
          </Button>
        )}
      </div>
    </Section>
  )
}
