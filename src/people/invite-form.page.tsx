import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import { Trouble, usePlaces, useTyped } from './form.page.tsx'
import type { Role } from './rights.ts'
import type { Me } from './shown.ts'
import { RoleCards } from './team.page.tsx'

/** Whom to invite, into which role, in which language. */
export function InviteForm({ me, onDone }: { me: Me; onDone: () => void }) {
  const words = useWords('people')
  const toast = useToasts()
  const invite = useAct('POST /team/invitations')
  const { typed, field } = useTyped({ name: '', email: '', language: me.workspace.language as string }, invite.error)
  const [role, setRole] = useState<Role>('member')
  // One key for this intention: pressed twice, it invites once.
  const [key] = useState(() => crypto.randomUUID())
  const { languages } = usePlaces()
  const done = () => {
    toast({ text: say(words.settings.invited, { name: typed.name }), state: 'kept' })
    onDone()
  }
  return (
    <Form
      label={say(words.settings.invite)}
      onSubmit={() => invite.mutate({ input: { ...typed, role }, key }, { onSuccess: done })}
      trouble={<Trouble error={invite.error} />}
      acts={
        <>
          <Button kind="primary" type="submit" busy={invite.isPending && say(words.saving)}>
            {say(words.settings.inviteAct)}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {say(words.back)}
          </Button>
        </>
      }
    >
      <TextField label={say(words.settings.inviteName)} autoComplete="off" {...field('name')} />
      <TextField label={say(words.settings.email)} type="email" autoComplete="off" {...field('email')} />
      <SelectField label={say(words.settings.inviteLanguage)} choices={languages} {...field('language')} />
      <RoleCards value={role} onChange={setRole} by={me.me.role} />
    </Form>
  )
}
