import { FINISHED } from './finished-projects.ts'
import { RUNNING } from './running-projects.ts'

/** The work of the sample workspace. Days are working days; `pace` is how much of a planned day gets done in one. */
export interface SampleProject {
  readonly key: string
  readonly client: string
  readonly name: string
  /** What was promised, in the client's language and in ours. */
  readonly what: string
  readonly label: string
  readonly stake: { readonly event: string; readonly loss: string | null; readonly inDays: number } | null
  /** Working days from today on which it was promised; negative has passed. */
  readonly promisedIn: number
  readonly startedAgo: number
  readonly pace: number
  readonly tasks: readonly (readonly [name: string, days: number])[]
  /** Handed over so many working days ago. */
  readonly deliveredAgo?: number
  /** A task (by its place in the list) that takes so many days more than planned, which is known since so many working days ago. */
  readonly setback?: { readonly task: number; readonly days: number; readonly ago: number }
}

export const PROJECTS: readonly SampleProject[] = [...RUNNING, ...FINISHED]
