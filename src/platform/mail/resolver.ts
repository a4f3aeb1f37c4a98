import { Resolver as Dns } from 'node:dns/promises'
import type { Resolver } from './sender-check.ts'

/** The name servers of this machine, or those given as 'address:port'. No answer within five seconds is an error. */
export function dnsResolver(servers: readonly string[] = []): Resolver {
  const dns = new Dns({ timeout: 2_500, tries: 2 })
  if (servers.length > 0) dns.setServers([...servers])
  return {
    async txt(name) {
      try {
        return (await dns.resolveTxt(name)).map((parts) => parts.join(''))
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'ENODATA' || code === 'ENOTFOUND') return []
        throw error
      }
    },
  }
}
