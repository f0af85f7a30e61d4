import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const conflictsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conflicts',
  component: lazyRouteComponent(() => import('../benchmarks/conflicts.view.tsx'), 'ConflictsView'),
})
