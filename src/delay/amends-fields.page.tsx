import { say } from '../language/words.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { NumberField } from '../ui/choice.tsx'
import { SelectField } from '../ui/field.tsx'
import { Pair } from '../ui/form.tsx'
import { readNumber } from '../ui/typed.ts'
import { useReader, useWords } from '../ui/words.tsx'
import type { GiftKind, TypedAmends } from './plan-typed.ts'
import type { PlanFieldProps } from './plan-step.page.tsx'
import { SaidField } from './said-field.page.tsx'

/** What we give for the trouble, what it costs us, and by when it is given. */
export function AmendsFields({ page, typed, set, asked }: PlanFieldProps) {
  const words = useWords('case').plan
  const missing = say(useWords('case').missing)
  const limit = useLimitSentence(page.me.limit)
  const { amends } = typed
  const change = (to: Partial<TypedAmends>) => set({ amends: { ...amends, ...to } })
  const kinds = Object.entries(words.giftKinds).map(([value, label]) => ({ value, label: say(label) }))
  const need = (value: string) => (asked && readNumber(value) === null ? { error: missing } : {})
  return (
    <fieldset className="option-block">
      <legend>{say(words.amends)}</legend>
      <SelectField
        label={say(words.gift)}
        placeholder={say(words.amendsNone)}
        value={amends.kind}
        onChange={(kind) => change({ kind: kind as GiftKind | '' })}
        choices={kinds}
      />
      {amends.kind === '' ? null : (
        <>
          {amends.kind === 'extra' ? (
            <SaidField
              of={page}
              label={say(words.extra)}
              frame="extra"
              value={amends.what}
              onChange={(what) => change({ what })}
              asked={asked}
            />
          ) : (
            <NumberField
              label={say(
                { invoice: words.percent, 'next-project': words.percent, credit: words.amount, hours: words.hours }[
                  amends.kind
                ],
              )}
              value={amends.number}
              onChange={(number) => change({ number })}
              unit={{ invoice: '%', 'next-project': '%', credit: page.currency, hours: '' }[amends.kind]}
              {...need(amends.number)}
            />
          )}
          <Pair>
            <NumberField
              label={say(words.cost)}
              description={limit}
              value={amends.cost}
              onChange={(cost) => change({ cost })}
              unit={page.currency}
              {...need(amends.cost)}
            />
            <OneDay
              label={say(words.by)}
              value={amends.by}
              onChange={(by) => change({ by })}
              today={page.today}
              error={asked && amends.by === null ? missing : undefined}
            />
          </Pair>
        </>
      )}
    </fieldset>
  )
}

function useLimitSentence(limit: PlanFieldProps['page']['me']['limit']): string {
  const words = useWords('case').plan
  const { formats } = useReader()
  return limit === null ? say(words.noLimit) : say(words.limit, { limit: formats.money(limit) })
}
