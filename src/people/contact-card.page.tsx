import { addWorkingMinutes, isWorking } from '../kit/calendar.ts'
import { dayIn, type Instant } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { useNow } from '../ui/now.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { Facts } from '../ui/rows.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { Trouble, usePlaces } from './form.page.tsx'
import { weekInBrief } from './hours-text.ts'
import { contactCalendar, fullName, type Contact } from './person.ts'

/** One contact: how to address and reach them, and whether they are at work now. */
export function ContactCard({
  contact,
  contacts,
  may,
}: {
  contact: Contact
  contacts: readonly Contact[]
  may: boolean
}) {
  const words = useWords('people')
  const rank = useAct('POST /clients/:clientId/order')
  const { languages } = usePlaces()
  const place = contacts.indexOf(contact) + 1
  const tellFirst = () => {
    const others = contacts.filter(({ id }) => id !== contact.id)
    rank.mutate({ input: { clientId: contact.clientId, contactIds: [contact, ...others].map(({ id }) => id) } })
  }
  const deputy = contacts.find(({ id }) => id === contact.deputyId)
  const { salutation, register } = contact
  const addressed = { salutation: say(words.salutation[salutation]), register: say(words.register[register]) }
  const facts = [
    { key: 'address', name: say(words.client.address), value: say(words.client.addressed, addressed) },
    {
      key: 'language',
      name: say(words.client.writesIn),
      value: languages.find(({ value }) => value === contact.language)?.label ?? contact.language,
    },
    { key: 'there', name: say(words.client.there), value: <There contact={contact} /> },
    { key: 'hours', name: say(words.client.hours), value: <Hours contact={contact} /> },
    { key: 'email', name: say(words.client.email), value: <span translate="no">{contact.email}</span> },
    ...(contact.phone === null
      ? []
      : [{ key: 'phone', name: say(words.client.phone), value: <Phone of={contact.phone} /> }]),
    ...(deputy ? [{ key: 'deputy', name: say(words.client.deputy), value: fullName(deputy) }] : []),
  ]
  return (
    <Stack gap={3}>
      <Line>
        <h3>
          <bdi>{fullName(contact)}</bdi>
        </h3>
        {contacts.length > 1 ? <span className="soft">{say(words.client.rank, { rank: place })}</span> : null}
      </Line>
      <Facts facts={facts} />
      {may ? (
        <Line>
          <LinkButton kind="quiet" href={`/clients/${contact.clientId}?edit=${contact.id}`}>
            {say(words.client.edit)}
            <span className="hidden-text"> {fullName(contact)}</span>
          </LinkButton>
          {place > 1 ? (
            <Button kind="plain" onClick={tellFirst} busy={rank.isPending && say(words.saving)}>
              {say(words.client.tellFirst)}
              <span className="hidden-text"> {fullName(contact)}</span>
            </Button>
          ) : null}
        </Line>
      ) : null}
      <Trouble error={rank.error} />
    </Stack>
  )
}

/** What time it is where they are, and whether they work. Holidays are not known here, so it speaks of their week only. */
function There({ contact }: { contact: Contact }) {
  const words = useWords('people').client
  const { code } = useReader()
  const now: Instant = useNow()
  const there = formatsFor(code, { zone: contact.zone })
  const calendar = contactCalendar(contact)
  const zone = contact.zone.replaceAll('_', ' ')
  const time = there.clock(now)
  if (isWorking(calendar, now)) return say(words.atWork, { time, zone })
  const back = addWorkingMinutes(calendar, now, 0)
  const day = there.day('short', dayIn(contact.zone, back), dayIn(contact.zone, now))
  return say(words.notAtWork, { time, zone, day, from: there.clock(back) })
}

function Hours({ contact }: { contact: Contact }) {
  const names = useWeekdays('short')
  return (
    <Stack gap={1}>
      {weekInBrief(contact.hours).map(({ first, last, hours }) => (
        <span key={first}>
          {first === last ? names[first - 1] : `${names[first - 1]}–${names[last - 1]}`} {hours.replaceAll('-', '–')}
        </span>
      ))}
    </Stack>
  )
}

function Phone({ of }: { of: string }) {
  const words = useWords('people').client
  return (
    <a href={`tel:${of}`} aria-label={say(words.call, { phone: of })}>
      <span translate="no">{of}</span>
    </a>
  )
}

/** Seven weekdays in the reader's language, Monday first. */
export function useWeekdays(style: 'short' | 'long'): readonly string[] {
  const { formats } = useReader()
  const name = new Intl.DateTimeFormat(formats.locale, { weekday: style, timeZone: 'UTC' })
  // 2024-01-01 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => name.format(Date.UTC(2024, 0, day)))
}
