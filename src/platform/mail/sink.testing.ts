import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { localhostCertificate } from './certificate.testing.ts'

/**
 * What the sink does with one connection. `drop` closes the socket at that
 * point, `hang` goes silent. Modes that end in `-kept` have taken the letter.
 */
export type Mode =
  | 'accept'
  | 'greet-421'
  | 'greet-drop'
  | 'ehlo-hang'
  | 'auth-535'
  | 'mail-451'
  | 'rcpt-451'
  | 'rcpt-550'
  | 'rcpt-drop'
  | 'rcpt-half-550'
  | 'data-451'
  | 'data-554'
  | 'data-drop'
  | 'data-hang'
  | 'data-drop-after-354'
  | 'body-drop'
  | 'body-early-250'
  | 'dot-451'
  | 'dot-550'
  | 'dot-421'
  | 'dot-drop-kept'
  | 'dot-half-250-kept'
  | 'dot-half-451'
  | 'dot-hang-kept'
  | 'dot-slow-kept'

export interface Taken {
  readonly messageId: string
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Buffer
}

export interface Sink {
  readonly host: string
  readonly port: number
  /** PEM that clients trust, for the TLS variants. */
  readonly cert: string
  /** Letters taken, oldest first: what a recipient has. */
  readonly taken: readonly Taken[]
  /** Body bytes that came in on any connection, taken or not. */
  bodyBytes(): number
  connections(): number
  copies(messageId: string): number
  /** The mode of connections from now on; a function sees their number, from 1. */
  behave(mode: Mode | ((nth: number) => Mode)): void
  /** Ends every open connection, as a server that restarts does. */
  hangUp(): void
  /** How many connections were open at once at most. */
  mostAtOnce(): number
  /** Connections on which it has gone silent. */
  silences(): number
  /** Resolves when `n` letters have been taken. */
  have(n: number): Promise<void>
  close(): Promise<void>
}

export interface SinkOptions {
  readonly tls?: 'none' | 'starttls' | 'tls'
  readonly pipelining?: boolean
  /** Milliseconds before the reply to the dot. */
  readonly delay?: number
  /** Demands this sign-in. */
  readonly password?: string
  /** Takes mail from these senders only, as a relay of its own customers does. */
  readonly senders?: readonly string[]
  /** Knows no such recipients. */
  readonly refuses?: readonly string[]
}

/** A scripted SMTP server on loopback that keeps raw bytes and counts copies per Message-ID. */
export async function openSink(options: SinkOptions = {}): Promise<Sink> {
  const pair = options.tls && options.tls !== 'none' ? localhostCertificate() : { key: '', cert: '' }
  const state: SinkState = {
    options,
    pair,
    taken: [],
    bytes: 0,
    connections: 0,
    most: 0,
    silences: 0,
    mode: () => 'accept',
    open: new Set(),
  }
  const server = createServer({ noDelay: true }, (socket) => serve(state, socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    cert: pair.cert,
    taken: state.taken,
    bodyBytes: () => state.bytes,
    connections: () => state.connections,
    copies: (messageId) => state.taken.filter((one) => one.messageId === messageId).length,
    behave: (mode) => void (state.mode = typeof mode === 'function' ? mode : () => mode),
    hangUp: () => state.open.forEach((socket) => socket.destroy()),
    mostAtOnce: () => state.most,
    silences: () => state.silences,
    have: (n) => until(() => state.taken.length >= n),
    close: () => shut(server, state.open),
  }
}

interface SinkState {
  readonly options: SinkOptions
  readonly pair: { readonly key: string; readonly cert: string }
  readonly taken: Taken[]
  bytes: number
  connections: number
  most: number
  silences: number
  mode: (nth: number) => Mode
  readonly open: Set<Socket>
}

function serve(state: SinkState, socket: Socket): void {
  state.connections += 1
  const mode = state.mode(state.connections)
  state.open.add(socket)
  state.most = Math.max(state.most, state.open.size)
  socket.on('error', () => {})
  socket.on('close', () => state.open.delete(socket))
  new Guest(state, mode).welcome(state.options.tls === 'tls' ? secure(state, socket) : socket)
}

function secure(state: SinkState, socket: Socket): Socket {
  const line = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(state.pair) })
  line.on('error', () => {})
  return line
}

/** One connection, from greeting to QUIT. */
class Guest {
  readonly #state: SinkState
  readonly #mode: Mode
  #line!: Socket
  #pending = Buffer.alloc(0)
  #inBody = false
  #secured = false
  #from = ''
  #to: string[] = []

  constructor(state: SinkState, mode: Mode) {
    this.#state = state
    this.#mode = mode
  }

  welcome(line: Socket): void {
    this.#listen(line)
    if (this.#mode === 'greet-421') this.#last('421 4.3.2 too busy, try later')
    else if (this.#mode === 'greet-drop') line.destroy()
    else this.#say('220 sink.test ESMTP')
  }

  #listen(line: Socket): void {
    this.#line = line
    line.on('data', (chunk: Buffer) => {
      this.#pending = Buffer.concat([this.#pending, chunk])
      if (this.#inBody) this.#state.bytes += chunk.length
      this.#digest()
    })
  }

  #digest(): void {
    while (!this.#line.destroyed) {
      if (this.#inBody) return this.#body()
      const end = this.#pending.indexOf('\r\n')
      if (end < 0) return
      const command = this.#pending.subarray(0, end).toString('latin1')
      this.#pending = this.#pending.subarray(end + 2)
      this.#obey(command)
    }
  }

  #obey(command: string): void {
    const verb = command.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') this.#ehlo()
    else if (verb === 'HELO') this.#say('250 sink.test')
    else if (verb === 'STAR') this.#startTls()
    else if (verb === 'AUTH') this.#auth(command)
    else if (verb === 'MAIL') this.#mail(command)
    else if (verb === 'RCPT') this.#rcpt(command)
    else if (verb === 'DATA') this.#data()
    else if (verb === 'QUIT') this.#last('221 bye')
    else this.#say('250 ok')
  }

  #ehlo(): void {
    if (this.#mode === 'ehlo-hang') return this.#fallSilent()
    const { pipelining, tls, password } = this.#state.options
    const offers = ['sink.test', '8BITMIME', 'SIZE 20000000']
    if (pipelining) offers.push('PIPELINING')
    if (tls === 'starttls' && !this.#secured) offers.push('STARTTLS')
    if (password) offers.push('AUTH PLAIN')
    this.#say(offers.map((offer, i) => `250${i === offers.length - 1 ? ' ' : '-'}${offer}`).join('\r\n'))
  }

  #startTls(): void {
    this.#say('220 go ahead')
    this.#line.removeAllListeners('data')
    this.#secured = true
    this.#listen(secure(this.#state, this.#line))
  }

  #auth(command: string): void {
    const given = Buffer.from(command.split(' ')[2] ?? '', 'base64')
      .toString()
      .split('\0')[2]
    const right = this.#mode !== 'auth-535' && given === this.#state.options.password
    this.#say(right ? '235 2.7.0 welcome' : '535 5.7.8 wrong password')
  }

  #mail(command: string): void {
    if (this.#mode === 'mail-451') return this.#say('451 4.7.1 greylisted')
    const { senders } = this.#state.options
    if (senders && !senders.includes(between(command))) return this.#say('553 5.7.1 not your address')
    this.#from = between(command)
    this.#to = []
    this.#say('250 2.1.0 sender ok')
  }

  #rcpt(command: string): void {
    if (this.#mode === 'rcpt-451') return this.#say('451 4.2.1 mailbox busy')
    if (this.#mode === 'rcpt-550') return this.#say('550 5.1.1 no such mailbox')
    if (this.#mode === 'rcpt-drop') return void this.#line.destroy()
    if (this.#mode === 'rcpt-half-550') return void this.#line.end('550 5.1.1 no su')
    if (this.#state.options.refuses?.includes(between(command))) return this.#say('550 5.1.1 no such mailbox')
    this.#to.push(between(command))
    this.#say('250 2.1.5 recipient ok')
  }

  #data(): void {
    if (this.#to.length === 0) return this.#say('503 5.5.1 no recipient')
    if (this.#mode === 'data-451') return this.#say('451 4.3.0 not now')
    if (this.#mode === 'data-554') return this.#say('554 5.7.1 not from you')
    if (this.#mode === 'data-drop') return void this.#line.destroy()
    if (this.#mode === 'data-hang') return this.#fallSilent()
    this.#inBody = true
    this.#say('354 go ahead')
    if (this.#mode === 'data-drop-after-354') this.#line.end()
  }

  #body(): void {
    if (this.#mode === 'body-early-250' && this.#pending.length > 0) return this.#last('250 2.0.0 taken unread')
    if (this.#mode === 'body-drop' && this.#pending.length > 0) return void this.#line.destroy()
    const end = this.#pending.indexOf('\r\n.\r\n')
    if (end < 0) return
    const raw = this.#pending.subarray(0, end + 2)
    this.#pending = this.#pending.subarray(end + 5)
    this.#inBody = false
    this.#dot(Buffer.from(raw.toString('latin1').replace(/^\.\./gm, '.'), 'latin1'))
  }

  #dot(raw: Buffer): void {
    const { delay = 0 } = this.#state.options
    if (this.#mode === 'dot-451') return this.#say('451 4.3.0 disk full')
    if (this.#mode === 'dot-550') return this.#say('550 5.7.1 looks like spam')
    if (this.#mode === 'dot-421') return this.#last('421 4.3.2 going down')
    if (this.#mode === 'dot-half-451') return void this.#line.end('451 4.3.0 dis')
    this.#keep(raw)
    if (this.#mode === 'dot-drop-kept') return void this.#line.destroy()
    if (this.#mode === 'dot-half-250-kept') return void this.#line.end('250 2.0.0 que')
    if (this.#mode === 'dot-hang-kept') return this.#fallSilent()
    const wait = this.#mode === 'dot-slow-kept' ? 150 : delay
    if (wait > 0) setTimeout(() => this.#say('250 2.0.0 queued'), wait)
    else this.#say('250 2.0.0 queued')
  }

  #keep(raw: Buffer): void {
    const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(raw.toString('latin1'))?.[1] ?? ''
    this.#state.taken.push({ messageId, from: this.#from, to: [...this.#to], raw })
  }

  #fallSilent(): void {
    this.#state.silences += 1
  }

  #say(reply: string): void {
    if (this.#line.writable) this.#line.write(`${reply}\r\n`)
  }

  #last(reply: string): void {
    this.#line.end(`${reply}\r\n`)
  }
}

function between(command: string): string {
  return /<([^>]*)>/.exec(command)?.[1] ?? ''
}

async function until(ready: () => boolean): Promise<void> {
  while (!ready()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function shut(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy()
  return new Promise((resolve) => server.close(() => resolve()))
}
