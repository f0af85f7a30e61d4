import { useEffect, useState } from 'react'

/** The id of the section that is being read: the last whose head has passed the upper third of the window. */
export function useSectionInView(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.querySelector(`#${CSS.escape(id)}`) ?? [])
    const read = () => {
      const line = globalThis.innerHeight / 3
      const passed = sections.filter((section) => section.getBoundingClientRect().top <= line)
      setCurrent(passed.at(-1)?.id ?? null)
    }
    // A section comes or goes only when one of the lines it is watched at is crossed.
    const observer = new IntersectionObserver(read, { rootMargin: '0px 0px -66% 0px', threshold: 0 })
    for (const section of sections) observer.observe(section)
    return () => observer.disconnect()
  }, [key])
  return current
}
