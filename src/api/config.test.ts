import { describe, expect, it } from 'vitest'
import { apiBaseFrom } from './config'

const PAGE = 'http://localhost/'

describe('config.json', () => {
  it.each([
    ['api/v1', 'http://localhost/board/api/v1/'],
    ['./api/v1/', 'http://localhost/board/api/v1/'],
    ['../api', 'http://localhost/api/'],
    ['/api/v1', 'http://localhost/api/v1/'],
    ['/', 'http://localhost/'],
    ['https://api.example/v1', 'https://api.example/v1/'],
    ['HTTP://api.example:8080', 'http://api.example:8080/'],
  ])('may name the base %s', (base, address) => {
    const page = 'http://localhost/board/index.html?api_base=https://evil.example#/targets'
    expect(apiBaseFrom({ api_base: base, more: 1 }, page).href).toBe(address)
  })

  it.each([
    { api_base: '' },
    { api_base: ' ' },
    { api_base: 'javascript:alert(1)' },
    { api_base: 'data:application/json,{}' },
    { api_base: 'file:///etc/' },
    { api_base: 'ftp://example.org/' },
    { api_base: 'https:evil' },
    { api_base: 'https://' },
    { api_base: '//evil.example/api' },
    { api_base: '/\\evil.example' },
    { api_base: 'https://user:word@evil.example/' },
    { api_base: 'https://api.example/v1?key=1' },
    { api_base: 'https://api.example/v1#x' },
    { api_base: 'https://api.example/ v1' },
    { api_base: 'api/v1\n' },
    { api_base: 7 },
    { api_base: null },
    { api_base: ['api/v1'] },
    {},
    [],
    null,
    'api/v1',
  ])('may not say %j', (config) => {
    let error: unknown
    try {
      apiBaseFrom(config, PAGE)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'ApiError', kind: 'config', path: 'config.json' })
  })

  it('finds no base for a page that was opened from a disk', () => {
    expect(() => apiBaseFrom({ api_base: 'api/v1' }, 'file:///media/stick/index.html')).toThrow('config')
  })
})
