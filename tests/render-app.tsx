import { QueryClient } from '@tanstack/react-query'
import { configure, render, screen, waitFor } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { RequestHandler } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { handlersFor } from '../mocks/handlers'
import { server } from '../mocks/node'
import type { Scenario } from '../mocks/scenarios'
import { forgetApiBase } from '../src/api/config'
import { createQueryClient } from '../src/api/query-client'
import { App } from '../src/app/app'
import { loadMessages } from '../src/i18n/i18n'
import type { Language } from '../src/state/language'
import { usePreferences } from '../src/state/preferences'

/** A busy machine may take this long to fetch a screen's code and draw it. Not a benchmark. */
const PATIENCE_MS = 30_000

/** What the page says while it waits, also when that takes long. */
const LOADING = /载入…$|loading…$/i

configure({
  asyncUtilTimeout: PATIENCE_MS,
  // Without a copy of the whole page in each message, which takes long to write and longer to read.
  getElementError: (message) => new Error(message ?? 'not found'),
})
vi.setConfig({ testTimeout: 3 * PATIENCE_MS })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  forgetApiBase()
  usePreferences.setState(usePreferences.getInitialState())
  window.history.replaceState(null, '', '#/')
  // The test's DOM lays nothing out; a chart asks how much room it has.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 960, 540))
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

interface RenderOptions {
  readonly scenario?: Scenario
  readonly language?: Language
  /** What answers otherwise than the scenario; asked first. */
  readonly answers?: readonly RequestHandler[]
  /** Tries a failed request as often as the app does, but without its pauses. Else a failure shows at once. */
  readonly isRetrying?: boolean
  /** Comes back as soon as the frame is there, while panels are still loading. */
  readonly isLoading?: boolean
}

function clientFor(isRetrying: boolean): QueryClient {
  const client = createQueryClient()
  const { queries } = client.getDefaultOptions()
  client.setDefaultOptions({
    queries: { ...queries, ...(isRetrying ? { retryDelay: 1 } : { retry: false }) },
  })
  return client
}

/** The address with the language in it, which is the only place where the app looks for it. */
function addressIn(address: string, language: Language): string {
  if (language === 'zh') return address
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}

/** Waits until the screen's code and every panel's answer are there. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole('main')).not.toBeEmptyDOMElement()
    expect(screen.queryByText(LOADING)).not.toBeInTheDocument()
    // The line of the year and the notice of what was set aside, which wait for their code out of sight.
    expect(document.querySelector('[hidden][aria-busy]')).not.toBeInTheDocument()
  })
}

/**
 * The whole app at a hash address (`/targets?area=7`) on the mock API, as somebody
 * who follows a link meets it. Gives the person who uses it.
 */
export async function renderApp(
  address: string,
  {
    scenario = 'demo',
    language = 'zh',
    answers = [],
    isRetrying = false,
    isLoading = false,
  }: RenderOptions = {},
): Promise<UserEvent> {
  server.resetHandlers(...answers, ...handlersFor(scenario))
  window.history.replaceState(null, '', `#${addressIn(address, language)}`)
  const initial = { language, messages: await loadMessages(language) }
  const user = userEvent.setup()
  render(<App initial={initial} client={clientFor(isRetrying)} />)
  if (isLoading) await screen.findByRole('main')
  else await settled()
  return user
}

/** What the address bar shows behind the #. */
export function address(): string {
  return window.location.hash.slice(1)
}
