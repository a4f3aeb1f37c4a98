import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { freePort } from '../../../checks/free-port.mjs'
import type { ImapSettings } from './imap.ts'

/** A real mailbox on loopback: Dovecot with one user and a folder of its own. */
export interface TestMailbox {
  readonly settings: ImapSettings
  /** Puts a mail into it as its mail server would: unread. */
  arrives(raw: string): Promise<void>
  /** Flags of each mail, oldest first. */
  flags(): Promise<readonly (readonly string[])[]>
  /** Forgets all numbers of its mails, as a mailbox that was moved does. */
  renumber(): Promise<void>
  close(): Promise<void>
}

const DOVECOT = '/usr/sbin/dovecot'
const USER = 'replies'
const PASS = 'paper-boat'

export async function aMailbox(): Promise<TestMailbox> {
  if (!existsSync(DOVECOT)) throw new Error('no Dovecot here: apt-get install dovecot-imapd (bin/test does it)')
  for (let tries = 1; ; tries++) {
    const box = await onPort(await freePort())
    if (box !== null) return box
    if (tries === 5) throw new Error('Dovecot does not start; run it by hand to see why')
  }
}

/** Null where it ended at once: somebody may have taken the port between our look and its start. */
async function onPort(port: number): Promise<TestMailbox | null> {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  const root = userInfo().uid === 0
  const owner = root ? 'nobody' : userInfo().username
  const mail = join(folder, 'mail')
  await mkdir(mail)
  if (root) for (const one of [folder, mail]) chownSync(one, ...idsOf(owner))
  const config = join(folder, 'dovecot.conf')
  await writeFile(config, configOf({ folder, mail, port, owner, root }))
  const child = spawn(DOVECOT, ['-F', '-c', config], { stdio: 'ignore' })
  let ended = false
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve(void (ended = true))))
  const settings: ImapSettings = {
    host: '127.0.0.1',
    port,
    secure: false,
    user: USER,
    pass: PASS,
    folder: 'INBOX',
    anyCertificate: false,
  }
  const withClient = async <T>(run: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      auth: { user: USER, pass: PASS },
      logger: false,
    })
    client.on('error', () => {})
    await client.connect()
    try {
      return await run(client)
    } finally {
      await client.logout().catch(() => client.close())
    }
  }
  const up = await until(
    () => withClient(async () => {}),
    () => ended,
  )
  if (!up) {
    await rm(folder, { recursive: true, force: true })
    return null
  }
  return {
    settings,
    arrives: (raw) =>
      withClient(
        async (client) => void (await client.append('INBOX', Buffer.from(raw.replaceAll(/\r?\n/g, '\r\n')), [])),
      ),
    flags: () =>
      withClient(async (client) => {
        await client.mailboxOpen('INBOX', { readOnly: true })
        const found: string[][] = []
        for await (const { flags } of client.fetch('1:*', { flags: true })) found.push([...(flags ?? [])].toSorted())
        return found
      }).catch(() => []),
    renumber: () => rm(join(mail, 'dovecot-uidlist'), { force: true }),
    close: async () => {
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Wanted {
  readonly folder: string
  readonly mail: string
  readonly port: number
  readonly owner: string
  readonly root: boolean
}

function configOf({ folder, mail, port, owner, root }: Wanted): string {
  const users = root
    ? []
    : [`default_internal_user = ${owner}`, `default_login_user = ${owner}`, `default_internal_group = ${owner}`]
  return [
    'protocols = imap',
    'listen = 127.0.0.1',
    `base_dir = ${folder}/run`,
    `state_dir = ${folder}/state`,
    `log_path = ${folder}/log`,
    'ssl = no',
    'disable_plaintext_auth = no',
    'first_valid_uid = 1',
    ...users,
    `mail_location = maildir:${mail}`,
    `passdb {\n  driver = static\n  args = password=${PASS}\n}`,
    `userdb {\n  driver = static\n  args = uid=${owner} gid=${groupOf(owner)} home=${folder}/home\n}`,
    'service anvil {\n  chroot =\n}',
    `service imap-login {\n  chroot =\n  inet_listener imap {\n    port = ${port}\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}`,
    '',
  ].join('\n')
}

function idsOf(user: string): [number, number] {
  const id = (of: string) => Number(execFileSync('id', [of, user], { encoding: 'utf8' }))
  return [id('-u'), id('-g')]
}

function groupOf(user: string): string {
  return execFileSync('id', ['-gn', user], { encoding: 'utf8' }).trim()
}

/** Whether it came to work before it was over. */
async function until(works: () => Promise<void>, over: () => boolean): Promise<boolean> {
  for (let left = 300; !over(); left--) {
    try {
      await works()
      return !over()
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  return false
}
