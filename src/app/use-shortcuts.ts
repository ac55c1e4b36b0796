import { useEffect } from 'react'
import { usePreferences } from '../state/preferences'
import { useView } from '../state/use-view'

/** The id of the search field of the target list. */
const SEARCH_ID = 'target-search'

/** Where a letter is part of what one writes or chooses. A checkbox and a slider take none. */
const TYPED_IN = 'input:not([type=checkbox], [type=range]), select, textarea, [contenteditable]'

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest(TYPED_IN) !== null
}

/** `/` goes to the search field, from any screen, unless the reader has switched that off. */
export function useShortcuts(): void {
  const { path, view, hrefTo } = useView()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event) || view.slide !== null || !usePreferences.getState().hasSearchKey) return
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
