import { routes } from '../platform/routes.ts'
import { backtestView } from './backtest.view.ts'
import { checkReason } from './check-reason.act.ts'
import { compareOptions } from './compare-options.errand.ts'
import { ledgerStates } from './ledger-states.view.ts'
import { planBack } from './plan-back.errand.ts'
import { outlookView, projectView } from './project.view.ts'
import { projectsView } from './projects.view.ts'
import { runForecast } from './run-forecast.errand.ts'
import { seeHeadway } from './see-headway.errand.ts'
import { sayDate } from './say-date.act.ts'
import { sayHealth } from './say-health.act.ts'
import { unsayDate } from './unsay-date.act.ts'

export const forecastRoutes = routes({
  'GET /forecast/backtest': backtestView,
  'GET /forecast/promises': ledgerStates,
  'POST /forecast/headway': seeHeadway,
  'GET /projects': projectsView,
  'GET /projects/:projectId': projectView,
  'POST /projects/:projectId/forecast': runForecast,
  'POST /projects/:projectId/latest-start': planBack,
  'POST /projects/:projectId/dates': sayDate,
  'DELETE /projects/:projectId/dates/:on': unsayDate,
  'POST /projects/:projectId/reasons': checkReason,
  'POST /promises/:promiseId/health': sayHealth,
  'GET /promises/:promiseId/outlook': outlookView,
  'POST /promises/:promiseId/comparison': compareOptions,
})
