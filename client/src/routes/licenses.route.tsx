import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const licensesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licenses',
  component: lazyRouteComponent(() => import('../models/licenses/list.view.tsx'), 'LicensesView'),
})
