import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor } from './headers.mjs'

/**
 * A static server of one folder over plain http, for `npm start` and the browser
 * tests. It has no package, no list of folders and no fall-back page: the app
 * keeps its place in the hash, so a path that is not a file is a 404.
 */

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json)|image\/svg)/
const LEAST_WORTH_COMPRESSING = 1000 // bytes; below this the header costs more than is saved
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
const compressors = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
}

/** The file a request asks for, relative to the folder; undefined when it asks for anything else. */
function pathOf(url) {
  const raw = url.split(/[?#]/, 1)[0]
  if (!raw.startsWith('/')) return undefined
  let path
  try {
    path = decodeURIComponent(raw).slice(1)
  } catch {
    return undefined
  }
  if (path === '' || path.endsWith('/')) path += 'index.html'
  // A name that starts with a dot is a way up or a private file (dist/.vite).
  const isPlain = path.split('/').every((part) => part !== '' && !part.startsWith('.'))
  return isPlain && !/[\\:\0]/.test(path) ? path : undefined
}

/** The encoding to answer in: the first of ours that the browser takes (RFC 9110, 12.5.3). */
function encodingFor(header) {
  const accepted = new Map()
  for (const part of header.split(',')) {
    const [name = '', ...params] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = params.find((param) => param.startsWith('q='))
    accepted.set(name, weight === undefined ? 1 : Number(weight.slice(2)))
  }
  return ['br', 'gzip'].find((name) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0)
}

const matches = (header, etag) =>
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)

/** Files as they were last read, with their compressed forms; read anew when the file has changed. */
function createStore(folder) {
  const kept = new Map()

  async function read(path) {
    const base = await realpath(folder)
    const file = await realpath(join(base, path))
    if (!file.startsWith(base + sep)) return undefined // a link that leads out of the folder
    const { mtimeMs, size, ...state } = await stat(file).then((s) => ({
      mtimeMs: s.mtimeMs,
      size: s.size,
      isFile: s.isFile(),
    }))
    if (!state.isFile) return undefined
    const known = kept.get(file)
    if (known?.mtimeMs === mtimeMs && known.size === size) return known
    const body = await readFile(file)
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    const entry = { mtimeMs, size, body, type, hash, encoded: new Map() }
    kept.set(file, entry)
    return entry
  }

  return {
    find: (path) => read(path).catch(() => undefined),
    encode(entry, encoding) {
      // The promise is kept, so that many readers at once cost one compression.
      if (!entry.encoded.has(encoding)) entry.encoded.set(encoding, compressors[encoding](entry.body))
      return entry.encoded.get(encoding)
    },
  }
}

async function answer(request, response, store, apiOrigin) {
  const refuse = (status, text, path = '') => {
    const body = Buffer.from(`${text}\n`)
    const headers = { ...headersFor(path, { apiOrigin, found: false }), 'Content-Type': TYPES['.txt'] }
    response.writeHead(status, {
      ...headers,
      'Content-Length': body.length,
      ...(status === 405 && { Allow: 'GET, HEAD' }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Method not allowed')
  const path = pathOf(request.url ?? '')
  const entry = path === undefined ? undefined : await store.find(path)
  if (path === undefined || entry === undefined) return refuse(404, 'Not found', path)

  const isWorth = COMPRESSIBLE.test(entry.type) && entry.size >= LEAST_WORTH_COMPRESSING
  const encoding = isWorth ? encodingFor(request.headers['accept-encoding'] ?? '') : undefined
  const etag = `"${entry.hash}${encoding ? `-${encoding}` : ''}"`
  const headers = {
    ...headersFor(path, { apiOrigin }),
    ETag: etag,
    ...(isWorth && { Vary: 'Accept-Encoding' }),
  }
  if (matches(request.headers['if-none-match'] ?? '', etag)) {
    response.writeHead(304, headers)
    return response.end()
  }
  const body = encoding ? await store.encode(entry, encoding) : entry.body
  response.writeHead(200, {
    ...headers,
    'Content-Type': entry.type,
    'Content-Length': body.length,
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const listen = (server, port, host) =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      done(server.address().port)
    })
  })

/**
 * Serves a folder. Takes the given port, or, when `attempts` allows it, the first
 * free one after it (port 0: any). Resolves to { url, port, close }.
 *
 * @param {{ folder: string, port: number, host?: string, attempts?: number, apiOrigin?: string }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port, host = '127.0.0.1', attempts = 1, apiOrigin }) {
  const store = createStore(folder)
  const server = createServer((request, response) => {
    answer(request, response, store, apiOrigin).catch(() => {
      if (!response.headersSent) response.writeHead(500, headersFor('', { found: false }))
      response.end()
    })
  })
  for (let attempt = 0; ; attempt += 1) {
    try {
      const taken = await listen(server, port === 0 ? 0 : port + attempt, host)
      const close = () =>
        new Promise((done) => {
          server.close(done)
          server.closeAllConnections()
        })
      return { url: `http://${host}:${taken}/`, port: taken, close }
    } catch (error) {
      const isBusy = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      if (!isBusy || attempt + 1 >= attempts) throw error
    }
  }
}
