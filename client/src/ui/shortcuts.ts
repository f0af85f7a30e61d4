import { useEffect, useRef } from 'react'
import { textOnDevice, useDeviceText } from './device.ts'

export interface Shortcut {
  /** One key ("Q", "?", "["), or two in a row ("g m"), or with Ctrl ("Ctrl K"). */
  keys: string
  does: string
  run: () => void
}

const registered = new Set<{ current: Shortcut }>()
let prefix: { key: string; at: number } | null = null

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

/** What a key event is called in a shortcut. Letters keep no case, so that `Q` and `q` are one. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (event.altKey || event.key.length > 1) return null
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `ctrl ${key}` : key
}

function onKeyDown(event: KeyboardEvent): void {
  const name = keyName(event)
  if (!name || event.defaultPrevented) return
  const hasControl = name.startsWith('ctrl ')
  if (!hasControl && (isField(event.target) || document.querySelector('dialog[open]') || isSwitchedOff())) return
  const wanted = prefix && isSecond() ? `${prefix.key} ${name}` : name
  prefix = name === 'g' ? { key: name, at: Date.now() } : null
  const found = [...registered].toReversed().find(({ current }) => current.keys.toLowerCase() === wanted)
  if (!found) return
  event.preventDefault()
  found.current.run()
}

/** Whether a letter pressed now acts by itself: not the second of two, and not where letters are switched off. */
export const areLettersOn = (): boolean => !isSecond() && !isSwitchedOff()

const isSecond = () => prefix !== null && Date.now() - prefix.at < 1_500

const isSwitchedOff = () => textOnDevice('keys') === 'off'

/** Whether single letters act as shortcuts on this device, and the switch. */
export function useShortcutsSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const [stored, keep] = useDeviceText('keys')
  return [stored !== 'off', (isOn) => keep(isOn ? null : 'off')]
}

/** All shortcuts of the page now, for the list under `?`. */
export const listShortcuts = () => [...registered].map(({ current }) => ({ keys: current.keys, does: current.does }))

/** Shortcuts of one letter on a view as a whole, to be called by name: not the steps of a list or a panel. */
export const listCommands = (): readonly Shortcut[] =>
  [...registered].map(({ current }) => current).filter(({ keys }) => /^[A-Zxob]$/.test(keys))

/** Registers a shortcut while the component is shown: `useShortcut('Q', 'this view as a query', open)`. */
export function useShortcut(keys: string, does: string, run: () => void): void {
  const latest = useRef<Shortcut>({ keys, does, run })
  useEffect(() => {
    latest.current = { keys, does, run }
  })
  useEffect(() => {
    if (registered.size === 0) document.addEventListener('keydown', onKeyDown)
    registered.add(latest)
    return () => {
      registered.delete(latest)
      if (registered.size === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
