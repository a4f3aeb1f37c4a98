import type { Day } from '../kit/day.ts'
import type { AWorkspace } from '../people/people.testing.ts'
import type { World } from '../platform/world.ts'
import { makePromise } from './make-promise.act.ts'
import type { ClientPromise, PromiseKind, Stake } from './promise.ts'

interface APromiseWish {
  readonly day?: string
  readonly kind?: PromiseKind
  readonly projectId?: ClientPromise['projectId']
  readonly taskKey?: string
  readonly stake?: Stake | null
  readonly contactId?: ClientPromise['contactId']
}

/** The new website, promised to the German contact for Friday 12 March 2027 unless the test wishes otherwise. */
export async function aPromise(
  world: World,
  { lead, contact }: AWorkspace,
  wish: APromiseWish = {},
): Promise<ClientPromise> {
  return makePromise.perform(world, lead, {
    projectId: wish.projectId ?? null,
    contactId: wish.contactId ?? contact.id,
    kind: wish.kind ?? 'delivery',
    what: 'die neue Website',
    label: 'New website',
    day: wish.day ?? ('2027-03-12' as Day),
    taskKey: wish.taskKey ?? null,
    stake: wish.stake ?? null,
  })
}
