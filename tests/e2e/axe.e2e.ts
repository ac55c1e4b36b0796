import type { Page } from '@playwright/test'
import { inLanguage, LANGUAGES, PLACES, WALKS } from './places'
import { expect, expectNoAxeViolations, goTo, open, settled, test } from './support'

const THEMES = ['light', 'dark', 'contrast'] as const

/** As a person who chose it once on this device. */
async function useTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.addInitScript((name) => localStorage.setItem('work-report.theme', name), theme)
}

for (const theme of THEMES) {
  for (const language of LANGUAGES) {
    for (const [walk, places] of Object.entries(WALKS)) {
      test(`axe finds nothing on any screen of ${walk}: ${theme}, ${language}`, async ({ page }) => {
        test.setTimeout(150_000)
        await useTheme(page, theme)
        await open(page, inLanguage('/', language))
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        for (const [place, address] of Object.entries(places)) {
          await test.step(place, async () => {
            await goTo(page, inLanguage(address, language))
            await expectNoAxeViolations(page)
          })
        }
      })
    }

    test(`axe finds nothing while loading, when it failed, or with records set aside: ${theme}, ${language}`, async ({
      page,
      watch,
    }) => {
      test.setTimeout(60_000)
      watch.allow(/Failed to load resource/)
      await useTheme(page, theme)
      const observations = /\/datasets\/demo\/observations\.json$/
      let letGo = () => undefined as void
      const isFree = new Promise<void>((free) => {
        letGo = free
      })
      await page.route(observations, async (route) => {
        await isFree
        await route.fulfill({ status: 404, body: '' })
      })
      await page.route(/\/targets\.json$/, async (route) => {
        const response = await route.fetch()
        const document = (await response.json()) as { records: object[] }
        const records = document.records.map((record, index) =>
          index === 3 ? { ...record, year: 'x' } : record,
        )
        await route.fulfill({ response, json: { ...document, records } })
      })
      await page.goto(`/#${inLanguage('/?area=7,99', language)}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]').first()).toBeVisible()
      await expectNoAxeViolations(page)
      letGo()
      await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
      await settled(page)
      await expectNoAxeViolations(page)
      await page.locator('summary').first().click()
      await expectNoAxeViolations(page)
    })
  }
}

/** axe does not work out the contrast of text in a drawing. */
for (const theme of THEMES) {
  test(`the words in the chart stand out from their ground: ${theme}`, async ({ page }) => {
    await useTheme(page, theme)
    await open(page, PLACES['target-count'])
    const texts = page.locator('svg.recharts-surface text')
    await expect(texts.first()).toBeVisible()
    const ratios = await texts.evaluateAll((list) => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
          const share = channel / 255
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const groundOf = (element: Element | null): string => {
        for (let box = element; box; box = box.parentElement) {
          const colour = getComputedStyle(box).backgroundColor
          if (channels(colour)[3] !== 0) return colour
        }
        return 'rgb(255, 255, 255)'
      }
      return list.map((text) => {
        const [a, b] = [luminance(getComputedStyle(text).fill), luminance(groundOf(text))]
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      })
    })
    expect(ratios.length).toBeGreaterThan(5)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })
}
