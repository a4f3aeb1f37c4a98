import { type ReactNode, useState } from 'react'
import { defaultCalendar, type Week } from '../kit/calendar.ts'
import type { Zone } from '../kit/day.ts'
import { isCode, tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { plainDigits } from '../ui/typed.ts'
import { WeekField } from '../ui/week-field.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { useWeekdays } from './contact-card.page.tsx'
import { sentenceFor, Trouble, usePlaces, useTyped, withValue } from './form.page.tsx'
import { readHours, writeHours } from './hours-text.ts'
import { fullName, type Client, type Contact } from './person.ts'

export interface ContactFormProps {
  client: Client
  contacts: readonly Contact[]
  /** null for somebody new. */
  contact: Contact | null
  place: ReactNode
  onDone: () => void
}

/** Everything about one contact on one sheet: name, language, how to reach them, their hours. */
export function ContactForm({ client, contacts, contact, place, onDone }: ContactFormProps) {
  const words = useWords('people')
  const { code, zone } = useReader()
  const keep = useAct(contact ? 'PATCH /contacts/:contactId' : 'POST /clients/:clientId/contacts')
  const { typed, set, field } = useTyped(firstTexts(client, contact, { code, zone }), keep.error)
  const [week, setWeek] = useState(() => weekTexts(contact?.hours ?? defaultCalendar('', client.country, zone).week))
  const send = () => {
    const hours = week.map((text) => readHours(plainDigits(text)))
    const { deputyId, ...texts } = typed
    const input = { ...texts, deputyId: deputyId === '' ? null : deputyId, hours }
    keep.mutate(
      { input: contact ? { contactId: contact.id, ...input } : { clientId: client.id, ...input } },
      { onSuccess: onDone },
    )
  }
  const name = fullName(typed)
  const actWords = name === '' ? say(words.contact.actNobody) : say(words.contact.act, { name })
  return (
    <Page
      width="read"
      place={place}
      title={
        contact
          ? say(words.contact.titleChange, { name: fullName(contact) })
          : say(words.contact.titleNew, { client: client.name })
      }
    >
      <Form
        label={say(contact ? words.client.edit : words.contact.newPlace)}
        onSubmit={send}
        trouble={<Trouble error={keep.error} />}
        acts={
          <>
            <Button kind="primary" type="submit" busy={keep.isPending && say(words.saving)}>
              {contact ? say(words.save) : actWords}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {say(words.back)}
            </Button>
          </>
        }
      >
        <NameFields field={field} />
        <SpeechFields field={field} onLanguage={(language) => set({ language, dateOrder: orderOf(language) })} />
        <PlaceFields field={field} zone={typed.zone} />
        <WeekField
          label={say(words.contact.hours)}
          description={say(words.contact.hoursHint)}
          days={useWeekdays('long')}
          value={week}
          onChange={setWeek}
          error={sentenceFor(words.problem, keep.error, '/hours')}
        />
        <ReachFields field={field} others={contacts.filter(({ id }) => id !== contact?.id)} />
      </Form>
    </Page>
  )
}

type Texts = ReturnType<typeof firstTexts>
type FieldOf = ReturnType<typeof useTyped<Texts>>['field']

function firstTexts(client: Client, contact: Contact | null, reader: { code: string; zone: Zone }) {
  const salutation: string = contact?.salutation ?? 'ms'
  const register: string = contact?.register ?? 'formal'
  const language: string = contact?.language ?? reader.code
  const zone: string = contact?.zone ?? reader.zone
  const deputyId: string = contact?.deputyId ?? ''
  return {
    given: contact?.given ?? '',
    family: contact?.family ?? '',
    title: contact?.title ?? '',
    salutation,
    register,
    language,
    zone,
    country: contact?.country ?? client.country,
    dateOrder: contact?.dateOrder ?? orderOf(reader.code),
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    deputyId,
  }
}

/** How dates are mostly written in a language: a first guess, since the contact's own habit counts. */
function orderOf(language: string): string {
  return isCode(language) ? tongueOf(language).dateOrder : 'dmy'
}

function weekTexts(week: Week): readonly string[] {
  return week.map(writeHours)
}

function NameFields({ field }: { field: FieldOf }) {
  const words = useWords('people').contact
  const ui = useWords('ui')
  const optional = say(ui.optional)
  return (
    <>
      <Pair>
        <TextField label={say(words.given)} optional={optional} autoComplete="off" {...field('given')} />
        <TextField label={say(words.family)} autoComplete="off" {...field('family')} />
      </Pair>
      <TextField
        label={say(words.title)}
        optional={optional}
        description={say(words.titleHint)}
        autoComplete="off"
        {...field('title')}
      />
    </>
  )
}

function SpeechFields({ field, onLanguage }: { field: FieldOf; onLanguage: (code: string) => void }) {
  const words = useWords('people')
  const { languages } = usePlaces()
  const salutations = (['ms', 'mr', 'neutral'] as const).map((value) => ({
    value,
    label: say(words.salutation[value]),
  }))
  const registers = (['formal', 'informal'] as const).map((value) => ({ value, label: say(words.register[value]) }))
  return (
    <>
      <Pair>
        <SelectField label={say(words.contact.salutation)} choices={salutations} {...field('salutation')} />
        <SelectField
          label={say(words.contact.language)}
          choices={languages}
          {...field('language')}
          onChange={onLanguage}
        />
      </Pair>
      <SelectField
        label={say(words.contact.register)}
        description={say(words.contact.registerHint)}
        choices={registers}
        {...field('register')}
      />
    </>
  )
}

function PlaceFields({ field, zone }: { field: FieldOf; zone: string }) {
  const words = useWords('people')
  const { countries, zones } = usePlaces()
  const orders = (['dmy', 'mdy', 'ymd'] as const).map((value) => ({ value, label: say(words.dateOrder[value]) }))
  return (
    <Pair>
      <SelectField label={say(words.contact.country)} choices={countries} {...field('country')} />
      <SelectField label={say(words.contact.zone)} choices={withValue(zones, zone)} {...field('zone')} />
      <SelectField label={say(words.contact.dateOrder)} choices={orders} {...field('dateOrder')} />
    </Pair>
  )
}

function ReachFields({ field, others }: { field: FieldOf; others: readonly Contact[] }) {
  const words = useWords('people')
  const ui = useWords('ui')
  return (
    <>
      <TextField label={say(words.contact.email)} type="email" autoComplete="off" {...field('email')} />
      <TextField
        label={say(words.contact.phone)}
        optional={say(ui.optional)}
        description={say(words.contact.phoneHint)}
        type="tel"
        autoComplete="off"
        {...field('phone')}
      />
      {others.length > 0 ? (
        <SelectField
          label={say(words.contact.deputy)}
          choices={others.map((other) => ({ value: other.id, label: fullName(other) }))}
          placeholder={say(words.none)}
          {...field('deputyId')}
        />
      ) : null}
    </>
  )
}
