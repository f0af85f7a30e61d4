import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'
import { useDay, withDay } from './day.ts'

interface PageLinkProps extends ComponentProps<'a'> {
  /** A path of this site with its parameters: `/models/llama-4-scout?asof=2025-06-01#specs`. */
  href: string
  /** Keeps the place on the page, for links that only change the view. */
  keepScroll?: boolean
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** A link within the explorer: an ordinary anchor that changes the page without loading the document anew and keeps the day of view. */
export function PageLink({ href, keepScroll = false, onClick, children, ...rest }: PageLinkProps) {
  const router = useRouter()
  const address = withDay(href, useDay())
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    void router.navigate({ href: address, resetScroll: !keepScroll })
  }
  return (
    <a {...rest} href={address} onClick={click}>
      {children}
    </a>
  )
}
