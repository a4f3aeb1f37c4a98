import type { MailFinding } from './finding.ts'

/** What is asked of the DNS: the TXT records of a name, each in one piece; an empty list where there are none. */
export interface Resolver {
  txt(name: string): Promise<readonly string[]>
}

interface Sender {
  /** The domain of the address that mails go out under. */
  readonly domain: string
  /** The selector that mails are signed with; null where Forthright does not sign. */
  readonly selector: string | null
}

/**
 * Whether other mail servers can tell that a mail under this domain is ours: SPF (RFC 7208) names the servers that may
 * send, DKIM (RFC 6376) signs, DMARC (RFC 7489) says what to do with what fits neither.
 */
export async function checkSender(resolver: Resolver, { domain, selector }: Sender): Promise<readonly MailFinding[]> {
  const ask = (name: string) => resolver.txt(name).catch(() => null)
  const dkimName = `${selector}._domainkey.${domain}`
  const [spf, dkim, dmarc] = await Promise.all([
    ask(domain),
    selector === null ? null : ask(dkimName),
    ask(`_dmarc.${domain}`),
  ])
  return [judgeSpf(domain, spf), judgeDkim(domain, selector, dkim), judgeDmarc(domain, dmarc)]
}

type Records = readonly string[] | null

function judgeSpf(domain: string, records: Records): MailFinding {
  const about = 'spf'
  if (records === null) return unknown(about, domain)
  const found = records.filter((one) => /^v=spf1(?:\s|$)/i.test(one))
  const [only = ''] = found
  if (found.length === 0) return { about, state: 'missing', says: 'spf-missing', with: { domain } }
  if (found.length > 1) return { about, state: 'weak', says: 'spf-many', with: { domain, count: found.length } }
  if (/\s\+?all(?:\s|$)/i.test(only)) return { about, state: 'weak', says: 'spf-all', with: { domain } }
  return { about, state: 'good', says: 'spf-good', with: { domain, record: only } }
}

function judgeDkim(domain: string, selector: string | null, records: Records): MailFinding {
  const about = 'dkim'
  if (selector === null) return { about, state: 'unknown', says: 'dkim-unsigned', with: {} }
  if (records === null) return unknown(about, domain)
  const key = records.find((one) => /(?:^|;)\s*p=/i.test(one))
  const name = `${selector}._domainkey.${domain}`
  if (key === undefined) return { about, state: 'missing', says: 'dkim-missing', with: { name } }
  const withdrawn = /(?:^|;)\s*p=\s*(?:;|$)/i.test(key)
  if (withdrawn) return { about, state: 'missing', says: 'dkim-withdrawn', with: { selector, domain } }
  return { about, state: 'good', says: 'dkim-good', with: { selector, domain } }
}

function judgeDmarc(domain: string, records: Records): MailFinding {
  const about = 'dmarc'
  if (records === null) return unknown(about, domain)
  const found = records.find((one) => /^v=DMARC1\s*(?:;|$)/i.test(one))
  if (found === undefined) return { about, state: 'missing', says: 'dmarc-missing', with: { domain } }
  const policy = /(?:^|;)\s*p\s*=\s*(\w+)/i.exec(found)?.[1]?.toLowerCase()
  if (policy !== 'quarantine' && policy !== 'reject')
    return { about, state: 'weak', says: 'dmarc-watch', with: { domain } }
  return { about, state: 'good', says: 'dmarc-good', with: { domain, policy } }
}

function unknown(about: MailFinding['about'], domain: string): MailFinding {
  return { about, state: 'unknown', says: 'dns-silent', with: { domain, what: about.toUpperCase() } }
}
