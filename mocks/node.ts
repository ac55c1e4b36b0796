import { setupServer } from 'msw/node'
import { handlersFor } from './handlers'

/** The mock API for tests: `server.listen()`, and `server.use(...handlersFor('errors'))` for a scenario. */
export const server = setupServer(...handlersFor('demo'))
