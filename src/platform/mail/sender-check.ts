/** What is asked of the DNS: the TXT records of a name, each in one piece; an empty list where there are none. */
export interface Resolver {
  txt(name: string): Promise<readonly string[]>
}

/** One finding in plain words: what was found, what follows from it, and what to do. */
export interface SenderFinding {
  readonly about: 'spf' | 'dkim' | 'dmarc'
  readonly state: 'good' | 'weak' | 'missing' | 'unknown'
  readonly text: string
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
export async function checkSender(resolver: Resolver, { domain, selector }: Sender): Promise<readonly SenderFinding[]> {
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

function judgeSpf(domain: string, records: Records): SenderFinding {
  const about = 'spf'
  if (records === null) return unknown(about, domain)
  const found = records.filter((one) => /^v=spf1(?:\s|$)/i.test(one))
  if (found.length === 0)
    return {
      about,
      state: 'missing',
      text: `No SPF: nobody can tell which mail servers may send for ${domain}, and many will put your letters into spam. Add a TXT record to ${domain}, for example "v=spf1 mx include:YOUR-MAIL-PROVIDER -all"; your mail provider names the part to include.`,
    }
  if (found.length > 1)
    return {
      about,
      state: 'weak',
      text: `${domain} has ${found.length} SPF records. Only one is allowed, so other servers take none of them. Put them together into one.`,
    }
  const [only = ''] = found
  if (/\s\+?all(?:\s|$)/i.test(only))
    return {
      about,
      state: 'weak',
      text: `SPF of ${domain} lets every server in the world send for it ("+all"), which is as good as none. End it with "-all" or "~all".`,
    }
  return { about, state: 'good', text: `SPF of ${domain} names who may send: ${only}` }
}

function judgeDkim(domain: string, selector: string | null, records: Records): SenderFinding {
  const about = 'dkim'
  if (selector === null)
    return {
      about,
      state: 'unknown',
      text: 'Forthright does not sign mails itself (DKIM_SELECTOR and DKIM_KEY_FILE are not set). That is right where your mail server signs: send a test to an address elsewhere and look for "dkim=pass" in its headers.',
    }
  if (records === null) return unknown(about, domain)
  const key = records.find((one) => /(?:^|;)\s*p=/i.test(one))
  if (key === undefined)
    return {
      about,
      state: 'missing',
      text: `Mails are signed, but the key to check them by is not there. Add a TXT record ${selector}._domainkey.${domain} with "v=DKIM1; k=rsa; p=" and the public part of your key.`,
    }
  if (/(?:^|;)\s*p=\s*(?:;|$)/i.test(key))
    return {
      about,
      state: 'missing',
      text: `The key ${selector} of ${domain} was withdrawn (its "p=" is empty). Sign with another one.`,
    }
  return { about, state: 'good', text: `The key ${selector} of ${domain} is there, so signed mails can be checked.` }
}

function judgeDmarc(domain: string, records: Records): SenderFinding {
  const about = 'dmarc'
  if (records === null) return unknown(about, domain)
  const found = records.find((one) => /^v=DMARC1\s*(?:;|$)/i.test(one))
  if (found === undefined)
    return {
      about,
      state: 'missing',
      text: `No DMARC: other servers do not know what to do with mail that only claims to be from ${domain}. Add a TXT record _dmarc.${domain}, to begin with "v=DMARC1; p=none; rua=mailto:YOU@${domain}".`,
    }
  const policy = /(?:^|;)\s*p\s*=\s*(\w+)/i.exec(found)?.[1]?.toLowerCase()
  if (policy !== 'quarantine' && policy !== 'reject')
    return {
      about,
      state: 'weak',
      text: `DMARC of ${domain} only watches ("p=none"): forged mail in your name still arrives. When your own letters pass, make it "p=quarantine".`,
    }
  return { about, state: 'good', text: `DMARC of ${domain} says what to do with forged mail: ${policy}.` }
}

function unknown(about: SenderFinding['about'], domain: string): SenderFinding {
  const text = `The DNS did not answer for ${domain}, so ${about.toUpperCase()} could not be looked at. Try again when this machine can reach a name server.`
  return { about, state: 'unknown', text }
}
