import type { ReactNode } from 'react'

export interface PortalPageProps {
  /** 'Your website will be ready on Friday 13 March, a week later than we promised.' */
  title: ReactNode
  lead?: ReactNode
  /** The agency's name or logo; louder than ours. */
  sender: ReactNode
  /** Small print at the end: settings, who we are. */
  foot?: ReactNode
  children?: ReactNode
}

/** A client's page: one column, like the letter it came from. Static HTML, no script needed. */
export function PortalPage({ title, lead, sender, foot, children }: PortalPageProps) {
  return (
    <div className="portal">
      <header className="portal-sender">{sender}</header>
      <main className="portal-letter" id="content">
        <h1 className="portal-title">{title}</h1>
        {lead ? <p className="portal-lead">{lead}</p> : null}
        {children}
      </main>
      {foot ? <footer className="portal-foot">{foot}</footer> : null}
    </div>
  )
}

/** One letter as it was sent, in the list of all updates. */
export function LetterCard({
  when,
  iso,
  subject,
  lang,
  open,
  children,
}: {
  when: ReactNode
  iso: string
  subject: ReactNode
  lang: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="portal-update" open={open}>
      <summary>
        <time dateTime={iso}>{when}</time> <span>{subject}</span>
      </summary>
      <div className="portal-update-text" lang={lang}>
        {children}
      </div>
    </details>
  )
}

/** The dates of a promise: old struck through, new as the hero, and at worst. */
export function PortalDates({
  rows,
}: {
  rows: readonly { key: string; name: ReactNode; day: ReactNode; iso: string; old?: boolean; hero?: boolean }[]
}) {
  return (
    <dl className="portal-dates">
      {rows.map((row) => (
        <div key={row.key} data-hero={row.hero || undefined}>
          <dt>{row.name}</dt>
          <dd>
            {row.old ? (
              <s>
                <time dateTime={row.iso}>{row.day}</time>
              </s>
            ) : (
              <time dateTime={row.iso}>{row.day}</time>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export interface PortalFormProps {
  action: string
  /** Names and values that go with the form: the token against forgery, the option. */
  hidden: Readonly<Record<string, string>>
}

export interface OptionCardProps extends PortalFormProps {
  /** 'Everything on Friday 13 March'. */
  title: ReactNode
  /** 'at worst Wednesday 18 March'. */
  worst: ReactNode
  /** What it means for them, one or two sentences. */
  children?: ReactNode
  /** 'Choose Friday 13 March'. */
  button: string
  /** 'Chosen on ...' when it was taken: no button then. */
  chosen?: ReactNode
}

/** A way forward the client can choose: date, worst case, what it means, one button. */
export function OptionCard({ title, worst, children, button, chosen, ...form }: OptionCardProps) {
  return (
    <section className="portal-option" data-chosen={chosen ? true : undefined}>
      <h3 className="portal-option-title">{title}</h3>
      <p className="portal-option-worst">{worst}</p>
      {children ? <div className="portal-option-text">{children}</div> : null}
      {chosen ? (
        <p className="portal-chosen">{chosen}</p>
      ) : (
        <PortalForm {...form}>
          <button className="portal-button" data-kind="primary" type="submit">
            {button}
          </button>
        </PortalForm>
      )}
    </section>
  )
}

/** A form that works without script. */
export function PortalForm({ action, hidden, children }: PortalFormProps & { children: ReactNode }) {
  return (
    <form method="post" action={action} className="portal-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** The six-digit code that was mailed. Pasted spaces are the server's to forgive. */
export function CodeForm({
  label,
  description,
  error,
  button,
  name = 'code',
  ...form
}: PortalFormProps & {
  label: ReactNode
  description: ReactNode
  error?: ReactNode
  button: string
  name?: string
}) {
  return (
    <PortalForm {...form}>
      <label className="portal-label" htmlFor={name}>
        {label}
      </label>
      <p className="portal-description" id={`${name}-d`}>
        {description}
      </p>
      {error ? (
        <p className="portal-error" id={`${name}-e`} role="alert">
          {error}
        </p>
      ) : null}
      <div className="portal-code-line">
        <input
          className="portal-code"
          id={name}
          name={name}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-d ${name}-e` : `${name}-d`}
        />
        <button className="portal-button" data-kind="primary" type="submit">
          {button}
        </button>
      </div>
    </PortalForm>
  )
}

/** A few times to choose from: one press takes one. */
export function TimeChoice({
  label,
  description,
  times,
  name = 'start',
  ...form
}: PortalFormProps & {
  label: ReactNode
  description: ReactNode
  times: readonly { value: string; text: ReactNode }[]
  name?: string
}) {
  return (
    <PortalForm {...form}>
      <p className="portal-label">{label}</p>
      <p className="portal-description">{description}</p>
      <div className="portal-times">
        {times.map(({ value, text }) => (
          <button key={value} className="portal-button" type="submit" name={name} value={value}>
            <time dateTime={value}>{text}</time>
          </button>
        ))}
      </div>
    </PortalForm>
  )
}

/** A box to ask, refuse or propose: one text, one button. `extra` holds further fields, such as a date. */
export function AskBox({
  label,
  description,
  error,
  button,
  value,
  name = 'text',
  extra,
  ...form
}: PortalFormProps & {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  button: string
  value?: string
  name?: string
  extra?: ReactNode
}) {
  const described = [description ? `${name}-d` : '', error ? `${name}-e` : ''].filter(Boolean).join(' ')
  return (
    <PortalForm {...form}>
      <label className="portal-label" htmlFor={name}>
        {label}
      </label>
      {description ? (
        <p className="portal-description" id={`${name}-d`}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p className="portal-error" id={`${name}-e`} role="alert">
          {error}
        </p>
      ) : null}
      {extra}
      <textarea
        className="portal-text"
        id={name}
        name={name}
        rows={4}
        defaultValue={value}
        aria-describedby={described || undefined}
      />
      <button className="portal-button" type="submit">
        {button}
      </button>
    </PortalForm>
  )
}
