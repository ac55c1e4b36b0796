import { expect, open, settled, test } from './support'

test('a screen begins at its top, and is found again where it was left', async ({ page }) => {
  await open(page)
  const link = page.getByRole('link', { name: '环二环绿道全部联通' })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(500)
  await link.focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('环二环绿道全部联通')
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  // The link that had the focus is gone: it goes on in the new screen, not at the top of the page.
  await expect(page.getByRole('main')).toBeFocused()

  await page.goBack()
  await settled(page)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200)
})

test('Back finds the place again after a filter was set, too', async ({ page }) => {
  await open(page)
  await page.getByRole('region', { name: '目标状态' }).getByRole('button', { name: /^滞后/ }).click()
  const link = page.getByRole('region', { name: /^符合条件的目标/ }).getByRole('link', { name: '新增停车位' })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(300)
  await link.focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新增停车位')
  await page.goBack()
  await settled(page)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200)
})

test('a place in the report is shown, not the top of it', async ({ page }) => {
  await open(page, '/targets/urban-jobs')
  await page.getByRole('link', { name: '在报告原文中查看', exact: true }).click()
  await settled(page)
  await expect(page.locator('[id$="10.1"]').first()).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
})
