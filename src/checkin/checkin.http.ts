import { routes } from '../platform/routes.ts'
import { resumeUpdates } from './resume-updates.act.ts'
import { roundView } from './round.view.ts'
import { setSchedule } from './set-schedule.act.ts'
import { skipUpdate } from './skip-update.act.ts'
import { wordUpdate } from './word-update.act.ts'

export const checkinRoutes = routes({
  'GET /check-ins': roundView,
  'POST /contacts/:contactId/schedule': setSchedule,
  'POST /contacts/:contactId/updates': resumeUpdates,
  'POST /check-ins/:occurrenceId/words': wordUpdate,
  'POST /check-ins/:occurrenceId/skip': skipUpdate,
})
