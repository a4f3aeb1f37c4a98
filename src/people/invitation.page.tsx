import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Zone } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useCall } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Threshold } from '../ui/threshold.tsx'
import { useWords } from '../ui/words.tsx'
import { guessedPlace, Trouble, usePlaces, useTyped, withValue } from './form.page.tsx'
import type { Role } from './rights.ts'
import { isSpent, SpentLink, SpentWords, tokenHere } from './spent-link.page.tsx'

/** What the link's holder is told: `POST /auth/invitation/look`. */
interface Invited {
  readonly workspace: string
  readonly by: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Code
  readonly zone: Zone
}

/** Who invites into what, and a password to begin with. */
export function InvitationPage() {
  const [token] = useState(tokenHere)
  const call = useCall()
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call<Invited>('POST /auth/invitation/look', { token }),
    // Answering spends the link: what it said is not asked again.
    staleTime: 'static',
  })
  if (isSpent(error) || token === '') return <SpentLink door="invitation" />
  if (error) throw error
  return <Threshold>{data ? <Answer invited={data} token={token} /> : null}</Threshold>
}

function Answer({ invited, token }: { invited: Invited; token: string }) {
  const words = useWords('door')
  const roles = useWords('people')
  const call = useCall()
  const answer = useAct('POST /auth/invitation')
  const { zone } = guessedPlace()
  const { name, language, email, by, workspace, role } = invited
  const { typed, field } = useTyped({ name, language, zone, password: '' }, answer.error)
  const { zones, languages } = usePlaces()
  if (isSpent(answer.error)) return <SpentWords door="invitation" />

  const enter = async () => {
    await call('POST /auth/sign-in', { email, password: typed.password }).catch(() => null)
    location.assign('/')
  }
  return (
    <Page
      width="read"
      place={`${say(roles.role[role])}: ${say(roles.roleText[role])}`}
      title={say(words.invitation.title, { by, workspace })}
      lead={say(words.invitation.lead, { email })}
    >
      <Form
        label={say(words.invitation.act, { workspace })}
        onSubmit={() => answer.mutate({ input: { token, ...typed } }, { onSuccess: () => void enter() })}
        trouble={<Trouble error={answer.error} />}
        acts={
          <Button
            kind="primary"
            type="submit"
            busy={(answer.isPending || answer.isSuccess) && say(words.invitation.busy)}
          >
            {say(words.invitation.act, { workspace })}
          </Button>
        }
      >
        <TextField label={say(words.name)} autoComplete="name" {...field('name')} />
        <Pair>
          <SelectField label={say(words.language)} choices={languages} {...field('language')} />
          <SelectField label={say(words.zone)} choices={withValue(zones, typed.zone)} {...field('zone')} />
        </Pair>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={say(words.password)}
          description={say(words.passwordHint)}
          type="password"
          autoComplete="new-password"
          {...field('password')}
        />
      </Form>
    </Page>
  )
}
