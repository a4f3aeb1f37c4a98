import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Threshold } from '../ui/threshold.tsx'
import { useWords } from '../ui/words.tsx'
import { Trouble, useTyped } from './form.page.tsx'
import { isSpent, SpentLink, tokenHere } from './spent-link.page.tsx'

/** A new password by the mailed link. */
export function ResetPage() {
  const words = useWords('door')
  const [token] = useState(tokenHere)
  const reset = useAct('POST /auth/reset')
  const { typed, field } = useTyped({ password: '' }, reset.error)
  if (isSpent(reset.error) || token === '') return <SpentLink door="reset" />
  if (reset.isSuccess)
    return (
      <Threshold>
        <Page width="read" title={say(words.reset.doneTitle)} lead={say(words.reset.doneText)}>
          <p>
            <LinkButton kind="primary" href="/sign-in">
              {say(words.signIn.act)}
            </LinkButton>
          </p>
        </Page>
      </Threshold>
    )
  return (
    <Threshold>
      <Page width="read" title={say(words.reset.title)} lead={say(words.reset.lead)}>
        <Form
          label={say(words.reset.act)}
          onSubmit={() => reset.mutate({ input: { token, ...typed } })}
          trouble={<Trouble error={reset.error} />}
          acts={
            <Button kind="primary" type="submit" busy={reset.isPending && say(words.reset.busy)}>
              {say(words.reset.act)}
            </Button>
          }
        >
          <TextField
            label={say(words.newPassword)}
            description={say(words.passwordHint)}
            type="password"
            autoComplete="new-password"
            {...field('password')}
          />
        </Form>
      </Page>
    </Threshold>
  )
}
