import { useState } from 'react'
import { majorOf, money } from '../kit/money.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Checkbox, NumberField } from '../ui/choice.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Section } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { readNumber } from '../ui/typed.ts'
import { useWords } from '../ui/words.tsx'
import { sentenceFor, Trouble, usePlaces, useTyped, withValue } from './form.page.tsx'
import type { NoticeRules, Workspace } from './person.ts'
import { ROLES, type Role } from './rights.ts'

/** What holds for everybody here; owners change it, all others read it. */
export function WorkspaceSection({ workspace, may }: { workspace: Workspace; may: boolean }) {
  const words = useWords('people').settings
  return (
    <>
      <Section title={say(words.workspace)} note={say(may ? words.workspaceNote : words.ownersOnly)} id="workspace">
        <Place workspace={workspace} may={may} />
      </Section>
      <Section title={say(words.sending)} id="sending">
        <Sending workspace={workspace} may={may} />
      </Section>
      <Section title={say(words.amends)} note={say(words.amendsNote)} id="amends">
        <Limits workspace={workspace} may={may} />
      </Section>
      <Section title={say(words.notice)} note={say(words.noticeNote)} id="notice">
        <Notices workspace={workspace} may={may} />
      </Section>
    </>
  )
}

interface Part {
  workspace: Workspace
  may: boolean
}

function useChange() {
  const words = useWords('people')
  const toast = useToasts()
  const change = useAct('PATCH /workspace')
  const send = (input: object) =>
    change.mutate({ input }, { onSuccess: () => toast({ text: say(words.saved), state: 'kept' }) })
  return { send, error: change.error, busy: change.isPending }
}

function SaveButton({ may, busy }: { may: boolean; busy: boolean }) {
  const words = useWords('people')
  if (!may) return null
  return (
    <Button type="submit" busy={busy && say(words.saving)}>
      {say(words.save)}
    </Button>
  )
}

function Place({ workspace, may }: Part) {
  const words = useWords('people').settings
  const { send, error, busy } = useChange()
  const { name, country, currency } = workspace
  const first = { name, country, currency, zone: workspace.zone as string, language: workspace.language as string }
  const { typed, field } = useTyped(first, error)
  const { zones, countries, currencies, languages } = usePlaces()
  return (
    <Form
      label={say(words.workspace)}
      onSubmit={() => send(typed)}
      trouble={<Trouble error={error} />}
      acts={<SaveButton may={may} busy={busy} />}
    >
      <TextField label={say(words.workspaceName)} autoComplete="off" disabled={!may} {...field('name')} />
      <Pair>
        <SelectField label={say(words.country)} choices={countries} disabled={!may} {...field('country')} />
        <SelectField label={say(words.currency)} choices={currencies} disabled={!may} {...field('currency')} />
        <SelectField
          label={say(words.zone)}
          choices={withValue(zones, typed.zone)}
          disabled={!may}
          {...field('zone')}
        />
        <SelectField label={say(words.language)} choices={languages} disabled={!may} {...field('language')} />
      </Pair>
    </Form>
  )
}

function Sending({ workspace, may }: Part) {
  const words = useWords('people')
  const { send, error, busy } = useChange()
  const [hold, setHold] = useState(String(workspace.settings.holdSeconds))
  const [secondPerson, setSecondPerson] = useState(workspace.settings.secondPerson)
  return (
    <Form
      label={say(words.settings.sending)}
      onSubmit={() => send({ settings: { holdSeconds: readNumber(hold), secondPerson } })}
      trouble={<Trouble error={error} />}
      acts={<SaveButton may={may} busy={busy} />}
    >
      <NumberField
        label={say(words.settings.hold)}
        description={say(words.settings.holdHint)}
        unit={say(words.settings.seconds)}
        value={hold}
        onChange={setHold}
        disabled={!may}
        error={sentenceFor(words.problem, error, '/settings/holdSeconds')}
      />
      <Checkbox
        label={say(words.settings.secondPerson)}
        description={say(words.settings.secondPersonHint)}
        checked={secondPerson}
        onChange={setSecondPerson}
        disabled={!may}
      />
    </Form>
  )
}

function Limits({ workspace, may }: Part) {
  const words = useWords('people')
  const { send, error, busy } = useChange()
  const { amendsLimits } = workspace.settings
  const currencyOf = (role: Role) => amendsLimits[role]?.currency ?? workspace.currency
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(ROLES.map((role) => [role, amendsLimits[role] ? String(majorOf(amendsLimits[role])) : ''])),
  )
  const limits = () =>
    ROLES.map((role) => {
      const text = typed[role] ?? ''
      if (text.trim() === '') return [role, null] as const
      const amount = readNumber(text)
      const currency = currencyOf(role)
      // What is no number goes to the server as it is, which says so.
      return [role, amount === null ? { minor: text, currency } : money(amount, currency)] as const
    })
  return (
    <Form
      label={say(words.settings.amends)}
      onSubmit={() => send({ settings: { amendsLimits: Object.fromEntries(limits()) } })}
      trouble={<Trouble error={error} />}
      acts={<SaveButton may={may} busy={busy} />}
    >
      <Pair>
        {ROLES.map((role) => (
          <NumberField
            key={role}
            label={say(words.role[role])}
            unit={currencyOf(role)}
            value={typed[role] ?? ''}
            onChange={(text) => setTyped((before) => ({ ...before, [role]: text }))}
            disabled={!may}
            error={sentenceFor(words.problem, error, `/settings/amendsLimits/${role}`)}
          />
        ))}
      </Pair>
    </Form>
  )
}

function Notices({ workspace, may }: Part) {
  const words = useWords('people')
  const { send, error, busy } = useChange()
  const { notice } = workspace.settings
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(notice).map(([name, value]) => [name, String(value)])),
  )
  const { settings } = words
  const fields: readonly { name: keyof NoticeRules; label: string; unit: string }[] = [
    { name: 'hoursAfterOpening', label: say(settings.afterOpening), unit: say(settings.hours) },
    { name: 'daysBeforePromise', label: say(settings.beforePromise), unit: say(settings.days) },
    { name: 'daysBeforeStake', label: say(settings.beforeStake), unit: say(settings.days) },
    { name: 'atLeastHours', label: say(settings.atLeast), unit: say(settings.hours) },
  ]
  const rules = () => Object.fromEntries(fields.map(({ name }) => [name, readNumber(typed[name] ?? '')]))
  return (
    <Form
      label={say(settings.notice)}
      onSubmit={() => send({ settings: { notice: rules() } })}
      trouble={<Trouble error={error} />}
      acts={<SaveButton may={may} busy={busy} />}
    >
      <Pair>
        {fields.map(({ name, label, unit }) => (
          <NumberField
            key={name}
            label={label}
            unit={unit}
            value={typed[name] ?? ''}
            onChange={(text) => setTyped((before) => ({ ...before, [name]: text }))}
            disabled={!may}
            error={sentenceFor(words.problem, error, `/settings/notice/${name}`)}
          />
        ))}
      </Pair>
    </Form>
  )
}
