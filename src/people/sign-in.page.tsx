import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Page, type Visit } from '../ui/page.tsx'
import { Threshold } from '../ui/threshold.tsx'
import { useWords } from '../ui/words.tsx'
import { Trouble, useTyped } from './form.page.tsx'

type Step = 'password' | 'code' | 'ask'

/** Address and password, then the code where one is set up, then back to where one was. */
export function SignInPage({ search }: Visit) {
  const [step, setStep] = useState<Step>(search['lost'] === undefined ? 'password' : 'ask')
  const enter = () => location.assign(ownPath(search['to']))
  return (
    <Threshold>
      {step === 'password' ? (
        <PasswordStep onIn={enter} onCode={() => setStep('code')} onLost={() => setStep('ask')} />
      ) : null}
      {step === 'code' ? <CodeStep onIn={enter} onAgain={() => setStep('password')} /> : null}
      {step === 'ask' ? <AskStep onBack={() => setStep('password')} /> : null}
    </Threshold>
  )
}

/** A path of ours and nothing else: a link to sign-in must not lead on to another site. */
export function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/'
}

function PasswordStep({ onIn, onCode, onLost }: { onIn: () => void; onCode: () => void; onLost: () => void }) {
  const words = useWords('door')
  const signIn = useAct<{ secondStep: boolean }>('POST /auth/sign-in')
  const { typed, field } = useTyped({ email: '', password: '' }, signIn.error)
  const [brief, setBrief] = useState(false)
  const send = () =>
    signIn.mutate({ input: { ...typed, brief } }, { onSuccess: ({ secondStep }) => (secondStep ? onCode() : onIn()) })
  return (
    <Page width="read" title={say(words.signIn.title)}>
      <Form
        label={say(words.signIn.act)}
        onSubmit={send}
        trouble={<Trouble error={signIn.error} />}
        acts={
          <>
            <Button kind="primary" type="submit" busy={signIn.isPending && say(words.signIn.busy)}>
              {say(words.signIn.act)}
            </Button>
            <Button kind="plain" onClick={onLost}>
              {say(words.signIn.lost)}
            </Button>
          </>
        }
      >
        <TextField label={say(words.email)} type="email" autoComplete="username" autoFocus {...field('email')} />
        <TextField label={say(words.password)} type="password" autoComplete="current-password" {...field('password')} />
        <Checkbox label={say(words.signIn.brief)} checked={brief} onChange={setBrief} />
      </Form>
    </Page>
  )
}

function CodeStep({ onIn, onAgain }: { onIn: () => void; onAgain: () => void }) {
  const words = useWords('door').code
  const check = useAct('POST /auth/sign-in/code')
  const [byPaper, setByPaper] = useState(false)
  const { typed, field } = useTyped({ code: '', backupCode: '' }, check.error)
  const send = () => {
    const input = byPaper ? { backupCode: typed.backupCode.trim() } : { code: typed.code.replace(/\s/g, '') }
    check.mutate({ input }, { onSuccess: onIn, onError: (error) => isOver(error) && onAgain() })
  }
  return (
    <Page
      width="read"
      title={say(byPaper ? words.backupTitle : words.title)}
      lead={say(byPaper ? words.backupLead : words.lead)}
    >
      <Form
        label={say(words.label)}
        onSubmit={send}
        trouble={<Trouble error={check.error} />}
        acts={
          <>
            <Button kind="primary" type="submit" busy={check.isPending && say(words.busy)}>
              {say(words.act)}
            </Button>
            <Button kind="plain" onClick={() => setByPaper(!byPaper)}>
              {say(byPaper ? words.usePhone : words.useBackup)}
            </Button>
          </>
        }
      >
        {byPaper ? (
          <TextField
            label={say(words.backupLabel)}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            {...field('backupCode')}
          />
        ) : (
          <TextField
            label={say(words.label)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            {...field('code')}
          />
        )}
      </Form>
    </Page>
  )
}

const isOver = (error: Error) => error instanceof Problem && error.kind === 'sign-in-again'

function AskStep({ onBack }: { onBack: () => void }) {
  const words = useWords('door')
  const ask = useAct('POST /auth/reset/ask')
  const { typed, field } = useTyped({ email: '' }, ask.error)
  const back = (
    <Button kind="plain" onClick={onBack}>
      {say(words.ask.back)}
    </Button>
  )
  if (ask.isSuccess)
    return (
      <Page width="read" title={say(words.ask.askedTitle)} lead={say(words.ask.askedText, { email: typed.email })}>
        <p className="soft">{say(words.ask.noMail)}</p>
        <p>{back}</p>
      </Page>
    )
  return (
    <Page width="read" title={say(words.ask.title)} lead={say(words.ask.lead)}>
      <Form
        label={say(words.ask.act)}
        onSubmit={() => ask.mutate({ input: typed })}
        trouble={<Trouble error={ask.error} />}
        acts={
          <>
            <Button kind="primary" type="submit" busy={ask.isPending && say(words.ask.busy)}>
              {say(words.ask.act)}
            </Button>
            {back}
          </>
        }
      >
        <TextField label={say(words.email)} type="email" autoComplete="username" autoFocus {...field('email')} />
      </Form>
    </Page>
  )
}
