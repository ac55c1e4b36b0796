import type { Page } from '@playwright/test'
import { addressIn, expect, open, settled, test } from './support'
import { resultCount } from './screen-parts'

interface Focused {
  readonly name: string
  /** Why a person could lose sight of it; empty when the focus is seen. */
  readonly hidden: string
}

/** What has the focus, and whether a person can see that it has. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null
    if (active === null || active === document.body) return { name: '', hidden: '' }
    const name =
      active.getAttribute('aria-label') ??
      active.closest('label')?.querySelector('span')?.textContent ??
      active.textContent ??
      ''
    const { outlineStyle, outlineWidth } = getComputedStyle(active)
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const { left, top, width, height } = active.getBoundingClientRect()
    const [x, y] = [left + Math.min(width / 2, 40), top + Math.min(height / 2, 12)]
    const isInWindow = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight
    const above = document.elementFromPoint(x, y)
    const isCovered = above === null || !(active.contains(above) || above.contains(active))
    const hidden = !hasRing ? 'no ring' : !isInWindow ? 'outside the window' : isCovered ? 'covered' : ''
    return { name: name.trim().replaceAll(/\s+/g, ' '), hidden }
  })
}

/** Tabs on until the focus has a name like this, seeing each stop on the way. Returns the stops. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const LONGEST_WAY = 150
  const stops: string[] = []
  while (stops.length < LONGEST_WAY) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    stops.push(stop.name)
    expect(stop.hidden, `the focus on “${stop.name}” can be seen`).toBe('')
    if (name.test(stop.name)) return stops
  }
  throw new Error(`Tab does not come to ${name}: ${stops.join(' | ')}`)
}

test('the skip link is the first stop, and leads past the header', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toEqual({ name: '跳到主要内容', hidden: '' })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(isInMain).toBe(true)
})

test('from the header through filters and results into a target, by keys alone', async ({ page }) => {
  await open(page)
  const header = await tabTo(page, /^目标清单$/)
  expect(header).toEqual(['跳到主要内容', '政府工作报告目标进度', '总览', '目标清单'])
  await page.keyboard.press('Enter')
  await settled(page)
  expect(addressIn(page)).toBe('/targets')

  const tools = await tabTo(page, /开始汇报$/)
  expect(tools.map((name) => name.replace('▶', ''))).toEqual([
    '报告原文',
    '回顾',
    '节点',
    '全景',
    '变化',
    '部门',
    '方法',
    '主题',
    'English',
    '编排',
    '开始汇报',
  ])
  const time = await tabTo(page, /^评定口径$/)
  expect(time.slice(0, 3)).toEqual(['统计截至日', '数据集', '▶播放'])
  expect(time.at(-3)).toMatch(/^统计截至日（/)
  const areas = await tabTo(page, /首都安全稳定/)
  expect(areas, '全部 and the eleven areas').toHaveLength(12)

  await tabTo(page, /^7 城市精细化治理$/)
  await page.keyboard.press('Space')
  await expect(resultCount(page)).toHaveText('显示 13 个，共 51 个')
  await tabTo(page, /^滞后/)
  await page.keyboard.press('Enter')
  await expect(resultCount(page)).toHaveText('显示 4 个，共 51 个')
  // The focus stays where it was, on the filter.
  expect((await focused(page)).name).toMatch(/^滞后/)

  await tabTo(page, /^物业服务示范项目$/)
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('物业服务示范项目')
  await tabTo(page, /^下一个/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('物业服务示范项目')
  await tabTo(page, /显示数据表/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('figure').getByRole('table')).toBeVisible()
})

test('a choice is made with the arrow keys', async ({ page }) => {
  await open(page, '/targets')
  await page.getByLabel('排序').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('排序')).toHaveValue('completion')
  expect(addressIn(page)).toBe('/targets?sort=completion')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('电梯')
  await expect(resultCount(page)).toHaveText('显示 2 个，共 51 个')
})

for (const address of [
  '/',
  '/targets',
  '/targets?as=table',
  '/targets/urban-jobs',
  '/milestones',
  '/changes',
  '/method',
]) {
  test(`no stop is hidden or a trap, forwards or backwards: ${address}`, async ({ page }) => {
    test.slow()
    await open(page, address)
    const forwards: string[] = []
    const faults: string[] = []
    const walk = async (key: 'Tab' | 'Shift+Tab', limit: number) => {
      const stops: string[] = []
      for (let presses = 0; presses < limit; presses += 1) {
        await page.keyboard.press(key)
        const stop = await focused(page)
        if (stop.name === '') break
        stops.push(stop.name)
        if (stop.hidden !== '') faults.push(`${key} to ${stop.name}: ${stop.hidden}`)
      }
      return stops
    }
    forwards.push(...(await walk('Tab', 200)))
    expect(forwards.length).toBeGreaterThan(20)
    expect(forwards.length, 'the page has an end').toBeLessThan(200)
    const backwards = await walk('Shift+Tab', forwards.length)
    expect(faults).toEqual([])
    const wayBack = backwards.map((_stop, index) => backwards[backwards.length - 1 - index])
    expect(wayBack, 'the way back is the way').toEqual(forwards)
  })
}
