import type { Page } from '@playwright/test'
import { BRIEFING, PLACES, UNDERSTANDING } from './places'
import { expect, goTo, open, shot, test } from './support'

const animationsOn = (page: Page) => page.evaluate(() => document.getAnimations().length)

test('who asks for less motion gets none, on any screen or while it loads', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.route(/\/datasets\/demo\/observations\.json$/, async (route) => {
    await expect(page.locator('[aria-busy="true"]').first()).toBeVisible()
    expect(await animationsOn(page), 'the waiting state').toBe(0)
    await route.continue()
  })
  await open(page)
  test.slow()
  for (const [place, address] of Object.entries({ ...PLACES, ...BRIEFING, ...UNDERSTANDING })) {
    await goTo(page, address)
    expect(await animationsOn(page), place).toBe(0)
  }
})

test('in forced colours bars, chart and focus can still be made out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const bars = await page.getByRole('progressbar').evaluateAll((list) =>
    list.map((bar) => {
      const { outlineStyle, outlineWidth, borderTopStyle } = getComputedStyle(bar)
      const fill = bar.querySelector<HTMLElement>('[style*="--share"]:last-of-type, [style*="--share"]')
      return {
        name: bar.getAttribute('aria-label'),
        isOutlined: (outlineStyle !== 'none' && outlineWidth !== '0px') || borderTopStyle !== 'none',
        track: getComputedStyle(bar).backgroundColor,
        fill: fill === null ? null : getComputedStyle(fill).backgroundColor,
      }
    }),
  )
  expect(bars.length).toBeGreaterThan(5)
  expect(bars.filter(({ isOutlined }) => !isOutlined)).toEqual([])
  const fills = await page.getByRole('progressbar').evaluateAll((list) =>
    list.flatMap((bar) => {
      const track = getComputedStyle(bar).backgroundColor
      const colours = [...bar.children].map((part) => getComputedStyle(part).backgroundColor)
      return colours.some((colour) => colour !== track && colour !== 'rgba(0, 0, 0, 0)')
        ? []
        : [bar.getAttribute('aria-label')]
    }),
  )
  expect(fills, 'a fill that is seen').toEqual([])

  await page.getByRole('button', { name: '开始汇报' }).focus()
  await page.keyboard.press('Tab')
  const ring = await page.evaluate(() =>
    document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
  )
  expect(ring).toBe('solid')
  // A pressed filter is told from one that is not.
  await goTo(page, '/targets?area=7')
  const looks = await page
    .getByRole('group', { name: '工作领域' })
    .getByRole('button')
    .evaluateAll((chips) =>
      chips.map((chip) => {
        const { backgroundColor, color, borderTopWidth, borderTopStyle } = getComputedStyle(chip)
        return [backgroundColor, color, borderTopWidth, borderTopStyle].join(' ')
      }),
    )
  expect(
    looks.filter((look) => look === looks[6]),
    'the pressed one stands out',
  ).toHaveLength(1)

  for (const [place, address] of Object.entries({ ...PLACES, ...BRIEFING })) {
    if (!['overview', 'targets-filtered', 'target-count', 'briefing-area'].includes(place)) continue
    await goTo(page, address)
    await shot(page, `${place}-forced-colours`, { fullPage: !place.startsWith('briefing') })
  }
})

test('who asks for more contrast can have it in one choice', async ({ page }) => {
  await open(page)
  await page.getByLabel('主题').selectOption({ label: '高对比度' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)')
})
