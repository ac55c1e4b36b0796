import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { readableClassName, shortClassNames } from './scripts/class-names.mjs'
import { apiOriginOf, pagePolicy } from './scripts/headers.mjs'
import { mockWorker, staticApi } from './scripts/static-api.ts'

/**
 * The built index.html carries the Content-Security-Policy itself, for hosts on
 * which no header can be set. Build only: the development server's own scripts
 * and inline styles would break it.
 */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: pagePolicy({ apiOrigin: apiOriginOf(process.env), meta: true }),
        },
        injectTo: 'head-prepend', // a policy holds only for what comes after it
      },
    ],
  }
}

/** The modules that the overview's cards and rows are drawn with. */
const TARGETS_DRAWN =
  /src\/(?:figures\/(?:band-|status|target-|pace-bar|figure-texts|bar-legend|list-legend|milestone-legend|kpi-card|legend)|ui\/(?:panel|custom-properties)|domain\/(?:roll-up|tracked|attention|bar)\.)/

export default defineConfig(({ command }) => ({
  base: './', // any folder of any host
  plugins: [react(), policyInPage(), mockWorker(), staticApi()],
  css: {
    modules: { generateScopedName: command === 'build' ? shortClassNames('src') : readableClassName },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    cssCodeSplit: true,
    manifest: true, // read by scripts/bytes.mjs
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What draws targets is used by most screens, each with some of it: left alone, it falls into a dozen files
          // that are compressed apart, and costs 3 kB more until the overview stands.
          includeDependenciesRecursively: false,
          groups: [{ name: 'rows', test: TARGETS_DRAWN }],
        },
      },
    },
    modulePreload: { polyfill: false }, // without preloading a chunk still loads, one step later
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000, // property tests on a busy machine; a test that hangs still ends
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx', 'mocks/**/*.test.tsx'],
          setupFiles: ['tests/setup-view.ts'],
        },
      },
    ],
  },
}))
