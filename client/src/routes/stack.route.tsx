import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const stackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stack',
  component: lazyRouteComponent(() => import('../stack/stack.view.tsx'), 'StackView'),
})
