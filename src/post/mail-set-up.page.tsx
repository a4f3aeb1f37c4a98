import { useState } from 'react'
import { say } from '../language/words.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { Line, Page, Section, Stack } from '../ui/page.tsx'
import { Facts, Row, Rows } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { useWhen } from '../ui/when.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { sayFinding, TESTS, type MailSetUp, type MailSetUpView, type MailTest } from './mail-set-up.ts'
import { RefusalLine } from './refusal-line.page.tsx'

/** How letters leave and answers come in: what is set, whether it works, and what others can know about the sender. */
export function MailSetUpPage() {
  const words = useWords('mail')
  const { formats } = useReader()
  const { data, error } = useRead<MailSetUpView>('GET /mail-set-up', {}, { every: 5_000 })
  if (error) throw error
  if (!data) return <Page title={say(words.title)} />
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <Tests />
      {data.setUp ? (
        <Section title={say(words.set)} note={say(words.setNote)} id="set">
          <Facts facts={factsOf(data.setUp, words, formats.number)} />
        </Section>
      ) : null}
      <TestLetter view={data} />
    </Page>
  )
}

type Words = ReturnType<typeof useWords<'mail'>>

function factsOf(of: MailSetUp, words: Words, number: (value: number) => string) {
  const or = (value: string | null, name: string) =>
    value === null ? <span className="soft">{say(words.none, { name })}</span> : <span translate="no">{value}</span>
  const line = (where: string, encrypted: boolean, more: string) =>
    [where, say(encrypted ? words.encrypted : words.plain), more].filter(Boolean).join(', ')
  const out = of.out && line(of.out.where, of.out.encrypted, of.out.signsIn ? say(words.signsIn) : '')
  const lmtp = of.lmtpPort === null ? null : say(words.lmtp, { port: String(of.lmtpPort) })
  const mailbox = of.in ? line(`${of.in.where} ${of.in.folder}`, of.in.encrypted, '') : lmtp
  const fact = (key: string, name: string, value: ReturnType<typeof or>) => ({ key, name, value })
  return [
    fact('server', say(words.server), or(out, 'SMTP_URL')),
    fact('sender', say(words.sender), or(of.from, 'MAIL_FROM')),
    fact('links', say(words.links), or(of.publicUrl, 'PUBLIC_URL')),
    fact('lines', say(words.lines), or(number(of.lines), 'SMTP_CONNECTIONS')),
    fact('signing', say(words.signing), or(of.selector, 'DKIM_SELECTOR')),
    fact('mailbox', say(words.mailbox), or(mailbox, 'IMAP_URL')),
    fact('replies', say(words.replies), or(of.replyAddress, 'REPLY_ADDRESS')),
    fact('returns', say(words.returns), or(of.bounceAddress, 'BOUNCE_ADDRESS')),
    fact('copy', say(words.copy), or(of.copyAddress, 'COPY_ADDRESS')),
  ]
}

/** The tests one after another: what has been found stands there while the next one runs. */
function useTests() {
  const run = useAct<{ findings: readonly MailFinding[] }>('POST /mail-set-up/tests')
  const [found, show] = useState<readonly MailFinding[]>([])
  const [now, go] = useState<MailTest | null>(null)
  const start = async () => {
    show([])
    try {
      for (const test of TESTS) {
        go(test)
        const { findings } = await run.mutateAsync({ input: { test } })
        show((before) => [...before, ...findings])
      }
    } catch {
      // What it was stands below the button.
    } finally {
      go(null)
    }
  }
  return { found, now, start, error: run.error }
}

function Tests() {
  const words = useWords('mail')
  const { found, now, start, error } = useTests()
  return (
    <Section title={say(words.results)} note={say(words.testNote)} id="tests">
      <Stack gap={3}>
        <Line>
          <Button kind="primary" onClick={() => void start()} busy={now !== null && say(words.testing)}>
            {say(found.length > 0 ? words.again : words.test)}
          </Button>
        </Line>
        <div aria-live="polite">
          {found.length > 0 ? (
            <Rows label={say(words.results)}>
              {found.map((one) => (
                <Finding key={one.about} finding={one} />
              ))}
            </Rows>
          ) : null}
        </div>
        <RefusalLine error={error} />
      </Stack>
    </Section>
  )
}

const MARKS: Readonly<Record<MailFinding['state'], StateName>> = {
  good: 'kept',
  weak: 'watch',
  missing: 'trouble',
  unknown: 'quiet',
}

function Finding({ finding }: { finding: MailFinding }) {
  const words = useWords('mail')
  const { about, state } = finding
  return (
    <Row
      head={say(words.about[about])}
      when={<StateMark state={MARKS[state]}>{say(words.state[state])}</StateMark>}
      {...(state === 'missing' ? { state: 'trouble' as const } : {})}
    >
      {sayFinding(words, finding)}
    </Row>
  )
}

function TestLetter({ view: { email, last } }: { view: MailSetUpView }) {
  const words = useWords('mail')
  const states = useWords('outbox').state
  const when = useWhen()
  const [key, renew] = useState(() => crypto.randomUUID())
  const send = useAct('POST /mail-set-up/letters')
  return (
    <Section title={say(words.letter)} note={say(words.letterNote, { email })} id="letter">
      <Stack gap={2}>
        <Line>
          <Button
            onClick={() => send.mutate({ input: {}, key }, { onSuccess: () => renew(crypto.randomUUID()) })}
            busy={send.isPending ? '…' : null}
          >
            {say(words.send)}
          </Button>
        </Line>
        {last ? <p role="status">{say(words.last, { when: when(last.at), state: say(states[last.state]) })}</p> : null}
        {last && last.reply !== '' && last.state !== 'sent' ? (
          <p className="soft">{say(words.said, { reply: last.reply })}</p>
        ) : null}
        <RefusalLine error={send.error} />
      </Stack>
    </Section>
  )
}
