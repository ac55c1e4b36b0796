import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
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
