import { BlockList, isIP, type Server, type Socket } from 'node:net'

/**
 * How long one visitor may keep a connection without getting on with it, in milliseconds: slow ones, meant or not, must
 * leave room for everybody else. The largest file takes a slow line four minutes, hence the whole request's time.
 */
export const SLOWNESS = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  /** Longer than a proxy in front keeps an idle line, so that it never writes into one that we are closing. */
  keepAliveTimeout: 75_000,
  /** How often the times above are looked at. */
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const

/** Neither side says a byte for so long: a reader who does not read. */
export const STILL_MS = 300_000
/** Open at once from one address of the public net; a browser opens six. */
export const MOST_FROM_ONE = 200
/** Open at once in all; each costs some kilobytes. */
export const MOST_AT_ONCE = 4_000

// Behind these stands a proxy, a container's gateway or the house's own net: many people share one address there.
const NEAR: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
]
const near = new BlockList()
for (const [net, bits, family] of NEAR) near.addSubnet(net, bits, family)

/** Who shares one allowance: an IPv4 address, or the half of an IPv6 address that one house is given. Null for who is near. */
export function allowanceOf(remote: string): string | null {
  const address = remote.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  const family = isIP(address)
  if (family === 0 || near.check(address, family === 6 ? 'ipv6' : 'ipv4')) return null
  return family === 4 ? address : housePart(address)
}

function housePart(address: string): string {
  const [head = '', tail] = address.split('::')
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

interface Bounds {
  readonly mostFromOne?: number
  readonly allowance?: (remote: string) => string | null
}

/** Holds a server to these limits. Who is over the allowance is hung up on at once; who hangs up gives theirs back. */
export function limitConnections(
  server: Pick<Server, 'on' | 'maxConnections'> & { timeout?: number },
  { mostFromOne = MOST_FROM_ONE, allowance = allowanceOf }: Bounds = {},
): void {
  server.timeout = STILL_MS
  server.maxConnections = MOST_AT_ONCE
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const who = allowance(socket.remoteAddress ?? '')
    if (who === null) return
    const count = (open.get(who) ?? 0) + 1
    if (count > mostFromOne) return void socket.destroy()
    open.set(who, count)
    socket.once('close', () => {
      const left = (open.get(who) ?? 1) - 1
      if (left === 0) open.delete(who)
      else open.set(who, left)
    })
  })
}
