import { useEffect } from 'react'
import type { Zone } from '../../kit/day.ts'
import { type Code, isCode } from '../../language/packs.ts'
import type { DateOrder } from '../../language/tongue.ts'
import { Problem, type Route, useRead } from '../../ui/call.tsx'
import { firstLanguage, setPrefs, usePrefs } from './prefs.ts'

/** What the frame around every page needs to know, in one answer. */
export interface Frame {
  member: { name: string; language: string; zone: string; dateOrder?: DateOrder }
  workspace: { name: string; demo: boolean }
  /** `silent`: no worker has shown life for a quarter of an hour, so nothing leaves and nothing falls due. */
  sending: { stopped: boolean; silent?: boolean }
  /** `trouble` counts what is in doubt or failed: the only red number. */
  outbox: { held: number; trouble: number }
  /** The last daily look through the record found a line that does not fit. */
  recordBroken?: boolean
}

/** One thing found by name: where it is and what it is. */
export interface Found {
  id: string
  label: string
  kind: string
  href: string
}

/** The paths the frame itself uses. */
export const framePaths = {
  frame: 'GET /frame',
  search: 'GET /search',
  stop: 'POST /sending/stop',
  start: 'POST /sending/start',
  signOut: 'POST /auth/sign-out',
} as const satisfies Record<string, Route>

export function useFrame(): { frame: Frame | null; problem: Problem | null } {
  const { data, error } = useRead<Frame>(framePaths.frame, {}, { every: 30_000 })
  return { frame: data ?? null, problem: error instanceof Problem ? error : null }
}

/** Language, zone and date order of the person at this device. */
export function useReaderOf(frame: Frame | null): { code: Code; zone: Zone; dateOrder: DateOrder | undefined } {
  const { language, known } = usePrefs()
  const said = frame?.member.language ?? ''
  useEffect(() => {
    if (isCode(said) && said !== known) setPrefs({ known: said })
  }, [said, known])
  const zone = frame?.member.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    code: language ?? (isCode(said) ? said : firstLanguage()),
    zone: zone as Zone,
    dateOrder: frame?.member.dateOrder,
  }
}
