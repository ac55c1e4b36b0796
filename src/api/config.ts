import { ApiError } from './api-error'
import { fetchJson } from './fetch-json'

const CONFIG_PATH = 'config.json'
const DEFAULT_API_BASE = 'api/v1'

/** An absolute http(s) address, or a path of the own origin: no other scheme, no `//host`, nothing invisible. */
const USABLE_BASE = /^(https?:\/\/[^/@]|\/$|\/?[\w.~%-]+(\/|$)|\.\.?\/)/i
const UNUSABLE_BASE = /[\p{C}\p{Z}\\?#@]/u

let loading: Promise<URL> | undefined

/**
 * Where the API lives, ending in a slash. Read once from the config.json beside
 * index.html, so that another backend needs no rebuild; without that file it is
 * `api/v1` of the own origin. Never from the page's own address, which anybody
 * can write into a link.
 *
 * A failure is not kept: the next call asks again.
 */
export function apiBase(): Promise<URL> {
  loading ??= loadApiBase().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** For tests: the next call reads config.json anew. */
export function forgetApiBase(): void {
  loading = undefined
}

async function loadApiBase(): Promise<URL> {
  const page = pageAddress()
  try {
    return apiBaseFrom(await fetchJson(resolve(CONFIG_PATH, page), CONFIG_PATH), page)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) return resolve(`${DEFAULT_API_BASE}/`, page)
    // No connection and a failing server are told as what they are, and tried again.
    const isReadable = error.kind === 'format' || (error.status !== null && error.status < 500)
    throw isReadable ? new ApiError('config', CONFIG_PATH) : error
  }
}

/** The API base that a config.json names. Throws an ApiError of kind config when it names none that may be used. */
export function apiBaseFrom(config: unknown, page: string): URL {
  const named = typeof config === 'object' && config !== null && 'api_base' in config ? config.api_base : null
  if (typeof named !== 'string' || UNUSABLE_BASE.test(named) || !USABLE_BASE.test(named)) {
    throw new ApiError('config', CONFIG_PATH, { field: 'api_base' })
  }
  return resolve(named.endsWith('/') ? named : `${named}/`, page)
}

function resolve(address: string, page: string): URL {
  let url: URL
  try {
    url = new URL(address, page)
  } catch {
    throw new ApiError('config', CONFIG_PATH, { field: 'api_base' })
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url
  throw new ApiError('config', CONFIG_PATH, { field: 'api_base' })
}

/** Tests in Node have no page. */
function pageAddress(): string {
  return typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
}
