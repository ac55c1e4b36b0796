import { addressIn, expect, open, test } from './support'
import { areaCards, areaStrip, countOn, kpiCard, resultCount, rowsIn } from './screen-parts'

test('an area in the header filters the overview, and 全部 lets go again', async ({ page }) => {
  await open(page)
  await areaStrip(page).getByRole('link', { name: '城市精细化治理' }).click()
  expect(addressIn(page)).toBe('/?area=7')
  const card = areaCards(page).filter({ hasText: '城市精细化治理' })
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  await expect(card).toContainText('13 个目标')
  expect(await countOn(kpiCard(page, '目标总数'))).toBe(13)
  for (const row of await rowsIn(page.getByRole('main')).allInnerTexts()) {
    expect(row).toContain('7 城市精细化治理')
  }
  await expect(areaStrip(page).getByRole('link', { name: '城市精细化治理' })).toHaveAttribute(
    'aria-current',
    'true',
  )

  await areaStrip(page).getByRole('link', { name: '全部' }).click()
  expect(addressIn(page)).toBe('/')
  await expect.poll(() => countOn(kpiCard(page, '目标总数'))).toBe(51)
})

test('an area card does the same, and a second press lets go', async ({ page }) => {
  await open(page)
  const card = areaCards(page).filter({ hasText: '生态环境保护' })
  await card.click()
  expect(addressIn(page)).toBe('/?area=9')
  await expect.poll(() => countOn(kpiCard(page, '目标总数'))).toBe(5)

  // Together with a status: only what is in the area and has it.
  await kpiCard(page, '略慢').click()
  expect(addressIn(page)).toBe('/?area=9&status=at-risk')
  await expect(rowsIn(page.getByRole('region', { name: /^符合条件的目标/ }))).toHaveCount(
    await countOn(kpiCard(page, '略慢')),
  )
  await kpiCard(page, '略慢').click()
  await card.click()
  expect(addressIn(page)).toBe('/')
})

test('an area without a target shows none, and does not pretend', async ({ page }) => {
  await open(page, '/?area=5')
  expect(await countOn(kpiCard(page, '目标总数'))).toBe(0)
  await expect(page.getByRole('region', { name: '重点目标' })).toHaveCount(0)
  await expect(areaCards(page).filter({ hasText: '扩大内需' })).toContainText('均为定性，无可核对目标')
})

test('from the list and from a target, the header leads to the list of an area', async ({ page }) => {
  await open(page, '/targets?status=behind')
  await areaStrip(page).getByRole('link', { name: '城市精细化治理' }).click()
  expect(addressIn(page)).toBe('/targets?area=7&status=behind')
  await expect(resultCount(page)).toHaveText('显示 4 个，共 51 个')

  await open(page, '/targets/urban-jobs')
  await areaStrip(page).getByRole('link', { name: '首都安全稳定' }).click()
  expect(addressIn(page)).toBe('/targets?area=11')
  await expect(resultCount(page)).toHaveText('显示 4 个，共 51 个')
})

test('the list takes several areas at once', async ({ page }) => {
  await open(page, '/targets')
  const areas = page.getByRole('group', { name: '工作领域' })
  await areas.getByRole('button', { name: '11 首都安全稳定' }).click()
  await expect(resultCount(page)).toHaveText('显示 4 个，共 51 个')
  await areas.getByRole('button', { name: '7 城市精细化治理' }).click()
  expect(addressIn(page)).toBe('/targets?area=7,11')
  await expect(resultCount(page)).toHaveText('显示 17 个，共 51 个')
  await areas.getByRole('button', { name: '11 首都安全稳定' }).click()
  await expect(resultCount(page)).toHaveText('显示 13 个，共 51 个')
  await expect(areas.getByRole('button', { pressed: true })).toHaveCount(1)
})
