import type { Page } from '@playwright/test'
import { expectSlide, stage, startByKeyboard } from './briefing-parts'
import { addressIn, expect, open, test } from './support'

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

test('the language and the tone are switched in both windows from either', async ({ page }) => {
  await open(page)
  await startByKeyboard(page)
  const presenter = await openPresenter(page)
  const toneIn = (one: Page) => one.locator('[data-tone]').first()
  await page.keyboard.press('e')
  await expect(presenter.getByRole('region', { name: 'Notes' })).toBeVisible()
  expect(addressIn(presenter)).toMatch(/^\/presenter\/\w+\?lang=en$/)
  await presenter.keyboard.press('t')
  await expect(toneIn(page)).toHaveAttribute('data-tone', 'light')
  await expect(toneIn(presenter)).toHaveAttribute('data-tone', 'light')
  await presenter.keyboard.press('e')
  await expect(page).toHaveTitle(/^2024 年北京市/)
  await expect(presenter.getByRole('region', { name: '讲稿' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(toneIn(presenter)).toHaveAttribute('data-tone', 'dark')
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
})

for (const line of ['BroadcastChannel', 'storage events']) {
  test(`a duplicated tab is a briefing of its own: ${line}`, async ({ page, context }) => {
    if (line === 'storage events') {
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
    }
    await open(page)
    await startByKeyboard(page)
    await page.keyboard.press('ArrowRight')
    const presenter = await openPresenter(page)
    await expect(nowShown(presenter)).toContainText('2 / ')

    const kept = () => ({ ...sessionStorage })
    const copied = await page.evaluate(kept)
    expect(Object.keys(copied)).toContain('work-report.briefing')
    const copy = await context.newPage()
    // As a browser does it: the copy has what the tab had, when it begins.
    await copy.addInitScript((all) => {
      if (sessionStorage.length === 0)
        Object.entries(all).forEach(([key, value]) => sessionStorage.setItem(key, value))
    }, copied)
    await open(copy, addressIn(page))
    await expectSlide(copy, 2)
    expect((await copy.evaluate(kept))['work-report.briefing']).not.toBe(copied['work-report.briefing'])

    // Neither the presenter nor the first tab hears the copy …
    await copy.keyboard.press('End')
    await copy.keyboard.press('b')
    await expect(stage(copy).getByRole('button', { name: '恢复画面' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(nowShown(presenter)).toContainText('3 / ')
    await expectSlide(page, 3)
    await expect(presenter.getByText('观众看到黑屏')).toHaveCount(0)
    // … nor the copy the presenter.
    await presenter.keyboard.press('PageDown')
    await expectSlide(page, 4)
    await expect(stage(copy).getByRole('button', { name: '恢复画面' })).toBeVisible()
    // Loaded again, it is still itself, and its end is not the other's.
    await copy.reload()
    await expect(stage(copy).getByRole('heading', { level: 1 })).toHaveText('附录：数字来源')
    await copy.keyboard.press('Escape')
    await expect(stage(copy)).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(nowShown(presenter)).toContainText('5 / ')
  })
}

test('the time of the whole and of each slide is told against its plan', async ({ page }) => {
  await page.clock.install({ time: new Date('2024-10-08T09:30:00+08:00') })
  await open(page)
  await startByKeyboard(page)
  const presenter = await openPresenter(page)
  const times = presenter.locator('dl').first()
  const time = (term: string) => times.locator('div').filter({ hasText: term })
  await expect(times).toContainText('计划 20 分钟')
  await expect(time('已用时')).toContainText(/剩余 (?:20:00|19:5\d)/)
  await expect(time('本页用时')).toContainText(/计划 0:\d\d/)
  await expect(time('到本页为止')).toContainText('与计划一致')

  await page.clock.pauseAt(new Date('2024-10-08T09:42:30+08:00'))
  await page.clock.runFor(3_000)
  await expect(time('现在')).toContainText('09:42')
  await expect(time('已用时')).toContainText(/12:[23]\d 剩余 7:[23]\d/)
  await expect(time('本页用时')).toContainText(/12:[23]\d 超时 1[12]:\d\d/)
  await expect(time('到本页为止')).toContainText(/比计划慢 1[12]:\d\d/)

  // The next slide's time begins when it is turned to; what it is late stays.
  await page.keyboard.press('ArrowRight')
  await expect(nowShown(presenter)).toContainText('2 / ')
  await page.clock.runFor(5_000)
  await expect(time('本页用时')).toContainText(/0:0[56] 剩余/)
  await expect(time('到本页为止')).toContainText(/比计划慢 1[12]:\d\d/)
  await expect(presenter.getByRole('navigation').getByRole('button').first()).toContainText(/12:[23]\d$/)

  await page.clock.runFor(10 * 60_000)
  await expect(time('已用时')).toContainText(/22:[34]\d 超时 2:[34]\d/)
  await page.keyboard.press('End')
  await page.clock.runFor(1_000)
  await expect(time('本页用时')).toContainText('计划 —')
  await expect(time('到本页为止')).toContainText(/比计划慢 2:\d\d/)
})
