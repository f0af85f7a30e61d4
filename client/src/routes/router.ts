import { createRouter } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../ui/search-string.ts'
import { compareRoute } from './compare.route.tsx'
import { graphiqlRoute } from './graphiql.route.tsx'
import { homeRoute } from './home.route.tsx'
import { benchmarkRoute } from './benchmark.route.tsx'
import { benchmarksRoute } from './benchmarks.route.tsx'
import { modelRoute } from './model.route.tsx'
import { modelsRoute } from './models.route.tsx'
import { stackRoute } from './stack.route.tsx'
import { lineageRoute } from './lineage.route.tsx'
import { coverageRoute } from './coverage.route.tsx'
import { licenseRoute } from './license.route.tsx'
import { licensesRoute } from './licenses.route.tsx'
import { sourceRoute } from './source.route.tsx'
import { sourcesRoute } from './sources.route.tsx'
import { familyRoute } from './family.route.tsx'
import { organizationRoute } from './organization.route.tsx'
import { runtimeRoute } from './runtime.route.tsx'
import { quantizationRoute } from './quantization.route.tsx'
import { providerRoute } from './provider.route.tsx'
import { rulesRoute } from './rules.route.tsx'
import { apiRoute } from './api.route.tsx'
import { changesRoute } from './changes.route.tsx'
import { conflictsRoute } from './conflicts.route.tsx'
import { rootRoute } from './root.route.tsx'

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    modelsRoute,
    organizationRoute,
    familyRoute,
    modelRoute,
    compareRoute,
    benchmarkRoute,
    benchmarksRoute,
    stackRoute,
    lineageRoute,
    coverageRoute,
    licensesRoute,
    licenseRoute,
    sourcesRoute,
    sourceRoute,
    runtimeRoute,
    quantizationRoute,
    providerRoute,
    graphiqlRoute,
    rulesRoute,
    apiRoute,
    changesRoute,
    conflictsRoute,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  trailingSlash: 'never',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
