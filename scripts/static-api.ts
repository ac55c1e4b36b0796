import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

/**
 * Writes the API as plain JSON files below `api/v1/` of the build, so that any
 * static host serves it. The data are loaded when a bundle is written and not
 * with the config, so that no other command pays for them.
 */
export function staticApi(): Plugin {
  let root = process.cwd()
  return {
    name: 'static-api',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      const file = join(root, 'mocks/documents.ts')
      const { module } = await runnerImport<typeof import('../mocks/documents')>(file)
      for (const [path, document] of module.apiDocuments()) {
        this.emitFile({ type: 'asset', fileName: `api/v1/${path}`, source: JSON.stringify(document) })
      }
    },
  }
}

/**
 * Serves the mock API's service worker to the development server from MSW's own
 * package. It must not lie in public/: there it would grow old, and a build that
 * carried it could take over the page's requests.
 */
export function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      const file = createRequire(join(server.config.root, 'package.json')).resolve('msw/mockServiceWorker.js')
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(file).then((worker) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
          response.setHeader('Cache-Control', 'no-cache')
          response.end(worker)
        }, next)
      })
    },
  }
}
