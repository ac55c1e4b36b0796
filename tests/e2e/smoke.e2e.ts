import { gzipSync } from 'node:zlib'
import { headersFor } from '../../scripts/headers.mjs'
import { expect, expectNoAxeViolations, shot, test } from './support'

test('opens, in Chinese, with one main heading', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/政府工作报告目标进度/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
  await shot(page, 'smoke')
})

test('is served with the headers of its policy, and carries the policy itself', async ({ page }) => {
  const response = await page.goto('/')
  const headers = response?.headers() ?? {}
  for (const [name, value] of Object.entries(headersFor('index.html'))) {
    expect(headers[name.toLowerCase()], name).toBe(value)
  }
  expect(headers['strict-transport-security'], 'not on plain http').toBeUndefined()
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(meta).toHaveAttribute('content', /trusted-types 'none'/)
  await expect(meta).not.toHaveAttribute('content', /frame-ancestors/)
})

// The frame, which index.html loads, has the budget of scripts/bytes.mjs; this is all of it, with the overview and the
// contract, which arrive beside the first data, and the time row, which is drawn once its words are here.
test('loads no more script for the whole overview than it should, and no charts', async ({ page }) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body())
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const bodies = await Promise.all(scripts)
  const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(bodies.length).toBeGreaterThan(0)
  expect(size, 'bytes of gzip').toBeLessThanOrEqual(127_000)
  expect(bodies.some((body) => body.includes('recharts-surface'))).toBe(false)
})

test('moves nothing on the page while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { layoutShift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(globalThis, {
          layoutShift: Number(Reflect.get(globalThis, 'layoutShift')) + entry.value,
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const shift = await page.evaluate(() => Number(Reflect.get(globalThis, 'layoutShift')))
  expect(shift).toBeLessThanOrEqual(0.02)
})
