import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const runtimeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/runtimes/$slug',
  component: lazyRouteComponent(() => import('../stack/runtime.view.tsx'), 'RuntimeView'),
})
