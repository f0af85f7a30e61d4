import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const lineageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lineage',
  component: lazyRouteComponent(() => import('../lineage/lineage.view.tsx'), 'LineageView'),
})
