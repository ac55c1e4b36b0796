import { useEffect, useState, type RefObject } from 'react'

/** A thin band in the upper part of the window: what lies under it is being read. */
const READING_BAND = '-30% 0px -65% 0px'

/** The id of the section that is being read; null before the first. */
export function useCurrentSection(root: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    if (root.current === null) return
    const sections = [...root.current.querySelectorAll<HTMLElement>('[data-section]')]
    const inBand = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target)
          else inBand.delete(target)
        }
        const read = sections.filter((section) => inBand.has(section)).at(-1)
        if (read !== undefined) setCurrent(read.dataset['section'] ?? null)
        // Between two sections the last one stays; above the first there is none.
        else if ((sections[0]?.getBoundingClientRect().top ?? 0) > 0) setCurrent(null)
      },
      { rootMargin: READING_BAND },
    )
    sections.forEach((section) => observer.observe(section))
    return () => observer.disconnect()
  }, [root])
  return current
}
