import { useMemo, useState } from 'react'
import type { Id } from '../kit/id.ts'
import { packOf, tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { preview, type Difference } from '../letter/preview.ts'
import { Button } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { SideBySide } from '../ui/letter.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ComposerView, MailPreview } from './composer.ts'
import { readable } from './slot-chip.page.tsx'
import { useLanguage } from './use-remarks.page.tsx'

/** The same facts in the reader's own language beside the letter, and whether both say the same. */
export function BesideSection({ message, text }: { message: ComposerView['message']; text: string }) {
  const words = useWords('composer')
  const { code } = useReader()
  const [open, setOpen] = useState(false)
  if (code === message.language) return null
  const language = tongueOf(code).name
  const label = open ? say(words.beside.hide) : say(words.beside.show, { language })
  return (
    <Stack gap={4}>
      <Line>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </Line>
      {open ? <Beside message={message} text={text} /> : null}
    </Stack>
  )
}

function Beside({ message, text }: { message: ComposerView['message']; text: string }) {
  const words = useWords('composer')
  const { code } = useReader()
  const letters = useLanguage(message.language, packOf)
  const readers = useLanguage(code, packOf)
  const { facts } = message
  const shown = useMemo(() => {
    if (facts === null || letters === null || readers === null) return null
    return preview(facts, { text, pack: letters }, readers, { seed: 1, used: [] })
  }, [facts, letters, readers, text])
  if (facts === null || shown?.ok === false) return <p className="soft">{say(words.noBeside)}</p>
  if (!shown?.ok) return null
  const slot = say(words.portalSlot, { name: facts.to.familyName || facts.to.givenName })
  const [left, right] = [paragraphs(readable(text, slot)), paragraphs(readable(shown.reader.text, slot))]
  return (
    <Stack gap={4}>
      <Verdict differences={shown.differences} />
      <SideBySide
        left={{ lang: message.language, title: say(words.goesOut, { language: tongueOf(message.language).name }) }}
        right={{ lang: code, title: say(words.beside.title, { language: tongueOf(code).name }) }}
        pairs={Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
          key: String(i),
          left: <p className="letter-plain">{left[i]}</p>,
          right: <p className="letter-plain">{right[i]}</p>,
        }))}
      />
    </Stack>
  )
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((part) => part.trim() !== '')
}

function Verdict({ differences }: { differences: readonly Difference[] }) {
  const words = useWords('composer')
  if (differences.length === 0) return <Notice state="kept" title={say(words.same)} />
  return (
    <Notice state="watch" title={say(words.differ)}>
      <ul>
        {differences.map(({ what, value, only }) => (
          <li key={`${what}${value}${only}`}>
            {say(only === 'letter' ? words.onlyLetter : words.onlyReader, {
              value: what === 'sentence' ? `“${value}”` : value,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The mail to the letter, as its reader will have it. */
export function PreviewSection({ messageId, version }: { messageId: Id; version: number }) {
  const words = useWords('composer').preview
  const [open, setOpen] = useState(false)
  return (
    <Stack gap={4}>
      <Line>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? words.hide : words.show)}
        </Button>
      </Line>
      {open ? <MailShown messageId={messageId} version={version} /> : null}
    </Stack>
  )
}

function MailShown({ messageId, version }: { messageId: Id; version: number }) {
  const words = useWords('composer').preview
  const { data } = useRead<MailPreview>('GET /messages/:messageId/preview', { messageId })
  if (!data) return null
  return (
    <Section title={say(words.title)} note={`${data.from} → ${data.to}`}>
      <iframe
        key={version}
        className="letter-mail"
        title={say(words.title)}
        src={`/preview/${messageId}?v=${version}`}
        sandbox=""
      />
      <details>
        <summary>{say(words.asText)}</summary>
        <pre className="letter-plain">{data.text}</pre>
      </details>
    </Section>
  )
}
