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
 * Browsers take a limited number of history writes: in ten seconds Chromium and Firefox
 * 200, Safari 100 (an old one in thirty). Beyond it they drop them or throw, and with
 * them the page that a held arrow key has come to. So that this many are written at
 * once, more only by and by, the last one winning; what reads the address here sees it
 * at once.
 */
const BURST = 80
const REFILL_MS = 500

/** What the address should say and does not yet; null when it does. */
let pending: string | null = null
let timer: number | undefined
let left = BURST
let countedAtMs = 0
let isOwnMove = false

function refill(nowMs: number): void {
  const more = Math.floor((nowMs - countedAtMs) / REFILL_MS)
  if (more <= 0) return
  left = Math.min(BURST, left + more)
  countedAtMs = left === BURST ? nowMs : countedAtMs + more * REFILL_MS
}

function forget(): void {
  pending = null
  window.clearTimeout(timer)
  timer = undefined
}

/** Writes what is pending, whatever is left; tries again when the browser will not. */
function flush(): void {
  const to = pending
  forget()
  if (to === null) return
  try {
    window.history.replaceState(SEEN, '', urlOf(to))
    left -= 1
  } catch {
    // over the browser's own limit, which other writes count to, too
    left = 0
    writeLater(to)
  }
}

function writeLater(to: string): void {
  pending = to
  timer ??= window.setTimeout(flush, REFILL_MS)
}

function replace(to: string): void {
  refill(performance.now())
  pending = to
  if (left > 0) flush()
  else writeLater(to)
}

/** The browser, or somebody who typed, has gone somewhere else: that counts, not what was to be written. */
function onMoved(): void {
  if (!isOwnMove) forget()
  tellAll()
}
// A page that is hidden may never come to its timers again.
window.addEventListener('pagehide', flush)

/*
 * One listener on the window for all readers. With one for each, React draws after
 * each of them: parts of the page would see the old address beside the new one.
 */
function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', onMoved)
    window.addEventListener('popstate', onMoved)
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    flush()
    window.removeEventListener('hashchange', onMoved)
    window.removeEventListener('popstate', onMoved)
  }
}

function fragment(): string {
  return pending ?? window.location.hash.replace(/^#/, '')
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

function urlOf(to: string): string {
  return `${window.location.pathname}${window.location.search}#${to}`
}

/** Goes to a path with its query, such as `/targets?area=7`. */
export function navigate(to: string, options: NavigateOptions = {}): void {
  if (options.replace === true) replace(to)
  else {
    flush()
    window.history.pushState(SEEN, '', urlOf(to))
  }
  isOwnMove = true
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  isOwnMove = false
}

export function useHashPath(): string {
  return useSyncExternalStore(subscribe, currentPath)
}

export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch)
}
