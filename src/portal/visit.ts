import type { Code } from '../language/packs.ts'

/** The one of our languages that a browser asks for first; English where it asks for none of them. */
export function languageAsked(header: string | null, known: readonly Code[]): Code {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q = 'q=1'] = part.trim().split(';')
      return { code: tag.slice(0, 2).toLowerCase(), weight: Number(q.replace(/^\s*q=/, '')) || 0 }
    })
    .sort((a, b) => b.weight - a.weight)
  return asked.map(({ code }) => code).find((code): code is Code => (known as readonly string[]).includes(code)) ?? 'en'
}

/** What every answer of the client's side says to the browser; the link itself must not travel on to other sites or logs. */
export function headersFor(path: string): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': path.startsWith('/p/') ? 'no-referrer' : 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
  }
}

/** Whether a form was sent from one of our own pages, by what the browser says of it. */
export function fromOurPages(
  { site, origin }: { readonly site: string | undefined; readonly origin: string | undefined },
  ours: readonly string[],
): boolean {
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined && ours.includes(origin)
}
