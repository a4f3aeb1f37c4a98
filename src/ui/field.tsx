import { type ComponentProps, type ReactNode, useId } from 'react'

/** What every field can say about itself. The error sentence tells what to do, not only what is wrong. */
export interface FieldWords {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  /** Said after the label, for what may be left empty: 'optional'. */
  optional?: ReactNode
}

interface Linked {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, description and error around any control, linked by id. Use it for a control that is not below. */
export function Field({
  label,
  description,
  error,
  optional,
  id: given,
  children,
}: FieldWords & { id?: string | undefined; children: (linked: Linked) => ReactNode }) {
  const own = useId()
  const id = given ?? own
  const described = [description ? `${id}-d` : '', error ? `${id}-e` : ''].filter(Boolean).join(' ')
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional ? <span className="field-optional"> {optional}</span> : null}
      </label>
      {description ? (
        <p className="field-description" id={`${id}-d`}>
          {description}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p className="field-error" id={`${id}-e`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}

type Own<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'value' | 'onChange' | 'className'>

export interface TextFieldProps extends FieldWords, Own<'input'> {
  value: string
  onChange: (value: string) => void
}

/** One line of text. Pass `type`, `autoComplete`, `inputMode`, `lang` as the content wants. */
export function TextField({ label, description, error, optional, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field {...words({ label, description, error, optional })} id={rest.id}>
      {(linked) => (
        <input
          {...rest}
          {...linked}
          className="input"
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface TextAreaProps extends FieldWords, Own<'textarea'> {
  value: string
  onChange: (value: string) => void
}

/** Several lines; grows with its text. */
export function TextArea({ label, description, error, optional, value, onChange, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field {...words({ label, description, error, optional })} id={rest.id}>
      {(linked) => (
        <textarea
          {...rest}
          {...linked}
          rows={rows}
          className="input text-area"
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface Choice {
  value: string
  label: string
}

export interface SelectFieldProps extends FieldWords, Own<'select'> {
  value: string
  onChange: (value: string) => void
  choices: readonly Choice[]
  /** The first, empty choice: 'Choose a language'. */
  placeholder?: string
}

/** One of many, by the browser's own list: it works on every phone and with every screen reader. */
export function SelectField(props: SelectFieldProps) {
  const { label, description, error, optional, value, onChange, choices, placeholder, ...rest } = props
  return (
    <Field {...words({ label, description, error, optional })} id={rest.id}>
      {(linked) => (
        <select
          {...rest}
          {...linked}
          className="input select"
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        >
          {placeholder ? <option value="">{placeholder}</option> : null}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Leaves out what is not said, so that exact optional types hold. */
export function words({ label, description, error, optional }: { [Key in keyof FieldWords]?: ReactNode }): FieldWords {
  return {
    label,
    ...(description ? { description } : {}),
    ...(error ? { error } : {}),
    ...(optional ? { optional } : {}),
  }
}
