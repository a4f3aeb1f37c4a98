import type { JournalEntry } from './line.ts'

/** The states of a delivery that a start may find, see the state table of the outbox. */
export type RowState =
  /** In the hand of another worker, whose journal is not this one. */
  | 'elsewhere'
  | 'held'
  | 'queued'
  | 'late'
  | 'attempting'
  | 'data'
  | 'sent'
  | 'bounced'
  | 'in_doubt'
  | 'failed'
  | 'cancelled'

export interface Row {
  readonly deliveryId: string
  readonly messageId: string
  readonly state: RowState
  /** How many claims the row has seen; 0 before the first. */
  readonly attempt: number
}

export interface Correction {
  readonly deliveryId: string
  readonly to: 'queued' | 'sent' | 'in_doubt' | 'failed'
  readonly because: 'journal-says-ended' | 'body-may-have-left' | 'body-never-started' | 'store-forgot'
  /** The reply code, where the journal has one. */
  readonly code: string
}

export interface Reconciled {
  readonly corrections: readonly Correction[]
  /** Message-IDs that have left or may have, of which the store knows nothing, or less than the journal. */
  readonly forgotten: readonly string[]
  /** The store lost commits that it had acknowledged (restore, rollback): sending must pause. */
  readonly storeIsBehind: boolean
}

interface Last {
  readonly attempt: number
  readonly marked: boolean
  readonly ended: JournalEntry['ended'] | null
}

/**
 * What each row must become at start, before anything is sent. The journal wins
 * over the store. Of rows in 'attempting' and 'data' pass only those whose lease
 * nobody holds any more, and only with the journal of the process that held it.
 */
export function reconcile(rows: readonly Row[], journal: readonly JournalEntry[]): Reconciled {
  const lasts = lastAttempts(journal)
  const known = new Map(rows.map((row) => [row.messageId, row]))
  const corrections = rows.flatMap((row) => correctionOf(row, lasts.get(row.messageId)) ?? [])
  const behind = [...lasts].filter(([messageId, last]) => last.attempt > (known.get(messageId)?.attempt ?? 0))
  return {
    corrections,
    forgotten: behind.filter(([, last]) => mayHaveLeft(last)).map(([messageId]) => messageId),
    storeIsBehind: behind.length > 0,
  }
}

function lastAttempts(journal: readonly JournalEntry[]): ReadonlyMap<string, Last> {
  const lasts = new Map<string, Last>()
  for (const { messageId, attempt, phase, ended } of journal) {
    const before = lasts.get(messageId)
    if (before && before.attempt > attempt) continue
    const same = before?.attempt === attempt ? before : { attempt, marked: false, ended: null }
    lasts.set(messageId, { attempt, marked: same.marked || phase === 'data', ended: ended ?? same.ended })
  }
  return lasts
}

function mayHaveLeft({ marked, ended }: Last): boolean {
  return ended ? ended.as === 'sent' || ended.as === 'in-doubt' : marked
}

function correctionOf(row: Row, last: Last | undefined): Correction | null {
  const correction = (to: Correction['to'], because: Correction['because'], code = ''): Correction | null =>
    to === row.state ? null : { deliveryId: row.deliveryId, to, because, code }

  if (row.state === 'sent' || row.state === 'bounced' || row.state === 'elsewhere') return null
  const forgot = last !== undefined && last.attempt > row.attempt
  const open = row.state === 'attempting' || row.state === 'data'
  // A yes that was written down stays a yes, whatever the row has become since.
  if (last && last.attempt >= row.attempt && last.ended?.as === 'sent') {
    return correction('sent', forgot ? 'store-forgot' : 'journal-says-ended', last.ended.code)
  }
  if (forgot)
    return mayHaveLeft(last)
      ? correction('in_doubt', 'store-forgot', last.ended?.code)
      : open
        ? correction('queued', 'store-forgot')
        : null
  if (!open) return null
  const known = last?.attempt === row.attempt ? last : null
  if (known?.ended) return endedAs(known.ended, correction)
  if (known?.marked) return correction('in_doubt', 'body-may-have-left')
  // The journal's mark is on disk before the first byte. Where it lacks the whole attempt, only the row knows.
  if (row.state === 'data' && known === null) return correction('in_doubt', 'body-may-have-left')
  return correction('queued', 'body-never-started')
}

function endedAs(
  { as, code }: NonNullable<JournalEntry['ended']>,
  correction: (to: Correction['to'], because: Correction['because'], code: string) => Correction | null,
): Correction | null {
  const to = { sent: 'sent', later: 'queued', refused: 'failed', 'in-doubt': 'in_doubt' } as const
  return correction(to[as], 'journal-says-ended', code)
}
