import { ImapFlow, type FetchMessageObject } from 'imapflow'
import type { Log } from '../log.ts'
import type { Kept } from './kept.ts'
import { waitingSenders } from './waiting-senders.ts'

/** A mailbox that is read, never emptied. */
export interface ImapSettings {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly user: string
  readonly pass: string
  readonly folder: string
  /** A certificate nobody has signed is accepted only where the operator says so (`imap://...?tls=any`). */
  readonly anyCertificate: boolean
}

/** 'imaps://user:password@mail.example:993/INBOX'. Null for an address that is none. */
export function imapSettingsFrom(address: string): ImapSettings | null {
  if (!/^imaps?:\/\//.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const secure = url.protocol === 'imaps:'
  if (url.hostname === '' || url.username === '') return null
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    pass: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    anyCertificate: url.searchParams.get('tls') === 'any',
  }
}

export interface Fetching {
  stop(): Promise<void>
  /** When the mailbox was last looked through to its end, in milliseconds; null before. */
  lastLook(): number | null
  /** Why it cannot be read at the moment; null where it can. */
  trouble(): string | null
}

export interface FetchWish {
  readonly log: Log
  readonly now: () => number
  /** Takes one mail over. What it throws leaves the mail unread; at the third time `last` asks for it in any state. */
  readonly take: (bytes: Uint8Array, last: boolean) => Promise<Kept>
  readonly pollMs?: number
  readonly againMs?: number
}

const POLL_MS = 60_000
const AGAIN_MS = 15_000
const TRIES = 3
const TAKEN = '$ForthrightTaken'
const LEFT = '$ForthrightLeft'

/**
 * Reads a mailbox for as long as it runs: at once when the server tells of new mail (IDLE), and each minute besides.
 * A mail is marked only after it has been taken over; nothing is ever moved or deleted. Marks are keywords of the
 * mailbox itself, so a changed UIDVALIDITY or a lost store makes nothing forgotten.
 */
export function fetchMail(settings: ImapSettings, wish: FetchWish): Fetching {
  const failures = new Map<string, number>()
  const waiting = waitingSenders(wish.now)
  let [stopping, last, trouble] = [false, null as number | null, null as string | null]
  let client: ImapFlow | null = null
  let nudge = () => {}
  /** Told while a mail was being read: nobody was waiting, and the server tells it once. */
  let news = false
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      nudge = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function read(open: ImapFlow): Promise<void> {
    const found = await open.search({ seen: false, unKeyword: TAKEN }, { uid: true })
    for (const uid of found || []) {
      if (stopping) return
      const name = `${String(open.mailbox && open.mailbox.uidValidity)} ${uid}`
      if (await waiting.keepsOut(name, () => senderOf(open, uid))) continue
      const mail = await open.fetchOne(String(uid), { source: true, flags: true, envelope: true }, { uid: true })
      if (!mail || !mail.source || mail.flags?.has(LEFT)) continue
      try {
        const kept = await wish.take(mail.source, (failures.get(name) ?? 0) + 1 >= TRIES)
        if (kept === 'later') {
          waiting.add(name, addressIn(mail))
          continue
        }
        const flags = kept === 'kept' ? ['\\Seen', TAKEN] : [LEFT]
        await open.messageFlagsAdd(String(uid), flags, { uid: true })
        failures.delete(name)
        waiting.forget(name)
      } catch (error) {
        failures.set(name, (failures.get(name) ?? 0) + 1)
        wish.log.error({ err: error, uid }, 'mail.not-taken')
      }
    }
    last = wish.now()
  }

  async function run(): Promise<void> {
    while (!stopping) {
      const open = new ImapFlow({
        host: settings.host,
        port: settings.port,
        secure: settings.secure,
        auth: { user: settings.user, pass: settings.pass },
        logger: false,
        tls: { rejectUnauthorized: !settings.anyCertificate },
      })
      client = open
      // Without a listener a broken line would end the process; `close` below is what is acted on.
      open.on('error', (error: Error) => (trouble = error.message))
      open.on('exists', () => {
        news = true
        nudge()
      })
      open.on('close', () => nudge())
      try {
        await open.connect()
        const lock = await open.getMailboxLock(settings.folder)
        try {
          trouble = null
          while (!stopping && open.usable) {
            news = false
            await read(open)
            if (stopping || !open.usable) break
            if (news) continue
            // The next command ends the waiting; so does the server, when it has news.
            void open.idle().catch(() => {})
            await pause(failures.size > 0 ? (wish.againMs ?? AGAIN_MS) : (wish.pollMs ?? POLL_MS))
          }
        } finally {
          lock.release()
        }
        await open.logout()
      } catch (error) {
        trouble = error instanceof Error ? error.message : String(error)
        if (!stopping) wish.log.warn({ err: error }, 'mailbox.unreachable')
        open.close()
      }
      if (!stopping) await pause(wish.againMs ?? AGAIN_MS)
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopping = true
      nudge()
      const late = setTimeout(() => client?.close(), 5_000)
      await running
      clearTimeout(late)
    },
    lastLook: () => last,
    trouble: () => trouble,
  }
}

async function senderOf(open: ImapFlow, uid: number): Promise<string> {
  const mail = await open.fetchOne(String(uid), { envelope: true }, { uid: true })
  return mail ? addressIn(mail) : ''
}

const addressIn = ({ envelope }: Pick<FetchMessageObject, 'envelope'>): string =>
  envelope?.from?.[0]?.address?.toLowerCase() ?? ''
