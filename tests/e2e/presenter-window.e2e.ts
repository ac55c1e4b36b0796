import type { Page } from '@playwright/test'
import { expectSlide, stage, startByKeyboard } from './briefing-parts'
import { expect, open, test } from './support'

/** Opens the presenter's window from the briefing in `page`. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')])
  await expect(presenter.getByRole('region', { name: '讲稿' })).toBeVisible()
  return presenter
}

const nowShown = (presenter: Page) => presenter.getByRole('region', { name: '当前页' }).getByRole('heading')

for (const line of ['BroadcastChannel', 'storage events']) {
  test(`both windows are in step both ways, and outlive the reload of either: ${line}`, async ({
    page,
    context,
    watch,
  }) => {
    test.slow()
    watch.allow(/Failed to load resource/)
    if (line === 'storage events') {
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
    }
    await open(page)
    await startByKeyboard(page)
    const presenter = await openPresenter(page)
    await expect(stage(page), 'the second window does not end the briefing').toBeVisible()
    await expect(nowShown(presenter)).toContainText('1 / ')

    await page.keyboard.press('ArrowRight')
    await expect(nowShown(presenter)).toContainText('各项目标完成情况')
    await expect(presenter.getByRole('region', { name: '讲稿' })).toContainText('51 个目标中，已完成 9 个')
    await expect(presenter.getByRole('region', { name: '下一页' }).getByRole('heading')).toContainText(
      '各工作领域的目标状态',
    )

    await presenter.keyboard.press('PageDown')
    await expectSlide(page, 3)
    await presenter
      .getByRole('navigation', { name: '页面' })
      .getByRole('button', { name: /老楼加装电梯·完工/ })
      .click()
    await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('老楼加装电梯·完工')
    await presenter.keyboard.press('b')
    await expect(stage(page).getByRole('button', { name: '恢复画面' })).toBeVisible()
    await expect(presenter.getByText('观众看到黑屏')).toBeVisible()
    await page.keyboard.press('b')
    await expect(presenter.getByText('观众看到黑屏')).toHaveCount(0)

    await presenter.reload()
    await expect(nowShown(presenter)).toContainText('老楼加装电梯·完工')

    // The data change, and the audience's window is loaded again: it shows what was frozen, not what came since.
    const stamp = await stage(page).locator('footer').innerText()
    await page.route(/observations\.json$/, (route) => route.abort())
    await page.reload()
    await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('老楼加装电梯·完工')
    expect(await stage(page).locator('footer').innerText()).toBe(stamp)
    await page.keyboard.press('ArrowRight')
    await expect(nowShown(presenter)).not.toContainText('老楼加装电梯·完工')

    await page.keyboard.press('Escape')
    await expect(presenter.getByRole('status')).toContainText('汇报已结束')
  })
}

test('the time of the whole and of each slide is told against its plan', async ({ page }) => {
  await page.clock.install()
  await open(page)
  await startByKeyboard(page)
  const presenter = await openPresenter(page)
  const times = presenter.locator('dl').first()
  await expect(times).toContainText('计划 20 分钟')
  await expect(times).toContainText(/剩余 19:\d\d/)
  await expect(times).toContainText(/计划 0:\d\d/)
})
