import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Log } from '../log.ts'
import { domainOf } from './address.ts'
import type { Kept } from './kept.ts'

export interface Receiver {
  readonly port: number
  close(): Promise<void>
}

export interface ReceiverWish {
  readonly port: number
  readonly host?: string
  /** The domain it takes mail for; anything else is refused at the recipient. */
  readonly domain: string
  readonly log: Log
  /**
   * 'left' = nobody here: the sender's server hears a definite no. 'later', and whatever it throws, makes the
   * sender's server try again.
   */
  readonly take: (
    bytes: Uint8Array,
    envelope: { readonly from: string; readonly to: readonly string[] },
  ) => Promise<Kept>
  readonly protocol?: 'lmtp' | 'smtp'
}

const MOST_BYTES = 25 * 1024 * 1024
/** Each may hold one whole mail in memory. */
const MOST_LINES = 20

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })

/**
 * Takes mail over from a mail server of the same house (LMTP, RFC 2033). The yes is said after the mail has been kept,
 * never before, so a crash in between makes the other side try again and the mail come twice, which is heard once.
 */
export async function receiveLmtp({
  port,
  host = '127.0.0.1',
  domain,
  log,
  take,
  protocol = 'lmtp',
}: ReceiverWish): Promise<Receiver> {
  const server = new SMTPServer({
    lmtp: protocol === 'lmtp',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    maxClients: MOST_LINES,
    banner: 'Forthright takes answers of clients here',
    onRcptTo({ address }, _, done) {
      if (domainOf(address) === domain.toLowerCase()) return done()
      return done(answer(550, '5.1.2 This server takes no mail for that domain'))
    },
    onData(stream, { envelope }, done) {
      void bytesOf(stream)
        .then((bytes) => {
          if (bytes === null) throw answer(552, '5.3.4 This mail is larger than 25 MB')
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
          return take(bytes, { from, to: envelope.rcptTo.map(({ address }) => address) })
        })
        .then((kept) => {
          if (kept === 'later') throw answer(451, '4.7.0 Too much at once from this sender, please try again later')
          if (kept === 'left') throw answer(550, '5.1.1 Nobody here knows this address')
          done(null)
        })
        .catch((error: Error & { responseCode?: number }) => {
          if (error.responseCode === undefined) log.error({ err: error }, 'mail.not-taken')
          done(error.responseCode === undefined ? answer(451, '4.3.0 Not taken over, please try again') : error)
        })
    },
  })
  server.on('error', (error) => log.warn({ err: error }, 'receiver.trouble'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function bytesOf(stream: SMTPServerDataStream): Promise<Uint8Array | null> {
  const bytes = await buffer(stream)
  return stream.sizeExceeded ? null : new Uint8Array(bytes)
}
