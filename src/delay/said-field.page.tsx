import type { Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { Field } from '../ui/field.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { SLOT, type Frame, type FrameName } from './frames.ts'
import { colleagueIn, isSaid } from './said.ts'

export interface SaidFieldProps {
  readonly of: CasePage
  readonly label: string
  /** Which sentence of the letter it stands in; null where whole sentences are typed. */
  readonly frame: FrameName | null
  readonly value: Said
  readonly onChange: (value: Said) => void
  readonly hint?: string
  /** Set once the form was sent: the contact's language may then not be empty. */
  readonly asked?: boolean
  readonly optional?: boolean
  /** What stands in the sentence beside the clause, by SLOT, in the language of the sentence. */
  readonly beside?: (slot: string, code: Code) => string
}

/** A clause of the letter, typed per language, with the sentence it will stand in. */
export function SaidField({ of, label, frame, value, onChange, hint, asked, optional, beside }: SaidFieldProps) {
  const words = useWords('case')
  const common = useWords('ui')
  const nameOf = useLanguageName()
  const [theirs] = of.languages
  const named = colleagueIn(
    Object.values(value).join(' '),
    of.members.map((m) => m.name),
  )
  return (
    <>
      {of.languages.map((code) => {
        const own = code === theirs
        const missing = own && asked === true && optional !== true && !isSaid(value, code)
        return (
          <Clause
            key={code}
            code={code}
            label={
              of.languages.length === 1
                ? label
                : say(own ? words.said.theirs : words.said.ours, {
                    label,
                    language: nameOf(code),
                    contact: of.contact.fullName,
                  })
            }
            frame={frame !== null && (own || isSaid(value, code)) ? of.frames[frame][code] : undefined}
            beside={(slot) => beside?.(slot, code) ?? ''}
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
  readonly beside: (slot: string) => string
}

function Clause({ code, label, frame, value, onChange, hint, error, optional, beside }: ClauseProps) {
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
          {frame ? <FrameLine frame={frame} value={value} code={code} beside={beside} /> : null}
        </>
      )}
    </Field>
  )
}

interface FrameLineProps extends Pick<ClauseProps, 'value' | 'code' | 'beside'> {
  readonly frame: Frame
}

/** The clause in its sentence, as the letter will have it; what is still open is a gap under a line. */
function FrameLine({ frame, value, code, beside }: FrameLineProps) {
  return (
    <p className="clause-frame" lang={code}>
      <Filled text={frame.before} beside={beside} />
      {value.trim() === '' ? <Gap /> : <b>{value.trim()}</b>}
      <Filled text={frame.after} beside={beside} />
    </p>
  )
}

const SLOTS: ReadonlySet<string> = new Set(Object.values(SLOT))
const AT_SLOTS = new RegExp(`([${[...SLOTS].join('')}])`)

function Filled({ text, beside }: { text: string; beside: (slot: string) => string }) {
  return text.split(AT_SLOTS).map((part, i) => {
    if (!SLOTS.has(part)) return part
    return beside(part) === '' ? <Gap key={i} /> : beside(part)
  })
}

function Gap() {
  return (
    <span className="clause-gap">
      <span className="hidden-text">…</span>
    </span>
  )
}

/** 'German', in the reader's own language. */
function useLanguageName(): (code: Code) => string {
  const { formats } = useReader()
  const names = new Intl.DisplayNames(formats.locale, { type: 'language' })
  return (code) => names.of(code) ?? code
}
