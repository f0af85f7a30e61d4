import { createRootRoute, Outlet } from '@tanstack/react-router'
import { PageQueryPanel } from '../graphql/query-panel.tsx'
import { SearchButton } from '../search/search-button.tsx'
import { CatalogueNote } from './catalogue-note.tsx'
import { allPages } from './pages.ts'
import { SourcePanel } from './panel/source-panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from '../ui/not-found.tsx'
import { PanelProvider } from './panel-provider.tsx'
import { RouteTray } from './route-tray.tsx'

export const rootRoute = createRootRoute({
  component: () => (
    <PanelProvider>
      <Frame search={<SearchButton pages={allPages} />} catalogue={<CatalogueNote />} tray={<RouteTray />}>
        <Outlet />
      </Frame>
      <PageQueryPanel />
      <SourcePanel />
    </PanelProvider>
  ),
  notFoundComponent: () => <NotFound />,
  errorComponent: ({ reset }) => (
    <div className="page">
      <ErrorState whole title="This page could not be shown." detail="Its address is kept." onRetry={reset} />
    </div>
  ),
})
