import { useEffect, useState } from 'react'
import { anchorOf, SECTIONS, type SectionName } from './sections'

/** The part that is being read: the first of those in the upper half of the window. */
export function useCurrentSection(): SectionName {
  const [current, setCurrent] = useState<SectionName>(SECTIONS[0])
  useEffect(() => {
    const inSight = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target.id)
          else inSight.delete(target.id)
        }
        const first = SECTIONS.find((name) => inSight.has(anchorOf(name)))
        if (first !== undefined) setCurrent(first)
      },
      // Between the lower edge of the header and the middle of the window.
      { rootMargin: '-22% 0px -50% 0px' },
    )
    for (const name of SECTIONS) {
      const anchor = document.getElementById(anchorOf(name))
      if (anchor !== null) observer.observe(anchor)
    }
    return () => observer.disconnect()
  }, [])
  return current
}
