import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from './api-error'
import { getJson } from './client'
import { forgetApiBase } from './config'
import { REQUEST_DEADLINE_MS } from './fetch-json'

const BASE = 'http://localhost/api/v1/'
const PATH = 'reports/2024/targets.json'
const PAGE = 'http://localhost/'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }))
beforeEach(() => {
  forgetApiBase()
  server.use(http.get(`${PAGE}config.json`, () => new HttpResponse(null, { status: 404 })))
})
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
})
afterAll(() => server.close())

const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8' }

/** Answers the document with `respond`, and counts how often it was asked for. */
function serve(respond: (request: Request) => Response | Promise<Response>) {
  const calls: Request[] = []
  server.use(
    http.get(`${BASE}${PATH}`, ({ request }) => {
      calls.push(request)
      return respond(request)
    }),
  )
  return calls
}

const serveBody = (body: BodyInit | null, headers: Record<string, string> = JSON_HEADERS, status = 200) =>
  serve(() => new HttpResponse(body, { status, headers }))

const serveConfig = (config: JsonBodyType | Response) =>
  server.use(
    http.get(`${PAGE}config.json`, () =>
      config instanceof Response ? config.clone() : HttpResponse.json(config),
    ),
  )

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof ApiError) return outcome
  throw new Error('Expected an ApiError', { cause: outcome })
}

describe('answers that can be read', () => {
  it.each([
    ['JSON', '{"a":1}', 'application/json'],
    ['a BOM (B1)', '\uFEFF{"a":1}', 'application/json; charset=utf-8'],
    ['another JSON type', '{"a":1}', 'application/problem+json'],
    ['white space', ' \n{"a":1}\n', 'Application/JSON'],
  ])('takes %s', async (_, body, type) => {
    serveBody(body, { 'Content-Type': type })
    await expect(getJson(PATH)).resolves.toEqual({ a: 1 })
  })

  it('leaves no deadline running', async () => {
    serveBody('{}')
    const set = vi.spyOn(globalThis, 'setTimeout')
    const clear = vi.spyOn(globalThis, 'clearTimeout')
    await getJson(PATH)
    const deadlines = set.mock.results.filter((_, call) => set.mock.calls[call]?.[1] === REQUEST_DEADLINE_MS)
    expect(deadlines).toHaveLength(2) // config.json and the document
    for (const { value } of deadlines) expect(clear).toHaveBeenCalledWith(value)
  })

  it('puts characters together that come in two chunks', async () => {
    const bytes = new TextEncoder().encode('{"name":"长椅𠮷"}')
    serveBody(
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
          controller.close()
        },
      }),
    )
    await expect(getJson(PATH)).resolves.toEqual({ name: '长椅𠮷' })
  })
})

describe('answers that cannot (B1, T9, T15)', () => {
  it.each<[string, BodyInit | null, string, number?]>([
    ['a login page with status 200', '<!doctype html><title>Log in</title>', 'text/html'],
    ['JSON that says it is HTML', '{"a":1}', 'text/html'],
    ['a trailing comma', '{"a":1,}', 'application/json'],
    ['NaN', '{"a":NaN}', 'application/json'],
    ['two documents', '{"a":1}{"a":1}', 'application/json'],
    ['JSON cut short', '{"schema_version":"1.0.0","records":[{"id":"be', 'application/json'],
    ['nothing', '', 'application/json'],
    ['only a BOM', '\uFEFF', 'application/json'],
    ['204', null, 'application/json', 204],
    ['GBK', new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xb3, 0xc7, 0x22, 0x7d]), 'application/json'],
    ['a replacement character', '{"a":"\uFFFD"}', 'application/json'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'application/json'],
  ])('refuses %s as format', async (_, body, type, status) => {
    const calls = serveBody(body, { 'Content-Type': type }, status)
    expect(await failureOf(getJson(PATH))).toMatchObject({ kind: 'format', path: PATH, status: null })
    expect(calls).toHaveLength(1)
  })

  it('refuses an answer without a type', async () => {
    serve(() => new Response(new TextEncoder().encode('{}')))
    expect((await failureOf(getJson(PATH))).kind).toBe('format')
  })

  it('refuses a body that is shorter than announced', async () => {
    serveBody('{"records":[]}', { ...JSON_HEADERS, 'Content-Length': '4096' })
    expect((await failureOf(getJson(PATH))).kind).toBe('network')
  })

  it('refuses a body that breaks off', async () => {
    serveBody(
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"records":[]}'))
          controller.error(new Error('reset'))
        },
      }),
    )
    expect((await failureOf(getJson(PATH))).kind).toBe('network')
  })

  it('stops reading a body without an end', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x20)
    serveBody(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }))
    expect((await failureOf(getJson(PATH))).kind).toBe('format')
  })
})

describe('no answer (T1, T4, T8)', () => {
  it.each([400, 401, 403, 404, 410, 422, 429, 500, 502, 503, 504])('tells status %d', async (status) => {
    const calls = serveBody('{"error":"a stack"}', JSON_HEADERS, status)
    const error = await failureOf(getJson(PATH))
    expect(error).toMatchObject({ kind: 'http', status, path: PATH })
    expect(error.message).not.toContain('a stack')
    expect(calls).toHaveLength(1)
  })

  it('tells a connection that breaks from a server that says no', async () => {
    serve(() => HttpResponse.error())
    expect(await failureOf(getJson(PATH))).toMatchObject({ kind: 'network', status: null })
  })

  it('tells a closed port', async () => {
    serveConfig({ api_base: 'http://127.0.0.1:9/' })
    expect((await failureOf(getJson(PATH))).kind).toBe('network')
  })
})

describe('against a real server', () => {
  let real: Server
  const closed: string[] = []

  beforeAll(async () => {
    real = createServer((request, response) => {
      const url = request.url ?? ''
      response.on('close', () => closed.push(`${url} ${response.writableFinished ? 'done' : 'cut'}`))
      if (url === '/silent') return
      if (url === '/moved') return void response.writeHead(302, { Location: '/login' }).end()
      if (url === '/short') {
        response.writeHead(200, { ...JSON_HEADERS, 'Content-Length': '100' })
        return void response.write('{"records":[]}', () => response.destroy())
      }
      response.writeHead(200, JSON_HEADERS)
      if (url === '/drip') return void response.write('{"records":')
      response.end('{}')
    })
    await new Promise<void>((ready) => real.listen(0, '127.0.0.1', ready))
  })
  beforeEach(() => {
    closed.length = 0
    serveConfig({ api_base: `http://127.0.0.1:${(real.address() as AddressInfo).port}` })
  })
  afterAll(() => {
    real.close()
    real.closeAllConnections()
  })

  it('reads it', async () => {
    await expect(getJson('whole')).resolves.toEqual({})
  })

  it('does not follow it elsewhere', async () => {
    expect((await failureOf(getJson('moved'))).kind).toBe('network')
    expect(closed).toEqual(['/moved done'])
  })

  it('refuses half a body, whole JSON though it is (T9)', async () => {
    expect((await failureOf(getJson('short'))).kind).toBe('network')
  })

  it.each(['silent', 'drip'])(
    'gives %s up after 15 s, headers and body together, and hangs up (T5–T7)',
    async (path) => {
      await getJson('whole') // reads config.json before the clock stops
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      let outcome: unknown
      const failure = failureOf(getJson(path)).then((error) => (outcome = error))
      await untilReal(() => vi.getTimerCount() > 0)
      await vi.advanceTimersByTimeAsync(REQUEST_DEADLINE_MS - 1)
      expect(outcome).toBeUndefined()
      expect(closed).not.toContain(`/${path} cut`)
      await vi.advanceTimersByTimeAsync(1)
      expect(await failure).toMatchObject({ kind: 'timeout', path })
      await untilReal(() => closed.includes(`/${path} cut`))
    },
  )
})

/** Waits for the real world, whatever the fake clock says. */
async function untilReal(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !isSo(); turn += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((next) => setImmediate(next))
  }
  expect(isSo()).toBe(true)
}

describe('a caller who gives up', () => {
  it('before the request asks for nothing', async () => {
    const calls = serveBody('{}')
    await expect(getJson(PATH, AbortSignal.abort('gone'))).rejects.toBe('gone')
    expect(calls).toEqual([])
  })

  it('during the request aborts it, and is told so, not of a network', async () => {
    const calls = serve(() => new Promise(() => {}))
    const caller = new AbortController()
    const answer = getJson(PATH, caller.signal).catch((error: unknown) => error)
    await untilReal(() => calls.length === 1)
    caller.abort('gone')
    expect(await answer).toBe('gone')
    expect(calls[0]?.signal.aborted).toBe(true)
  })
})

describe('a path', () => {
  it.each([
    '../../admin.json',
    'https://evil.example/x.json',
    '//evil.example/x.json',
    '/etc/x.json',
    '%2e%2e/%2e%2e/x',
  ])('cannot climb out of the API by %s', async (path) => {
    expect((await failureOf(getJson(path))).kind).toBe('contract')
  })
})

describe('config.json', () => {
  it('is read once, for however many documents', async () => {
    let reads = 0
    server.use(
      http.get(`${PAGE}config.json`, () => {
        reads += 1
        return HttpResponse.json({ api_base: 'https://api.example/v2' })
      }),
      http.get('https://api.example/v2/*', () => HttpResponse.json({ a: 1 })),
    )
    await Promise.all(['a.json', 'b.json', 'c.json'].map((path) => getJson(path)))
    await getJson('d.json')
    expect(reads).toBe(1)
  })

  it.each<[string, Response | JsonBodyType, ApiError['kind']]>([
    ['is a web page', HttpResponse.html('<!doctype html>'), 'config'],
    ['is broken', new HttpResponse('{"api_base":', { headers: JSON_HEADERS }), 'config'],
    ['names no base', {}, 'config'],
    ['is forbidden', new HttpResponse(null, { status: 403 }), 'config'],
    ['is on a server that fails', new HttpResponse(null, { status: 503 }), 'http'],
    ['cannot be reached', HttpResponse.error(), 'network'],
  ])('that %s is told, and is asked for again', async (_, config, kind) => {
    serveBody('{"a":1}')
    serveConfig(config)
    expect(await failureOf(getJson(PATH))).toMatchObject({ kind, path: 'config.json' })
    serveConfig({ api_base: 'api/v1' })
    await expect(getJson(PATH)).resolves.toEqual({ a: 1 })
  })
})
