import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Letter, LetterDesk, SideBySide, SmallMarks } from '../ui/letter.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import type { ComposerView } from './composer.ts'
import { Margin } from './margin.page.tsx'
import { changeFor, marksOf } from './remarks.ts'
import { readable } from './slot-chip.page.tsx'
import type { Draft } from './use-draft.page.tsx'
import type { Remark } from './use-remarks.page.tsx'

// The editor weighs more than the page around it.
const LetterEditor = lazy(() => import('./letter-editor.page.tsx').then((file) => ({ default: file.LetterEditor })))

interface Props {
  readonly view: ComposerView
  readonly draft: Draft
  readonly remarks: readonly Remark[]
}

/** The letter on paper, its remarks in the margin, and the row of what it should hold. */
export function LetterDraft({ view, draft, remarks }: Props) {
  const words = useWords('composer')
  const { message, contact, author } = view
  const [levels, setLevels] = useState<ReadonlyMap<string, number>>(new Map())
  const editable = message.state === 'draft' && view.may.edit && draft.state !== 'conflict'
  const { subject, text } = draft.writing
  const underlines = useUnderlines(remarks, text)
  const [explained, setExplained] = useState<string | null>(null)
  const slotLabel = say(words.portalSlot, { name: contact.name })
  const onText = useCallback((next: string) => draft.write({ text: next }), [draft])
  return (
    <>
      <Marks view={view} remarks={remarks} />
      {draft.theirs ? <Conflict draft={draft} lang={message.language} slotLabel={slotLabel} /> : null}
      <LetterDesk
        letter={
          <Letter
            lang={message.language}
            label={say(words.letterTo, { name: contact.name })}
            head={
              <>
                {say(words.to)} <b>{contact.name}</b> {contact.email}
                <br />
                {say(words.from)} <b>{author}</b>
                {message.state === 'draft' && view.may.edit ? (
                  <TextField
                    label={say(words.subject)}
                    lang={message.language}
                    value={subject}
                    onChange={(next) => draft.write({ subject: next })}
                    readOnly={!editable}
                  />
                ) : (
                  <>
                    <br />
                    {say(words.subject)} <b lang={message.language}>{subject}</b>
                  </>
                )}
              </>
            }
            foot={<Foot draft={draft} editable={editable} />}
          >
            <Suspense fallback={<p className="letter-plain">{readable(text, slotLabel)}</p>}>
              <LetterEditor
                value={text}
                onChange={onText}
                label={say(words.text)}
                lang={message.language}
                readOnly={!editable}
                slotLabel={slotLabel}
                underlines={underlines}
                onLevels={setLevels}
                onExplain={setExplained}
              />
            </Suspense>
          </Letter>
        }
        notes={
          <Margin
            remarks={remarks}
            levels={levels}
            text={text}
            explained={explained}
            {...(editable ? { onText } : {})}
          />
        }
      />
    </>
  )
}

function useUnderlines(remarks: readonly Remark[], text: string) {
  const words = useWords('composer')
  return useMemo(
    () =>
      remarks.flatMap(({ key, found, why }) => {
        if (found.span === null) return []
        const change = changeFor(found, text)
        const offer = change ? { ...change, label: say(words.use, { text: change.text.trim() }) } : null
        return [{ key, ...found.span, weight: found.severity, why, offer }]
      }),
    [remarks, text, words],
  )
}

function Marks({ view, remarks }: Pick<Props, 'view' | 'remarks'>) {
  const words = useWords('composer')
  const { principle: names } = useWords('checker')
  const { mark: states } = useWords('ui')
  const marks = marksOf(
    remarks.map(({ found }) => found),
    view.message.context,
  )
  const asked = marks.filter(({ state }) => state !== 'not-asked')
  const there = asked.filter(({ state }) => state === 'there').length
  const stateWords = { there: states.there, missing: states.missing, wrong: states.wrong, 'not-asked': states.notAsked }
  return (
    <Stack gap={2}>
      <p className="soft small" role="status">
        {say(words.meter, { there, asked: asked.length, rest: marks.length - asked.length })}
      </p>
      <SmallMarks
        label={say(words.marks)}
        marks={marks.map(({ principle, state }) => ({
          key: `p${principle}`,
          label: say(names[`p${principle}`]),
          state,
          stateWord: say(stateWords[state]),
        }))}
      />
    </Stack>
  )
}

function Foot({ draft, editable }: { draft: Draft; editable: boolean }) {
  const words = useWords('composer')
  if (!editable || draft.state === 'conflict') return null
  return (
    <>
      <span role="status">{say(words.save[draft.state])}</span>
      <span className="letter-keys"> {say(words.keys)}</span>
    </>
  )
}

function Conflict({ draft, lang, slotLabel }: { draft: Draft; lang: string; slotLabel: string }) {
  const words = useWords('composer').conflict
  if (!draft.theirs) return null
  const pair = (part: 'subject' | 'text') => ({
    key: part,
    left: <p className="letter-plain">{readable(draft.theirs?.[part] ?? '', slotLabel)}</p>,
    right: <p className="letter-plain">{readable(draft.writing[part], slotLabel)}</p>,
  })
  return (
    <Notice
      state="trouble"
      live="assertive"
      title={say(words.title)}
      acts={
        <Line>
          <Button onClick={draft.takeTheirs}>{say(words.takeTheirs)}</Button>
          <Button onClick={draft.keepMine}>{say(words.keepMine)}</Button>
        </Line>
      }
    >
      <SideBySide
        left={{ lang, title: say(words.theirs) }}
        right={{ lang, title: say(words.mine) }}
        pairs={[pair('subject'), pair('text')]}
      />
    </Notice>
  )
}
