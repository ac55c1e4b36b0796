import { stickingOut, tooSmallToTouch } from './page-layout'
import { inLanguage, LANGUAGES, PLACES, WALKS } from './places'
import { resultCount, rowsIn } from './screen-parts'
import { expect, goTo, open, test } from './support'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

for (const language of LANGUAGES) {
  for (const width of [390, 360]) {
    for (const [walk, places] of Object.entries(WALKS)) {
      test(`no screen of ${walk} is wider than a phone of ${width} px: ${language}`, async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width, height: 780 })
        await open(page, inLanguage('/', language))
        for (const [place, address] of Object.entries(places)) {
          await goTo(page, inLanguage(address, language))
          expect.soft(await stickingOut(page), place).toEqual([])
          expect.soft(await tooSmallToTouch(page), place).toEqual([])
        }
      })
    }
  }
}

test('the tabs and the areas stand side by side, and are drawn sideways', async ({ page }) => {
  await open(page)
  for (const name of ['主导航', '工作领域']) {
    const boxes = await page
      .getByRole('banner')
      .getByRole('navigation', { name })
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => {
          const range = document.createRange()
          range.selectNodeContents(link)
          const { left, right } = range.getBoundingClientRect()
          return { text: link.textContent, left, right }
        }),
      )
    expect(boxes.length).toBeGreaterThan(8)
    const overlapping = boxes.filter(({ left }, index) => left < (boxes[index - 1]?.right ?? left))
    expect(overlapping, name).toEqual([])
  }
})

test('the main job can be done with a thumb', async ({ page }) => {
  await open(page)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '目标清单' }).tap()
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '10 保障和改善民生' }).tap()
  await expect(resultCount(page)).toHaveText('显示 14 个，共 51 个')
  await rowsIn(main).first().getByRole('link').tap()
  await expect(page.getByRole('region', { name: '报告原文' }).locator('mark')).toBeVisible()
  await page.getByRole('button', { name: '开始汇报' }).tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: '退出汇报' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('at 400 % zoom, 320 px, what is read does not scroll to the side', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const place of ['overview', 'targets', 'target-count'] as const) {
    await open(page, PLACES[place])
    expect.soft(await stickingOut(page), place).toEqual([])
  }
})
