import type { Page } from '@playwright/test'
import { targetsOf } from './api-documents'
import { slideFaults, stickingOut } from './page-layout'
import { inLanguage, LANGUAGES } from './places'
import { areaCards } from './screen-parts'
import { addressIn, expect, open, test } from './support'

const slideNumber = (page: Page) =>
  page
    .getByRole('dialog')
    .locator('footer')
    .getByText(/^\d+ \/ \d+$/)
const presentButton = (page: Page) => page.locator('#present-button')

async function startByKeyboard(page: Page): Promise<void> {
  await presentButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(slideNumber(page)).toHaveText(/^1 \//)
}

async function slideCount(page: Page): Promise<number> {
  return Number((await slideNumber(page).innerText()).split(' / ')[1])
}

/** Leafs through all slides from the first, and calls back on each. */
async function onEachSlide(page: Page, visit: (number: number) => Promise<void>): Promise<void> {
  const count = await slideCount(page)
  for (let number = 1; number <= count; number += 1) {
    if (number > 1) await page.keyboard.press('ArrowRight')
    await expect(slideNumber(page)).toHaveText(`${number} / ${count}`)
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeVisible()
    await visit(number)
  }
}

test('every key turns to the slide that it should, and Escape ends where it began', async ({ page }) => {
  await open(page)
  await startByKeyboard(page)
  const dialog = page.getByRole('dialog')
  const heading = dialog.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  await expect(heading).toHaveText('与上次相比')
  await expect(page).toHaveTitle(/^与上次相比 · /)
  expect(addressIn(page)).toBe('/?slide=1')
  await expect(page.locator('#root > [inert], #root [inert]').first()).toBeAttached()

  const last = await slideCount(page)
  for (const [key, number] of [
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['Shift+Space', 1],
    ['End', last],
    ['ArrowRight', last],
    ['PageUp', last - 1],
    ['Home', 1],
    ['PageDown', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expect(slideNumber(page), key).toHaveText(`${number} / ${last}`)
    await expect(heading).toBeFocused()
  }
  await expect(heading).toHaveText('各项目标完成情况')
  await page.keyboard.press('PageDown')
  await expect(heading).toContainText('首都功能与京津冀协同')
  await expect(page).toHaveTitle(/^首都功能与京津冀协同/)
  await expect(dialog.getByRole('status')).toHaveText(/^第 3 页，共 18 页：首都功能与京津冀协同/)

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()
  expect(addressIn(page)).toBe('/')
  await expect(page).toHaveTitle(/^总览 · /)
})

test('a briefing has what changed, a summary, and for each area as many slides as it needs', async ({
  page,
  request,
}) => {
  await open(page)
  const sizes = await areaCards(page).evaluateAll((cards) =>
    cards.slice(1).map((card) => {
      const [, count] = /(\d+) 个(?:目标|节点)/.exec(card.textContent ?? '') ?? []
      return Number(count ?? 1) // an area of measures only takes a slide for them
    }),
  )
  await startByKeyboard(page)
  const ROWS = 6
  expect(await slideCount(page)).toBe(2 + sizes.reduce((total, size) => total + Math.ceil(size / ROWS), 0))

  const shown: string[] = []
  const titles: string[] = []
  await onEachSlide(page, async (number) => {
    titles.push(await page.title())
    if (number <= 2) return
    const names = page.getByRole('dialog').locator('li:has([role="progressbar"], [role="img"]) p:not([lang])')
    shown.push(...(await names.allInnerTexts()))
  })
  expect(new Set(titles).size, 'each slide has a name of its own').toBe(titles.length)
  for (const { name } of await targetsOf(request)) {
    expect(
      shown.filter((text) => text === name.zh),
      name.zh,
    ).toHaveLength(1)
  }
})

test('it ends by its button, by leaving full screen, and by going back', async ({ page }) => {
  await open(page, '/targets?area=7')
  const dialog = page.getByRole('dialog')

  await startByKeyboard(page)
  await dialog.getByRole('button', { name: '退出汇报' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()

  await startByKeyboard(page)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect(dialog).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()

  await startByKeyboard(page)
  await page.keyboard.press('ArrowRight')
  await page.goBack()
  await expect(dialog).toHaveCount(0)
  expect(addressIn(page)).toBe('/targets?area=7')
})

test('the buttons on the slide do what the keys do', async ({ page }) => {
  await open(page, '/?slide=1')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '上一页' })).toBeDisabled()
  await dialog.getByRole('button', { name: '下一页' }).click()
  await expect(slideNumber(page)).toHaveText('2 / 18')
  await dialog.getByRole('button', { name: '上一页' }).click()
  await expect(slideNumber(page)).toHaveText('1 / 18')
})

test('Tab stays within the briefing', async ({ page }) => {
  await open(page)
  await startByKeyboard(page)
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(() => {
      const { activeElement: active } = document
      return active !== null && active !== document.body && active.closest('[role="dialog"]') === null
    })
    expect(isOutside).toBe(false)
  }
})

test('without full screen it fills the page all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await open(page)
  await startByKeyboard(page)
  const box = await page.getByRole('dialog').boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
})

test('the filter and the day of the moment stay with it', async ({ page }) => {
  await open(page, '/targets?date=2024-08-31&area=7&status=behind')
  const names = await page.getByRole('main').locator('a[href*="/targets/"]').allInnerTexts()
  expect(names.length).toBeGreaterThan(1)
  await startByKeyboard(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('统计截至 2024年8月31日')
  await expect(dialog).toContainText('筛选：工作领域：城市精细化治理；状态：滞后')
  const shown: string[] = []
  await onEachSlide(page, async (number) => {
    if (number > 2) shown.push(await dialog.innerText())
  })
  for (const name of names) expect(shown.join('\n')).toContain(name)
  expect(await dialog.locator('li:has([role="progressbar"])').count()).toBe(names.length)
  await page.keyboard.press('Escape')
  expect(addressIn(page)).toBe('/targets?date=2024-08-31&area=7&status=behind')
})

test('the network goes away in mid-briefing, and no slide goes with it', async ({ page, context }) => {
  await open(page, '/?data=published')
  await startByKeyboard(page)
  await page.keyboard.press('ArrowRight')
  await context.setOffline(true)
  await page.keyboard.press('Home')
  await expect(slideNumber(page)).toHaveText(/^1 /)
  const titles = new Set<string>()
  await onEachSlide(page, async () => {
    const slide = page.getByRole('dialog')
    await expect(slide.getByRole('alert')).toHaveCount(0)
    expect((await slide.innerText()).length).toBeGreaterThan(60)
    titles.add(await page.title())
  })
  expect(titles.size).toBe(18)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: '目标状态' })).toBeVisible()
  await context.setOffline(false)
})

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    test(`every slide fits at ${width}×${height}: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, inLanguage('/?slide=1', language))
      await onEachSlide(page, async (number) => {
        const { small, cut, overlapping } = await slideFaults(page)
        if (height === 1080) expect.soft(small, `slide ${number}: at least 24 px`).toEqual([])
        expect.soft(cut, `slide ${number}: nothing cut off`).toEqual([])
        expect.soft(overlapping, `slide ${number}: nothing on top of another`).toEqual([])
        expect.soft(await stickingOut(page), `slide ${number}`).toEqual([])
      })
    })
  }
}
