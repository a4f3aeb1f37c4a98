import { routes } from '../platform/routes.ts'
import { describePromise } from './describe-promise.act.ts'
import { keepPromise } from './keep-promise.act.ts'
import { dueThisWeek, ledgerView, promiseView } from './ledger.view.ts'
import { makePromise } from './make-promise.act.ts'
import { reAgreePromise } from './re-agree-promise.act.ts'
import { withdrawPromise } from './withdraw-promise.act.ts'

export const promiseRoutes = routes({
  'GET /promises': ledgerView,
  'GET /promises/due': dueThisWeek,
  'GET /promises/:promiseId': promiseView,
  'POST /promises': makePromise,
  'PATCH /promises/:promiseId': describePromise,
  'POST /promises/:promiseId/days': reAgreePromise,
  'POST /promises/:promiseId/delivery': keepPromise,
  'POST /promises/:promiseId/withdrawal': withdrawPromise,
})
