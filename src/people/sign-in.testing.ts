import type { SignIn } from '../platform/sign-in.ts'

/** A browser, as far as sign-in sees one: it keeps cookies and says where it comes from. */
export interface Browser {
  readonly cookies: Map<string, string>
  /** Attributes of the last cookie set under a name, in lower case. */
  readonly attributes: Map<string, string>
  post(path: string, body: object, headers?: Record<string, string>): Promise<Answer>
  get(path: string): Promise<Answer>
  /** A request that carries this browser's cookies. */
  visit(path?: string): Request
}

export interface Answer {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read whatever came
  readonly body: any
  readonly headers: Headers
}

export function aBrowser(door: SignIn, home = 'http://localhost:8420', ip = '192.0.2.1'): Browser {
  const cookies = new Map<string, string>()
  const attributes = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (set: string) => {
    const [pair = '', ...rest] = set.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    attributes.set(name, rest.join(';').toLowerCase())
    if (/max-age=0/i.test(set)) cookies.delete(name)
    else cookies.set(name, pair.slice(at + 1))
  }
  const send = async (request: Request): Promise<Answer> => {
    const { status, headers, ...answer } = await door.handler(request, ip).then(async (a) => ({
      status: a.status,
      headers: a.headers,
      text: await a.text(),
    }))
    for (const set of headers.getSetCookie()) keep(set)
    return { status, headers, body: answer.text === '' ? null : JSON.parse(answer.text) }
  }
  return {
    cookies,
    attributes,
    visit: (path = '/') => new Request(home + path, { headers: { cookie: cookie() } }),
    get: (path) => send(new Request(home + path, { headers: { cookie: cookie() } })),
    post: (path, body, headers = { 'sec-fetch-site': 'same-origin' }) =>
      send(
        new Request(home + path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', cookie: cookie(), ...headers },
        }),
      ),
  }
}
