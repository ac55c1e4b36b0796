import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

/**
 * For tests with a DOM: the page is emptied after each test, what the test's DOM
 * lacks stands as a stub, and a word on the console fails the test. A test that
 * provokes an error on purpose says so with `vi.spyOn(console, 'error')`.
 */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

class StubObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

const stubs: Record<string, unknown> = {
  ResizeObserver: StubObserver,
  IntersectionObserver: StubObserver,
  matchMedia: (media: string) => Object.assign(new EventTarget(), { matches: false, media, onchange: null }),
  scrollTo: () => {},
}
for (const [name, stub] of Object.entries(stubs)) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: stub })
}
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => {} })

/** What React says to a test alone, when a file of the app's code arrives after the test has gone on: no fault. */
const LATE_CODE = 'A suspended resource finished loading inside a test'

const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => {
      const text = words.map(String).join(' ')
      if (!text.startsWith(LATE_CODE)) said.push(`console.${level}: ${text}`)
    }
  }
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  expect(said, 'nothing is written to the console').toEqual([])
})
