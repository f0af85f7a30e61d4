import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 720px)'

function subscribe(listener: () => void): () => void {
  const media = globalThis.matchMedia(narrow)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether the window is too narrow for columns: a phone, or much magnified text. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia(narrow).matches,
    () => false,
  )
