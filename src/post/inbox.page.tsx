import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { SelectField } from '../ui/field.tsx'
import { Empty } from '../ui/notice.tsx'
import { Line, Page, Section, Stack } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useWhen } from '../ui/when.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { InboxView, MailLine, MailPlace } from './incoming.ts'
import { RefusalLine } from './refusal-line.page.tsx'

/** What clients wrote: first what waits for an answer, then what nobody could place, last what needs nobody. */
export function InboxPage() {
  const words = useWords('inbox')
  const { data, error } = useRead<InboxView>('GET /mails', {}, { every: 15_000 })
  if (error) throw error
  if (!data) return null
  const at = (...places: MailPlace[]) => data.mails.filter(({ place }) => places.includes(place))
  const open = at('open').toSorted((a, b) => Number(b.urgent) - Number(a.urgent))
  return (
    <Page
      title={data.receives || data.mails.length > 0 ? say(words.title, { count: open.length }) : say(words.titleNone)}
      lead={say(data.receives ? words.lead : data.demo ? words.leadDemo : words.notReceiving)}
      act={
        data.receives || data.demo || !data.maySeeSetUp ? null : (
          <LinkButton href="/settings/mail">{say(words.setUp)}</LinkButton>
        )
      }
    >
      <Mails title={say(words.open)} mails={open} people={data.people} />
      <Mails
        title={say(words.quarantine)}
        note={say(words.quarantineNote)}
        mails={at('quarantine')}
        people={data.people}
      />
      <Mails title={say(words.inCase)} mails={at('in-case')} people={data.people} />
      <Mails title={say(words.bounce)} mails={at('bounce')} people={data.people} />
      <Mails title={say(words.automatic)} mails={at('automatic')} people={data.people} />
      <Mails title={say(words.done)} mails={at('done')} people={data.people} />
      {data.mails.length === 0 && data.receives ? (
        <Empty title={say(words.title, { count: 0 })}>{say(words.none)}</Empty>
      ) : null}
    </Page>
  )
}

interface MailsProps extends Pick<InboxView, 'mails' | 'people'> {
  title: string
  note?: string
}

function Mails({ title, note, mails, people }: MailsProps) {
  if (mails.length === 0) return null
  return (
    <Section title={title} count={mails.length} {...(note ? { note } : {})}>
      <Rows label={title}>
        {mails.map((mail) => (
          <OneMail key={mail.id} mail={mail} people={people} />
        ))}
      </Rows>
    </Section>
  )
}

function OneMail({ mail, people }: { mail: MailLine; people: InboxView['people'] }) {
  const words = useWords('inbox')
  const when = useWhen()
  const { place, urgent, why } = mail
  return (
    <Row
      head={<Sender mail={mail} />}
      when={<time dateTime={mail.receivedAt}>{when(mail.receivedAt)}</time>}
      {...(place === 'open' && urgent ? { state: 'trouble' as const } : {})}
      {...(place === 'quarantine' ? { state: 'watch' as const } : {})}
    >
      <Stack gap={2}>
        {urgent ? <StateMark state="trouble">{say(words.urgent)}</StateMark> : null}
        {why ? <StateMark state="watch">{say(words.why[why])}</StateMark> : null}
        <b {...(mail.language ? { lang: mail.language } : {})}>{mail.subject}</b>
        <p className="mail-words" {...(mail.language ? { lang: mail.language } : {})}>
          {mail.words || say(words.noWords)}
        </p>
        <p className="row-note">
          <Notes mail={mail} />
        </p>
        {place === 'quarantine' ? <Belongs mail={mail} people={people} /> : <Ways mail={mail} />}
      </Stack>
    </Row>
  )
}

function Sender({ mail: { contactName, clientName, fromName, from, place } }: { mail: MailLine }) {
  const words = useWords('inbox')
  // In quarantine a name would be a guess: only what the mail itself says is shown.
  if (place !== 'quarantine' && contactName) return <>{clientName ? `${contactName}, ${clientName}` : contactName}</>
  if (from === null) return <>{fromName || say(words.unknown)}</>
  return <>{fromName ? say(words.from, { name: fromName, address: from }) : from}</>
}

function Notes({ mail: { from, sender, attachments, place } }: { mail: MailLine }) {
  const words = useWords('inbox')
  const { formats } = useReader()
  const proof = sender === 'verified' ? null : say(sender === 'failed' ? words.failedCheck : words.unverified)
  const files =
    attachments.length > 0
      ? say(words.attachments, {
          count: attachments.length,
          names: formats.list(attachments.map(({ filename, type }) => filename || type)),
        })
      : null
  return <>{[place === 'quarantine' ? null : from, proof, files].filter(Boolean).join(' · ')}</>
}

/** To where it is answered: the case it became part of, else the member's own mail program; and whether it is dealt with. */
function Ways({ mail }: { mail: MailLine }) {
  const words = useWords('inbox')
  const { place, about, clientId, from } = mail
  if (place === 'done')
    return (
      <Line>
        <Settle mail={mail} />
      </Line>
    )
  if (place === 'in-case')
    return about?.room === 'delay' ? (
      <div>
        <LinkButton href={`/cases/${about.id}#reply`}>{say(words.answerInCase)}</LinkButton>
      </div>
    ) : null
  if (place !== 'open') return null
  return (
    <Line>
      {about?.room === 'delay' ? <LinkButton href={`/cases/${about.id}`}>{say(words.toCase)}</LinkButton> : null}
      {from === null ? null : (
        <LinkButton href={`mailto:${from}?subject=${encodeURIComponent(replySubject(mail.subject))}`}>
          {say(words.answerByMail)}
        </LinkButton>
      )}
      <Settle mail={mail} />
      {clientId === null ? null : <a href={`/clients/${clientId}`}>{say(words.toClient)}</a>}
    </Line>
  )
}

/** 'Re:' once, however often the letter has gone to and fro. */
const replySubject = (subject: string) => (/^\s*re\s*:/i.test(subject) ? subject.trim() : `Re: ${subject.trim()}`)

function Settle({ mail }: { mail: MailLine }) {
  const words = useWords('inbox')
  const settle = useAct('POST /mails/:mailId/settlement')
  const done = mail.place === 'open'
  return (
    <Stack gap={1}>
      <Button
        kind={done ? 'quiet' : 'plain'}
        busy={settle.isPending ? '…' : null}
        onClick={() => settle.mutate({ input: { mailId: mail.id, settle: { how: done ? 'done' : 'again' } } })}
      >
        {say(done ? words.doneAct : words.again)}
      </Button>
      <RefusalLine error={settle.error} />
    </Stack>
  )
}

function Belongs({ mail, people }: { mail: MailLine; people: InboxView['people'] }) {
  const words = useWords('inbox')
  const settle = useAct('POST /mails/:mailId/settlement')
  const [who, setWho] = useState('')
  return (
    <Stack gap={2}>
      <Line>
        <SelectField
          label={say(words.belongs)}
          value={who}
          onChange={setWho}
          choices={[
            { value: '', label: say(words.choose) },
            ...people.map(({ id, name, clientName }) => ({ value: id, label: `${name}, ${clientName}` })),
          ]}
        />
        <Button
          disabled={who === ''}
          busy={settle.isPending ? '…' : null}
          onClick={() => settle.mutate({ input: { mailId: mail.id, settle: { how: 'belongs-to', contactId: who } } })}
        >
          {say(words.belongsAct)}
        </Button>
        <Button kind="plain" onClick={() => settle.mutate({ input: { mailId: mail.id, settle: { how: 'done' } } })}>
          {say(words.doneAct)}
        </Button>
      </Line>
      <RefusalLine error={settle.error} />
    </Stack>
  )
}
