import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const apiRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api',
  component: lazyRouteComponent(() => import('./api/api.view.tsx'), 'ApiView'),
})
