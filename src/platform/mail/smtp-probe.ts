import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { isLoopback, type SmtpSettings } from './smtp-settings.ts'

export type Probe =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly step: 'reach' | 'secure' | 'sign-in'; readonly text: string }

/** Goes as far as a mail would, greeting, encryption and sign-in, and sends nothing. */
export async function probeSmtp(settings: SmtpSettings): Promise<Probe> {
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
    const how = { none: 'in the clear, which is right only on this machine', starttls: 'encrypted', tls: 'encrypted' }[
      security
    ]
    return { ok: true, text: `The mail server ${where} answers, ${how}${user ? ', and lets us in' : ''}.` }
  } catch (error) {
    return failed(error, { where, settings })
  } finally {
    connection.close()
  }
}

function failed(error: unknown, { where, settings }: { where: string; settings: SmtpSettings }): Probe {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (code === 'EAUTH')
    return {
      ok: false,
      step: 'sign-in',
      text: `The mail server ${where} does not accept the name or password in SMTP_URL (${message}). Some providers want a password of its own for programs.`,
    }
  if (code === 'ETLS' || /certificate|TLS|SSL|self.signed/i.test(message))
    return {
      ok: false,
      step: 'secure',
      text: `The connection to ${where} cannot be secured (${message}). Use smtps://host:465 where the server speaks TLS from the start, smtp://host:587 where it offers STARTTLS, and the name its certificate was made for.`,
    }
  const port = settings.port === 25 ? ' Many networks block port 25: use 587 or 465.' : ''
  return {
    ok: false,
    step: 'reach',
    text: `The mail server ${where} cannot be reached (${message}). Check the name and the port in SMTP_URL and whether a firewall is between.${port}`,
  }
}
