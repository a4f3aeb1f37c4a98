import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailFinding } from './finding.ts'
import { isLoopback, type SmtpSettings } from './smtp-settings.ts'

/** Goes as far as a mail would, greeting, encryption and sign-in, and sends nothing. */
export async function probeSmtp(settings: SmtpSettings): Promise<MailFinding> {
  const { host, port, security, user, password = '', trusted, connectWait = 10_000 } = settings
  const where = `${host}:${port}`
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    ignoreTLS: security === 'none',
    requireTLS: security === 'starttls',
    ...(trusted ? { tls: { ca: trusted } } : {}),
    allowInternalNetworkInterfaces: isLoopback(host),
    connectionTimeout: connectWait,
    greetingTimeout: connectWait,
    socketTimeout: connectWait,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.on('end', () => reject(new Error('the server hung up')))
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    if (user) {
      await new Promise<void>((resolve, reject) =>
        connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve())),
      )
    }
    const says = security === 'none' ? 'smtp-good-plain' : user ? 'smtp-good-signed-in' : 'smtp-good'
    return { about: 'smtp', state: 'good', says, with: { where } }
  } catch (error) {
    return failed(error, { where, settings })
  } finally {
    connection.close()
  }
}

function failed(error: unknown, { where, settings }: { where: string; settings: SmtpSettings }): MailFinding {
  const { code = '', message: said = String(error) } = error as { code?: string; message?: string }
  const saying = (says: MailFinding['says']) =>
    ({ about: 'smtp', state: 'missing', says, with: { where, said } }) as const
  if (code === 'EAUTH') return saying('smtp-sign-in')
  if (code === 'ETLS' || /certificate|TLS|SSL|self.signed/i.test(said)) return saying('smtp-secure')
  return saying(settings.port === 25 ? 'smtp-reach-25' : 'smtp-reach')
}
