import { z } from 'zod'
import { act } from '../platform/act.ts'
import { ROLES } from './rights.ts'
import { country, currency, language, someLine, zone } from './typed.ts'
import { loadWorkspace, updateWorkspace } from './workspace.store.ts'

const limit = z.object({ minor: z.int().min(0).max(100_000_000_000), currency }).nullable()
const days = z.int().min(0).max(30)

const settings = z.object({
  holdSeconds: z.int().min(0).max(600),
  secondPerson: z.boolean(),
  amendsLimits: z.partialRecord(z.enum(ROLES), limit),
  notice: z
    .object({
      hoursAfterOpening: z.int().min(1).max(80),
      daysBeforePromise: days,
      daysBeforeStake: days,
      atLeastHours: z.int().min(0).max(8),
    })
    .partial(),
})

/** What holds for the whole workspace. What is left out stays as it is, down to the single limit and rule. */
export const changeWorkspaceSettings = act({
  name: 'people.change-workspace-settings',
  needs: 'workspace:admin',
  input: z.object({
    name: z.optional(someLine),
    zone: z.optional(zone),
    country: z.optional(country),
    language: z.optional(language),
    currency: z.optional(currency),
    settings: settings.partial().optional(),
  }),
  keeps: ({ settings: asked }) => ({ settings: asked }),
  async run(moment, asked) {
    const { id: _, ...found } = await loadWorkspace(moment)
    const { settings: changed = {}, ...rest } = asked
    const workspace = {
      ...found,
      ...given(rest),
      settings: {
        ...found.settings,
        ...given(changed),
        amendsLimits: { ...found.settings.amendsLimits, ...given(changed.amendsLimits ?? {}) },
        notice: { ...found.settings.notice, ...given(changed.notice ?? {}) },
      },
    }
    await updateWorkspace(moment, workspace)
    return workspace
  },
})

/** Only what was given: an absent field must not wipe what it did not see. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
