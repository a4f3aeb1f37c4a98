import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useCall } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Page, Section, Stack } from '../ui/page.tsx'
import { Threshold } from '../ui/threshold.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { guessedPlace, Trouble, usePlaces, useTyped, withValue } from './form.page.tsx'
import { isSpent, SpentLink, tokenHere } from './spent-link.page.tsx'

/** The first workspace of an install and its owner, by the link that the server printed at its start. */
export function SetUpPage() {
  const words = useWords('door')
  const { code } = useReader()
  const [token] = useState(tokenHere)
  const setUp = useAct('POST /auth/set-up')
  const call = useCall()
  const [guess] = useState(guessedPlace)
  const { typed, field } = useTyped(
    { workspace: '', ...guess, language: code, name: '', email: '', password: '' },
    setUp.error,
  )
  const { zones, countries, currencies, languages } = usePlaces()
  if (isSpent(setUp.error) || token === '') return <SpentLink door="setUp" />

  // Whoever has just chosen a password is not asked for it again.
  const enter = async () => {
    const { email, password } = typed
    await call('POST /auth/sign-in', { email, password }).catch(() => null)
    location.assign('/')
  }
  return (
    <Threshold>
      <Page width="read" title={say(words.setUp.title)} lead={say(words.setUp.lead)}>
        <Form
          label={say(words.setUp.title)}
          onSubmit={() => setUp.mutate({ input: { token, ...typed } }, { onSuccess: () => void enter() })}
          trouble={<Trouble error={setUp.error} />}
          acts={
            <Button kind="primary" type="submit" busy={(setUp.isPending || setUp.isSuccess) && say(words.setUp.busy)}>
              {say(words.setUp.act)}
            </Button>
          }
        >
          <TextField
            label={say(words.setUp.workspace)}
            description={say(words.setUp.workspaceHint)}
            autoComplete="organization"
            {...field('workspace')}
          />
          <Pair>
            <SelectField label={say(words.country)} choices={countries} placeholder="–" {...field('country')} />
            <SelectField label={say(words.setUp.currency)} choices={currencies} {...field('currency')} />
            <SelectField label={say(words.zone)} choices={withValue(zones, typed.zone)} {...field('zone')} />
            <SelectField label={say(words.language)} choices={languages} {...field('language')} />
          </Pair>
          <Section title={say(words.setUp.you)}>
            <Stack gap={4}>
              <TextField label={say(words.name)} autoComplete="name" {...field('name')} />
              <TextField label={say(words.email)} type="email" autoComplete="username" {...field('email')} />
              <TextField
                label={say(words.password)}
                description={say(words.passwordHint)}
                type="password"
                autoComplete="new-password"
                {...field('password')}
              />
            </Stack>
          </Section>
        </Form>
      </Page>
    </Threshold>
  )
}
