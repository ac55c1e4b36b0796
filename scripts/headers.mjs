/**
 * The one source of the headers that this product is served with: the built-in
 * server, the meta tag in the built index.html and the nginx sample in
 * docs/deployment.md all come from here, and tests hold them equal.
 */

const POLICY = [
  ["default-src 'none'"],
  ["script-src 'self'"],
  ["style-src 'self'"],
  ["img-src 'self' data: blob:"],
  ["font-src 'self'"],
  ["connect-src 'self'"],
  ["manifest-src 'self'"],
  ["worker-src 'self'"],
  ["base-uri 'none'"],
  ["object-src 'none'"],
  ["form-action 'none'"],
  ["frame-ancestors 'none'", { headerOnly: true }], // a meta tag may not carry it
  ["require-trusted-types-for 'script'"],
  ["trusted-types 'none'"],
]

/** A JSON answer never runs, shows or embeds anything. */
export const API_POLICY = "default-src 'none'"

/** File names below assets/ carry a hash of their content, so they may be kept for ever. */
export const CACHE_FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, but asked about each time (ETag, 304): a new release or new data is seen at once. */
export const CACHE_CHECKED = 'no-cache'

/** For hosts on https only; a plain-http host must not send it. */
export const HSTS = 'max-age=31536000; includeSubDomains'

const FIXED = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
}

/**
 * The origin of an API that lives elsewhere (environment variable API_ORIGIN), or
 * undefined for the default, our own origin. Only a bare origin is taken: a path,
 * a wildcard or a second source would open more than was meant.
 *
 * @param {Record<string, string | undefined>} env
 */
export function apiOriginOf(env) {
  const given = env.API_ORIGIN?.trim()
  if (!given) return undefined
  const origin = URL.canParse(given) ? new URL(given).origin : 'null'
  if (origin !== given || !/^https?:\/\/(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/.test(origin)) {
    throw new Error(`API_ORIGIN must be an exact origin such as https://api.example.gov.cn, not "${given}"`)
  }
  return origin
}

/**
 * The Content-Security-Policy of the page; `meta` leaves out what only a header may say.
 *
 * @param {{ apiOrigin?: string, meta?: boolean }} [options]
 */
export function pagePolicy({ apiOrigin, meta = false } = {}) {
  return POLICY.filter(([, where]) => !(meta && where?.headerOnly))
    .map(([line]) => (apiOrigin && line.startsWith('connect-src') ? `${line} ${apiOrigin}` : line))
    .join('; ')
}

/** @param {string} path */
const isApi = (path) => /(^|\/)api\/v1\//.test(path)
/** @param {string} path */
const isAsset = (path) => /(^|\/)assets\//.test(path)

/**
 * The headers of an answer; `path` is relative to the served folder. An error is never kept.
 *
 * @param {string} path
 * @param {{ apiOrigin?: string, found?: boolean }} [options]
 */
export function headersFor(path, { apiOrigin, found = true } = {}) {
  return {
    'Content-Security-Policy': isApi(path) ? API_POLICY : pagePolicy({ apiOrigin }),
    ...FIXED,
    'Cache-Control': found && isAsset(path) ? CACHE_FOR_EVER : CACHE_CHECKED,
  }
}

/** The nginx sample of docs/deployment.md. */
export function nginxSample() {
  const fixed = Object.entries(FIXED).map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return `# Both maps belong in the http block (a file in conf.d/ or sites-enabled/ is inside it).
map $uri $report_csp {
    default        "${pagePolicy()}";
    ~/api/v1/      "${API_POLICY}";
}
map $uri $report_cache {
    default        "${CACHE_CHECKED}";
    ~/assets/      "${CACHE_FOR_EVER}";
}

server {
    listen 80;
    server_name report.example.gov.cn;
    root /srv/work-report;      # the content of dist/
    server_tokens off;

    # Headers stand here once: an add_header inside a location would drop them all.
    add_header Content-Security-Policy $report_csp always;
${fixed.join('\n')}
    add_header Cache-Control $report_cache;   # not "always": an error must not be kept for a year
    # On https only:
    # add_header Strict-Transport-Security "${HSTS}" always;

    charset utf-8;
    charset_types text/css application/javascript text/javascript application/json image/svg+xml;
    etag on;
    gzip on;
    gzip_vary on;
    gzip_min_length 1000;
    gzip_types text/css application/javascript text/javascript application/json image/svg+xml;

    location / {
        try_files $uri $uri/index.html =404;
    }
    location ~ /\\. { return 404; }
}
`
}
