import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$slug',
  component: lazyRouteComponent(() => import('../sources/source.view.tsx'), 'SourceView'),
})
