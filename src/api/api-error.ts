/**
 * What went wrong, by what the reader can do about it.
 *
 * `network`: no answer at all, or a body cut short; `timeout`: none in time; `http`:
 * the server said no, see `status`; `format`: not readable JSON (a login page, GBK);
 * `contract`: JSON of another shape; `version`: made for a newer dashboard; `config`:
 * config.json names no usable API base.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'http' | 'format' | 'contract' | 'version' | 'config'

interface ApiErrorDetails {
  /** The HTTP status, for kind `http`. */
  readonly status?: number
  /** The field of the document that broke the contract: `outlook.areas.3.title.zh`. */
  readonly field?: string
}

/** The only error that leaves this room. Its message is a code for the log; the words on screen are the view's. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  /** The document that was asked for, relative to the API base: what is missing on the page. */
  readonly path: string
  readonly status: number | null
  readonly field: string | null

  constructor(kind: ApiErrorKind, path: string, details: ApiErrorDetails = {}) {
    super([kind, details.status, path, details.field].filter((part) => part !== undefined).join(' '))
    this.kind = kind
    this.path = path
    this.status = details.status ?? null
    this.field = details.field ?? null
  }
}
