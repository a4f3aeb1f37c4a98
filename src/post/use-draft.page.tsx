import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Problem, useCall } from '../ui/call.tsx'
import { useKept } from '../ui/kept-text.ts'
import type { Message } from './message.ts'

/** What is being written, and the version it was begun from. */
export interface Writing {
  readonly subject: string
  readonly text: string
  readonly version: number
}

export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed' | 'conflict'

export interface Draft {
  readonly writing: Writing
  readonly state: SaveState
  /** What somebody else wrote meanwhile; only in 'conflict'. */
  readonly theirs: Writing | null
  write(change: Partial<Pick<Writing, 'subject' | 'text'>>): void
  /** Saves now if there is anything to save. Gives the version that stands on the server, or null if it could not be saved. */
  saveNow(): Promise<number | null>
  takeTheirs(): void
  keepMine(): void
}

const SAVE_AFTER_MS = 2000

type Stored = Pick<Message, 'id' | 'subject' | 'text' | 'version' | 'state'>

/**
 * A draft that saves itself two seconds after the last stroke and keeps a copy on this device until the
 * server has it. Nobody is overwritten: another's newer text is shown beside one's own. An approved
 * message is only shown: what lies on the device never ends a yes by itself.
 */
export function useDraft({ id, subject, text, version, state: stage }: Stored): Draft {
  const call = useCall()
  const open = stage === 'draft'
  const stands: Writing = { subject, text, version }
  const [kept, keep, forget] = useKept<Writing>(`letter:${id}`, stands)
  const [saved, setSaved] = useState<Writing>(stands)
  const [theirs, setTheirs] = useState<Writing | null>(() =>
    open && kept.version < version && differs(kept, stands) ? stands : null,
  )
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle')
  const writing = open ? kept : stands
  const dirty = open && differs(writing, saved)
  // Who asked for another wording goes on writing until it comes: a change is made to what stands then.
  const latest = useRef(writing)
  useLayoutEffect(() => {
    latest.current = writing
  }, [writing])

  // Somebody else saved and nothing of ours is open: what stands is what is shown. While our own text is on its
  // way, the newer version may be that text, and the writer may have taken it back since.
  if (version > saved.version && !dirty && theirs === null && state !== 'saving') {
    setSaved(stands)
    keep(stands)
  }

  const put = useCallback(
    async (base: Writing): Promise<Writing | null> => {
      setState('saving')
      try {
        const input = { messageId: id, ...writing, version: base.version }
        const { version: next } = await call<{ version: number }>('PATCH /messages/:messageId', input)
        const now = { ...writing, version: next }
        setSaved(now)
        setState('idle')
        // What was typed while it was on its way is on this device alone.
        forget(writing)
        return now
      } catch (error) {
        const there = error instanceof Problem && error.kind === 'changed-meanwhile' ? writingOf(error.refusal) : null
        // The answer to an earlier try was lost: what stands there is what we sent, and nobody else's.
        const ours = there !== null && !differs(there, writing)
        setState(ours ? 'idle' : 'failed')
        if (!ours) {
          setTheirs(there)
          return null
        }
        setSaved(there)
        forget(writing)
        return there
      }
    },
    [call, forget, id, writing],
  )

  // One at a time: a text of our own that is still on its way is what the next one is built on, never a clash.
  const flight = useRef<Promise<Writing | null> | null>(null)
  const saveNow = useCallback(async (): Promise<number | null> => {
    if (theirs) return null
    const base = flight.current ? await flight.current : saved
    if (base === null) return null
    if (!differs(writing, base)) return base.version
    flight.current = put(base)
    const now = await flight.current.finally(() => (flight.current = null))
    return now?.version ?? null
  }, [put, saved, theirs, writing])

  useEffect(() => {
    if (!dirty || theirs || state === 'saving') return
    const timer = setTimeout(() => void saveNow(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [dirty, theirs, state, saveNow])

  return {
    writing,
    theirs,
    state: theirs
      ? 'conflict'
      : state === 'saving'
        ? 'saving'
        : !dirty
          ? 'saved'
          : state === 'failed'
            ? 'failed'
            : 'dirty',
    write: (change) => keep({ ...latest.current, version: saved.version, ...change }),
    saveNow,
    takeTheirs: () => {
      if (!theirs) return
      keep(theirs)
      setSaved(theirs)
      setTheirs(null)
      forget()
    },
    keepMine: () => {
      if (!theirs) return
      setSaved(theirs)
      setTheirs(null)
    },
  }
}

function differs(a: Writing, b: Writing): boolean {
  return a.subject !== b.subject || a.text !== b.text
}

function writingOf(refusal: Readonly<Record<string, unknown>>): Writing {
  const { subject, text, version } = refusal
  return { subject: String(subject ?? ''), text: String(text ?? ''), version: Number(version ?? 0) }
}
