import type { WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, type Instant } from '../kit/day.ts'
import { callerCalendar, HORIZON_DAYS } from '../people/caller-hours.ts'
import type { Member } from '../people/person.ts'
import { contactCalendar } from '../people/person.ts'
import type { Glance } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { loadBackground, type Background } from './background.store.ts'
import { callSlots, isFree, type Diaries } from './call-slots.ts'
import { takenTimes } from './call-time.store.ts'
import type { FoundCase } from './case.store.ts'

/** Both sides' time, and who of us calls: the lead, or who stands in for them. */
export interface CallDiary extends Diaries {
  readonly member: Member
}

export async function loadDiary(glance: Glance, found: FoundCase, background: Background): Promise<CallDiary> {
  const { contact, sender: member } = background
  const { now } = glance
  const today = dayIn(contact.zone, now)
  const holidays = holidaysBetween(contact.country, addDays(today, -1), addDays(today, HORIZON_DAYS + 2))
  return {
    now,
    member,
    contact: contactCalendar(contact, holidays),
    caller: callerHours(background, now),
    taken: await takenTimes(glance, member.id, found.id),
  }
}

/** When who signs the letters of this case can be called. */
export function callerHours({ project, workspace, sender }: Background, now: Instant): WorkingCalendar {
  const { country } = workspace
  const today = dayIn(sender.zone, now)
  const holidays = holidaysBetween(country, addDays(today, -1), addDays(today, HORIZON_DAYS + 3))
  return callerCalendar({ member: sender, country, own: project?.calendars[0], holidays }, now)
}

/** The times the client's page offers: three, less the one that is booked already. */
export async function offeredSlots(glance: Glance, found: FoundCase): Promise<readonly Instant[]> {
  return callSlots(await diaryAround(glance, found))
}

/** The same for us, and before them the time that the client's calendar spoke of, where it is free. */
export async function slotsForUs(glance: Glance, found: FoundCase): Promise<readonly Instant[]> {
  const diary = await diaryAround(glance, found)
  const asked = found.state.call.answer?.start ?? null
  const three = callSlots(diary)
  return asked === null || three.includes(asked) || !isFree(asked, diary) ? three : [asked, ...three]
}

async function diaryAround(glance: Glance, found: FoundCase): Promise<CallDiary> {
  const diary = await loadDiary(glance, found, await loadBackground(glance, found))
  const { booked } = found.state.call
  return booked === null ? diary : { ...diary, taken: new Set([...diary.taken, booked.start]) }
}
