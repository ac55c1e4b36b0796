import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { handlersFor } from '../../mocks/handlers'
import { server } from '../../mocks/node'
import { aListWire } from '../builders'
import { renderApp, settled } from '../render-app'
import { answering, answeringJson, DOCUMENTS, json, refusing, silence } from './answers'
import { announcements, card, expectCleanPage, firstNumberIn, region, targetNames } from './seen'

/* What a network, a server and a body can do to one document (faults.md, T and B), as the reader sees it. */

const main = () => within(screen.getByRole('main'))
const alert = () => main().getByRole('alert')
const retry = () => main().getByRole('button', { name: '重试' })
const expectTheRest = () =>
  expect(within(region('关于政府自身建设')).getAllByRole('listitem')).toHaveLength(4)

/** A document that answers in turn, and then again with the last; counts how often it was asked for. */
function inTurn(...answers: (() => Response)[]) {
  const asked = { times: 0 }
  const handler = answering('targets', () => {
    const answer = answers[Math.min(asked.times, answers.length - 1)]
    asked.times += 1
    return answer?.() ?? HttpResponse.error()
  })
  return { asked, handler }
}

const status = (code: number) => () => new HttpResponse(null, { status: code })
const wholeList = () => json(JSON.stringify(aListWire([])))

describe('an answer that says no', () => {
  it.each([
    [400, '数据服务返回错误 400'],
    [401, '登录已失效或没有权限'],
    [403, '登录已失效或没有权限'],
    [404, `数据服务上没有这份文件：${DOCUMENTS.targets}`],
    [410, `数据服务上没有这份文件：${DOCUMENTS.targets}`],
    [422, '数据服务返回错误 422'],
    [429, '数据服务返回错误 429'],
  ])('%i is told and not asked for again', async (code, words) => {
    const { asked, handler } = inTurn(status(code))
    await renderApp('/', { answers: [handler], isRetrying: true })
    expect(alert()).toHaveTextContent(words)
    expect(asked.times).toBe(1)
    expectTheRest()
  })

  it.each([500, 502, 503, 504])('%i is asked for three times, then told', async (code) => {
    const { asked, handler } = inTurn(status(code))
    await renderApp('/', { answers: [handler], isRetrying: true })
    expect(alert()).toHaveTextContent(`数据服务返回错误 ${code}`)
    expect(asked.times).toBe(3)
    expectTheRest()
  })

  it('that passes by itself is never seen', async () => {
    const { handler } = inTurn(status(503), () => HttpResponse.error(), wholeList)
    await renderApp('/', { answers: [handler], isRetrying: true })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('0 个目标')
  })
})

describe('no answer', () => {
  it('has words of its own, other than those of a server that says no', async () => {
    const user = await renderApp('/', { answers: [answering('targets', () => HttpResponse.error())] })
    expect(alert()).toHaveTextContent('连不上数据服务。请检查网络后重试')
    expect(alert()).not.toHaveTextContent('返回错误')
    expectTheRest()
    server.resetHandlers(...handlersFor('demo'))
    await user.click(retry())
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('51 个目标'))
  })

  it('of a configuration that cannot be read is told as that', async () => {
    await renderApp('/', {
      answers: [http.get('*/config.json', () => json('{"api_base": "javascript:alert(1)"}'))],
    })
    expect(main().getAllByRole('alert')[0]).toHaveTextContent('配置文件 config.json 有误')
    expectCleanPage()
  })
})

describe('a slow answer', () => {
  afterEach(() => vi.useRealTimers())

  it('is still being waited for after 5 seconds, and given up after 15, with a way to try again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    const user = await renderApp('/?area=7', { answers: [silence], isLoading: true })
    await screen.findByRole('heading', { level: 1 })
    expect(announcements()).toContain('正在载入…')
    expect(announcements()).not.toContain('仍在载入')
    await act(() => vi.advanceTimersByTimeAsync(5_000))
    expect(announcements()).toContain('网络较慢，仍在载入…')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    await waitFor(() => expect(main().getAllByRole('alert')[0]).toHaveTextContent('15 秒内没有答复'))
    expectCleanPage()
    server.resetHandlers(...handlersFor('demo'))
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    vi.useRealTimers()
    for (const button of main().getAllByRole('button', { name: '重试' })) {
      // oxlint-disable-next-line no-await-in-loop
      await user.click(button)
    }
    await settled()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(card(region('工作领域'), '城市精细化治理')).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('a body', () => {
  const list = JSON.stringify(aListWire([]))

  it.each<[string, () => Response]>([
    ['cut in half', () => json('{"schema_version":"1.0.0","records":[{"id":')],
    ['empty', () => json('')],
    ['with a comma too many', () => json(list.replace(']}', '],}'))],
    ['with NaN in it', () => json('{"schema_version":"1.0.0","records":[NaN]}')],
    [
      'that is a sign-in page',
      () =>
        new HttpResponse('<!doctype html><title>Sign in</title>', {
          headers: { 'Content-Type': 'text/html' },
        }),
    ],
    ['that is not there (204)', () => new HttpResponse(null, { status: 204 })],
    [
      'in another encoding',
      () =>
        new HttpResponse(new Uint8Array([0x22, 0xb1, 0xb1, 0xbe, 0xa9, 0x22]), {
          headers: { 'Content-Type': 'application/json' },
        }),
    ],
  ])('%s is a fault of the format', async (_, answer) => {
    await renderApp('/', { answers: [answering('targets', answer)] })
    expect(alert()).toHaveTextContent('不是可用的 JSON')
    expect(alert()).toHaveTextContent(DOCUMENTS.targets)
    expectTheRest()
    expectCleanPage()
  })

  it('shorter than announced is a fault of the network', async () => {
    const short = () =>
      new HttpResponse(list, { headers: { 'Content-Type': 'application/json', 'Content-Length': '9999' } })
    await renderApp('/', { answers: [answering('targets', short)] })
    expect(alert()).toHaveTextContent('连不上数据服务')
    expectTheRest()
  })

  it('broken off in the middle is a fault of the network', async () => {
    const broken = () => {
      const body = new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode('{"schema_version":')),
        pull: (stream) => stream.error(new TypeError('reset')),
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } })
    }
    await renderApp('/', { answers: [answering('targets', broken)] })
    expect(alert()).toHaveTextContent('连不上数据服务')
    expectTheRest()
  })

  it.each([
    ['null', null],
    ['[]', []],
    ['{}', {}],
    ['a text', 'text'],
    ['0', 0],
    ['true', true],
    ['records that are no list', { schema_version: '1.0.0', records: {} }],
    ['no version', { records: [] }],
  ])('of another shape (%s) is a fault of that document alone', async (_, body) => {
    await renderApp('/', { answers: [answeringJson('targets', body)] })
    expect(alert()).toHaveTextContent('数据的结构与约定不符，未予显示')
    expectTheRest()
    expectCleanPage()
  })

  it('of a newer major version asks for a newer page', async () => {
    const newer = (version: string) =>
      answeringJson('targets', { ...aListWire([]), schema_version: version, more: 1 })
    await renderApp('/', { answers: [newer('2.0.0')] })
    expect(alert()).toHaveTextContent('数据的版本比本页面新，请更新本页面')
    expectTheRest()
  })

  it('with a byte order mark, a higher minor version and unknown fields is read', async () => {
    const target = { ...aListWire([]), schema_version: '1.9.0', new_field: { a: 1 } }
    await renderApp('/', { answers: [answering('targets', () => json(`\uFEFF${JSON.stringify(target)}`))] })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('0 个目标')
  })

  it('that is an honest empty list is an honest empty page, and no area is called qualitative for it', async () => {
    await renderApp('/', { scenario: 'empty' })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(firstNumberIn(card(region('目标状态'), '目标总数').textContent)).toBe(0)
    expect(region('需要关注')).toHaveTextContent('这份数据里还没有目标。')
    expect(region('工作领域')).not.toHaveTextContent('均为定性')
    expect(targetNames()).toEqual([])
    expectCleanPage()
  })
})

it('on a LAN without the internet the data load, whatever the browser says of being offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  window.dispatchEvent(new Event('offline'))
  await renderApp('/')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('51 个目标')
  window.dispatchEvent(new Event('online'))
})

it('data that are there stay, whatever becomes of a later attempt to refresh them', async () => {
  const user = await renderApp('/')
  const asked: string[] = []
  const failing = http.get('*/api/v1/*', ({ request }) => {
    asked.push(request.url)
    return HttpResponse.error()
  })
  server.resetHandlers(failing)
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + 60 * 60_000) // the data are old by now, and the network comes back for a moment
  act(() => {
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
  })
  await waitFor(() => expect(asked).toHaveLength(5))
  vi.useRealTimers()
  await user.click(card(region('工作领域'), '数字经济'))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('51 个目标')
  expect(firstNumberIn(card(region('目标状态'), '目标总数').textContent)).toBe(1)
  expectTheRest()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('a report that fails leaves the numbers alone', async () => {
  await renderApp('/', { answers: [refusing('report', 410)] })
  expect(within(region('关于政府自身建设')).getByRole('alert')).toHaveTextContent(DOCUMENTS.report)
  expect(firstNumberIn(card(region('目标状态'), '目标总数').textContent)).toBe(51)
})
