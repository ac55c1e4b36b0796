import { onlineManager } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from './api-error'
import { createQueryClient, retryDelayMs, shouldRetry } from './query-client'

const http = (status: number) => new ApiError('http', 'x.json', { status })
const ERRORS: [error: unknown, tries: number][] = [
  ...[400, 401, 403, 404, 410, 422, 429].map((status): [unknown, number] => [http(status), 1]),
  ...[500, 502, 503, 504].map((status): [unknown, number] => [http(status), 3]),
  [new ApiError('network', 'x.json'), 3],
  [new ApiError('timeout', 'x.json'), 2],
  [new ApiError('format', 'x.json'), 1],
  [new ApiError('contract', 'x.json'), 1],
  [new ApiError('version', 'x.json'), 1],
  [new ApiError('config', 'config.json'), 1],
  [new TypeError('a mistake of ours'), 1],
]

afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
})

describe('trying again (T1, T4)', () => {
  it.each(ERRORS)('after %s: %d tries in all', async (error, tries) => {
    vi.useFakeTimers()
    const queryFn = vi.fn(() => Promise.reject(error))
    const outcome = createQueryClient()
      .fetchQuery({ queryKey: ['x'], queryFn })
      .catch((thrown: unknown) => thrown)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(tries)
    expect(await outcome).toBe(error)
  })

  it.each(ERRORS)('decides alike when asked alone: %s, %d tries', (error, tries) => {
    expect([0, 1, 2, 3].filter((failures) => shouldRetry(failures, error))).toHaveLength(tries - 1)
  })

  it('waits longer each time, and not all screens equally long', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, chance) => {
          const step = Math.min(8_000, 1_000 * 2 ** failures)
          const wait = retryDelayMs(failures, undefined, () => chance)
          expect(wait).toBeGreaterThanOrEqual(step / 2)
          expect(wait).toBeLessThanOrEqual(step)
        },
      ),
    )
    const waits = Array.from({ length: 200 }, () => retryDelayMs(0))
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(250)
  })

  it.each([
    [0, [0, 500, 1_500]],
    [0.5, [0, 750, 2_250]],
  ])('spreads the tries in time: with chance at %d, after %j ms', async (chance, moments) => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(chance)
    const begin = Date.now()
    const at: number[] = []
    const outcome = createQueryClient()
      .fetchQuery({
        queryKey: ['x'],
        queryFn: () => {
          at.push(Date.now() - begin)
          return Promise.reject(http(503))
        },
      })
      .catch(() => undefined)
    await vi.advanceTimersByTimeAsync(60_000)
    await outcome
    expect(at).toEqual(moments)
  })
})

describe('the cache', () => {
  it('asks although the browser says that it is offline (T11)', async () => {
    onlineManager.setOnline(false)
    await expect(createQueryClient().fetchQuery({ queryKey: ['x'], queryFn: () => 1 })).resolves.toBe(1)
  })

  it('keeps the last good data of a tab, and does not ask again whenever the window is looked at', () => {
    // Read from the options: in Node, Query never throws anything away.
    expect(createQueryClient().getDefaultOptions().queries).toMatchObject({
      gcTime: Infinity,
      refetchOnWindowFocus: false,
    })
  })

  it.each([
    ['a page', undefined, true],
    ['a page with a briefing over it', '', false],
  ])('asks again behind %s when the network is back: as it should', (_where, presenting, isAsked) => {
    vi.stubGlobal('document', { documentElement: { dataset: { presenting } } })
    const { refetchOnReconnect } = createQueryClient().getDefaultOptions().queries ?? {}
    if (typeof refetchOnReconnect !== 'function') throw new Error('it depends on where one is')
    expect(refetchOnReconnect({} as never)).toBe(isAsked)
  })
})
