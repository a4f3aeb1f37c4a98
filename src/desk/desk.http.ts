import { routes } from '../platform/routes.ts'
import { frameView } from './frame.view.ts'
import { searchView } from './search.view.ts'
import { todayView } from './today.view.ts'

export const deskRoutes = routes({
  'GET /frame': frameView,
  'GET /search': searchView,
  'GET /today': todayView,
})
