import type { Page, Route } from '@playwright/test'
import { kpiCards, resultCount, rowsIn } from './screen-parts'
import { addressIn, expect, open, test } from './support'

/** Chromium writes this line for each request that these tests make fail. */
const OWN_NOISE = /Failed to load resource/

/** Retries come first: an error that may pass by itself is told after about three seconds. */
const ONCE_RETRIED = { timeout: 15_000 }

test.beforeEach(({ watch }) => watch.allow(OWN_NOISE))

/** A mark that a reload would wipe out. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { wasNotReloaded: true }))
}

async function expectNoReload(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(globalThis, 'wasNotReloaded'))).toBe(true)
}

const gone = (route: Route) => route.abort('connectionrefused')

test('without its server the page stands, says what is wrong in each panel, and heals by itself', async ({
  page,
}) => {
  await page.route('**/api/v1/**', gone)
  await page.goto('/#/?area=7&status=behind')
  const main = page.getByRole('main')
  const alerts = main.getByRole('alert')
  await expect(alerts.first()).toContainText('连不上数据服务', ONCE_RETRIED)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各方面工作，今天走到哪里')
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await expect(page.getByRole('button', { name: '开始汇报' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(addressIn(page), 'the filter stays in the address').toBe('/?area=7&status=behind')

  await markPage(page)
  await page.unroute('**/api/v1/**', gone)
  // One panel's retry may heal another: a button that is gone by the time of the click is no failure.
  await expect(async () => {
    if ((await alerts.count()) > 0) {
      await alerts.first().getByRole('button', { name: '重试' }).click({ timeout: 1_000 })
    }
    expect(await alerts.count()).toBe(0)
  }).toPass({ timeout: 20_000 })
  await expect(kpiCards(page).first()).toContainText('13')
  await expect(rowsIn(page.getByRole('region', { name: '符合条件的目标 4 个' }))).toHaveCount(4)
  await expectNoReload(page)
})

test('one document that is missing takes one panel with it, and its retry heals that', async ({ page }) => {
  const isReport = /\/reports\/2024\/report\.json$/
  await page.route(isReport, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await open(page)
  const panel = page.getByRole('region', { name: '关于政府自身建设' })
  await expect(panel.getByRole('alert')).toContainText('数据服务上没有这份文件：reports/2024/report.json')
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(1)
  await expect(kpiCards(page)).toHaveCount(6)
  await expect(rowsIn(page.getByRole('region', { name: '需要关注' }))).not.toHaveCount(0)

  await markPage(page)
  await page.unroute(isReport)
  await panel.getByRole('button', { name: '重试' }).click()
  await expect(panel.getByRole('alert')).toHaveCount(0)
  await expect(panel.getByRole('listitem')).toHaveCount(4)
  await expectNoReload(page)
})

test('a target whose history fails still shows its figures and its sentence', async ({ page }) => {
  const isHistory = /\/targets\/urban-jobs\/observations\.json$/
  await page.route(isHistory, (route) => route.fulfill({ status: 503, body: '' }))
  await open(page, '/targets/urban-jobs')
  const trend = page.getByRole('region', { name: '走势' })
  await expect(trend.getByRole('alert')).toContainText('数据服务返回错误 503', ONCE_RETRIED)
  await expect(page.getByRole('region', { name: '进展' })).toContainText('86.9%')
  await expect(page.getByRole('region', { name: '报告原文' }).locator('mark')).toBeVisible()

  await markPage(page)
  await page.unroute(isHistory)
  await trend.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  await expectNoReload(page)
})

for (const [fault, answer, says] of [
  [
    'a sign-in page',
    { status: 200, contentType: 'text/html', body: '<title>login</title>' },
    '不是可用的 JSON',
  ],
  ['no right', { status: 403, body: '' }, '登录已失效或没有权限'],
  ['half a body', { status: 200, contentType: 'application/json', body: '{"records":[' }, '不是可用的 JSON'],
  [
    'another structure',
    { status: 200, contentType: 'application/json', body: '{"items":[]}' },
    '数据的结构与约定不符',
  ],
] as const) {
  test(`${fault} in place of the targets is told for what it is, and nothing is made up`, async ({
    page,
  }) => {
    await page.route(/\/reports\/2024\/targets\.json$/, (route) => route.fulfill(answer))
    await page.goto('/#/targets')
    const main = page.getByRole('main')
    await expect(main.getByRole('alert')).toContainText(says, ONCE_RETRIED)
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('目标清单')
    await expect(main.getByRole('searchbox')).toBeVisible()
    await expect(resultCount(page)).toHaveCount(0)
    await expect(main.getByRole('progressbar')).toHaveCount(0)
    // The areas come from another document and are there.
    await expect(main.getByRole('group', { name: '工作领域' }).getByRole('button')).toHaveCount(11)
  })
}

test('in English the message is in English', async ({ page }) => {
  await page.route('**/api/v1/**', gone)
  await page.goto('/#/targets?lang=en')
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText(
    'The data service cannot be reached',
    ONCE_RETRIED,
  )
})

test('a briefing that cannot have its data says so, and lets go', async ({ page }) => {
  await page.route('**/api/v1/**', gone)
  await page.goto('/#/?slide=1')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toContainText('连不上数据服务', ONCE_RETRIED)
  await page.unroute('**/api/v1/**', gone)
  await dialog.getByRole('button', { name: '重试' }).click()
  await expect(dialog.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('a screen whose code cannot be had leaves the frame, and comes after a reload', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/Failed to fetch dynamically imported module|Unable to preload CSS/)
  await open(page)
  await context.setOffline(true)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '目标清单' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('连不上')
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '总览' }).click()
  await expect(kpiCards(page)).toHaveCount(6)

  await context.setOffline(false)
  // Another screen that shares a style sheet with the one that failed is not left without it.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报告原文' }).click()
  const chip = page.getByRole('main').locator('button[aria-pressed]').first()
  await expect(chip).toHaveCSS('border-top-style', 'solid')

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '目标清单' }).click()
  await alert.getByRole('button', { name: '重新载入' }).click()
  await expect(resultCount(page)).toHaveText('显示 51 个，共 51 个')
})
