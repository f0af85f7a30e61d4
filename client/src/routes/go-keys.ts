import { useRouter } from '@tanstack/react-router'
import { useDay, withDay } from '../ui/day.ts'
import { useShortcut } from '../ui/shortcuts.ts'

/** `g` and a letter go to a page. */
export function useGoKeys(): void {
  const router = useRouter()
  const day = useDay()
  const go = (href: string) => () => void router.navigate({ href: withDay(href, day) })
  useShortcut('g m', 'go to models', go('/models'))
  useShortcut('g c', 'go to compare', go('/compare'))
  useShortcut('g b', 'go to benchmarks', go('/benchmarks'))
  useShortcut('g s', 'go to stack', go('/stack'))
  useShortcut('g l', 'go to lineage', go('/lineage'))
}
