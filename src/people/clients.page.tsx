import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { Trouble, usePlaces, useTyped } from './form.page.tsx'
import { fullName, type Client, type Contact } from './person.ts'
import type { Clients, Me } from './shown.ts'

/** Every client and who of them is told first. */
export function ClientsPage() {
  const words = useWords('people').clients
  const { data, error } = useRead<Clients>('GET /clients')
  const me = useRead<Me>('GET /me')
  const [adding, setAdding] = useState(false)
  if (error) throw error
  if (!data) return null
  const may = me.data?.rights.includes('people:write') ?? false
  const empty = data.clients.length === 0
  // One page for both, so that the form lives on while its own client makes the first row.
  return (
    <Page
      title={empty ? say(words.emptyTitle) : say(words.title, { count: data.total })}
      {...(empty ? { lead: say(words.emptyText) } : {})}
      act={
        may ? (
          <Button kind="primary" onClick={() => setAdding(true)}>
            {say(words.add)}
          </Button>
        ) : null
      }
    >
      {empty ? null : (
        <Rows label={say(words.list)}>
          {data.clients.map((client) => (
            <ClientRow key={client.id} client={client} contacts={client.contacts} />
          ))}
        </Rows>
      )}
      <Dialog open={adding} onClose={() => setAdding(false)} title={say(words.addTitle)}>
        <AddClient country={me.data?.workspace.country ?? ''} onClose={() => setAdding(false)} />
      </Dialog>
    </Page>
  )
}

function ClientRow({ client, contacts }: { client: Client; contacts: readonly Contact[] }) {
  const words = useWords('people').clients
  const { formats } = useReader()
  const { countryName, languages } = usePlaces()
  const [first, ...others] = contacts.map(fullName)
  const spoken = [...new Set(contacts.map(({ language }) => languages.find(({ value }) => value === language)?.label))]
  const note = [countryName(client.country), ...spoken].join(' · ')
  return (
    <Row head={<a href={`/clients/${client.id}`}>{client.name}</a>} note={note}>
      {first === undefined
        ? say(words.nobody)
        : others.length === 0
          ? say(words.first, { name: first })
          : say(words.firstThen, { name: first, others: formats.list(others) })}
    </Row>
  )
}

function AddClient({ country, onClose }: { country: string; onClose: () => void }) {
  const words = useWords('people')
  const navigate = useNavigate()
  const add = useAct<Client>('POST /clients')
  const { typed, field } = useTyped({ name: '', country }, add.error)
  const { countries } = usePlaces()
  const done = ({ id }: Client) => void navigate({ to: `/clients/${id}`, search: { edit: 'new' } })
  return (
    <Form
      label={say(words.clients.add)}
      onSubmit={() => add.mutate({ input: typed }, { onSuccess: done })}
      trouble={<Trouble error={add.error} />}
      acts={
        <>
          <Button kind="primary" type="submit" busy={add.isPending && say(words.clients.adding)}>
            {say(words.clients.add)}
          </Button>
          <Button kind="plain" onClick={onClose}>
            {say(words.back)}
          </Button>
        </>
      }
    >
      <TextField label={say(words.clients.name)} autoComplete="off" {...field('name')} />
      <SelectField label={say(words.clients.country)} choices={countries} placeholder="–" {...field('country')} />
    </Form>
  )
}
