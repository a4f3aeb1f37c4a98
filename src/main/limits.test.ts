import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { allowanceOf, limitConnections, SLOWNESS } from './limits.ts'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['127.0.0.1', null],
  ['::ffff:127.0.0.1', null],
  ['::1', null],
  ['172.18.0.5', null],
  ['172.32.0.5', '172.32.0.5'],
  ['fd00::5', null],
  ['', null],
])('%s shares the allowance of %s', (remote, who) => {
  expect(allowanceOf(remote)).toBe(who)
})

test('one address has so many connections and no more, and gets each back that ends', async () => {
  const server = createServer(SLOWNESS, (_, answer) => void answer.end('yes'))
  limitConnections(server, { mostFromOne: 2, allowance: () => 'one' })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const sockets: Socket[] = []
  /** 'yes' where the server answers on a new connection, 'no' where it hangs up. */
  const knock = async (): Promise<'yes' | 'no'> => {
    const socket = connect(port, '127.0.0.1')
    sockets.push(socket)
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    return new Promise((resolve) => {
      socket.once('data', () => resolve('yes'))
      socket.once('close', () => resolve('no'))
    })
  }
  try {
    expect([await knock(), await knock(), await knock()]).toEqual(['yes', 'yes', 'no'])
    const [first] = sockets
    first?.destroy()
    await expect.poll(knock, { interval: 20, timeout: 30_000 }).toBe('yes')
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})
