import { createRootRoute, Outlet } from '@tanstack/react-router'
import { PageQueryPanel } from '../graphql/query-panel.tsx'
import { SearchButton } from '../search/search-button.tsx'
import { CatalogueNote } from './catalogue-note.tsx'
import { DayButton, DayNote, DayProvider } from './day-of-view.tsx'
import { allPages } from './pages.ts'
import { SourcePanel } from './panel/source-panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from '../ui/not-found.tsx'
import { PanelProvider } from './panel-provider.tsx'
import { RouteTray } from './route-tray.tsx'

export const rootRoute = createRootRoute({
  component: () => (
    <DayProvider>
      <PanelProvider>
        <Frame
          search={<SearchButton pages={allPages} />}
          asOf={<DayButton />}
          note={<DayNote />}
          catalogue={<CatalogueNote />}
          tray={<RouteTray />}
        >
          <Outlet />
        </Frame>
        <PageQueryPanel />
        <SourcePanel />
      </PanelProvider>
    </DayProvider>
  ),
  notFoundComponent: () => <NotFound />,
  errorComponent: ({ reset }) => (
    <div className="page">
      <ErrorState whole title="This page could not be shown." detail="Its address is kept." onRetry={reset} />
    </div>
  ),
})
