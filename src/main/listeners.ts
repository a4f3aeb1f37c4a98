import { draftUpdate } from '../checkin/draft-update.act.ts'
import { endDanger } from '../checkin/end-danger.act.ts'
import { noteDanger } from '../checkin/note-danger.act.ts'
import { recordUpdateSent } from '../checkin/record-update-sent.act.ts'
import { refreshUpdate } from '../checkin/refresh-update.act.ts'
import { restSchedule } from '../checkin/rest-schedule.act.ts'
import { wakeSchedule } from '../checkin/wake-schedule.act.ts'
import { chaseCase } from '../delay/chase-case.act.ts'
import { confirmAcceptance } from '../delay/confirm-acceptance.act.ts'
import { confirmAmends } from '../delay/confirm-amends.act.ts'
import { considerForecast } from '../delay/consider-forecast.act.ts'
import { hearCalendar } from '../delay/hear-calendar.act.ts'
import { keepWord } from '../delay/keep-word.act.ts'
import { noteDelivered } from '../delay/note-delivered.act.ts'
import { oweAnswer } from '../delay/owe-answer.act.ts'
import { noteReply } from '../delay/note-reply.act.ts'
import { recordNotTold } from '../delay/record-not-told.act.ts'
import { recordTold } from '../delay/record-told.act.ts'
import { remindCall } from '../delay/remind-call.act.ts'
import { thankClient } from '../delay/thank-client.act.ts'
import { learnOutcome } from '../forecast/learn-outcome.act.ts'
import { runForecast } from '../forecast/run-forecast.errand.ts'
import { queueSystemMail } from '../post/queue-system-mail.act.ts'
import { mindAbsence } from '../plan/mind-absence.act.ts'
import { endDay } from '../promise/end-day.act.ts'
import { renewPromise } from '../promise/renew-promise.act.ts'
import type { MessageNews } from '../post/message.ts'
import { when, type Listeners } from './dispatch.ts'

/** Of the many letters that leave, a room hears of its own. */
const ofRoom =
  (room: MessageNews['about']['room']) =>
  ({ about }: MessageNews): boolean =>
    about.room === room

/** Who acts on what: the workflow on one screen. A fact without a line here does not compile. */
export const listeners: Listeners = {
  'people.absence-set': [mindAbsence],
  'plan.changed': [learnOutcome, runForecast],
  'promise.made': [learnOutcome, runForecast],
  'promise.moved': [runForecast],
  'promise.withdrawn': [learnOutcome, runForecast, refreshUpdate],
  'promise.due': [],
  'promise.day-over': [endDay],
  'promise.broken': [refreshUpdate],
  'promise.kept': [noteDelivered, confirmAmends, refreshUpdate, learnOutcome],
  'forecast.ready': [considerForecast, refreshUpdate],
  'delay.opened': [noteDanger],
  'delay.notice-near': [chaseCase],
  'delay.call-near': [remindCall],
  'delay.escalated': [],
  'delay.told': [keepWord],
  'delay.not-told': [],
  'delay.answered': [oweAnswer],
  'delay.accepted': [renewPromise, keepWord, confirmAcceptance, endDanger],
  'delay.delivered': [thankClient, endDanger],
  'delay.withdrawn': [endDanger],
  'mail.received': [noteReply],
  'mail.calendar-answered': [hearCalendar],
  'message.approved': [],
  'message.voided': [],
  'message.sent': [when(ofRoom('delay'), recordTold), when(ofRoom('checkin'), recordUpdateSent)],
  'message.late': [],
  'message.in-doubt': [],
  'message.failed': [recordNotTold],
  'message.bounced': [recordNotTold],
  'checkin.due': [draftUpdate],
  'checkin.day-over': [refreshUpdate],
  'system-mail.asked': [queueSystemMail],
  'updates.stopped': [restSchedule],
  'updates.wanted': [wakeSchedule],
}
