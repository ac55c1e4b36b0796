import { LAUNCH_ARGS, findBrowser } from '../../scripts/find-browser.mjs'
import { expectSlide } from './briefing-parts'
import { addressIn, expect, open, test } from './support'

// Playwright lets pages write their history as often as they like; the browsers that people have do not.
const executablePath = process.env.CHROMIUM_PATH || findBrowser()
test.use({
  launchOptions: {
    args: LAUNCH_ARGS,
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
    ...(executablePath && { executablePath }),
  },
})

test('a key that is held for minutes turns all the way, and the address comes after', async ({ page }) => {
  test.slow()
  await open(page, '/?slide=1')
  await expectSlide(page, 1)
  // Faster than any keyboard: Chromium lets the address be written 200 times in ten seconds.
  await page.evaluate(async () => {
    const press = (key: string) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const rest = () =>
      new Promise((resolve) => {
        setTimeout(resolve)
      })
    const hold = async (key: string, times: number) => {
      for (let time = 1; time <= times; time += 1) {
        press(key)
        if (time % 10 === 0) await rest()
      }
    }
    for (let round = 0; round < 4; round += 1) {
      await hold('ArrowRight', 60)
      await hold('ArrowLeft', 60)
    }
    await hold('ArrowRight', 20)
    press('ArrowLeft')
    await rest()
    // Both before either is drawn.
    press('ArrowRight')
    press('ArrowLeft')
  })
  await expectSlide(page, 20)
  await expect.poll(() => addressIn(page)).toBe('/?slide=20')
  await page.reload()
  await expectSlide(page, 20)
})
