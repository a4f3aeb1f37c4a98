import { checkinRoutes } from '../checkin/checkin.http.ts'
import { delayRoutes } from '../delay/delay.http.ts'
import { deskRoutes } from '../desk/desk.http.ts'
import { forecastRoutes } from '../forecast/forecast.http.ts'
import { peopleRoutes } from '../people/people.http.ts'
import { planRoutes } from '../plan/plan.http.ts'
import type { Route } from '../platform/routes.ts'
import { postRoutes } from '../post/post.http.ts'
import { promiseRoutes } from '../promise/promise.http.ts'

/** Every path of the API. */
export const apiRoutes: readonly Route[] = [
  ...peopleRoutes,
  ...planRoutes,
  ...promiseRoutes,
  ...forecastRoutes,
  ...delayRoutes,
  ...checkinRoutes,
  ...postRoutes,
  ...deskRoutes,
]
