import { ImapFlow } from 'imapflow'
import type { MailFinding } from './finding.ts'
import type { ImapSettings } from './imap.ts'

const WAIT_MS = 10_000

/** Signs in to the mailbox and opens its folder to read only; nothing in it is touched. */
export async function probeImap({ host, port, secure, user, pass, folder, anyCertificate }: ImapSettings) {
  const where = `${host}:${port}`
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass },
    logger: false,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    tls: { rejectUnauthorized: !anyCertificate },
  })
  // Without a listener a broken line would end the process.
  client.on('error', () => {})
  const found = (state: MailFinding['state'], says: MailFinding['says'], more: MailFinding['with']): MailFinding => ({
    about: 'imap',
    state,
    says,
    with: { where, ...more },
  })
  try {
    await client.connect()
  } catch (error) {
    return found('missing', failedAs(error), { said: saidBy(error) })
  }
  try {
    const { exists } = await client.mailboxOpen(folder, { readOnly: true })
    return found('good', 'imap-good', { folder, count: exists })
  } catch (error) {
    return found('missing', 'imap-folder', { folder, said: saidBy(error) })
  } finally {
    await client.logout().catch(() => client.close())
  }
}

function failedAs(error: unknown): MailFinding['says'] {
  const { authenticationFailed = false, message = '' } = error as { authenticationFailed?: boolean; message?: string }
  if (authenticationFailed) return 'imap-sign-in'
  return /certificate|TLS|SSL|self.signed/i.test(message) ? 'imap-secure' : 'imap-reach'
}

function saidBy(error: unknown): string {
  const { responseText, message = String(error) } = error as { responseText?: string; message?: string }
  return responseText ?? message
}
