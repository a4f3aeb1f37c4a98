import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Form } from '../ui/form.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Notice } from '../ui/notice.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { nextNewsOf, openAnswer } from './case.ts'
import { NotDone } from './not-done.page.tsx'
import { RecordAnswer } from './record-answer.page.tsx'
import { SaidField } from './said-field.page.tsx'
import { isSaid, oneStop, saidOf } from './said.ts'
import { useOpenLetter } from './tell-step.page.tsx'
import type { StepProps } from './understand-step.page.tsx'
import { useDays } from './use-case-words.page.tsx'

type Doing = 'answer' | 'reply' | 'news' | 'delivered'

/** The client knows: their answer, the next news, and in the end the delivery. One of them at a time. */
export function KeepStep({ page, onDone }: StepProps) {
  const words = useWords('case').keep
  const { state, contact, promise } = page
  const waits = state.accepted === null
  const open = openAnswer(state)
  const asked = open?.answer.kind === 'question'
  // Whoever comes from the client's letter came to answer it.
  const { hash } = useLocation()
  const [doing, setDoing] = useState<Doing>(asked && hash === 'reply' ? 'reply' : waits ? 'answer' : 'news')
  if (promise.deliveredOn !== null) return <Notice state="kept" live="polite" title={say(words.deliveryNoted)} />
  const acts: readonly (readonly [Doing, string])[] = [
    ...(waits ? [['answer', say(words.answerAct)] as const] : []),
    ['news', say(words.write)],
    ['delivered', say(words.deliveredTitle)],
  ]
  return (
    <Stack gap={8}>
      {asked ? (
        <Notice
          state="watch"
          title={say(words.openQuestion, { contact: contact.fullName })}
          acts={
            <Line>
              <LinkButton href={`/cases/${page.id}/call`}>{say(words.call)}</LinkButton>
              {doing === 'reply' ? null : <Button onClick={() => setDoing('reply')}>{say(words.reply)}</Button>}
            </Line>
          }
        >
          <blockquote lang={contact.language}>{open.answer.words}</blockquote>
        </Notice>
      ) : null}
      {doing === 'answer' && waits ? <RecordAnswer page={page} onDone={onDone} /> : null}
      {doing === 'reply' ? <Reply page={page} /> : null}
      {doing === 'news' ? <NextNews page={page} /> : null}
      {doing === 'delivered' ? <Delivered page={page} onDone={onDone} /> : null}
      <Line>
        <span className="soft">{say(words.instead)}</span>
        {acts
          .filter(([one]) => one !== doing)
          .map(([one, label]) => (
            <Button key={one} kind="plain" onClick={() => setDoing(one)}>
              {label}
            </Button>
          ))}
      </Line>
    </Stack>
  )
}

/** Where things stand, and when we write again; it becomes a follow-up that waits for a yes. */
function NextNews({ page }: { page: CasePage }) {
  const words = useWords('case').keep
  const missing = say(useWords('case').missing)
  const write = useAct<{ messageId: string }>('POST /cases/:caseId/news')
  const open = useOpenLetter()
  const { short } = useDays(page.today)
  const [status, keep, forget] = useKept<Said>(`case-news:${page.id}`, {})
  const [next, setNext] = useState<Day | null>(page.nextNews)
  const [asked, setAsked] = useState(false)
  const due = nextNewsOf(page.state)
  const submit = () => {
    setAsked(true)
    if (!isSaid(status, page.contact.language) || next === null) return
    write.mutate(
      { input: { caseId: page.id, status: saidOf(status), nextNews: next } },
      {
        onSuccess: (written) => {
          forget()
          open(written)
        },
      },
    )
  }
  return (
    <Section title={say(words.newsTitle)} note={due ? oneStop(say(words.newsLead, { day: short(due) })) : null}>
      <Form
        label={say(words.newsTitle)}
        onSubmit={submit}
        trouble={<NotDone error={write.error} />}
        acts={
          <Button type="submit" kind="primary" busy={write.isPending ? say(words.writing) : null}>
            {say(words.write)}
          </Button>
        }
      >
        <SaidField of={page} label={say(words.status)} frame="status" value={status} onChange={keep} asked={asked} />
        <OneDay
          label={say(words.next)}
          value={next}
          onChange={setNext}
          today={page.today}
          error={asked && next === null ? missing : undefined}
        />
      </Form>
    </Section>
  )
}

/** The answer to a question, in our own words; it becomes a letter that waits for a yes. */
function Reply({ page }: { page: CasePage }) {
  const words = useWords('case').keep
  const write = useAct<{ messageId: string }>('POST /cases/:caseId/replies')
  const open = useOpenLetter()
  const [reply, keep, forget] = useKept<Said>(`case-reply:${page.id}`, {})
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (!isSaid(reply, page.contact.language)) return
    const onSuccess = (written: { messageId: string }) => {
      forget()
      open(written)
    }
    write.mutate({ input: { caseId: page.id, reply: saidOf(reply) } }, { onSuccess })
  }
  return (
    <Section title={say(words.replyTitle)}>
      <Form
        label={say(words.replyTitle)}
        onSubmit={submit}
        trouble={<NotDone error={write.error} />}
        acts={
          <Button type="submit" kind="primary" busy={write.isPending ? say(words.writing) : null}>
            {say(words.reply)}
          </Button>
        }
      >
        <SaidField
          of={page}
          label={say(words.replyText)}
          hint={say(words.replyHint)}
          frame={null}
          value={reply}
          onChange={keep}
          asked={asked}
        />
      </Form>
    </Section>
  )
}

function Delivered({ page, onDone }: StepProps) {
  const words = useWords('case').keep
  const deliver = useAct('POST /promises/:promiseId/delivery')
  const [on, setOn] = useState<Day | null>(page.today)
  return (
    <Section title={say(words.deliveredTitle)}>
      <Form
        label={say(words.deliveredTitle)}
        onSubmit={() => {
          if (on !== null) deliver.mutate({ input: { promiseId: page.promise.id, on } }, { onSuccess: onDone })
        }}
        trouble={<NotDone error={deliver.error} />}
        acts={
          <Button type="submit" kind="primary" busy={deliver.isPending ? say(words.delivering) : null}>
            {say(words.delivered)}
          </Button>
        }
      >
        <OneDay label={say(words.deliveredOn)} value={on} onChange={setOn} today={page.today} />
      </Form>
    </Section>
  )
}
