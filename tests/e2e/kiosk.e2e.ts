import { expect, test } from './support'

test('a hall screen plays round after round, newer data in the next, and says how old they are', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  await page.clock.install()
  await page.goto('/#/kiosk')
  const main = page.getByRole('main')
  const heading = main.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('各项目标完成情况')
  await expect(main).toContainText('数据取得于')
  await expect(main).toContainText('第 1 轮')

  await page.clock.runFor(15_000)
  await expect(heading).toHaveText('各工作领域的目标状态')
  const seen: string[] = []
  for (let slide = 3; slide <= 16; slide += 1) {
    await page.clock.runFor(15_000)
    await expect(main.locator('footer')).toContainText(`${slide} / 16`)
    seen.push(await heading.innerText())
  }
  expect(seen.at(-1)).toContain('首都安全稳定')
  await page.clock.runFor(15_000)
  await expect(heading).toHaveText('各项目标完成情况')
  await expect(main).toContainText('第 2 轮')

  // The server goes: the next round shows what there was, and says so.
  await page.route('**/api/v1/**', (route) => route.abort('connectionrefused'))
  for (let slide = 2; slide <= 16; slide += 1) {
    await page.clock.runFor(15_000)
    await expect(main.locator('footer')).toContainText(`${slide} / 16`)
  }
  await page.clock.runFor(15_000)
  await expect(main).toContainText('第 3 轮')
  await expect(main).toContainText('未能更新')
})

test('a touch pauses it, and a minute later it goes on by itself', async ({ page }) => {
  await page.clock.install()
  await page.goto('/#/kiosk')
  const main = page.getByRole('main')
  const heading = main.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('各项目标完成情况')
  await page.mouse.click(400, 400)
  await expect(main.getByRole('status')).toContainText('已暂停')
  await page.clock.runFor(45_000)
  await expect(heading).toHaveText('各项目标完成情况')
  await page.clock.runFor(16_000)
  await expect(main.getByRole('status')).toHaveCount(0)
  await page.clock.runFor(16_000)
  await expect(heading).toHaveText('各工作领域的目标状态')
})
