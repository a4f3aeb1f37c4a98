import { useState } from 'react'
import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import { RefusalLine } from '../post/refusal-line.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ScheduledContact } from './round.ts'
import { ResumeDialog } from './resume-updates.page.tsx'
import { useTheirTime } from './use-their-time.page.tsx'

/** Who hears from us when; one schedule per contact. */
export function SchedulesSection({ contacts, may }: { contacts: readonly ScheduledContact[]; may: boolean }) {
  const words = useWords('checkins').schedules
  const [chosen, choose] = useState<Id | null>(null)
  const one = contacts.find(({ contactId }) => contactId === chosen)
  const close = () => choose(null)
  if (contacts.length === 0) return null
  return (
    <Section title={say(words.title)} note={say(words.note)}>
      <Rows label={say(words.title)}>
        {contacts.map((contact) => (
          <Row
            key={contact.contactId}
            head={contact.contact}
            note={contact.client}
            when={<NextTime contact={contact} />}
            {...(may
              ? {
                  act: (
                    <Button onClick={() => choose(contact.contactId)} aria-label={labelOf(contact, words)}>
                      {say(wishFor(contact, words))}
                    </Button>
                  ),
                }
              : {})}
          >
            <Every contact={contact} />
          </Row>
        ))}
      </Rows>
      {one && one.stoppedAt === null ? <ScheduleDialog key={one.contactId} contact={one} onClose={close} /> : null}
      {one && one.stoppedAt !== null ? <ResumeDialog key={one.contactId} contact={one} onClose={close} /> : null}
    </Section>
  )
}

type Words = ReturnType<typeof useWords<'checkins'>>['schedules']

function wishFor({ schedule, stoppedAt }: ScheduledContact, words: Words) {
  if (stoppedAt !== null) return words.again
  return schedule ? words.change : words.set
}

function labelOf(contact: ScheduledContact, words: Words): string {
  return `${say(wishFor(contact, words))}: ${contact.contact}`
}

function useWeekdays(): readonly string[] {
  const { formats } = useReader()
  const named = new Intl.DateTimeFormat(formats.locale, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => named.format(Date.UTC(2024, 0, day)))
}

function Every({ contact: { contact, schedule, stoppedAt, zone } }: { contact: ScheduledContact }) {
  const words = useWords('checkins').schedules
  const { formats } = useReader()
  const when = useWhen()
  const weekdays = useWeekdays()
  if (stoppedAt !== null) return <>{say(words.stopped, { contact, when: when(stoppedAt) })}</>
  if (schedule === null) return <span className="soft">{say(words.none)}</span>
  if (!schedule.running) return <span className="soft">{say(words.resting)}</span>
  const weekday = weekdays[schedule.weekday - 1] ?? ''
  return <>{say(words.every, { weekday, time: formats.time(schedule.time), zone })}</>
}

function NextTime({ contact: { schedule, zone } }: { contact: ScheduledContact }) {
  const words = useWords('checkins').schedules
  const { short } = useTheirTime(zone)
  if (!schedule?.nextAt) return null
  return (
    <time className="figures" dateTime={schedule.nextAt}>
      {say(words.next, { when: short(schedule.nextAt) })}
    </time>
  )
}

function ScheduleDialog({ contact, onClose }: { contact: ScheduledContact; onClose: () => void }) {
  const words = useWords('checkins').schedules
  const set = useAct('POST /contacts/:contactId/schedule')
  const weekdays = useWeekdays()
  const known = contact.schedule ?? contact.usual
  const [weekday, setWeekday] = useState(String(known.weekday))
  const [time, setTime] = useState(known.time)
  const [running, setRunning] = useState(contact.schedule?.running ?? true)
  const { contactId } = contact

  return (
    <Dialog open onClose={onClose} title={say(words.formTitle, { contact: contact.contact })}>
      <Form
        label={say(words.formTitle, { contact: contact.contact })}
        onSubmit={() =>
          set.mutate({ input: { contactId, weekday: Number(weekday), time, running } }, { onSuccess: onClose })
        }
        trouble={<RefusalLine error={set.error} />}
        acts={
          <>
            <Button type="submit" kind="primary" busy={set.isPending ? '…' : null}>
              {say(words.save)}
            </Button>
            <Button onClick={onClose}>{say(words.cancel)}</Button>
          </>
        }
      >
        <Pair>
          <SelectField
            label={say(words.weekday)}
            value={weekday}
            onChange={setWeekday}
            choices={weekdays.map((label, i) => ({ value: String(i + 1), label }))}
          />
          <TextField label={`${say(words.time)} (${contact.zone})`} type="time" value={time} onChange={setTime} />
        </Pair>
        <Checkbox label={say(words.running)} checked={running} onChange={setRunning} />
      </Form>
    </Dialog>
  )
}
