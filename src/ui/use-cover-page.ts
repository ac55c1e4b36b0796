import { useEffect } from 'react'

/** Takes the page's scroll bar and the room for it away, as long as something covers the page. */
export function useCoverPage(): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset.presenting = ''
    return () => {
      delete root.dataset.presenting
    }
  }, [])
}
