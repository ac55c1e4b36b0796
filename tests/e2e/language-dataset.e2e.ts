import { addressIn, expect, goTo, open, settled, test } from './support'
import { kpiCards, namesIn, resultCount } from './screen-parts'
import { misplaced, spoilt, textsOf } from './page-texts'
import { inLanguage, LANGUAGES, WALKS } from './places'

test('the language changes in one click; filters, day and place stay', async ({ page }) => {
  await open(page, '/targets?area=7&status=behind&date=2024-08-31')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  const count = (await namesIn(page.getByRole('main'))).length
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/^Targets · /)
  await expect(resultCount(page)).toHaveText(`Showing ${count} of 51`)
  expect(addressIn(page)).toBe('/targets?date=2024-08-31&lang=en&area=7&status=behind')
  await expect(page.getByRole('combobox', { name: 'As-of date' })).toHaveValue('2024-08-31')

  await page.reload()
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page).toHaveTitle(/^目标清单 · /)
  expect(addressIn(page)).toBe('/targets?date=2024-08-31&area=7&status=behind')
})

test('the dataset changes in one click, under a banner that says what it is', async ({ page }) => {
  await open(page)
  const banner = page.getByRole('status').filter({ hasText: '数据：' })
  await expect(banner).toContainText('演示数据：进展、原因和措施均为虚构')
  await banner.getByRole('button', { name: '切换到公开数据' }).click()
  await expect(banner).toContainText('公开数据：只收录能找到出处的数字')
  expect(addressIn(page)).toBe('/?data=published')
  await settled(page)
  await expect(page.getByText('统计截至 2024年12月31日')).toBeVisible()
  const published = await kpiCards(page).allInnerTexts()

  await page.reload()
  await settled(page)
  expect(await kpiCards(page).allInnerTexts()).toEqual(published)
  await page.getByLabel('数据集').selectOption({ label: '演示数据' })
  expect(addressIn(page)).toBe('/')
  await expect(page.getByText('统计截至 2024年9月30日')).toBeVisible()
})

test('a day that was chosen stays chosen when the dataset changes', async ({ page }) => {
  await open(page, '/?date=2024-06-30')
  await page.getByRole('button', { name: '切换到公开数据' }).click()
  expect(addressIn(page)).toBe('/?data=published&date=2024-06-30')
  await expect(page.getByText('统计截至 2024年6月30日')).toBeVisible()
  await page.getByLabel('数据集').selectOption({ label: '演示数据' })
  expect(addressIn(page)).toBe('/?date=2024-06-30')
})

test('the day that is looked from changes what counts', async ({ page }) => {
  await open(page)
  const september = await kpiCards(page).allInnerTexts()
  await page.getByRole('combobox', { name: '统计截至日' }).selectOption('2024-06-30')
  expect(addressIn(page)).toBe('/?date=2024-06-30')
  await expect(page.getByText('序时进度 49.7% · 第 182 / 366 天')).toBeVisible()
  expect(await kpiCards(page).allInnerTexts()).not.toEqual(september)

  await page.getByRole('combobox', { name: '统计截至日' }).selectOption({ label: '其他日期…' })
  await page.getByRole('textbox', { name: '其他日期…' }).fill('2024-07-15')
  await expect(page.getByText('统计截至 2024年7月15日')).toBeVisible()
  expect(addressIn(page)).toBe('/?date=2024-07-15')
})

test('the theme is kept on this device and not in the address', async ({ page }) => {
  await open(page)
  await page.getByLabel('主题').selectOption({ label: '深色' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(addressIn(page)).toBe('/')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByLabel('主题').selectOption({ label: '跟随系统' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

for (const language of LANGUAGES) {
  for (const [walk, places] of Object.entries(WALKS)) {
    test(`each text is in the language it is marked to be in, on every screen of ${walk}: ${language}`, async ({
      page,
    }) => {
      test.slow()
      const titles: string[] = []
      const found: string[] = []
      await open(page, inLanguage('/', language))
      for (const [place, address] of Object.entries(places)) {
        await goTo(page, inLanguage(address, language))
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en')
        const texts = await textsOf(page)
        // The waiting window of a presenter has the fewest.
        expect(texts.length, place).toBeGreaterThan(3)
        found.push(...[...misplaced(texts), ...spoilt(texts)].map((text) => `${place}: ${text}`))
        titles.push(await page.title())
      }
      expect([...new Set(found)]).toEqual([])
      expect(new Set(titles).size, 'screens have titles of their own').toBeGreaterThan(8)
    })
  }
}
