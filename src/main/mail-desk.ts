import type { Config } from '../platform/config.ts'
import { domainOf } from '../platform/mail/address.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import { probeImap } from '../platform/mail/imap-probe.ts'
import { imapSettingsFrom } from '../platform/mail/imap.ts'
import { dnsResolver } from '../platform/mail/resolver.ts'
import { checkSender, type Resolver } from '../platform/mail/sender-check.ts'
import { probeSmtp } from '../platform/mail/smtp-probe.ts'
import { smtpSettingsFrom } from '../platform/mail/smtp-settings.ts'
import type { Ports } from '../platform/world.ts'
import type { MailSetUp } from '../post/mail-set-up.ts'

/** What the settings say about mail, without anything that opens a door. */
export function mailSetUpOf(config: Config, demo: boolean): MailSetUp {
  const smtp = config.smtpUrl === null ? null : smtpSettingsFrom(config.smtpUrl)
  const imap = config.imapUrl === null ? null : imapSettingsFrom(config.imapUrl)
  const from = config.mailFrom
  return {
    demo,
    out: smtp && {
      where: `${smtp.host}:${smtp.port}`,
      encrypted: smtp.security !== 'none',
      signsIn: smtp.user !== undefined,
    },
    from,
    publicUrl: config.publicUrl,
    lines: config.smtpConnections,
    selector: config.dkim && from ? `${config.dkim.selector}._domainkey.${domainOf(from)}` : null,
    in: imap && { where: `${imap.host}:${imap.port}`, encrypted: imap.secure, folder: imap.folder },
    lmtpPort: config.lmtpPort,
    replyAddress: config.replyAddress,
    bounceAddress: config.bounceAddress,
    copyAddress: config.copyAddress,
  }
}

const finding = (
  about: MailFinding['about'],
  state: MailFinding['state'],
  says: MailFinding['says'],
  values: MailFinding['with'] = {},
): MailFinding => ({ about, state, says, with: values })

/** The tests behind the page and the doctor alike: as far as a mail would go, and nothing is sent. */
export function mailTests(
  config: Config,
  { demo = false, dns = dnsResolver() }: { demo?: boolean; dns?: Resolver } = {},
): NonNullable<Ports['mailTests']> {
  const { smtpUrl, imapUrl, mailFrom, lmtpPort } = config
  return {
    smtp: async () => {
      if (demo) return [finding('smtp', 'good', 'demo')]
      if (smtpUrl === null) return [finding('smtp', 'missing', 'smtp-none')]
      const found = await probeSmtp(smtpSettingsFrom(smtpUrl))
      return mailFrom === null ? [found, finding('spf', 'missing', 'from-none')] : [found]
    },
    dns: async () => {
      if (demo || smtpUrl === null || mailFrom === null) return []
      return checkSender(dns, { domain: domainOf(mailFrom), selector: config.dkim?.selector ?? null })
    },
    imap: async () => {
      const settings = imapUrl === null ? null : imapSettingsFrom(imapUrl)
      if (demo) return []
      if (settings) return [await probeImap(settings)]
      if (lmtpPort !== null) return [finding('imap', 'good', 'imap-lmtp', { port: String(lmtpPort) })]
      return [finding('imap', 'unknown', 'imap-none')]
    },
  }
}
