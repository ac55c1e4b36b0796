import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { safeStorage } from './safe-storage'

/** Loads the store anew, as a visit does. */
async function preferencesOfNewVisit() {
  vi.resetModules()
  return (await import('./preferences')).usePreferences
}

const blocked = () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('the storage of the device', () => {
  it('keeps a text', () => {
    safeStorage.write('a', 'b')
    expect(safeStorage.read('a')).toBe('b')
    expect(safeStorage.read('c')).toBeNull()
  })

  it('reads as empty and keeps nothing when it is blocked', () => {
    blocked()
    expect(() => safeStorage.write('a', 'b')).not.toThrow()
    expect(safeStorage.read('a')).toBeNull()
  })
})

describe('the theme', () => {
  it('is remembered on this device', async () => {
    ;(await preferencesOfNewVisit()).getState().setTheme('dark')
    expect((await preferencesOfNewVisit()).getState().theme).toBe('dark')
  })

  it.each(['purple', '', '{"theme":"dark"}', '__proto__', 'null'])(
    'is the default when %j was stored',
    async (stored) => {
      localStorage.setItem('work-report.theme', stored)
      expect((await preferencesOfNewVisit()).getState().theme).toBe('system')
    },
  )

  it('can be changed where nothing can be stored', async () => {
    blocked()
    const preferences = await preferencesOfNewVisit()
    expect(() => preferences.getState().setTheme('contrast')).not.toThrow()
    expect(preferences.getState().theme).toBe('contrast')
  })
})
