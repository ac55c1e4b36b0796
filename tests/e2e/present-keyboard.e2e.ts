import type { Page } from '@playwright/test'
import { targetsOf } from './api-documents'
import {
  expectSlide,
  onEachSlide,
  presentButton,
  slideCount,
  slideNumber,
  stage,
  startByKeyboard,
} from './briefing-parts'
import { addressIn, expect, open, test } from './support'

test('every key turns to the slide that it should, and Escape ends where it began', async ({ page }) => {
  await open(page)
  await startByKeyboard(page)
  const heading = stage(page).getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  await expect(heading).toHaveText('2024 年北京市政府工作报告目标进度汇报')
  await expect(page).toHaveTitle(/^2024 年北京市政府工作报告目标进度汇报 · /)
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
    await expectSlide(page, number, key)
    await expect(heading).toBeFocused()
  }
  await expect(heading).toHaveText('各项目标完成情况')
  await page.keyboard.press('PageDown')
  await expect(heading).toHaveText('各工作领域的目标状态')
  await expect(page).toHaveTitle(/^各工作领域的目标状态/)
  await expect(stage(page).getByRole('status')).toHaveText(`第 3 页，共 ${last} 页：各工作领域的目标状态`)

  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()
  expect(addressIn(page)).toBe('/')
  await expect(page).toHaveTitle(/^总览 · /)
})

test('no slide is skipped or doubled, each has a name, and every target is in it', async ({
  page,
  request,
}) => {
  await open(page)
  await startByKeyboard(page)
  const titles: string[] = []
  const inAreas: string[] = []
  const inTable: string[] = []
  await onEachSlide(page, async () => {
    const title = await page.title()
    titles.push(title)
    const names = stage(page).locator('li:has([role="progressbar"], [role="img"]) p:not([lang])')
    if (!title.startsWith('主要目标')) inAreas.push(...(await names.allInnerTexts()))
    if (title.startsWith('附录：全部目标')) {
      inTable.push(...(await stage(page).locator('tbody th').allInnerTexts()))
    }
  })
  expect(new Set(titles).size, 'each slide has a name of its own').toBe(titles.length)
  for (const { name } of await targetsOf(request)) {
    expect(
      inAreas.filter((text) => text === name.zh),
      name.zh,
    ).toHaveLength(1)
    expect(
      inTable.filter((text) => text === name.zh),
      name.zh,
    ).toHaveLength(1)
  }
})

/** What somebody at the keyboard should see. */
interface Model {
  page: number
  cover: '黑屏' | '白屏' | null
  panel: string | null
}

/** The keys of the walk, and what each should do to what is seen; panels keep their own keys. */
const MOVES: Readonly<Record<string, (model: Model, last: number) => Partial<Model>>> = {
  ArrowRight: (model, last) => turned(model, Math.min(last, model.page + 1)),
  PageDown: (model, last) => turned(model, Math.min(last, model.page + 1)),
  ArrowLeft: (model) => turned(model, Math.max(1, model.page - 1)),
  PageUp: (model) => turned(model, Math.max(1, model.page - 1)),
  Home: (model) => turned(model, 1),
  End: (model, last) => turned(model, last),
  b: ({ cover }) => ({ cover: cover === '黑屏' ? null : '黑屏' }),
  w: ({ cover }) => ({ cover: cover === '白屏' ? null : '白屏' }),
  l: () => ({}),
  '+': () => ({}),
  '0': () => ({}),
  o: () => ({ panel: '全部页面' }),
  '?': () => ({ panel: '按键说明' }),
}

/** A covered screen is lifted before it turns: the slide under it is seen first. */
function turned({ cover }: Model, to: number): Partial<Model> {
  return cover === null ? { page: to } : { cover: null }
}

async function expectModel(page: Page, { page: number, cover, panel }: Model, step: string): Promise<void> {
  await expect(slideNumber(page), step).toHaveText(new RegExp(` ${number} / \\d+$`))
  const covers = stage(page).getByRole('button', { name: '恢复画面' })
  await expect(covers, step).toHaveCount(cover === null ? 0 : 1)
  await expect(stage(page).getByRole('dialog'), step).toHaveCount(panel === null ? 0 : 1)
  if (panel !== null) await expect(stage(page).getByRole('dialog', { name: panel }), step).toBeVisible()
}

test('after any keys, the slide that should be there is there', async ({ page }) => {
  test.slow()
  await open(page, '/?slide=1')
  const last = await slideCount(page)
  let model: Model = { page: 1, cover: null, panel: null }
  let seed = 20240124
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  const keys = Object.keys(MOVES)
  const steps: string[] = []
  for (let step = 0; step < 120; step += 1) {
    const key = model.panel === null ? (keys[random(keys.length)] ?? 'Home') : 'Escape'
    steps.push(key)
    await page.keyboard.press(key)
    const change = model.panel === null ? MOVES[key]?.(model, last) : { panel: null }
    model = { ...model, ...change }
    await expectModel(page, model, steps.slice(-6).join(' '))
  }
  expect(new Set(steps).size, 'each key was among them').toBe(keys.length + 1)
})

test('it ends by its button, by leaving full screen, and by going back', async ({ page }) => {
  await open(page, '/targets?area=7')
  await startByKeyboard(page)
  await stage(page).getByRole('button', { name: '退出汇报' }).click()
  await expect(stage(page)).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()

  await startByKeyboard(page)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect(stage(page)).toHaveCount(0)
  await expect(presentButton(page)).toBeFocused()

  await startByKeyboard(page)
  await page.keyboard.press('ArrowRight')
  await page.goBack()
  await expect(stage(page)).toHaveCount(0)
  expect(addressIn(page)).toBe('/targets?area=7')
})

test('the buttons on the slide do what the keys do, a click goes on, and idle they are gone', async ({
  page,
}) => {
  await open(page, '/?slide=1')
  const controls = stage(page).getByRole('group', { name: '汇报控制' })
  await expect(controls.getByRole('button', { name: '上一页' })).toBeDisabled()
  await controls.getByRole('button', { name: '下一页' }).click()
  await expectSlide(page, 2)
  await controls.getByRole('button', { name: '上一页' }).click()
  await expectSlide(page, 1)
  await page.mouse.click(720, 300)
  await expectSlide(page, 2)
  await expect(controls).toHaveCSS('opacity', '0')
})

test('a target is opened from any slide, and back leads to where it was opened', async ({ page }) => {
  await open(page, '/?slide=2')
  const behind = stage(page).getByRole('button', { name: '滞后 6 个，列出' })
  await behind.click()
  const list = stage(page).getByRole('dialog', { name: '目标列表' })
  await expect(list.getByRole('listitem')).toHaveCount(6)
  await list.getByRole('button', { name: /老楼加装电梯·完工/ }).click()
  await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('老楼加装电梯·完工')
  await expect(stage(page)).toContainText('老楼加装电梯新开工1000部、完工600部')
  await page.keyboard.press('Escape')
  await expectSlide(page, 2)
  await expect(behind).toBeFocused()

  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  const name = stage(page).locator('[data-drill]').first()
  const text = await name.innerText()
  await name.click()
  await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText(text)
  await stage(page).getByRole('button', { name: '返回本页' }).click()
  await expect(name).toBeFocused()
})

test('Tab stays within the briefing', async ({ page }) => {
  await open(page)
  await startByKeyboard(page)
  for (let presses = 0; presses < 20; presses += 1) {
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
  const box = await stage(page).boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
})

test('the filter and the day of the moment stay with it', async ({ page }) => {
  await open(page, '/targets?date=2024-08-31&area=7&status=behind')
  const names = await page.getByRole('main').locator('a[href*="/targets/"]').allInnerTexts()
  expect(names.length).toBeGreaterThan(1)
  await startByKeyboard(page)
  await expect(stage(page)).toContainText('统计截至 2024年8月31日')
  await expect(stage(page)).toContainText('筛选：工作领域：城市精细化治理；状态：滞后')
  const shown: string[] = []
  await onEachSlide(page, async () => {
    if ((await page.title()).startsWith('附录：全部目标')) {
      shown.push(...(await stage(page).locator('tbody th').allInnerTexts()))
    }
  })
  expect(shown.sort()).toEqual([...names].sort())
  await page.keyboard.press('Escape')
  expect(addressIn(page)).toBe('/targets?date=2024-08-31&area=7&status=behind')
})
