import { z } from 'zod'
import { act } from '../platform/act.ts'
import { loadMember, updateMember } from './member.store.ts'
import { language, phone, someLine, zone } from './typed.ts'

/** What members decide about themselves: name, language, zone, phone. Left out stays as it is. */
export const changeOwnDetails = act({
  name: 'people.change-own-details',
  needs: 'people:read',
  input: z.object({
    name: z.optional(someLine),
    language: z.optional(language),
    zone: z.optional(zone),
    phone: z.optional(phone),
  }),
  keeps: () => ({}),
  async run(moment, { name, language, zone, phone }) {
    const me = await loadMember(moment, moment.actor.id)
    const changed = {
      ...me,
      name: name ?? me.name,
      language: language ?? me.language,
      zone: zone ?? me.zone,
      phone: phone === undefined ? me.phone : phone,
    }
    await updateMember(moment, changed)
    return changed
  },
})
