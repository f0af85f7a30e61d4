import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const modelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/models/$slug',
  component: lazyRouteComponent(() => import('./model/model.view.tsx'), 'ModelView'),
})
