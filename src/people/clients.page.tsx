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
  const add = may ? (
    <Button kind="primary" onClick={() => setAdding(true)}>
      {say(words.add)}
    </Button>
  ) : null
  const dialog = (
    <AddClient
      key={String(adding)}
      open={adding}
      country={me.data?.workspace.country ?? ''}
      onClose={() => setAdding(false)}
    />
  )
  if (data.clients.length === 0)
    return (
      <Page title={say(words.emptyTitle)} lead={say(words.emptyText)} act={add}>
        {dialog}
      </Page>
    )
  return (
    <Page title={say(words.title, { count: data.total })} act={add}>
      <Rows label={say(words.list)}>
        {data.clients.map((client) => (
          <ClientRow key={client.id} client={client} contacts={client.contacts} />
        ))}
      </Rows>
      {dialog}
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

function AddClient({ open, country, onClose }: { open: boolean; country: string; onClose: () => void }) {
  const words = useWords('people')
  const add = useAct<Client>('POST /clients')
  const { typed, field } = useTyped({ name: '', country }, add.error)
  const { countries } = usePlaces()
  return (
    <Dialog open={open} onClose={onClose} title={say(words.clients.addTitle)}>
      <Form
        label={say(words.clients.add)}
        onSubmit={() =>
          add.mutate({ input: typed }, { onSuccess: ({ id }) => location.assign(`/clients/${id}?edit=new`) })
        }
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
    </Dialog>
  )
}
