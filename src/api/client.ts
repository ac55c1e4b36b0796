import { ApiError } from './api-error'
import { apiBase } from './config'
import { fetchJson } from './fetch-json'

/**
 * The document at `path` below the API base, unchecked: give it to contract.ts.
 *
 * Throws an ApiError (network, timeout, http, format, config), or the reason of
 * `signal` when the caller gave up.
 */
export async function getJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const base = await apiBase()
  const url = new URL(path, base)
  // An id from an address must not climb out of the API.
  if (!url.href.startsWith(base.href)) throw new ApiError('contract', path)
  return fetchJson(url, path, signal)
}
