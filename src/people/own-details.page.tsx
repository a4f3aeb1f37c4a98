import { useState } from 'react'
import { dayIn, type Day } from '../kit/day.ts'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { DayField } from '../ui/day-field.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { useNow } from '../ui/now.tsx'
import { Section } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { Trouble, usePlaces, useTyped, withValue } from './form.page.tsx'
import type { Me, Team } from './shown.ts'

/** Name, language, zone and phone of the person who reads. */
export function OwnDetails({ me: { me } }: { me: Me }) {
  const words = useWords('people')
  const ui = useWords('ui')
  const toast = useToasts()
  const change = useAct('PATCH /me')
  const first = { name: me.name, language: me.language as string, zone: me.zone as string, phone: me.phone ?? '' }
  const { typed, field } = useTyped(first, change.error)
  const { languages, zones } = usePlaces()
  const done = () => toast({ text: say(words.saved), state: 'kept' })
  return (
    <Section title={say(words.settings.you)} note={say(words.settings.youNote)} id="you">
      <Form
        label={say(words.settings.you)}
        onSubmit={() => change.mutate({ input: typed }, { onSuccess: done })}
        trouble={<Trouble error={change.error} />}
        acts={
          <Button type="submit" busy={change.isPending && say(words.saving)}>
            {say(words.save)}
          </Button>
        }
      >
        <Pair>
          <TextField label={say(words.settings.name)} autoComplete="name" {...field('name')} />
          <TextField
            label={say(words.settings.phone)}
            optional={say(ui.optional)}
            type="tel"
            autoComplete="tel"
            {...field('phone')}
          />
          <SelectField label={say(words.settings.language)} choices={languages} {...field('language')} />
          <SelectField label={say(words.settings.zone)} choices={withValue(zones, typed.zone)} {...field('zone')} />
        </Pair>
      </Form>
    </Section>
  )
}

/** When the person who reads is away, and who stands in. */
export function OwnAbsence({ me: { me }, team }: { me: Me; team: Team }) {
  const words = useWords('people')
  const ui = useWords('ui')
  const { formats, code, dateOrder } = useReader()
  const toast = useToasts()
  const set = useAct('POST /team/:memberId/absence')
  const [from, setFrom] = useState<Day | null>(me.awayFrom)
  const [until, setUntil] = useState<Day | null>(me.awayUntil)
  const { typed, field } = useTyped({ deputyId: (me.deputyId as string | null) ?? '' }, set.error)
  const today = dayIn(me.zone, useNow())
  const mine = team.members.find(({ id }) => id === me.id)
  const others = team.members.filter(({ id, leftAt }) => id !== me.id && leftAt === null)
  const deputy = team.members.find(({ id }) => id === me.deputyId)
  const send = (absence: { from: Day | null; until: Day | null }) => {
    const input = { memberId: me.id, deputyId: typed.deputyId === '' ? null : typed.deputyId, ...absence }
    set.mutate({ input }, { onSuccess: () => toast({ text: say(words.saved), state: 'kept' }) })
  }
  const back = () => {
    setFrom(null)
    setUntil(null)
    send({ from: null, until: null })
  }
  const unread = say(ui.dayUnread, { example: formats.day('short', today) })
  const days = {
    order: dateOrder ?? tongueOf(code).dateOrder,
    today,
    say: (of: Day) => formats.day('bare', of),
    unread,
  }
  return (
    <Section title={say(words.settings.absence)} note={say(words.settings.absenceNote)} id="absence">
      {mine?.away ? (
        <Notice
          state="watch"
          title={deputy ? say(words.settings.absenceNow, { name: deputy.name }) : say(words.settings.absenceNobody)}
          acts={<Button onClick={back}>{say(words.settings.absenceClear)}</Button>}
        />
      ) : null}
      <Form
        label={say(words.settings.absence)}
        onSubmit={() => send({ from, until })}
        trouble={<Trouble error={set.error} />}
        acts={
          <Button type="submit" busy={set.isPending && say(words.saving)}>
            {say(words.save)}
          </Button>
        }
      >
        <Pair>
          <DayField
            label={say(words.settings.awayFrom)}
            value={from}
            onChange={setFrom}
            {...days}
            key={`from ${me.awayFrom}`}
          />
          <DayField
            label={say(words.settings.awayUntil)}
            value={until}
            onChange={setUntil}
            {...days}
            key={`until ${me.awayUntil}`}
          />
        </Pair>
        <SelectField
          label={say(words.settings.deputy)}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={say(words.none)}
          {...field('deputyId')}
        />
      </Form>
    </Section>
  )
}
