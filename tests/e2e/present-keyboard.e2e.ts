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
    if (!title.startsWith('重点目标')) inAreas.push(...(await names.allInnerTexts()))
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
  cover: 'black' | 'white' | null
  panel: 'overview' | 'search' | 'help' | null
  /** True when the slide is larger than the screen, so that arrows move it. */
  isZoomed: boolean
  language: 'zh' | 'en'
  tone: 'dark' | 'light'
  isFull: boolean
}

const WORDS = {
  zh: { lift: '恢复画面', overview: '全部页面', search: '查找', help: '按键说明' },
  en: { lift: 'Show the slide again', overview: 'All slides', search: 'Find', help: 'Keys' },
} as const

type Move = (model: Model, last: number) => Partial<Model>

/** A covered screen is lifted before it turns: the slide under it is seen first. */
const turn =
  (toOf: (page: number, last: number) => number): Move =>
  ({ page, cover }, last) =>
    cover === null ? { page: Math.min(last, Math.max(1, toOf(page, last))) } : { cover: null }
const next = turn((page) => page + 1)
const previous = turn((page) => page - 1)
const arrow =
  (move: Move): Move =>
  (model, last) =>
    model.isZoomed && model.cover === null ? {} : move(model, last)
/** Who asks for a slide sees it, whatever lay over the one before. */
const goTo =
  (toOf: (last: number) => number): Move =>
  (_, last) => ({ page: Math.min(last, Math.max(1, toOf(last))), cover: null })
const jump = (to: number) => goTo(() => to)
const cover =
  (wanted: 'black' | 'white'): Move =>
  (model) => ({ cover: model.cover === wanted ? null : wanted })

/** The keys of the walk, several one after the other, and what they should do to what is seen; panels keep their own keys. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: arrow(next),
  ArrowDown: arrow(next),
  PageDown: next,
  Space: next,
  ArrowLeft: arrow(previous),
  PageUp: previous,
  'Shift+Space': previous,
  Home: jump(1),
  End: goTo((last) => last),
  '7 Enter': jump(7),
  '2 0 Enter': jump(20),
  '9 9 9 Enter': jump(999),
  '3 1 Backspace 5 Enter': jump(35),
  '8 Escape Enter': () => ({}),
  Enter: () => ({}),
  b: cover('black'),
  '.': cover('black'),
  w: cover('white'),
  l: () => ({}),
  '+': () => ({ isZoomed: true }),
  '0': () => ({ isZoomed: false }),
  o: () => ({ panel: 'overview' }),
  '/': () => ({ panel: 'search' }),
  '?': () => ({ panel: 'help' }),
  e: ({ language }) => ({ language: language === 'zh' ? 'en' : 'zh' }),
  t: ({ tone }) => ({ tone: tone === 'dark' ? 'light' : 'dark' }),
  f: () => ({ isFull: true }),
}

async function expectModel(page: Page, model: Model, step: string): Promise<void> {
  const words = WORDS[model.language]
  await expect(slideNumber(page), step).toHaveText(new RegExp(` ${model.page} / \\d+$`))
  const covers = stage(page).getByRole('button', { name: words.lift })
  await expect(covers, step).toHaveCount(model.cover === null ? 0 : 1)
  if (model.cover !== null) await expect(covers, step).toHaveAttribute('data-cover', model.cover)
  await expect(stage(page).getByRole('dialog'), step).toHaveCount(model.panel === null ? 0 : 1)
  if (model.panel !== null) {
    await expect(stage(page).getByRole('dialog', { name: words[model.panel] }), step).toBeVisible()
  }
  await expect(stage(page).locator('[data-tone]').first(), step).toHaveAttribute('data-tone', model.tone)
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await expect.poll(isFull, step).toBe(model.isFull)
}

test('after any keys, the slide that should be there is there', async ({ page }) => {
  test.slow()
  await open(page, '/?slide=1')
  const last = await slideCount(page)
  let model: Model = {
    page: 1,
    cover: null,
    panel: null,
    isZoomed: false,
    language: 'zh',
    tone: 'dark',
    isFull: false,
  }
  let seed = 20240124
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  const steps: string[] = []
  let bag: string[] = []
  for (let step = 0; step < 150; step += 1) {
    // Each once, in any order, and again.
    if (bag.length === 0) bag = Object.keys(MOVES)
    const keys = model.panel === null ? (bag.splice(random(bag.length), 1)[0] as string) : 'Escape'
    steps.push(keys)
    for (const key of keys.split(' ')) await page.keyboard.press(key)
    const change = model.panel === null ? MOVES[keys]?.(model, last) : { panel: null }
    model = { ...model, ...change }
    await expectModel(page, model, steps.slice(-6).join(', '))
  }
  expect(new Set(steps).size, 'each key was among them').toBe(Object.keys(MOVES).length + 1)
})

test('zoomed in, arrows move the slide; what turns begins at the top left', async ({ page }) => {
  await open(page, '/?slide=2')
  await expectSlide(page, 2)
  /** To ten px: the middle is rounded at each step. */
  const place = () =>
    page
      .locator('[data-pane]')
      .evaluate((pane) => [pane.scrollLeft, pane.scrollTop].map((px) => Math.round(px / 10) * 10))
  for (const key of ['+', '+', '+']) await page.keyboard.press(key)
  // Twice the window of 1440×900, its middle still in the middle; then steps of three tenths.
  await expect.poll(place).toEqual([720, 450])
  await page.keyboard.press('ArrowLeft')
  await expect.poll(place).toEqual([290, 450])
  await page.keyboard.press('ArrowUp')
  await expect.poll(place).toEqual([290, 180])
  await expectSlide(page, 2)
  await page.keyboard.press('PageDown')
  await expectSlide(page, 3)
  expect(await place()).toEqual([0, 0])
  await page.keyboard.press('ArrowDown')
  await expect.poll(place, 'still zoomed in').toEqual([0, 270])
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(place, 'to the edge').toEqual([1440, 270])
})

test('the wheel zooms at the mouse, which moves the slide when it is pressed', async ({ page }) => {
  await open(page, '/?slide=2')
  await expectSlide(page, 2)
  const place = () =>
    page.locator('[data-pane]').evaluate((pane) => [Math.round(pane.scrollLeft), Math.round(pane.scrollTop)])
  await page.mouse.move(300, 200)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  // What was under the mouse still is: at twice the size it is as far again from the edge.
  await expect.poll(place).toEqual([300, 200])
  await page.mouse.down()
  await page.mouse.move(200, 150, { steps: 5 })
  await page.mouse.up()
  await expect.poll(place).toEqual([400, 250])
  await expectSlide(page, 2)
  await page.keyboard.press('0')
  await expect.poll(place).toEqual([0, 0])
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
