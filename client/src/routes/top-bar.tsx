import { useLocation } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../ui/icon.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { mainPages } from './pages.ts'

/** The bar at the top: the name, eight pages, search, the day of view, the console. Below 920 px the pages are a menu. */
export function TopBar({ search, asOf }: { search: ReactNode; asOf: ReactNode }) {
  return (
    <header className="top">
      <div className="page">
        <PageLink className="brand" href="/">
          The Open-Source AI Stack
        </PageLink>
        <nav className="nav" aria-label="Main">
          <PageList />
        </nav>
        {search}
        {asOf && <span className="day">{asOf}</span>}
        {/* A whole new document: the console has a wider content policy than the pages. */}
        <a className="btn bare console" href="/graphiql">
          GraphiQL <Icon name="outside" />
        </a>
        <Menu asOf={asOf} />
      </div>
    </header>
  )
}

function PageList() {
  const { pathname } = useLocation()
  return (
    <ul>
      {mainPages.map(({ path, label }) => (
        <li key={path}>
          <PageLink href={path} {...(isWithin(pathname, path) && { 'aria-current': 'page' })}>
            {label}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

const isWithin = (pathname: string, path: string) => pathname === path || pathname.startsWith(`${path}/`)

function Menu({ asOf }: { asOf: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  const close = () => {
    if (ref.current) ref.current.open = false
  }
  useEffect(close, [pathname])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return
    close()
    ref.current.querySelector('summary')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc anywhere in the open menu closes it
    <details className="menu" ref={ref} onKeyDown={onKeyDown}>
      <summary aria-label="Menu">
        <Icon name="menu" size={18} />
      </summary>
      <nav className="pop" aria-label="Main">
        <PageList />
        <a href="/graphiql">GraphiQL</a>
        {asOf && <span className="day">{asOf}</span>}
      </nav>
    </details>
  )
}
