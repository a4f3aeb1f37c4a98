import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayIn, type Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { Problem, useAct, useRead } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Empty, Notice } from '../ui/notice.tsx'
import { useNow } from '../ui/now.tsx'
import { Stack } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'

interface Clients {
  clients: readonly { id: string; name: string }[]
}

/** A project begun by hand; its page opens with an empty grid. */
export function AddProject({ onClose }: { onClose: () => void }) {
  const words = useWords('forecast').projects
  const common = useWords('ui')
  const { zone } = useReader()
  const navigate = useNavigate()
  const today = dayIn(zone, useNow(3600))
  const { data } = useRead<Clients>('GET /clients')
  const add = useAct<{ id: string }>('POST /projects')
  const [clientId, setClientId] = useState('')
  const [name, setName] = useState('')
  const [startsOn, setStartsOn] = useState<Day | null>(today)
  const ready = clientId !== '' && name.trim() !== '' && startsOn !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    add.mutate({ input: { clientId, name, startsOn } }, { onSuccess: ({ id }) => navigate({ to: `/projects/${id}` }) })
  }
  return (
    <Dialog open onClose={onClose} title={say(words.addTitle)}>
      {data?.clients.length === 0 ? (
        <Empty title={say(words.noClients)} act={<a href="/clients">{say(words.toClients)}</a>} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap={6}>
            {add.error instanceof Problem ? <Notice state="watch" live="assertive" title={add.error.message} /> : null}
            <TextField label={say(words.name)} value={name} onChange={setName} required />
            <SelectField
              label={say(words.client)}
              value={clientId}
              onChange={setClientId}
              placeholder={say(words.chooseClient)}
              choices={(data?.clients ?? []).map((c) => ({ value: c.id, label: c.name }))}
              required
            />
            <OneDay label={say(words.startsOn)} value={startsOn} onChange={setStartsOn} today={today} />
            <div className="dialog-acts">
              <Button type="submit" kind="primary" disabled={!ready} busy={add.isPending ? say(words.saving) : null}>
                {say(words.save)}
              </Button>
              <Button onClick={onClose}>{say(common.cancel)}</Button>
            </div>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
