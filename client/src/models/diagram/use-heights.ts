import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { PartId } from './parts.ts'

type Heights = Partial<Record<PartId, number>>

const isSame = (a: Heights, b: Heights) => JSON.stringify(a) === JSON.stringify(b)

/** Heights of the callouts while they stand beside the drawing; none once they stand below it. */
export function useHeights() {
  const elements = useRef(new Map<PartId, HTMLElement>())
  const [heights, setHeights] = useState<Heights>({})

  const refOf = useCallback(
    (id: PartId) => (element: HTMLElement | null) => {
      if (element) elements.current.set(id, element)
      else elements.current.delete(id)
    },
    [],
  )

  useLayoutEffect(() => {
    const measure = () => {
      const beside = [...elements.current].filter(([, element]) => getComputedStyle(element).position === 'absolute')
      const next: Heights = Object.fromEntries(beside.map(([id, element]) => [id, element.offsetHeight]))
      setHeights((last) => (isSame(last, next) ? last : next))
    }
    const observer = new ResizeObserver(measure)
    for (const element of elements.current.values()) observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])

  return [heights, refOf] as const
}
