import { type Call, type CallOptions, Problem, type Route } from '../../ui/call.tsx'

/**
 * Asks the API on our own origin. Path and body together are the input, as in the route tables:
 * `call<ProjectView>('GET /projects/:projectId', { projectId })`. Throws Problem for every answer that is
 * no success, with kind 'unreachable' when there was none.
 */
export const call: Call = async <Out>(route: Route, input: object = {}, options: CallOptions = {}): Promise<Out> => {
  const { method, url, body } = requestOf(route, input)
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': readersLanguage(),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(options.key ? { 'idempotency-key': options.key } : {}),
    },
    body,
    signal: options.signal ?? null,
  }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error
    throw new Problem(0, { title: 'unreachable' })
  })
  const answer = await jsonOf(response)
  if (!response.ok) throw new Problem(response.status, isRecord(answer) ? answer : { title: 'failed' })
  return answer as Out
}

/** Puts the names of the path in their places; what is left is the query of a GET or the body of anything else. */
export function requestOf(route: Route, input: object): { method: string; url: string; body: string | null } {
  const [method = '', path = ''] = route.split(' ')
  const left = new Map<string, unknown>(Object.entries(input))
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left.get(name)
    if (value === undefined) throw new Error(`${route}: '${name}' is missing`)
    left.delete(name)
    return encodeURIComponent(String(value))
  })
  // The ways in stand beside the API: without a session there is nobody to act.
  const base = filled.startsWith('/auth/') ? '' : '/api'
  if (method !== 'GET') return { method, url: `${base}${filled}`, body: JSON.stringify(Object.fromEntries(left)) }
  const query = new URLSearchParams()
  for (const [name, value] of left) if (value !== undefined && value !== null) query.set(name, String(value))
  return { method, url: `${base}${filled}${query.size > 0 ? `?${query}` : ''}`, body: null }
}

/** What the page is shown in, so that a refusal comes back in the same language. */
function readersLanguage(): string {
  return globalThis.document?.documentElement.lang || 'en'
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return null
  return response.json().catch(() => null)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
