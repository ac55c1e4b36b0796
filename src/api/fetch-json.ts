import { ApiError } from './api-error'

/** From the first byte sent to the last byte read: a body that drips is late too (faults.md, T5–T7). */
export const REQUEST_DEADLINE_MS = 15_000

/** No document of this API comes near it; a larger body is a mistake or an attack (faults.md, B15). */
const LARGEST_BODY_BYTES = 50 * 1024 * 1024

const JSON_TYPE = /^(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i

/**
 * The JSON at `url`, believed in nothing but its syntax.
 *
 * `path` names the document in errors. Throws an ApiError of kind network,
 * timeout, http or format, or the reason of `signal` when the caller gave up.
 */
export async function fetchJson(url: URL, path: string, signal?: AbortSignal): Promise<unknown> {
  const text = await withDeadline((stop) => readText(url, path, stop), path, signal)
  // A body in another encoding (GBK) decodes to U+FFFD without an error: never show it.
  if (text.includes('\uFFFD')) throw new ApiError('format', path)
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('format', path) // empty, cut short, a trailing comma, NaN
  }
}

/** Runs `work` under the deadline and the caller's signal. AbortSignal.any and .timeout are newer than our floor. */
async function withDeadline<T>(
  work: (stop: AbortSignal) => Promise<T>,
  path: string,
  signal: AbortSignal | undefined,
): Promise<T> {
  const controller = new AbortController()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    controller.abort()
  }, REQUEST_DEADLINE_MS)
  const giveUp = () => controller.abort()
  signal?.addEventListener('abort', giveUp, { once: true })
  if (signal?.aborted) giveUp()
  try {
    return await unlessAborted(controller.signal, work)
  } catch (error) {
    if (error instanceof ApiError) throw error
    if (isLate) throw new ApiError('timeout', path)
    if (signal?.aborted) throw signal.reason
    throw new ApiError('network', path)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}

/** Settles at the abort even where the body's stream does not listen to it. */
function unlessAborted<T>(stop: AbortSignal, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new DOMException('aborted', 'AbortError'))
    if (stop.aborted) return abort()
    stop.addEventListener('abort', abort, { once: true })
    work(stop).then(resolve, reject)
  })
}

async function readText(url: URL, path: string, stop: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    signal: stop,
    redirect: 'error', // a login page elsewhere, or a loop, is no answer
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  })
  const refusal = refusalOf(response, path)
  if (refusal !== null) {
    response.body?.cancel().catch(() => undefined)
    throw refusal
  }
  return response.body === null ? '' : await readBody(response, response.body.getReader(), path)
}

function refusalOf(response: Response, path: string): ApiError | null {
  if (!response.ok) return new ApiError('http', path, { status: response.status })
  const isJson = JSON_TYPE.test(response.headers.get('content-type') ?? '')
  return isJson ? null : new ApiError('format', path) // 204, or a login page with status 200
}

async function readBody(
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  path: string,
): Promise<string> {
  const decoder = new TextDecoder('utf-8') // drops a BOM
  let text = ''
  let bytes = 0
  for (;;) {
    // One chunk after the other: they cannot be read in parallel.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > LARGEST_BODY_BYTES) {
      reader.cancel().catch(() => undefined)
      throw new ApiError('format', path)
    }
    text += decoder.decode(value, { stream: true })
  }
  if (bytes < promisedBytesOf(response)) throw new ApiError('network', path)
  return text + decoder.decode()
}

/** The length that the server announced; 0 where it cannot be compared with what was read (compressed, another origin). */
function promisedBytesOf(response: Response): number {
  const isComparable = response.type !== 'cors' && response.headers.get('content-encoding') === null
  const length = Number(response.headers.get('content-length') ?? 0)
  return isComparable && Number.isSafeInteger(length) ? length : 0
}
