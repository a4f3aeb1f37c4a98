import { type ReactNode, useId } from 'react'

export interface WeekFieldProps {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  /** Seven names, Monday first. */
  days: readonly string[]
  /** Seven texts, '9:00-12:00, 13:00-17:00'; empty for a free day. */
  value: readonly string[]
  onChange: (value: readonly string[]) => void
}

/** Hours for each day of the week, typed. */
export function WeekField({ label, description, error, days, value, onChange }: WeekFieldProps) {
  const id = useId()
  const described = [description ? `${id}-d` : '', error ? `${id}-e` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="field" aria-describedby={described || undefined} data-invalid={error ? true : undefined}>
      <legend className="field-label">{label}</legend>
      {description ? (
        <p className="field-description" id={`${id}-d`}>
          {description}
        </p>
      ) : null}
      <div className="week">
        {days.map((day, i) => (
          <div className="week-day" key={day}>
            <label htmlFor={`${id}-${i}`}>{day}</label>
            <input
              id={`${id}-${i}`}
              className="input figures"
              autoComplete="off"
              value={value[i] ?? ''}
              onChange={(e) => onChange(days.map((_, at) => (at === i ? e.currentTarget.value : (value[at] ?? ''))))}
            />
          </div>
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
