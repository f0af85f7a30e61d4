import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const familyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families/$slug',
  component: lazyRouteComponent(() => import('../models/list/family.view.tsx'), 'FamilyView'),
})
