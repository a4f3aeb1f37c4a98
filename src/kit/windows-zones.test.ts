import windows from 'node-ical/windowsZones.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { zoneNamed } from './windows-zones.ts'

/** The copy that another calendar reader keeps; its longer names, with an offset before them, are no names of CLDR. */
const NAMES = Object.entries(windows as Record<string, { readonly iana: readonly string[] }>).filter(
  ([name]) => !name.startsWith('('),
)

test('every name of a zone that Windows has is one that this machine knows, and the one that others read in it', () => {
  expect(NAMES.length).toBeGreaterThan(130)
  const offsetOf = (zone: string, at: string) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(new Date(at))
  for (const [name, { iana }] of NAMES) {
    const zone = zoneNamed(name)
    expect(zone, name).not.toBeNull()
    for (const at of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])
      expect(offsetOf(zone ?? '', at), name).toBe(offsetOf(iana[0] ?? '', at))
  }
})

test('a zone is known by its own name too, and by no other', () => {
  expect(zoneNamed('Asia/Dhaka')).toBe('Asia/Dhaka')
  expect(zoneNamed(' w. europe  standard time ')).toBe('Europe/Berlin')
  for (const name of ['', 'Atlantis Standard Time', 'constructor', '__proto__']) expect(zoneNamed(name)).toBeNull()
})
