import { useSyncExternalStore } from 'react'

/*
 * Routes live behind the #, so that any static folder, at any depth, serves the
 * app without a rewrite rule: /#/targets?area=7. The routers weighed put the query
 * of a hash route before the #, where a static server would see it.
 */

const listeners = new Set<() => void>()

function tellAll(): void {
  listeners.forEach((listener) => listener())
}

/*
 * One listener on the window for all readers. With one for each, React draws after
 * each of them: parts of the page would see the old address beside the new one.
 */
function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', tellAll)
    window.addEventListener('popstate', tellAll)
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    window.removeEventListener('hashchange', tellAll)
    window.removeEventListener('popstate', tellAll)
  }
}

function fragment(): string {
  return window.location.hash.replace(/^#/, '')
}

function currentPath(): string {
  const path = fragment().split('?')[0] ?? ''
  return path.startsWith('/') ? path : `/${path}`
}

function currentSearch(): string {
  const [, ...rest] = fragment().split('?')
  return rest.join('?')
}

export interface NavigateOptions {
  replace?: boolean
}

/** Marks an entry of the history whose screen was shown: to come back to it is not to come to a new one. */
export const SEEN = { isSeen: true } as const

/** Goes to a path with its query, such as `/targets?area=7`. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const url = `${window.location.pathname}${window.location.search}#${to}`
  if (replace) window.history.replaceState(SEEN, '', url)
  else window.history.pushState(SEEN, '', url)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useHashPath(): string {
  return useSyncExternalStore(subscribe, currentPath)
}

export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch)
}
