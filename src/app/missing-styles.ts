/** Style sheets that could not be had when their screen was asked for. */
const missing = new Set<string>()

function fetchAgain(): void {
  for (const href of missing) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', () => missing.delete(href))
    link.addEventListener('error', () => link.remove())
    document.head.append(link)
  }
}

/**
 * Vite asks for the style sheet of a screen once: another screen that shares it would
 * stand without it when the network was away at that moment. It is asked for again
 * whenever one goes to another screen.
 */
export function watchMissingStyles(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    const [, href] = /CSS for (\S+)/.exec(payload.message) ?? []
    if (href !== undefined) missing.add(href)
  })
  window.addEventListener('hashchange', fetchAgain)
}
