import { onEachSlide, slideCount, stage, startByKeyboard } from './briefing-parts'
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
    await stage(page).getByRole('dialog').getByRole('button', { name: /Lifts/ }).first().click()
    await expect(stage(page).getByRole('heading', { level: 1 })).toContainText('Lifts')
    await page.keyboard.press('Backspace')
    expect(asked, 'nothing was asked for').toEqual([])

    await page.keyboard.press('Escape')
    await expect(stage(page)).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await context.setOffline(false)
  })
}

for (const language of LANGUAGES) {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    test(`every slide fits at ${width}×${height}: ${language}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await open(page, inLanguage('/?slide=1', language))
      expect(await slideCount(page)).toBeGreaterThan(40)
      // The buttons, which lie over the slide while somebody moves, are gone.
      await expect(stage(page).getByRole('group')).toHaveCSS('opacity', '0')
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
