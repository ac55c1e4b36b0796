import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_POLICY, apiOriginOf, headersFor, nginxSample, pagePolicy } from '../scripts/headers.mjs'
import { serveFolder } from '../scripts/serve.mjs'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const page = `<!doctype html><title>页</title>${'x'.repeat(2000)}`
const script = `console.log('${'y'.repeat(2000)}')`
const report = JSON.stringify({ title: '政府工作报告', filler: '字'.repeat(2000) })

let folder: string
let outside: string
let site: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'server-test-'))
  folder = join(outside, 'dist')
  for (const path of ['assets', 'api/v1', '.vite']) mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'config.json'), '{"api_base":"api/v1"}')
  writeFileSync(join(folder, 'assets/index-abc.js'), script)
  writeFileSync(join(folder, 'api/v1/report.json'), report)
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  site = await serveFolder({ folder, port: 0 })
})

afterAll(async () => {
  await site.close()
  rmSync(outside, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Node's own client: unlike fetch it neither decodes a body nor tidies a path. */
const ask = (path: string, { method = 'GET', headers = {} } = {}) =>
  new Promise<Answer>((done, fail) => {
    const call = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    call.on('error', fail)
    call.end()
  })

/** A request line exactly as given. */
const askRaw = (line: string) =>
  new Promise<string>((done, fail) => {
    const socket = connect(site.port, '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (part) => (text += part.toString()))
    socket.on('close', () => done(text))
    socket.on('error', fail)
  })

describe('headers', () => {
  it('are those of the security plan, word for word, without HSTS on plain http', async () => {
    const { status, headers } = await ask('/')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  it.each([
    // path → how long it may be kept, type, policy
    ['/index.html', 'no-cache', 'text/html; charset=utf-8', POLICY],
    ['/config.json', 'no-cache', 'application/json; charset=utf-8', POLICY],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8', POLICY],
    ['/api/v1/report.json', 'no-cache', 'application/json; charset=utf-8', API_POLICY],
  ])('of %s', async (path, cache, type, policy) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe(cache)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-security-policy']).toBe(policy)
  })

  it('let the page call one other origin when it is named exactly', () => {
    const apiOrigin = apiOriginOf({ API_ORIGIN: 'https://api.example.gov.cn' })
    expect(headersFor('index.html', { apiOrigin })['Content-Security-Policy']).toContain(
      "connect-src 'self' https://api.example.gov.cn;",
    )
    expect(apiOriginOf({})).toBeUndefined()
  })

  it.each([
    'https://api.example.gov.cn/v1',
    '*',
    'https://*.example.gov.cn',
    "https://a.cn; script-src 'self'",
    'a.cn',
    'file:///',
  ])('refuse %s as an origin', (given) =>
    expect(() => apiOriginOf({ API_ORIGIN: given })).toThrow('exact origin'),
  )

  it('stand in the meta tag but for what a meta tag may not say', () => {
    expect(pagePolicy({ meta: true })).toBe(POLICY.replace("frame-ancestors 'none'; ", ''))
  })

  it('are the same in the nginx sample of docs/deployment.md', () => {
    const document = readFileSync(new URL('../docs/deployment.md', import.meta.url), 'utf8')
    const [, sample] = document.match(/```nginx\n([\s\S]*?)```/) ?? []
    expect(sample).toBe(nginxSample())
    for (const [name, value] of Object.entries(headersFor('index.html'))) {
      expect(sample).toContain(name)
      expect(sample).toContain(value)
    }
  })
})

describe('answers', () => {
  it('ask again with the ETag and get 304 without a body', async () => {
    const first = await ask('/api/v1/report.json')
    const etag = String(first.headers.etag)
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/api/v1/report.json', { headers: { 'If-None-Match': tag } })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(etag)
      expect(again.headers['cache-control']).toBe('no-cache')
    }
    const other = await ask('/api/v1/report.json', { headers: { 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('show a changed file at once, under another ETag', async () => {
    const file = join(folder, 'api/v1/changing.json')
    writeFileSync(file, '{"value":1}')
    const before = await ask('/api/v1/changing.json')
    writeFileSync(file, '{"value":22}')
    const after = await ask('/api/v1/changing.json', {
      headers: { 'If-None-Match': String(before.headers.etag) },
    })
    expect(after.status).toBe(200)
    expect(after.body.toString()).toBe('{"value":22}')
  })

  it('are compressed as the browser asks, each form with its own ETag', async () => {
    const plain = await ask('/api/v1/report.json')
    const gzip = await ask('/api/v1/report.json', { headers: { 'Accept-Encoding': 'gzip, deflate' } })
    const brotli = await ask('/api/v1/report.json', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    const refused = await ask('/api/v1/report.json', { headers: { 'Accept-Encoding': 'br;q=0, gzip;q=0.0' } })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(plain.body.toString()).toBe(report)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(report)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(report)
    expect(refused.headers).not.toHaveProperty('content-encoding')
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, body } of [plain, gzip, brotli]) {
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['content-length']).toBe(String(body.length))
    }
  })

  it('to HEAD are those to GET without the body', async () => {
    const headers = { 'Accept-Encoding': 'gzip' }
    const get = await ask('/', { headers })
    const head = await ask('/', { headers, method: 'HEAD' })
    const { date: _getDate, ...got } = get.headers
    const { date: _headDate, ...asked } = head.headers
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(asked).toEqual(got)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('to %s are 405', async (method) => {
    const { status, headers } = await ask('/', { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
    expect(headers['content-security-policy']).toBe(POLICY)
  })
})

describe('what is not there', () => {
  it.each(['/assets/gone-123.js', '/targets', '/api/v1/none.json', '/api/v1/', '/assets', '/assets/', '//'])(
    '%s is 404, never the page, and never kept',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect(status).toBe(404)
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-type']).toBe('text/plain; charset=utf-8')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(body.toString()).toBe('Not found\n')
    },
  )

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%5c%2e%2e%5csecret.txt',
    '/....//secret.txt',
    '/index.html%00.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    '/link.txt',
    '/.vite/manifest.json',
    '/C:/Windows/win.ini',
  ])('%s does not lead out of the folder', async (path) => {
    const text = await askRaw(`GET ${path} HTTP/1.1`)
    expect(text).toMatch(/^HTTP\/1\.1 404 /)
    expect(text).not.toContain('\r\n\r\nsecret')
  })

  it('an address of another host is refused', async () => {
    expect(await askRaw('GET http://evil.example/index.html HTTP/1.1')).toMatch(/^HTTP\/1\.1 404 /)
  })
})

describe('the port', () => {
  it('is the next free one when several may be tried, and fails when it must be this one', async () => {
    await expect(serveFolder({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    const next = await serveFolder({ folder, port: site.port, attempts: 20 })
    expect(next.port).toBeGreaterThan(site.port)
    expect(next.url).toBe(`http://127.0.0.1:${next.port}/`)
    await next.close()
  })
})
