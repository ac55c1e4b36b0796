import { addressIn, expect, open, test } from './support'
import { namesIn, resultCount } from './screen-parts'

test('a target is found by pinyin, by Chinese, by English, in any width and case', async ({ page }) => {
  await open(page, '/targets')
  for (const [typed, name] of [
    ['bzxzlzf', '保障性租赁住房'],
    ['baozhangxing zulin', '保障性租赁住房'],
    ['租赁住房', '保障性租赁住房'],
    ['RENTAL HOMES', '保障性租赁住房'],
    ['ｂｚｘｚｌｚｆ', '保障性租赁住房'], // full width, as a Chinese keyboard writes it
    ['czxzjy', '城镇新增就业'],
  ] as const) {
    await page.getByRole('searchbox').fill('')
    await expect(resultCount(page)).toHaveText('显示 51 个，共 51 个')
    await page.getByRole('searchbox').pressSequentially(typed)
    await expect(resultCount(page), typed).toHaveText('显示 1 个，共 51 个')
    expect(await namesIn(page.getByRole('main')), typed).toEqual([name])
    expect(addressIn(page)).toBe(`/targets?q=${typed}`)
  }
})

test('a search that means something to a pattern is taken word for word', async ({ page }) => {
  await open(page, '/targets')
  await page.getByRole('searchbox').fill('(.*)+')
  await expect(resultCount(page)).toHaveText('显示 0 个，共 51 个')
  await expect(page.getByText('文字“(.*)+”').locator('visible=true').first()).toBeVisible()
})

for (const address of ['/', '/targets', '/targets?as=table', '/targets/urban-jobs', '/nowhere']) {
  test(`“/” goes to the search from ${address}`, async ({ page }) => {
    await open(page, address)
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox')
    await expect(search).toBeFocused()
    await expect(search, 'the key itself is not typed').toHaveValue('')
    await page.keyboard.type('a/b')
    await expect(search, 'in the field it is a letter').toHaveValue('a/b')
  })
}

test('“/” does nothing during a briefing', async ({ page }) => {
  await open(page, '/?slide=1')
  await page.keyboard.press('/')
  expect(addressIn(page)).toBe('/?slide=1')
})
