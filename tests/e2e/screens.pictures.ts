import { BRIEFING, inLanguage, LANGUAGES, WALKS } from './places'
import { expect, goTo, open, shot, test } from './support'

/**
 * Pictures of every screen for people to look at, in artifacts/screens/. They assert
 * little: that each screen is there, in its language and theme, without a word on the console.
 */
const VIEWS = [
  { theme: 'light', width: 1440, height: 900 },
  { theme: 'dark', width: 1440, height: 900 },
  { theme: 'contrast', width: 1440, height: 900 },
  { theme: 'light', width: 1024, height: 768 },
  { theme: 'light', width: 390, height: 844 },
] as const

for (const { theme, width, height } of VIEWS) {
  for (const language of LANGUAGES) {
    for (const [walk, places] of Object.entries(WALKS)) {
      test(`pictures of every screen of ${walk}: ${theme}, ${width}, ${language}`, async ({ page }) => {
        test.setTimeout(120_000)
        await page.addInitScript((name) => localStorage.setItem('work-report.theme', name), theme)
        await page.setViewportSize({ width, height })
        await open(page, inLanguage('/', language))
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        for (const [place, address] of Object.entries(places)) {
          await goTo(page, inLanguage(address, language))
          if (/^\/targets\/[^?]/.test(address) && (await page.getByRole('figure').count()) > 0) {
            await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
          }
          const isBriefing = place in BRIEFING
          await shot(page, `${width}-${theme}-${language}-${place}`, { fullPage: !isBriefing })
        }
      })
    }
  }
}

for (const language of LANGUAGES) {
  test(`pictures of the briefing in full size: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await open(page, inLanguage('/', language))
    for (const [place, address] of Object.entries(BRIEFING)) {
      await goTo(page, inLanguage(address, language))
      await shot(page, `1920-${language}-${place}`, { fullPage: false })
    }
  })
}
