import type { Id } from '../kit/id.ts'
import type { Member, Workspace } from './person.ts'
import { rightsOf } from './rights.ts'

export type ApprovalRefusal =
  { readonly kind: 'not-allowed'; readonly needs: 'post:approve' } | { readonly kind: 'needs-second-person' }

/** `alone`: author and approver are one person, which the record must say. */
export type ApprovalVerdict =
  { readonly ok: true; readonly alone: boolean } | { readonly ok: false; readonly refusal: ApprovalRefusal }

/**
 * Whether `approver` may say yes to a text of `author`. Where the workspace asks for two persons, the author's
 * own yes counts only while nobody else here may approve: a freelancer can work, and the record says 'alone'.
 */
export function mayApprove(
  workspace: Pick<Workspace, 'settings'>,
  members: readonly Member[],
  by: { readonly author: Id; readonly approver: Id },
): ApprovalVerdict {
  const able = members.filter((m) => m.leftAt === null && rightsOf(m.role).has('post:approve'))
  if (!able.some((m) => m.id === by.approver))
    return { ok: false, refusal: { kind: 'not-allowed', needs: 'post:approve' } }
  const alone = by.author === by.approver
  const others = able.some((m) => m.id !== by.approver)
  if (alone && others && workspace.settings.secondPerson) return { ok: false, refusal: { kind: 'needs-second-person' } }
  return { ok: true, alone }
}
