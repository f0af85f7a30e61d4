import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.tsx'

export const licenseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licenses/$slug',
  component: lazyRouteComponent(() => import('../models/licenses/license.view.tsx'), 'LicenseView'),
})
