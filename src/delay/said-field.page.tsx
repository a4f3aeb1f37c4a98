import { tongueOf, type Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import type { Frame, FrameName } from './frames.ts'
import { colleagueIn, isSaid } from './said.ts'

export interface SaidFieldProps {
  readonly of: CasePage
  readonly label: string
  /** Which sentence of the letter it stands in. */
  readonly frame: FrameName
  readonly value: Said
  readonly onChange: (value: Said) => void
  readonly hint?: string
  /** Set once the form was sent: the contact's language may then not be empty. */
  readonly asked?: boolean
  readonly optional?: boolean
}

/** A clause of the letter, typed per language, with the sentence it will stand in. */
export function SaidField({ of, label, frame, value, onChange, hint, asked, optional }: SaidFieldProps) {
  const words = useWords('case')
  const common = useWords('ui')
  const [theirs] = of.languages
  const named = colleagueIn(
    Object.values(value).join(' '),
    of.members.map((m) => m.name),
  )
  return (
    <>
      {of.languages.map((code) => {
        const own = code === theirs
        const language = tongueOf(code).name
        const missing = own && asked === true && optional !== true && !isSaid(value, code)
        return (
          <Clause
            key={code}
            code={code}
            label={
              of.languages.length === 1
                ? label
                : say(own ? words.said.theirs : words.said.ours, { label, language, contact: of.contact.fullName })
            }
            frame={of.frames[frame][code]}
            value={value[code] ?? ''}
            onChange={(text) => onChange({ ...value, [code]: text })}
            {...(own && hint ? { hint } : {})}
            {...(missing ? { error: say(words.missing) } : {})}
            {...(own && named ? { error: say(words.said.named, { name: named }) } : {})}
            {...(own && optional !== true ? {} : { optional: say(common.optional) })}
          />
        )
      })}
    </>
  )
}

interface ClauseProps {
  readonly code: Code
  readonly label: string
  readonly frame: Frame | undefined
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  readonly error?: string
  readonly optional?: string
}

function Clause({ code, label, frame, value, onChange, hint, error, optional }: ClauseProps) {
  return (
    <Field
      label={label}
      {...(hint ? { description: hint } : {})}
      {...(error ? { error } : {})}
      {...(optional ? { optional } : {})}
    >
      {(linked) => (
        <>
          <textarea
            {...linked}
            className="input"
            rows={2}
            lang={code}
            value={value}
            onChange={(e) => onChange(e.currentTarget.value)}
          />
          {frame ? <FrameLine frame={frame} value={value} code={code} /> : null}
        </>
      )}
    </Field>
  )
}

/** The clause in its sentence, as the letter will have it. */
function FrameLine({ frame, value, code }: { frame: Frame; value: string; code: Code }) {
  const typed = value.trim()
  return (
    <p className="clause-frame" lang={code}>
      {frame.before}
      {typed === '' ? <span data-open>…</span> : <b>{typed}</b>}
      {frame.after}
    </p>
  )
}
