import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { hmac, sameSecret } from '../platform/secrets.ts'
import type { World } from '../platform/world.ts'
import { releaseStop, standingStops } from './gate.store.ts'
import type { Stop } from './stop.ts'
import { updatesPath, type Claimed, type Reader } from './updates-link.ts'

/** The address with which a reader stops their weekly updates: worked out while a letter leaves, and stored nowhere. */
export function updatesLink({ secrets, settings }: Pick<World, 'secrets' | 'settings'>, whose: Reader): string {
  return `${settings.publicUrl}${updatesPath(whose, signOf(secrets, whose))}`
}

/** Whether it was us who made this link. */
export function isOurs({ secrets }: Pick<Glance, 'secrets'>, { sign, ...whose }: Claimed): boolean {
  return sameSecret(signOf(secrets, whose).slice(0, sign.length), sign)
}

function signOf({ linkKey }: World['secrets'], { workspaceId, contactId }: Reader): string {
  return hmac(linkKey, `updates:${workspaceId}:${contactId}`)
}

/** Every reader who wants no weekly updates, with the switch that stands for it. */
export async function updatesStopped(glance: Glance): Promise<ReadonlyMap<Id, Stop>> {
  const stops = (await standingStops(glance)).filter(({ reach }) => reach === 'updates')
  return new Map(stops.flatMap((stop) => (stop.targetId === null ? [] : [[stop.targetId, stop] as const])))
}

/** A person takes it back, and says why. Refuses with 'not-found' where nothing is stopped. */
export async function releaseUpdates(moment: Moment, contactId: Id, because: string): Promise<void> {
  const stop = (await updatesStopped(moment)).get(contactId)
  if (!stop) throw new Refused({ kind: 'not-found', what: 'stop' })
  await releaseStop(moment, stop.id, because)
}
