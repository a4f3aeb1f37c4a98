import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { faultOf } from './check-letter.ts'
import type { Handing, Letter, Outcome, Smtp } from './letter.ts'
import { rawOf } from './mime.ts'
import { checkSmtpSettings, isLoopback, type SmtpSettings } from './smtp-settings.ts'
import { Transcript } from './transcript.ts'

export type { SmtpSettings }

/**
 * The way out by SMTP, one connection for one letter. Throws a RangeError at
 * once for settings that must not be used.
 */
export function smtpPort(settings: SmtpSettings): Smtp {
  checkSmtpSettings(settings)
  return {
    async hand(letter, handing) {
      const fault = faultOf(letter, handing.slots ?? {})
      if (fault) return { kind: 'refused', reply: fault, stage: 'letter' }
      const raw = await rawOf(letter, handing.slots ?? {}, settings.dkim)
      return converse(settings, { letter, raw, handing })
    },
  }
}

interface Errand {
  readonly letter: Letter
  readonly raw: Buffer
  readonly handing: Handing
}

async function converse(settings: SmtpSettings, { letter, raw, handing }: Errand): Promise<Outcome> {
  const transcript = new Transcript()
  const patience = new Patience(settings, transcript)
  const connection = new SMTPConnection(optionsFrom(settings, transcript, patience))
  const body = gatedBody({ transcript, patience, raw, handing })
  const broken = Promise.race([new Promise<never>((_, reject) => connection.on('error', reject)), patience.runsOut])

  let ending = ''
  try {
    await Promise.race([connect(connection), broken])
    if (settings.user) await Promise.race([signIn(connection, settings), broken])
    await Promise.race([send(connection, letter, body.stream), broken])
  } catch (error) {
    ending = messageOf(error)
  }
  patience.end()
  transcript.end()
  const lost = await body.over()
  const outcome = lost ?? transcript.outcome(ending)
  if (outcome.kind === 'sent') leave(connection)
  else connection.close()
  return outcome
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

function optionsFrom(settings: SmtpSettings, transcript: Transcript, patience: Patience) {
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
    logger: listener(transcript, patience),
  }
}

/** Feeds the library's log lines to the transcript; whatever else it logs is dropped, it may hold addresses. */
function listener(transcript: Transcript, patience: Patience) {
  const hear = (entry: { tnx?: string }, text?: string) => {
    if (entry.tnx === 'client') transcript.said(text ?? '')
    else if (entry.tnx === 'server') transcript.heard(text ?? '')
    else if (entry.tnx === 'message') transcript.bodyEnded()
    else if (entry.tnx === 'network' && text === 'Connection closed') transcript.closed()
    else return
    patience.renew()
  }
  return { trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear }
}

class Patience {
  readonly #talkWait: number
  readonly #replyWait: number
  readonly #transcript: Transcript
  #timer: NodeJS.Timeout | undefined
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
    const { stage } = this.#transcript
    if (stage === 'mark') return
    const wait = stage === 'body' || stage === 'dot' ? this.#replyWait : this.#talkWait
    this.#timer = setTimeout(() => this.#give(new Error('The server did not answer in time.')), wait)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#give = () => {}
  }
}

function connect(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())))
}

function signIn(connection: SMTPConnection, { user = '', password = '' }: SmtpSettings): Promise<void> {
  return new Promise((resolve, reject) =>
    connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve())),
  )
}

function send(connection: SMTPConnection, { envelope }: Letter, body: Readable): Promise<void> {
  const to = { from: envelope.from ?? '', to: [...envelope.to] }
  return new Promise((resolve, reject) => connection.send(to, body, (error) => (error ? reject(error) : resolve())))
}

/** A server that never answers QUIT must not keep the line. */
function leave(connection: SMTPConnection): void {
  connection.quit()
  setTimeout(() => connection.close(), 5_000).unref()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
