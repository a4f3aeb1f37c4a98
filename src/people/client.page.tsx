import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page, Section, Stack, type Visit } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { ContactCard } from './contact-card.page.tsx'
import { ContactForm } from './contact-form.page.tsx'
import { Trouble, usePlaces, useTyped } from './form.page.tsx'
import { fullName, type Client } from './person.ts'
import type { ClientShown, Me } from './shown.ts'

export interface ClientPageProps extends Visit<'clientId'> {
  /** What other rooms know of this client: promises, what they were told and when. */
  after?: ReactNode
}

/** One client: who is told first, how to reach them, and their hours. `?edit=` opens a form: 'new', 'client' or a contact's id. */
export function ClientPage({ params, search, after }: ClientPageProps) {
  const words = useWords('people')
  const { data, error } = useRead<ClientShown>('GET /clients/:clientId', { clientId: params.clientId })
  const me = useRead<Me>('GET /me')
  const navigate = useNavigate()
  if (error) throw error
  if (!data) return null
  const { client, contacts } = data
  const home = `/clients/${client.id}`
  const close = () => void navigate({ to: home })
  const edit = search['edit']
  const editing = contacts.find(({ id }) => id === edit)
  const place = (
    <>
      <a href="/clients">{say(words.clients.list)}</a> / <a href={home}>{client.name}</a>
    </>
  )
  if (edit === 'client') return <ClientForm client={client} place={place} onDone={close} />
  if (edit === 'new' || editing)
    return (
      <ContactForm
        key={edit}
        client={client}
        contacts={contacts}
        contact={editing ?? null}
        place={place}
        onDone={close}
      />
    )

  const may = me.data?.rights.includes('people:write') ?? false
  const [first] = contacts
  const add = may ? (
    <LinkButton kind={first ? 'quiet' : 'primary'} href={`${home}?edit=new`}>
      {say(words.client.addContact)}
    </LinkButton>
  ) : null
  return (
    <Page
      place={place}
      title={
        first
          ? say(words.client.title, { name: fullName(first) })
          : say(words.client.titleNobody, { client: client.name })
      }
      {...(contacts.length > 1 ? { lead: say(words.client.lead) } : {})}
      {...(first ? {} : { act: add })}
    >
      {first ? (
        <Section title={say(words.client.people)} count={contacts.length} acts={add}>
          <Stack gap={8}>
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} contacts={contacts} may={may} />
            ))}
          </Stack>
        </Section>
      ) : (
        <Empty title={say(words.client.emptyTitle)}>{say(words.client.emptyText)}</Empty>
      )}
      {after}
      {may ? (
        <p>
          <a href={`${home}?edit=client`}>{say(words.client.change)}</a>
        </p>
      ) : null}
    </Page>
  )
}

function ClientForm({ client, place, onDone }: { client: Client; place: ReactNode; onDone: () => void }) {
  const words = useWords('people')
  const change = useAct('PATCH /clients/:clientId')
  const { typed, field } = useTyped({ name: client.name, country: client.country }, change.error)
  const { countries } = usePlaces()
  return (
    <Page width="read" place={place} title={say(words.clients.addTitle)}>
      <Form
        label={say(words.client.change)}
        onSubmit={() => change.mutate({ input: { clientId: client.id, ...typed } }, { onSuccess: onDone })}
        trouble={<Trouble error={change.error} />}
        acts={
          <>
            <Button kind="primary" type="submit" busy={change.isPending && say(words.saving)}>
              {say(words.save)}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {say(words.back)}
            </Button>
          </>
        }
      >
        <TextField label={say(words.clients.name)} autoComplete="off" {...field('name')} />
        <SelectField label={say(words.clients.country)} choices={countries} {...field('country')} />
      </Form>
    </Page>
  )
}
