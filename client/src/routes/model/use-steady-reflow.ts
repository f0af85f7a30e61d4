import { type RefObject, useEffect } from 'react'

/**
 * Keeps what was last clicked or focused at its height in the window when the page grows narrower or wider, as it does when
 * the side panel opens beside it. The browser gives up its own anchoring when a frame changes its padding.
 */
export function useSteadyReflow(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current
    if (!element) return
    let held: { target: Element; top: number } | null = null
    let width = element.clientWidth
    const hold = ({ target }: Event) => {
      if (target instanceof Element) held = { target, top: target.getBoundingClientRect().top }
    }
    const letGo = () => {
      held = null
    }
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      if (held?.target.isConnected) globalThis.scrollBy(0, held.target.getBoundingClientRect().top - held.top)
    })
    observer.observe(element)
    element.addEventListener('click', hold, true)
    element.addEventListener('focusin', hold, true)
    globalThis.addEventListener('wheel', letGo, { passive: true })
    globalThis.addEventListener('touchmove', letGo, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('click', hold, true)
      element.removeEventListener('focusin', hold, true)
      globalThis.removeEventListener('wheel', letGo)
      globalThis.removeEventListener('touchmove', letGo)
    }
  }, [region])
}
