import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const providerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/providers/$slug',
  component: lazyRouteComponent(() => import('../stack/provider.view.tsx'), 'ProviderView'),
})
