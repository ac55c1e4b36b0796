import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { onEachSlide, slideCount, stage } from './briefing-parts'
import { expect, open, test } from './support'

const slides = (page: Page) => page.getByRole('region', { name: '页面' })
const saved = (page: Page) => page.getByText(/已保存在本机/)

/** Puts a record into the store of the decks, as an older version or a broken disk could have left it. */
async function keep(page: Page, id: string, record: unknown): Promise<void> {
  await page.evaluate(
    ([key, value]) =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('work-report')
        asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('decks'))
        asked.addEventListener('error', () => fail(asked.error))
        asked.addEventListener('success', () => {
          const change = asked.result.transaction('decks', 'readwrite')
          change.objectStore('decks').put(value, key as string)
          change.addEventListener('complete', () => {
            asked.result.close()
            done()
          })
        })
      }),
    [id, record] as const,
  )
}

test('what is composed is what is presented, and is there the next day', async ({ page }) => {
  await open(page, '/briefing')
  await slides(page).getByRole('checkbox', { name: '汇报此页：各工作领域的目标状态' }).uncheck()
  await slides(page).getByRole('button', { name: '各项目标完成情况', exact: true }).click()
  await page.getByLabel('标题', { exact: true }).fill('两秒看全局')
  await page.getByRole('textbox', { name: /^讲稿/ }).fill('先看总数。')
  await slides(page).getByRole('button', { name: '下移：两秒看全局' }).click()
  await page.getByLabel('名称').fill('九月调度会')
  await expect(saved(page)).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('名称')).toHaveValue('九月调度会')
  await page.getByRole('main').getByRole('button', { name: '开始汇报', exact: true }).click()
  await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible()
  const titles: string[] = []
  await onEachSlide(page, async (number) => {
    if (number <= 3) titles.push(await stage(page).getByRole('heading', { level: 1 }).innerText())
  })
  expect(titles.slice(1)).toEqual(['两秒看全局', '重点目标'])
})

test('a slide goes where it is dragged, or where its number says', async ({ page }) => {
  await open(page, '/briefing')
  const titles = () =>
    slides(page)
      .getByRole('listitem')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('button')?.textContent))
  const row = (title: string) => slides(page).getByRole('listitem').filter({ hasText: title })
  await expect(row('重点目标')).toHaveCount(1)
  await row('重点目标').dragTo(row('2024 年北京市政府工作报告目标进度汇报'))
  await expect
    .poll(async () => (await titles()).slice(0, 3))
    .toEqual(['重点目标', '2024 年北京市政府工作报告目标进度汇报', '各项目标完成情况'])
  await row('重点目标').dragTo(row('各项目标完成情况'))
  await expect.poll(async () => (await titles()).indexOf('重点目标')).toBe(2)

  await slides(page).getByRole('button', { name: '附录：数字来源', exact: true }).click()
  await page.getByLabel('页码').fill('2')
  await page.getByLabel('页码').press('Enter')
  await expect.poll(async () => (await titles())[1]).toBe('附录：数字来源')
  await expect(page.getByLabel('页码')).toHaveValue('2')
})

test('a decision typed in the meeting is followed up in the next', async ({ page }) => {
  await open(page, '/?date=2024-08-31&slide=1')
  await page.keyboard.press('/')
  await page.keyboard.type('议定')
  await page.keyboard.press('Enter')
  await stage(page).getByLabel('第 1 项：议定事项').fill('每两周调度一次电梯加装')
  await stage(page).getByLabel('第 1 项：责任单位').fill('市住房城乡建设委')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)

  await open(page, '/?date=2024-09-30&slide=2')
  await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('上次议定事项的落实')
  await expect(stage(page)).toContainText('每两周调度一次电梯加装')
  await stage(page).getByLabel(/进展$/).selectOption({ label: '已办结' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await open(page, '/?date=2024-09-30&slide=2')
  await expect(stage(page).getByLabel(/进展$/)).toHaveValue('done')
})

test('a deck goes out into a file and comes back from it', async ({ page }) => {
  await open(page, '/briefing')
  await page.getByLabel('名称').fill('要带走的')
  await page.getByLabel('计划用时（分钟）').fill('15')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出文件' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('要带走的.json')
  const path = await download.path()
  await page.getByLabel('名称').fill('改过了')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '要带走的.json', mimeType: 'application/json', buffer: readFileSync(path) })
  await expect(page.getByRole('status').filter({ hasText: '已导入' })).toContainText('“要带走的”')
  await expect(page.getByLabel('名称')).toHaveValue('要带走的')
  await expect(page.getByRole('combobox', { name: '汇报稿' }).locator('option')).toHaveText([
    '改过了',
    '要带走的',
  ])
})

test('damaged decks are told of and left alone, and the briefing goes on', async ({ page }) => {
  await open(page, '/briefing')
  await page.getByLabel('名称').fill('好的')
  await expect(saved(page)).toBeVisible()
  const damaged = [null, 42, 'text', {}, { deck: null }, { deck: { id: 'x', order: 'not a list' } }, [1, 2]]
  for (const [index, record] of damaged.entries()) await keep(page, `damaged-${index}`, record)
  await page.reload()
  await expect(page.getByText(`本机有 ${damaged.length} 份汇报稿已损坏`)).toBeVisible()
  await expect(page.getByLabel('名称')).toHaveValue('好的')
  await open(page, '/?slide=1')
  expect(await slideCount(page)).toBeGreaterThan(40)
})

for (const [how, script] of [
  ['blocked', 'Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("denied") } })'],
  ['full', 'IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }'],
] as const) {
  test(`with its storage ${how} a deck lasts as long as the page, and that is said`, async ({ page }) => {
    await page.addInitScript(script)
    await open(page, '/briefing')
    await page.getByLabel('名称').fill('只在这一页')
    await expect(page.getByRole('alert')).toContainText('本机存储被禁用或已满')
    await slides(page).getByRole('checkbox', { name: '汇报此页：重点目标' }).uncheck()
    await page.getByRole('main').getByRole('button', { name: '开始汇报', exact: true }).click()
    await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    await expect(stage(page).getByRole('heading', { level: 1 })).toContainText('欠序时清单')
  })
}

test('two tabs on one deck show each other’s words, and neither loses any', async ({ page, context }) => {
  await open(page, '/briefing')
  const second = await context.newPage()
  await open(second, '/briefing')
  const title = (tab: Page) => tab.getByLabel('标题', { exact: true })
  const notes = (tab: Page) => tab.getByRole('textbox', { name: /^讲稿/ })

  await title(page).fill('九月调度会')
  await expect(title(second)).toHaveValue('九月调度会')
  await notes(second).fill('先看总数。')
  await expect(notes(page)).toHaveValue('先看总数。')
  await page.getByLabel('名称').fill('给市长')
  await expect(second.getByLabel('名称')).toHaveValue('给市长')
  await expect(saved(page)).toBeVisible()

  // Each tab writes once more, which would have put its own older words over the other's.
  await second.getByLabel('计划用时（分钟）').fill('30')
  await expect(page.getByLabel('计划用时（分钟）')).toHaveValue('30')
  await second.close()
  await page.reload()
  await expect(title(page)).toHaveValue('九月调度会')
  await expect(notes(page)).toHaveValue('先看总数。')
  await expect(page.getByLabel('名称')).toHaveValue('给市长')

  const third = await context.newPage()
  await open(third, '/briefing')
  await third.getByRole('button', { name: '删除', exact: true }).click()
  await third.getByRole('button', { name: /^再按一次/ }).click()
  await expect(page.getByLabel('名称')).toHaveValue('')
  await page.getByText('已删除“给市长”。').getByRole('button', { name: '撤销' }).click()
  await expect(page.getByLabel('名称')).toHaveValue('给市长')
  await expect(third.getByLabel('名称')).toHaveValue('给市长')
  await expect(third.getByText('已删除')).toHaveCount(0)
  await third.reload()
  await expect(title(third)).toHaveValue('九月调度会')
})

test('the deck that was open yesterday is what the header presents', async ({ page }) => {
  await open(page, '/briefing')
  await page.getByRole('button', { name: '新建' }).click()
  await page.getByLabel('标题', { exact: true }).fill('给人大的开场')
  await expect(saved(page)).toBeVisible()
  await open(page, '/')
  await page.reload()
  await page
    .getByRole('banner')
    .getByRole('button', { name: /开始汇报/ })
    .click()
  await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('给人大的开场')
})

test('the slide’s picture stays in sight while its remarks are typed', async ({ page }) => {
  await open(page, '/briefing')
  await slides(page).getByRole('button', { name: '物业服务示范项目', exact: true }).click()
  const editor = page.getByRole('region', { name: '预览' })
  const last = editor.getByRole('textbox', { name: '提请研究事项' })
  await last.focus()
  await last.fill('增拨预算')
  const places = async () => {
    const [picture, field] = await Promise.all([
      editor.locator('[inert]').first().boundingBox(),
      last.boundingBox(),
    ])
    return { picture: picture as NonNullable<typeof picture>, field: field as NonNullable<typeof field> }
  }
  await expect(editor.locator('[inert]').first()).toBeInViewport({ ratio: 0.95 })
  const { picture, field } = await places()
  expect(field.y).toBeGreaterThanOrEqual(picture.y + picture.height)
  expect(field.y + field.height).toBeLessThanOrEqual(900)

  // Upwards, too: a field that was behind the picture comes out below it.
  const first = editor.getByLabel('标题', { exact: true })
  await first.focus()
  const top = await first.boundingBox()
  expect(top?.y).toBeGreaterThanOrEqual((await places()).picture.y + picture.height)
})

test('on a phone the slide that is chosen comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/briefing')
  await slides(page).getByRole('button', { name: '附录：数字来源', exact: true }).click()
  await expect(page.getByLabel('标题', { exact: true })).toBeInViewport()
  await expect(page.getByRole('region', { name: '预览' })).toBeFocused()
})

test('a tab that has slept and writes over a deck makes what stood there an earlier version', async ({
  page,
  context,
}) => {
  await open(page, '/briefing')
  // Its browser has put it to sleep: it hears nothing of the other tab.
  const sleeper = await context.newPage()
  await sleeper.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined
  })
  await open(sleeper, '/briefing')
  await page.getByLabel('名称').fill('睡着时写的')
  await expect(saved(page)).toBeVisible()
  await sleeper.getByLabel('名称').fill('醒来写的')
  await sleeper.getByText('以前的版本').click()
  await sleeper.getByRole('button', { name: '恢复', exact: true }).first().click()
  await expect(sleeper.getByLabel('名称')).toHaveValue('睡着时写的')
  await expect(page.getByLabel('名称')).toHaveValue('睡着时写的')
})

test('what is changed in a tab of the composer reaches both windows of a briefing', async ({
  page,
  context,
}) => {
  await open(page, '/?slide=1')
  await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  const presenter = await opened
  const now = presenter.getByRole('region', { name: '当前页' }).getByRole('heading')
  await expect(now).toContainText('2024 年北京市政府工作报告')
  const composer = await context.newPage()
  await open(composer, '/briefing')
  await composer.getByLabel('标题', { exact: true }).fill('九月调度会')
  await expect(stage(page).getByRole('heading', { level: 1 })).toHaveText('九月调度会')
  await expect(now).toContainText('九月调度会')
})
