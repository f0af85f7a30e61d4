import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const benchmarkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/benchmarks/$slug',
  component: lazyRouteComponent(() => import('../benchmarks/benchmark.view.tsx'), 'BenchmarkView'),
})
