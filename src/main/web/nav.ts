import type { Areas } from '../../language/words.ts'

/** The places one can always go to, and the letter that goes there after `g`. */
export const places = [
  { path: '/', name: 'today', key: 't' },
  { path: '/projects', name: 'projects', key: 'p' },
  { path: '/check-ins', name: 'checkins', key: 'i' },
  { path: '/promises', name: 'promises', key: 'r' },
  { path: '/outbox', name: 'outbox', key: 'o' },
  { path: '/inbox', name: 'inbox', key: 'n' },
  { path: '/clients', name: 'clients', key: 'c' },
  { path: '/settings', name: 'settings', key: 's' },
] as const satisfies readonly { path: string; name: keyof Areas['shell']['nav']; key: string }[]

export const pageKeys: Readonly<Record<string, string>> = Object.fromEntries(places.map(({ key, path }) => [key, path]))

/** Whether `path` is this place or lies below it. */
export function isAt(place: string, path: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`)
}
