/** What may be in doubt after so many kills and faults past the 354; one line more on either side for a sleep or a break. */
const mostInDoubt = ({ struck, workers, sink }) => LINES * workers * struck + sink.counts.hungUpAfter + sink.counts.hung
const LINES = 5

/** The invariants I1 to I3 and I10 of the record against the mail server's own count. `mayBe`: other states in which a letter that never left may wait for a person. */
export function judge({ messages, kills, struck, workers, shown, seconds, notes, sink, record, mayBe = [] }) {
  const copies = new Map(sink.copies)
  const states = {}
  let [duplicates, lost, arrivedInDoubt] = [0, 0, 0]
  const faults = [...notes]
  for (const { mailId, state, resends } of record.rows) {
    const n = copies.get(mailId) ?? 0
    states[state] = (states[state] ?? 0) + 1
    duplicates += Math.max(0, n - 1 - resends)
    if (state === 'sent' && n === 0) lost++
    if (state === 'in-doubt' && n > 0) arrivedInDoubt++
    if (mayBe.includes(state) && n === 0) continue
    if (!['sent', 'in-doubt'].includes(state)) {
      lost++
      faults.push(`${mailId} is ${state}, ${n} copies`)
    }
  }
  lost += Math.max(0, messages - record.rows.length)
  const { sent = 0, 'in-doubt': inDoubt = 0 } = states
  const most = mostInDoubt({ struck, workers, sink })
  if (inDoubt > most) faults.push(`${inDoubt} in doubt, at most ${most} can be`)
  if (shown.doubt !== inDoubt) faults.push(`the outbox shows ${shown.doubt} in doubt, the record holds ${inDoubt}`)
  if (record.brokenRecord !== null) faults.push(`the record breaks at line ${record.brokenRecord}`)
  if (record.strandedSeconds > 60) faults.push(`a lease has been over for ${record.strandedSeconds} s`)
  const unknown = [...copies.keys()].filter((id) => !record.rows.some(({ mailId }) => mailId === id))
  if (unknown.length > 0) faults.push(`${unknown.length} letters of which the record knows nothing`)
  return {
    messages,
    sent,
    duplicates,
    lost,
    inDoubt,
    arrivedInDoubt,
    kills,
    struck,
    seconds,
    states,
    faults,
    smtp: sink.counts,
  }
}
