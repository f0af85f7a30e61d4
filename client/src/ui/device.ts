import { useCallback, useSyncExternalStore } from 'react'

const heard = new Set<() => void>()
// What the page holds when storage is denied or full: the choice then lives as long as the tab.
const memory = new Map<string, string | null>()

/** What is kept on this device under a key, or null. */
export function textOnDevice(key: string): string | null {
  if (memory.has(key)) return memory.get(key) ?? null
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a value on this device. `null` forgets it. Never throws, whatever the browser allows. */
export function keepOnDevice(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    memory.delete(key)
  } catch {
    memory.set(key, value)
  }
  for (const listener of heard) listener()
}

function subscribe(listener: () => void): () => void {
  heard.add(listener)
  globalThis.addEventListener('storage', listener)
  return () => {
    heard.delete(listener)
    globalThis.removeEventListener('storage', listener)
  }
}

/** A text kept on this device, followed across tabs, with the way to change it. Anything unreadable reads as `null`. */
export function useDeviceText(key: string): readonly [string | null, (value: string | null) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => textOnDevice(key),
    () => null,
  )
  return [text, useCallback((value: string | null) => keepOnDevice(key, value), [key])]
}
