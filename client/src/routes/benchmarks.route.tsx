import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const benchmarksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/benchmarks',
  component: lazyRouteComponent(() => import('../benchmarks/list.view.tsx'), 'BenchmarksView'),
})
