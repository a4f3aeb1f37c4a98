import { describe, expect, test } from 'vitest'
import { proxiesFrom } from './proxies.ts'

const behind = (list: string, remote: string, forwarded?: string) =>
  proxiesFrom(list)?.addressBehind(remote, forwarded) ?? 'unreadable'

describe('where a request came from', () => {
  test.each<[string, string, string, string | undefined, string]>([
    ['nobody is believed unless named', '', '192.0.2.9', '198.51.100.1', '192.0.2.9'],
    ['a stranger’s word is worth nothing', '127.0.0.1', '192.0.2.9', '198.51.100.1', '192.0.2.9'],
    ['a named proxy is believed', '127.0.0.1', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['by a network', '10.0.0.0/8', '10.2.3.4', '198.51.100.1', '198.51.100.1'],
    ['over a socket that speaks IPv6', '127.0.0.1', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['two named hops', '127.0.0.1, 10.0.0.0/8', '127.0.0.1', '198.51.100.1, 10.0.0.7', '198.51.100.1'],
    ['what the client put in front itself', '127.0.0.1', '127.0.0.1', '203.0.113.5, 198.51.100.1', '198.51.100.1'],
    ['a forged chain of named hops', '127.0.0.1', '127.0.0.1', '203.0.113.5, 127.0.0.1', '203.0.113.5'],
    ['no address at all', '127.0.0.1', '127.0.0.1', 'unknown, <script>', '127.0.0.1'],
    ['nothing said', '127.0.0.1', '127.0.0.1', undefined, '127.0.0.1'],
    ['IPv6', '::1', '::1', '2001:db8::7', '2001:db8::7'],
  ])('%s', (_, list, remote, forwarded, address) => {
    expect(behind(list, remote, forwarded)).toBe(address)
  })

  test.each(['localhost', '10.0.0.0/33', '10.0.0/8', '127.0.0.1/x'])('%s is no list of proxies', (list) => {
    expect(proxiesFrom(list)).toBeNull()
  })
})
