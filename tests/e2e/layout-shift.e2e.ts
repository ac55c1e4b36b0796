import type { Page } from '@playwright/test'
import { inLanguage } from './places'
import { expect, settled, test } from './support'

const LARGEST_SHIFT = 0.02

/** Adds up how much of the window moved without a person's doing, and names what moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(globalThis, { shifts })
    interface Shift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node?: Element | null }[]
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue
        const moved = sources.map(({ node }) => `${node?.nodeName} .${node?.getAttribute?.('class')}`)
        shifts.push({ value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function expectNoShift(page: Page, what: string): Promise<void> {
  const shifts = await page.evaluate(
    () => Reflect.get(globalThis, 'shifts') as { value: number; moved: string[] }[],
  )
  const total = shifts.reduce((sum, { value }) => sum + value, 0)
  const moved = shifts.map(({ value, moved: nodes }) => `${value.toFixed(4)}: ${nodes.join(', ')}`)
  expect.soft(total, `${what}\n${moved.join('\n')}`).toBeLessThanOrEqual(LARGEST_SHIFT)
}

/** Holds back what matches until it is let go: the page must draw its waiting state first. */
async function holdBack(page: Page, path: RegExp): Promise<() => void> {
  let letGo = () => undefined as void
  const isFree = new Promise<void>((free) => {
    letGo = free
  })
  await page.route(path, async (route) => {
    await isFree
    await route.continue()
  })
  return letGo
}

/** Two frames: what changed has been laid out and observed. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

const SCREENS = {
  overview: '/',
  'overview filtered': '/?area=7&status=behind',
  targets: '/targets',
  'targets as a table': '/targets?as=table',
  'target with a trend': '/targets/urban-jobs',
  milestone: '/targets/second-ring-greenway',
  report: '/report',
  'timeline of milestones': '/milestones',
  panorama: '/multiples',
  changes: '/changes',
} as const

// In the other language other lines break, but nothing else is different: two widths for one, one for the other.
for (const { width, height, language } of [
  { width: 1440, height: 900, language: 'zh' },
  { width: 1440, height: 900, language: 'en' },
  { width: 390, height: 844, language: 'zh' },
] as const) {
  for (const [screen, address] of Object.entries(SCREENS)) {
    test(`nothing moves while the ${screen} waits for its figures, at ${width}: ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await watchShifts(page)
      const letTargetsGo = await holdBack(page, /\/datasets\/demo\/observations\.json$/)
      const letHistoryGo = await holdBack(page, /\/datasets\/demo\/targets\/.*\/observations\.json$/)
      await page.goto(`/#${inLanguage(address, language)}`)
      await expect(page.locator('[aria-busy="true"]').first()).toBeVisible()
      await page.waitForLoadState('load')
      await drawn(page)

      letTargetsGo()
      await expect(page.locator('h1')).toBeVisible()
      if (address.startsWith('/targets/')) {
        await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
        await drawn(page)
      }
      letHistoryGo()
      await settled(page)
      if (screen === 'target with a trend') {
        await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
      }
      await page.waitForLoadState('networkidle')
      await drawn(page)
      await expectNoShift(page, `${screen} at ${width}, ${language}`)
    })
  }
}
