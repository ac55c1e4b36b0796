import { stage } from './briefing-parts'
import { expect, open, test } from './support'

test('a briefing whose code cannot be had says so and leads back to the page', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(
    /Failed to load resource|ERR_INTERNET_DISCONNECTED|Unable to preload CSS|Failed to fetch dynamically/,
  )
  await open(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: '开始汇报' }).press('Enter')
  const notice = page.getByRole('alert').filter({ hasText: '网络' })
  await expect(notice).toBeInViewport()
  await notice.getByRole('button', { name: '返回' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByRole('button', { name: '开始汇报' })).toBeVisible()
  expect(page.url()).not.toContain('slide=')
  await expect(stage(page)).toHaveCount(0)
})
