import { addressIn, expect, open, settled, test } from './support'
import { namesIn, resultCount, rowsIn } from './screen-parts'

test('combined filters make a short address that shows a stranger the same', async ({ page, stranger }) => {
  await open(page, '/targets')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '7 城市精细化治理' }).click()
  await main.getByRole('button', { name: '10 保障和改善民生' }).click()
  await main.getByRole('button', { name: /^略慢/ }).click()
  await main.getByRole('button', { name: /^滞后/ }).click()
  await main.getByRole('button', { name: '数量', exact: true }).click()
  await main.getByRole('searchbox').fill('新增')
  await main.getByLabel('排序').selectOption({ label: '名称' })
  await main.getByLabel('分组').selectOption({ label: '按领域' })
  await main.getByLabel('显示方式').selectOption({ label: '表格' })

  const found = await resultCount(page).innerText()
  const names = await namesIn(main)
  expect(names.length).toBeGreaterThan(1)
  await expect(main.getByRole('table')).not.toHaveCount(0)
  expect(addressIn(page)).toBe(
    '/targets?area=7,10&status=at-risk,behind&kind=count&q=新增&sort=name&group=area&as=table',
  )
  expect(page.url().length, 'short enough for a message').toBeLessThan(200)

  await stranger.goto(page.url())
  await settled(stranger)
  await expect(resultCount(stranger)).toHaveText(found)
  expect(await namesIn(stranger.getByRole('main'))).toEqual(names)
  await expect(stranger.getByRole('main').getByRole('searchbox')).toHaveValue('新增')
  await expect(stranger.getByRole('main').getByRole('button', { pressed: true })).toHaveCount(5)
  await expect(stranger.getByLabel('分组')).toHaveValue('area')
})

test('a reload keeps everything', async ({ page }) => {
  await open(page, '/targets?area=7&status=behind&sort=name&group=status&date=2024-08-31&lang=en')
  const names = await namesIn(page.getByRole('main'))
  const address = addressIn(page)
  await page.reload()
  await settled(page)
  expect(addressIn(page)).toBe(address)
  expect(await namesIn(page.getByRole('main'))).toEqual(names)
  await expect(page.getByRole('combobox', { name: 'As-of date' })).toHaveValue('2024-08-31')
})

test('back and forward go through the filters, one step for each', async ({ page }) => {
  await open(page, '/targets')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '9 生态环境保护' }).click()
  await expect(resultCount(page)).toHaveText('显示 5 个，共 51 个')
  await main.getByRole('button', { name: /^略慢/ }).click()
  await expect(resultCount(page)).toHaveText('显示 2 个，共 51 个')

  await page.goBack()
  await expect(resultCount(page)).toHaveText('显示 5 个，共 51 个')
  await page.goBack()
  await expect(resultCount(page)).toHaveText('显示 51 个，共 51 个')
  await page.goForward()
  await page.goForward()
  await expect(resultCount(page)).toHaveText('显示 2 个，共 51 个')
  expect(addressIn(page)).toBe('/targets?area=9&status=at-risk')
})

test('what is typed replaces the address: one step back leads away from the search', async ({ page }) => {
  await open(page)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '目标清单' }).click()
  await page.getByRole('searchbox').pressSequentially('电梯')
  await expect(resultCount(page)).toHaveText('显示 2 个，共 51 个')
  await page.goBack()
  await expect(page.getByRole('region', { name: '目标状态' })).toBeVisible()
})

test('the search shows its result by the last key, and 清除全部筛选 empties it all', async ({ page }) => {
  await open(page, '/targets?area=7&status=behind&kind=count&q=电梯&sort=name')
  await expect(resultCount(page)).toHaveText('显示 1 个，共 51 个')
  await page.getByRole('button', { name: '清除全部筛选' }).click()
  await expect(resultCount(page)).toHaveText('显示 51 个，共 51 个')
  expect(addressIn(page), 'the order is no filter').toBe('/targets?sort=name')
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('an empty result says why, and each way out works', async ({ page }) => {
  await open(page, '/targets?area=5&status=missed&q=电梯')
  await expect(resultCount(page)).toHaveText('显示 0 个，共 51 个')
  await expect(page.getByRole('heading', { name: '没有符合条件的目标' })).toBeVisible()
  await page.getByRole('button', { name: '去掉状态：未完成' }).click()
  expect(addressIn(page)).toBe('/targets?area=5&q=电梯')
  await page.getByRole('button', { name: '去掉工作领域：扩大内需与供给侧改革' }).click()
  await expect(rowsIn(page.getByRole('main'))).toHaveCount(2)
})

test('each order is an order', async ({ page }) => {
  await open(page, '/targets?as=table')
  const column = async (index: number) =>
    page.getByRole('main').locator(`tbody tr > :nth-child(${index})`).allInnerTexts()
  const numbersIn = (texts: string[]) =>
    texts.filter((text) => text !== '—').map((text) => Number.parseFloat(text.replace('−', '-')))

  const gaps = numbersIn(await column(8))
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
  await page.getByLabel('排序').selectOption({ label: '完成率' })
  const completions = numbersIn(await column(6))
  expect(completions).toEqual([...completions].sort((a, b) => b - a))
  expect((await column(6)).lastIndexOf('—'), 'what is unknown comes last').toBe(50)
  await page.getByLabel('排序').selectOption({ label: '领域顺序' })
  const areas = numbersIn(await column(2))
  expect(areas).toEqual([...areas].sort((a, b) => a - b))
  await page.getByLabel('排序').selectOption({ label: '数据日期' })
  const dates = (await column(9)).filter((text) => text !== '—')
  expect(dates).toEqual([...dates].sort((a, b) => b.localeCompare(a)))
})

test('groups hold every result once', async ({ page }) => {
  await open(page, '/targets?group=area')
  const main = page.getByRole('main')
  await expect(rowsIn(main)).toHaveCount(51)
  const headings = await main.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings).toHaveLength(10)
  expect(headings.reduce((total, heading) => total + Number(/\d+$/.exec(heading)?.[0]), 0)).toBe(51)
  await page.getByLabel('分组').selectOption({ label: '按状态' })
  await expect(rowsIn(main)).toHaveCount(51)
  const behind = main.getByRole('region', { name: '滞后', exact: true })
  for (const row of await rowsIn(behind).allInnerTexts()) expect(row).toContain('滞后')
})

test('what means nothing in an address is named, and the rest of it is read', async ({ page }) => {
  await open(page, '/targets?area=7,99&status=behind,great&sort=%00&q=%E0%A4%A&__proto__=x')
  const notice = page.getByRole('status').filter({ hasText: '地址中有无法识别的部分' })
  await expect(notice).toContainText('area=99')
  await expect(notice).toContainText('status=great')
  await expect(page.getByRole('main').getByRole('button', { name: /^7 /, pressed: true })).toBeVisible()
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toHaveCount(0)
})

test('an address that leads nowhere says so, and shows two ways on', async ({ page }) => {
  await open(page, '/targets/no-such-target?area=7')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个目标')
  await page.getByRole('link', { name: '查看全部目标' }).click()
  await expect(resultCount(page)).toHaveText('显示 13 个，共 51 个')

  await open(page, '/nowhere?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
  await page.getByRole('link', { name: 'Back to the overview' }).click()
  await expect(page.getByRole('region', { name: 'Headline targets' })).toBeVisible()
})
