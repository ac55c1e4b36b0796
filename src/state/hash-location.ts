import { useSyncExternalStore } from 'react'

/*
 * Routes live behind the #, so that any static folder, at any depth, serves the
 * app without a rewrite rule: /#/targets?area=7. The routers weighed put the query
 * of a hash route before the #, where a static server would see it.
 */

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  window.addEventListener('popstate', onChange)
  return () => {
    window.removeEventListener('hashchange', onChange)
    window.removeEventListener('popstate', onChange)
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

/** Goes to a path with its query, such as `/targets?area=7`. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const url = `${window.location.pathname}${window.location.search}#${to}`
  if (replace) window.history.replaceState(null, '', url)
  else window.history.pushState(null, '', url)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useHashPath(): string {
  return useSyncExternalStore(subscribe, currentPath)
}

export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch)
}
