import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const quantizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quantizations/$slug',
  component: lazyRouteComponent(() => import('../stack/quantization.view.tsx'), 'QuantizationView'),
})
