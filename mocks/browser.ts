import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers'
import { SCENARIOS, scenarioIn } from './scenarios'

/**
 * Starts the mock API in the browser, in development only, with the scenario of
 * the page's `?scenario=`. Resolves when requests are answered by it.
 */
export async function startMockApi(): Promise<void> {
  const scenario = scenarioIn(window.location.search)
  if (scenario === undefined) {
    console.info(`Unknown scenario; playing demo. Known: ${SCENARIOS.join(', ')}`)
  }
  const worker = setupWorker(...handlersFor(scenario ?? 'demo'))
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' }, // beside the page, in whatever folder it lies
  })
}
