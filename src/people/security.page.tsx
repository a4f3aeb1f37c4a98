import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useCall } from '../ui/call.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { CodeList, KeyPicture } from '../ui/key-picture.tsx'
import { Columns, Line, Section, Stack } from '../ui/page.tsx'
import { Facts } from '../ui/rows.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import { Trouble, useTyped } from './form.page.tsx'

interface Started {
  readonly key: string
  readonly picture: { readonly size: number; readonly path: string }
  readonly backupCodes: readonly string[]
}

/** Password, second step, other sessions. */
export function SecuritySection() {
  const words = useWords('people').settings
  const call = useCall()
  const toast = useToasts()
  const end = useAct('POST /auth/other-sessions/end')
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: () => call<{ secondStep: boolean }>('GET /auth/session'),
  })
  return (
    <Section title={say(words.security)} note={say(words.securityNote)} id="security">
      <Columns>
        <NewPassword />
        {data ? <SecondStep on={data.secondStep} key={String(data.secondStep)} /> : null}
      </Columns>
      <Line>
        <Button
          kind="plain"
          onClick={() => end.mutate({}, { onSuccess: () => toast({ text: say(words.othersEnded), state: 'kept' }) })}
        >
          {say(words.endOthers)}
        </Button>
      </Line>
      <Trouble error={end.error} />
    </Section>
  )
}

function NewPassword() {
  const words = useWords('people')
  const toast = useToasts()
  const change = useAct('POST /auth/password')
  const { typed, set, field } = useTyped({ current: '', next: '' }, change.error)
  const done = () => {
    set({ current: '', next: '' })
    toast({ text: say(words.settings.passwordSet), state: 'kept' })
  }
  return (
    <Form
      label={say(words.settings.setPassword)}
      onSubmit={() => change.mutate({ input: typed }, { onSuccess: done })}
      trouble={<Trouble error={change.error} />}
      acts={
        <Button type="submit" busy={change.isPending && say(words.saving)}>
          {say(words.settings.setPassword)}
        </Button>
      }
    >
      <TextField
        label={say(words.settings.current)}
        type="password"
        autoComplete="current-password"
        {...field('current')}
      />
      <TextField
        label={say(words.settings.next)}
        description={say(words.settings.nextHint)}
        type="password"
        autoComplete="new-password"
        {...field('next')}
      />
    </Form>
  )
}

function SecondStep({ on }: { on: boolean }) {
  const words = useWords('people')
  const start = useAct<Started>('POST /auth/second-step/start')
  const stop = useAct('POST /auth/second-step/stop')
  const { typed, field } = useTyped({ password: '' }, (on ? stop : start).error)
  if (start.data) return <ConfirmStep started={start.data} />
  const act = on ? stop : start
  const label = say(on ? words.settings.stepStop : words.settings.stepStart)
  return (
    <Form
      label={label}
      onSubmit={() => act.mutate({ input: typed })}
      trouble={<Trouble error={act.error} />}
      acts={
        <Button type="submit" busy={act.isPending && say(words.saving)}>
          {label}
        </Button>
      }
    >
      <p>{say(on ? words.settings.stepOn : words.settings.stepOff)}</p>
      <TextField
        label={say(words.settings.current)}
        type="password"
        autoComplete="current-password"
        {...field('password')}
      />
    </Form>
  )
}

function ConfirmStep({ started }: { started: Started }) {
  const words = useWords('people')
  const call = useCall()
  const cache = useQueryClient()
  const [error, setError] = useState<Error | null>(null)
  const { typed, field } = useTyped({ code: '' }, error)
  const { key, picture, backupCodes } = started
  const confirm = () =>
    call('POST /auth/second-step/confirm', { code: typed.code.replace(/\s/g, '') }).then(
      () => cache.invalidateQueries(),
      (problem: Error) => setError(problem),
    )
  return (
    <Form
      label={say(words.settings.stepConfirm)}
      onSubmit={() => void confirm()}
      trouble={<Trouble error={error} />}
      acts={<Button type="submit">{say(words.settings.stepConfirm)}</Button>}
    >
      <Stack gap={3}>
        <p>{say(words.settings.stepScan)}</p>
        <KeyPicture {...picture} label={say(words.settings.stepPicture)} />
        <Facts facts={[{ key: 'key', name: say(words.settings.stepKey), value: <code>{key}</code> }]} />
        <p>{say(words.settings.stepBackup)}</p>
        <CodeList codes={backupCodes} />
      </Stack>
      <TextField
        label={say(words.settings.stepCode)}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...field('code')}
      />
    </Form>
  )
}
