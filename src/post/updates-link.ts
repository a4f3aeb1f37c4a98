import { isId, type Id } from '../kit/id.ts'

/** The contact who may stop their weekly updates with a link. One schedule a contact, so it names that schedule too. */
export interface Reader {
  readonly workspaceId: Id
  readonly contactId: Id
}

/** What a link says; it proves nothing until the key has confirmed its sign. */
export interface Claimed extends Reader {
  readonly sign: string
}

const SIGN_LENGTH = 40

/** '/u/01J...01J...-5f2a...', under the public address. */
export function updatesPath({ workspaceId, contactId }: Reader, sign: string): string {
  return `/u/${workspaceId}${contactId}-${sign.slice(0, SIGN_LENGTH)}`
}

/** The last part of such a path read again; null where it never was one. */
export function claimedIn(token: string): Claimed | null {
  const [workspaceId, contactId, sign] = [token.slice(0, 26), token.slice(26, 52), token.slice(53)]
  if (token[52] !== '-' || sign.length !== SIGN_LENGTH || !isId(workspaceId) || !isId(contactId)) return null
  return { workspaceId, contactId, sign }
}
