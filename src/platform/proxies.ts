import { BlockList, isIP } from 'node:net'

/** The proxies whose word about where a request came from is believed; none unless an operator names them. */
export interface Proxies {
  /** The address a request came from: `remote` is the other end of the connection, `forwarded` its X-Forwarded-For. */
  addressBehind(remote: string, forwarded: string | undefined): string
}

/** '127.0.0.1, 10.0.0.0/8'. Null where one of them cannot be read. */
export function proxiesFrom(text: string): Proxies | null {
  const trusted = new BlockList()
  for (const one of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = one.split('/')
    const family = isIP(address)
    const most = family === 6 ? 128 : 32
    if (family === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) return null
    trusted.addSubnet(address, bits === undefined ? most : Number(bits), family === 6 ? 'ipv6' : 'ipv4')
  }
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return {
    addressBehind(remote, forwarded) {
      let at = plain(remote)
      // From the nearest hop outwards: what stands further left than the first stranger is that stranger's own word.
      for (const hop of (forwarded ?? '').split(',').toReversed()) {
        if (isIP(at) === 0 || !isTrusted(at)) return at
        const next = plain(hop.trim())
        if (isIP(next) === 0) return at
        at = next
      }
      return at
    },
  }
}

/** IPv4 as IPv4, also where the socket speaks IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
