import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { navigate, useHashPath, useHashSearch } from './hash-location'

const open = (hash: string) => window.history.replaceState(null, '', hash)
const location = () => renderHook(() => ({ path: useHashPath(), search: useHashSearch() })).result.current

beforeEach(() => open('/'))

describe('the address behind the #', () => {
  it.each([
    // hash, path, query
    ['', '/', ''],
    ['#', '/', ''],
    ['#/', '/', ''],
    ['#/targets', '/targets', ''],
    ['#targets', '/targets', ''],
    ['#/targets?area=7&q=a', '/targets', 'area=7&q=a'],
    ['#/targets?q=a?b', '/targets', 'q=a?b'],
    ['#?area=7', '/', 'area=7'],
    ['#/targets/a%2Fb', '/targets/a%2Fb', ''],
    ['#/%E0%A4%A', '/%E0%A4%A', ''],
    ['#//evil.example', '//evil.example', ''],
  ])('%s is the path %s and the query “%s”', (hash, path, search) => {
    open(`/${hash}`)
    expect(location()).toEqual({ path, search })
  })
})

describe('going somewhere', () => {
  it('is seen at once, and leaves the real path and query alone', () => {
    open('/dash/?scenario=large#/')
    const { result } = renderHook(() => useHashPath())
    act(() => navigate('/targets?area=7'))
    expect(result.current).toBe('/targets')
    expect(window.location.href).toMatch(/\/dash\/\?scenario=large#\/targets\?area=7$/)
  })

  it('adds to the history, unless it replaces', () => {
    const before = window.history.length
    act(() => navigate('/targets'))
    expect(window.history.length).toBe(before + 1)
    act(() => navigate('/targets?q=a', { replace: true }))
    expect(window.history.length).toBe(before + 1)
  })

  it('is seen when the browser does it', () => {
    const { result } = renderHook(() => useHashSearch())
    act(() => {
      open('/#/targets?area=8')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(result.current).toBe('area=8')
  })
})

describe('very many changes at once', () => {
  /** As a held arrow key makes them. */
  const leaf = (from: number, to: number) => {
    for (let slide = from; slide <= to; slide += 1) {
      act(() => navigate(`/?slide=${slide}`, { replace: true }))
    }
  }
  const address = () => window.location.hash

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('are all seen at once, and written as often as browsers let one', () => {
    const writtenAtMs: number[] = []
    const replaceState = window.history.replaceState.bind(window.history)
    vi.spyOn(window.history, 'replaceState').mockImplementation((...what) => {
      writtenAtMs.push(Date.now())
      replaceState(...what)
    })
    const { result } = renderHook(() => useHashSearch())
    // A minute of a key that is repeated thirty times a second.
    for (let tick = 0; tick < 60 * 30; tick += 1) {
      leaf(tick, tick)
      expect(result.current).toBe(`slide=${tick}`)
      vi.advanceTimersByTime(1000 / 30)
    }
    // Safari lets one write 100 times in ten seconds.
    const inTenSeconds = writtenAtMs.map(
      (at) => writtenAtMs.filter((one) => one >= at && one < at + 10_000).length,
    )
    expect(Math.max(...inTenSeconds)).toBeLessThanOrEqual(100)
    expect(writtenAtMs.length).toBeGreaterThan(150)
    vi.advanceTimersByTime(1_000)
    expect(address()).toBe('#/?slide=1799')
  })

  it('are written before one goes on, and when nobody reads them any more', () => {
    const { unmount } = renderHook(() => useHashSearch())
    leaf(1, 300)
    expect(address()).not.toBe('#/?slide=300')
    const written = vi.spyOn(window.history, 'replaceState')
    act(() => navigate('/targets'))
    expect(written).toHaveBeenCalledWith({ isSeen: true }, '', expect.stringMatching(/slide=300$/))
    leaf(301, 600)
    unmount()
    expect(address()).toBe('#/?slide=600')
  })

  it('give way to where the browser goes', () => {
    const { result } = renderHook(() => useHashSearch())
    leaf(1, 300)
    act(() => {
      open('/#/?slide=7')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    vi.advanceTimersByTime(5_000)
    expect(result.current).toBe('slide=7')
    expect(address()).toBe('#/?slide=7')
  })

  it('are tried again when the browser refuses', () => {
    const { result } = renderHook(() => useHashSearch())
    vi.advanceTimersByTime(60_000)
    const write = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    leaf(1, 3)
    expect(result.current).toBe('slide=3')
    write.mockRestore()
    vi.advanceTimersByTime(1_000)
    expect(address()).toBe('#/?slide=3')
  })
})
