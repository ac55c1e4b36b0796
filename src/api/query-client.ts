import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error'

/** The data changes monthly at most; within this time a screen shows what it has without asking again. */
const STALE_AFTER_MS = 5 * 60_000

/** Further tries after the first: at most three tries in all, two when each may take the whole deadline. */
const RETRIES = { network: 2, server: 2, timeout: 1 } as const

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 8_000

/**
 * Whether to ask again after `failures` earlier failures. Only what may pass by
 * itself is tried again: no connection, no answer in time, a failing server. An
 * answer that is wrong stays wrong.
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < retriesFor(error)
}

function retriesFor(error: unknown): number {
  if (!(error instanceof ApiError)) return 0
  if (error.kind === 'network') return RETRIES.network
  if (error.kind === 'timeout') return RETRIES.timeout
  const isServerFailure = error.kind === 'http' && error.status !== null && error.status >= 500
  return isServerFailure ? RETRIES.server : 0
}

/**
 * Milliseconds to wait before the next try: doubling, and spread over the upper
 * half of each step, so that a hall full of screens does not come back at once.
 */
export function retryDelayMs(failures: number, _error?: unknown, random: () => number = Math.random): number {
  const step = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures)
  return Math.round(step * (0.5 + random() / 2))
}

/**
 * The cache of everything the server said.
 *
 * `networkMode: 'always'`: on a LAN without internet the browser says offline
 * and is wrong; by default a query would then wait for ever, without an error.
 * `gcTime: Infinity`: the last good data of a tab never goes away by itself. It
 * is bounded by the report: two datasets and one history for each target.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: STALE_AFTER_MS,
        gcTime: Infinity,
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        refetchOnWindowFocus: false,
        // Nothing moves behind a briefing (the stage marks the document while it stands).
        refetchOnReconnect: () => document.documentElement.dataset.presenting === undefined,
      },
    },
  })
}
