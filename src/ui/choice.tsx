import { type ReactNode, useId } from 'react'
import { type Choice, Field, type FieldWords } from './field.tsx'

export interface CheckboxProps {
  label: ReactNode
  description?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  name?: string
  disabled?: boolean
}

/** Yes or no. */
export function Checkbox({ label, description, checked, onChange, ...rest }: CheckboxProps) {
  const id = useId()
  return (
    <div className="check">
      <input
        {...rest}
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={description ? `${id}-d` : undefined}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {description ? (
          <p className="field-description" id={`${id}-d`}>
            {description}
          </p>
        ) : null}
      </div>
    </div>
  )
}

export interface Card extends Omit<Choice, 'label'> {
  label: ReactNode
  description?: ReactNode
  /** A date or figure at the end of the card. */
  aside?: ReactNode
  disabled?: boolean
}

export interface RadioCardsProps extends FieldWords {
  value: string | null
  onChange: (value: string) => void
  cards: readonly Card[]
  name?: string
}

/** One of a few that deserve a sentence each. Arrow keys move, as in any radio group. */
export function RadioCards({ label, description, error, value, onChange, cards, name }: RadioCardsProps) {
  const id = useId()
  const described = [description ? `${id}-d` : '', error ? `${id}-e` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="field" aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
      <legend className="field-label">{label}</legend>
      {description ? (
        <p className="field-description" id={`${id}-d`}>
          {description}
        </p>
      ) : null}
      <div className="cards">
        {cards.map((card) => (
          <label className="card" key={card.value} data-chosen={card.value === value || undefined}>
            <input
              type="radio"
              name={name ?? id}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled}
              onChange={() => onChange(card.value)}
            />
            <span className="card-text">
              <span className="card-label">{card.label}</span>
              {card.description ? <span className="card-description">{card.description}</span> : null}
            </span>
            {card.aside ? <span className="card-aside">{card.aside}</span> : null}
          </label>
        ))}
      </div>
      {error ? (
        <p className="field-error" id={`${id}-e`} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}

/** Two to four short choices on one line, one pressed: a view switch or a filter. */
export function Segments({
  label,
  choices,
  value,
  onChange,
}: {
  label: string
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
}) {
  const name = useId()
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label className="segment" key={choice.value} data-chosen={choice.value === value || undefined}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}

/** A number typed as text, so that commas, Bengali digits and half-typed values survive. Read it with readNumber. */
export function NumberField({
  value,
  onChange,
  unit,
  disabled,
  ...words
}: FieldWords & {
  value: string
  onChange: (value: string) => void
  disabled?: boolean
  /** Said after the box: 'days'. */
  unit?: ReactNode
}) {
  return (
    <Field {...words}>
      {(linked) => (
        <span className="with-unit">
          <input
            {...linked}
            className="input figures"
            inputMode="decimal"
            autoComplete="off"
            disabled={disabled}
            value={value}
            onChange={(e) => onChange(e.currentTarget.value)}
          />
          {unit ? <span className="unit">{unit}</span> : null}
        </span>
      )}
    </Field>
  )
}
