import type { Page } from '@playwright/test'
import { expectSlide, onEachSlide, slideCount, stage, startByKeyboard } from './briefing-parts'
import { slideFaults, stickingOut } from './page-layout'
import { inLanguage, LANGUAGES } from './places'
import { expect, open, test } from './support'

/** Nothing is fetched while presenting, so that nothing can be missing: the network may go at any slide. */
for (const dataset of ['demo', 'published']) {
  test(`the server is stopped at each slide of ${dataset} in turn, and no slide goes with it`, async ({
    page,
    context,
  }) => {
    test.slow()
    await open(page, `/?data=${dataset}`)
    await startByKeyboard(page)
    const asked: string[] = []
    // The icon of the tab is asked for by the browser itself, whenever the address changes.
    page.on('request', (request) => request.url().includes('favicon') || asked.push(request.url()))
    const titles = new Set<string>()
    const count = await onEachSlide(page, async () => {
      await context.setOffline(true)
      await expect(stage(page).getByRole('alert')).toHaveCount(0)
      expect((await stage(page).innerText()).length).toBeGreaterThan(60)
      titles.add(await page.title())
      await context.setOffline(false)
    })
    expect(titles.size).toBe(count)

    // And with the network away from here on: what had not been opened before opens.
    await context.setOffline(true)
    await page.keyboard.press('e')
    await expect(page).toHaveTitle(/^Appendix/)
    await page.keyboard.press('o')
    await expect(stage(page).getByRole('dialog', { name: 'All slides' }).getByRole('listitem')).toHaveCount(
      count,
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('lift')
    await stage(page)
      .getByRole('dialog')
      .getByRole('button', { name: /^Lifts/ })
      .first()
      .click()
    await expect(stage(page).getByRole('heading', { level: 1 })).toContainText('Lifts')
    await page.keyboard.press('Backspace')
    expect(asked, 'nothing was asked for').toEqual([])

    await page.keyboard.press('Escape')
    await expect(stage(page)).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
  })
}

/** How far the slide goes on beyond its room, in px to the right and below: nobody scrolls in a hall. */
async function beyondTheEdges(page: Page): Promise<readonly number[]> {
  return stage(page)
    .locator('[data-pane]')
    .evaluate((pane) => [pane.scrollWidth - pane.clientWidth, pane.scrollHeight - pane.clientHeight])
}

for (const language of LANGUAGES) {
  for (const [width, height, dataset] of [
    [1920, 1080, 'demo'],
    [1024, 768, 'demo'],
    // Its figures have sources, which lists name below.
    [1920, 1080, 'published'],
  ] as const) {
    test(`every slide of ${dataset} fits at ${width}×${height}: ${language}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await open(page, inLanguage(`/?slide=1&data=${dataset}`, language))
      expect(await slideCount(page)).toBeGreaterThan(30)
      // The buttons, which lie over the slide while somebody moves, are gone.
      await expect(stage(page).getByRole('group')).toHaveCSS('opacity', '0')
      await onEachSlide(page, async (number) => {
        const { small, cut, overlapping } = await slideFaults(page)
        if (height === 1080) expect.soft(small, `slide ${number}: at least 24 px`).toEqual([])
        expect.soft(await beyondTheEdges(page), `slide ${number}: nothing beyond the edges`).toEqual([0, 0])
        expect.soft(cut, `slide ${number}: nothing cut off`).toEqual([])
        expect.soft(overlapping, `slide ${number}: nothing on top of another`).toEqual([])
        expect.soft(await stickingOut(page), `slide ${number}`).toEqual([])
      })
    })
  }
}

/** What of the slide lies under the buttons: texts and pictures. */
async function coveredByButtons(page: Page): Promise<string[]> {
  return stage(page)
    .getByRole('group')
    .evaluate((group) => {
      const over = group.getBoundingClientRect()
      const isUnder = (rect: DOMRect) =>
        Math.min(rect.right, over.right) - Math.max(rect.left, over.left) > 1 &&
        Math.min(rect.bottom, over.bottom) - Math.max(rect.top, over.top) > 1
      const pane = document.querySelector('[data-pane]') as HTMLElement
      const covered = [...pane.querySelectorAll('svg, img, [role="progressbar"]')]
        .filter((picture) => isUnder(picture.getBoundingClientRect()))
        .map((picture) => picture.outerHTML.slice(0, 60))
      const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 1)
        if (rects.some(isUnder)) covered.push(node.textContent ?? '')
      }
      return covered
    })
}

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the buttons cover nothing of a slide, and a finger meets them: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/?slide=1')
    const buttons = stage(page).getByRole('group').getByRole('button')
    for (const number of [1, 2, 3, 8, 17, 40]) {
      await page.keyboard.type(String(number))
      await page.keyboard.press('Enter')
      await expectSlide(page, number)
      // A phone scrolls within what the buttons leave free.
      if (width > 1_000) expect.soft(await coveredByButtons(page), `slide ${number}`).toEqual([])
      const [pane, box] = await Promise.all([
        page.locator('[data-pane]').boundingBox(),
        stage(page).getByRole('group').boundingBox(),
      ])
      if (width < 1_000) expect((pane?.y ?? 0) + (pane?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
    }
    for (const button of await buttons.all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
}

test('the deck fits a 4K wall: 3840×2160', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 3840, height: 2160 })
  await open(page, '/?slide=1')
  await expect(stage(page).getByRole('group')).toHaveCSS('opacity', '0')
  for (const number of [1, 2, 3, 5, 8, 17, 39]) {
    await page.keyboard.type(String(number))
    await page.keyboard.press('Enter')
    await expectSlide(page, number)
    const { small, cut, overlapping } = await slideFaults(page)
    expect
      .soft({ small, cut, overlapping }, `slide ${number}`)
      .toEqual({ small: [], cut: [], overlapping: [] })
    expect.soft(await stickingOut(page), `slide ${number}`).toEqual([])
    const title = stage(page).getByRole('heading', { level: 1 })
    const size = await title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect(size, 'drawn larger, not left in a corner').toBeGreaterThan(100)
  }
})

/** How large what stands for a pixel on the milestones' slide is drawn, in px: borders, lines and stripes. */
async function marksDrawn(page: Page): Promise<Record<string, number>> {
  return stage(page).evaluate((room) => {
    const styleOf = (selector: string) => getComputedStyle(room.querySelector(selector) as Element)
    const stripeOf = (selector: string) =>
      Math.max(
        ...[...styleOf(selector).backgroundImage.matchAll(/([\d.]+)px/g)].map(([, size]) => Number(size)),
      )
    return {
      month: Number.parseFloat(styleOf('[data-part="grid"] [data-is="month"]').width),
      year: Number.parseFloat(styleOf('[data-part="axis"] span').paddingInlineStart),
      body: Number.parseFloat(styleOf('[data-part="body"]').borderBlockStartWidth),
      late: stripeOf('[data-part="body"] [data-kind]'),
      legend: stripeOf('[data-is="late"], [data-is="expected"]'),
      due: Number.parseFloat(styleOf('[data-is="due"]').borderBlockStartWidth),
    }
  })
}

test('the marks of the milestones grow with the wall', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, inLanguage('/?slide=1', 'en'))
  await page.keyboard.press('/')
  await page.keyboard.type('Milestones')
  await page.keyboard.press('Enter')
  await expect(stage(page).locator('[data-part="axis"]')).toBeVisible()
  const small = await marksDrawn(page)
  await page.setViewportSize({ width: 3840, height: 2160 })
  await expect.poll(async () => (await marksDrawn(page)).month).not.toBe(small.month)
  const large = await marksDrawn(page)
  for (const [mark, size] of Object.entries(small)) {
    // Borders are drawn in whole pixels.
    expect.soft(Math.abs((large[mark] ?? 0) - 2 * size), mark).toBeLessThanOrEqual(1)
    expect.soft(large[mark], mark).toBeGreaterThan(size)
  }
})
