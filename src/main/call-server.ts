import type { CallServer } from '../post/post.cli.ts'
import type { Running } from './running.ts'

/** The server refused, or could not be reached; the message is a sentence for the person at the terminal. */
export class NotDone extends Error {
  override readonly name = 'NotDone'
}

/** Asks the running server of this machine, as its pages do. */
export function callTo({ url, token }: Running): CallServer {
  return async <Out>(route: string, input: object = {}, options: { readonly key?: string } = {}): Promise<Out> => {
    const [method = 'GET', path = ''] = route.split(' ')
    const left = new Map<string, unknown>(Object.entries(input))
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      const value = left.get(name)
      left.delete(name)
      return encodeURIComponent(String(value))
    })
    const query =
      method === 'GET' && left.size > 0 ? `?${new URLSearchParams([...left].map(([k, v]) => [k, String(v)]))}` : ''
    const response = await fetch(`${url}/api${filled}${query}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(options.key ? { 'idempotency-key': options.key } : {}),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(Object.fromEntries(left)) }),
    }).catch(() => {
      throw new NotDone(`No server answers at ${url}. Nothing was done. Start it with bin/start.`)
    })
    const answer = (await response.json().catch(() => null)) as { detail?: string } | null
    if (!response.ok) throw new NotDone(answer?.detail ?? `The server answered ${response.status}. Nothing was done.`)
    return answer as Out
  }
}
