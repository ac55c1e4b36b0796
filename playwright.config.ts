import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGS, findBrowser } from './scripts/find-browser.mjs'

/** `npm test` finds the browser and a free port; by hand (`npx playwright test`) these defaults serve. */
const executablePath = process.env.CHROMIUM_PATH || findBrowser()
const port = Number(process.env.E2E_PORT || 4391)
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'artifacts/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0, // a test that passes at the second try has failed
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['json', { outputFile: 'artifacts/playwright.json' }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node scripts/start.mjs --no-build --port ${port}`,
    url: baseURL,
    env: { NO_COLOR: '' }, // Playwright sets FORCE_COLOR, and Node warns of both
    reuseExistingServer: false,
    timeout: 20_000,
  },
})
