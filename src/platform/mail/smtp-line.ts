import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Handing, Letter, Outcome } from './letter.ts'
import { isLoopback, type SmtpSettings } from './smtp-settings.ts'
import { Transcript } from './transcript.ts'

/** One letter for one conversation: its bytes, and what must be on record before the first of them leaves. */
export interface Errand {
  readonly letter: Letter
  readonly raw: Buffer
  readonly handing: Handing
}

/** One connection to the mail server, for one letter after another. */
export class SmtpLine {
  readonly #settings: SmtpSettings
  readonly #connection: SMTPConnection
  /** What is being said belongs to this letter; between letters nobody listens. */
  #talk: { readonly transcript: Transcript; readonly patience: Patience } | null = null
  #opened = false
  #fail: (error: Error) => void = () => {}
  #said = 0
  /** False once the other side hung up or anything was not as it should be. */
  fit = true

  constructor(settings: SmtpSettings) {
    this.#settings = settings
    this.#connection = new SMTPConnection(optionsFrom(settings, this.#listener()))
    this.#connection.on('error', (error) => this.#broke(error))
    this.#connection.on('end', () => this.#broke(new Error('The server hung up.')))
  }

  /** How many letters it has taken. */
  get letters(): number {
    return this.#said
  }

  /** One letter's conversation, on a fresh connection from the greeting on. Never throws for what the network or the server does. */
  async converse({ letter, raw, handing }: Errand): Promise<Outcome> {
    const transcript = new Transcript(letter.ownCopy)
    const patience = new Patience(this.#settings, transcript)
    this.#talk = { transcript, patience }
    const body = gatedBody({ transcript, patience, raw, handing })
    const broken = Promise.race([new Promise<never>((_, reject) => (this.#fail = reject)), patience.runsOut])
    broken.catch(() => {})
    let ending = ''
    try {
      if (!this.fit) throw new Error('The server hung up.')
      await this.#open(broken)
      patience.renew()
      await Promise.race([this.#send(letter, body.stream), broken])
    } catch (error) {
      ending = messageOf(error)
    }
    patience.end()
    transcript.end()
    const lost = await body.over()
    const outcome = lost ?? transcript.outcome(ending)
    this.#talk = null
    this.#fail = () => {}
    this.#said += 1
    if (outcome.kind !== 'sent') this.hangUp()
    return outcome
  }

  /** Says QUIT. A server that never answers it must not keep the line. */
  leave(): void {
    if (!this.fit) return
    this.fit = false
    this.#connection.quit()
    setTimeout(() => this.#connection.close(), 5_000).unref()
  }

  hangUp(): void {
    this.fit = false
    this.#connection.close()
  }

  #broke(error: Error): void {
    this.fit = false
    this.#fail(error)
  }

  async #open(broken: Promise<never>): Promise<void> {
    if (this.#opened) return
    const connection = this.#connection
    const { user, password = '' } = this.#settings
    const done = (resolve: () => void, reject: (error: Error) => void) => (error?: Error | null) =>
      error ? reject(error) : resolve()
    const connected = new Promise<void>((resolve, reject) => connection.connect(done(resolve, reject)))
    await Promise.race([connected, broken])
    if (user) {
      const signedIn = new Promise<void>((resolve, reject) =>
        connection.login({ user, pass: password }, done(resolve, reject)),
      )
      await Promise.race([signedIn, broken])
    }
    this.#opened = true
  }

  #send({ envelope, returnPath, ownCopy }: Letter, body: Readable): Promise<void> {
    const to = { from: returnPath ?? envelope.from ?? '', to: [...envelope.to, ...(ownCopy ? [ownCopy] : [])] }
    return new Promise((resolve, reject) =>
      this.#connection.send(to, body, (error) => (error ? reject(error) : resolve())),
    )
  }

  /** Feeds the library's log lines to the transcript; whatever else it logs is dropped, it may hold addresses. */
  #listener() {
    const hear = (entry: { tnx?: string }, text?: string) => {
      if (this.#talk === null) return
      const { transcript, patience } = this.#talk
      if (entry.tnx === 'client') transcript.said(text ?? '')
      else if (entry.tnx === 'server') transcript.heard(text ?? '')
      else if (entry.tnx === 'message') transcript.bodyEnded()
      else if (entry.tnx === 'network' && text === 'Connection closed') transcript.closed()
      else return
      patience.renew()
    }
    return { trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear }
  }
}

interface Gate {
  readonly transcript: Transcript
  readonly patience: Patience
  readonly raw: Buffer
  readonly handing: Handing
}

/**
 * The body as a stream that is silent until the server has said 354 and
 * `beforeBody` has come back; from then on the letter may have arrived.
 */
function gatedBody({ transcript, patience, raw, handing }: Gate) {
  let over = false
  let marking: Promise<void> | null = null
  let lost: Outcome | null = null
  const bytes = async function* () {
    if (!transcript.mayStartBody()) throw new Error('The server did not take the whole envelope.')
    marking = handing.beforeBody().catch((error: unknown) => {
      lost = { kind: 'later', reply: messageOf(error), stage: 'mark', reason: 'lost-lease' }
    })
    await marking
    // The connection may have gone while we marked: then nothing may leave any more.
    if (lost || over) throw new Error('Hung up before the body.')
    transcript.bodyStarts()
    patience.renew()
    yield raw
  }
  return {
    stream: Readable.from(bytes(), { objectMode: false }),
    /** After this no byte leaves; resolves when a mark that was begun has been made or has failed. */
    async over(): Promise<Outcome | null> {
      over = true
      await marking
      return lost
    },
  }
}

function optionsFrom(settings: SmtpSettings, logger: object) {
  const { host, port, security, name, trusted, connectWait = 30_000, replyWait = 600_000 } = settings
  return {
    host,
    port,
    secure: security === 'tls',
    ignoreTLS: security === 'none',
    requireTLS: security === 'starttls',
    ...(name ? { name } : {}),
    ...(trusted ? { tls: { ca: trusted } } : {}),
    allowInternalNetworkInterfaces: isLoopback(host),
    connectionTimeout: connectWait,
    // Longer than our own patience, which ends a wait by what is being waited for.
    socketTimeout: replyWait + 30_000,
    socketCloseTimeout: 1_000,
    transactionLog: true,
    logger: logger as never,
  }
}

class Patience {
  readonly #talkWait: number
  readonly #replyWait: number
  readonly #transcript: Transcript
  #timer: NodeJS.Timeout | undefined
  /** What was heard or said so far: a wait that ends after more of it ends nothing. */
  #renewals = 0
  #give: (error: Error) => void = () => {}
  readonly runsOut: Promise<never>

  constructor({ talkWait = 120_000, replyWait = 600_000 }: SmtpSettings, transcript: Transcript) {
    this.#talkWait = talkWait
    this.#replyWait = replyWait
    this.#transcript = transcript
    this.runsOut = new Promise<never>((_, reject) => (this.#give = reject))
    this.runsOut.catch(() => {})
  }

  /** While we mark, the wait is ours and not the server's: no timer. */
  renew(): void {
    clearTimeout(this.#timer)
    const renewal = ++this.#renewals
    const { stage } = this.#transcript
    if (stage === 'mark') return
    const wait = stage === 'body' || stage === 'dot' ? this.#replyWait : this.#talkWait
    const give = () => {
      if (renewal === this.#renewals) this.#give(new Error('The server did not answer in time.'))
    }
    // A process that was held up may have the answer lying unread: one turn of the loop brings it in.
    this.#timer = setTimeout(() => setImmediate(give), wait)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#give = () => {}
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
