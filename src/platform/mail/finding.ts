type Way = 'smtp' | 'imap'

/** What can be found; the words files say each in a sentence: what it is, what follows from it, what to do. */
export type Finds =
  | `${Way}-none`
  | `${Way}-good`
  | `${Way}-reach`
  | `${Way}-secure`
  | `${Way}-sign-in`
  | 'smtp-good-plain'
  | 'smtp-good-signed-in'
  | 'smtp-reach-25'
  | 'imap-lmtp'
  | 'imap-folder'
  | 'from-none'
  | 'spf-good'
  | 'spf-missing'
  | 'spf-many'
  | 'spf-all'
  | 'dkim-unsigned'
  | 'dkim-missing'
  | 'dkim-withdrawn'
  | 'dkim-good'
  | 'dmarc-missing'
  | 'dmarc-watch'
  | 'dmarc-good'
  | 'dns-silent'
  | 'demo'

/** One finding about the way of the mail, the same for the page and for the doctor. */
export interface MailFinding {
  readonly about: Way | 'spf' | 'dkim' | 'dmarc'
  readonly state: 'good' | 'weak' | 'missing' | 'unknown'
  readonly says: Finds
  /** What the sentence needs. */
  readonly with: Readonly<Record<string, string | number>>
}
