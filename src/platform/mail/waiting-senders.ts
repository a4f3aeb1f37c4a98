const WAIT_MS = 60_000

/** Senders in a mailbox who have to wait, and which mails are theirs: so that none of them is fetched in vain. */
export interface WaitingSenders {
  /** Whether this mail's sender is still waiting; `ask` is called only where nobody knows yet whose it is. */
  keepsOut(mail: string, ask: () => Promise<string>): Promise<boolean>
  /** This mail was too much: its sender waits a minute, and whatever else of theirs lies in the mailbox waits along. */
  add(mail: string, sender: string): void
  /** The mail has been taken over. */
  forget(mail: string): void
}

/** `now` in milliseconds. */
export function waitingSenders(now: () => number): WaitingSenders {
  const senders = new Map<string, string>()
  const until = new Map<string, number>()
  return {
    async keepsOut(mail, ask) {
      for (const [sender, end] of until) if (end <= now()) until.delete(sender)
      if (until.size === 0) return false
      const sender = senders.get(mail) ?? (await ask())
      senders.set(mail, sender)
      return until.has(sender)
    },
    add(mail, sender) {
      senders.set(mail, sender)
      until.set(sender, now() + WAIT_MS)
    },
    forget: (mail) => void senders.delete(mail),
  }
}
