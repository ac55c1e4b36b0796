import { useEffect } from 'react'
import { useView } from '../state/use-view'

/** The id of the search field of the target list. */
const SEARCH_ID = 'target-search'

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  )
}

/** `/` goes to the search field, from any screen. */
export function useShortcuts(): void {
  const { path, view, hrefTo } = useView()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event) || view.slide !== null) return
      event.preventDefault()
      if (path !== '/targets') window.location.hash = hrefTo('/targets')
      focusWhenThere(SEARCH_ID)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [path, view.slide, hrefTo])
}

/** The list may still be loading its file: wait for the field, but not for ever. */
function focusWhenThere(id: string, framesLeft = 300): void {
  const field = document.getElementById(id)
  if (field) field.focus()
  else if (framesLeft > 0) requestAnimationFrame(() => focusWhenThere(id, framesLeft - 1))
}
