import { useLayoutEffect, type RefObject } from 'react'

/**
 * Tells the styles how high the header is, as `--header`: where it stays in sight,
 * what is scrolled to must come to rest below it (base.css). Its lines depend on
 * the language and the window.
 */
export function useHeaderHeight(header: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = header.current
    if (element === null) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--header', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--header')
    }
  }, [header])
}
