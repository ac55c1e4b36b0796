import { mkdirSync, writeFileSync } from 'node:fs'
import { stickingOut } from './page-layout'
import { rowsIn } from './screen-parts'
import { expect, open, test } from './support'

/** A4 upright at 96 dots an inch, less the margins. */
test.use({ viewport: { width: 690, height: 1010 } })

test('the list prints with all its rows, and without what cannot be pressed on paper', async ({ page }) => {
  await open(page, '/targets')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: '切换到公开数据' })).toBeHidden()
  await expect(page.getByLabel('排序')).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(
    page.getByText('演示数据：进展、原因和措施均为虚构'),
    'paper says that it is made up',
  ).toBeVisible()
  const rows = rowsIn(page.getByRole('main'))
  await expect(rows).toHaveCount(51)
  for (const row of await rows.all()) await expect(row).toBeVisible()
  expect(await stickingOut(page)).toEqual([])
})

test('the table prints with all its rows and columns', async ({ page }) => {
  await open(page, '/targets?as=table')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('row')).toHaveCount(52)
  const scroller = page.getByRole('region', { name: /目标及其完成情况/ })
  const hidden = await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(hidden, 'no column is cut off: paper does not scroll').toBeLessThanOrEqual(1)
  expect(await stickingOut(page)).toEqual([])
})

test('the overview prints every row of its lists, also those folded up on screen', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(rowsIn(page.getByRole('region', { name: '重点目标' }))).toHaveCount(6)
  await expect(page.getByText('统计截至 2024年9月30日')).toBeVisible()
  expect(await stickingOut(page)).toEqual([])
})

test('a target prints with its table, its sentence and its sources', async ({ page }) => {
  await open(page, '/targets/lifts-completed')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation', { name: '在筛选结果中前后浏览' })).toBeHidden()
  await expect(page.getByRole('region', { name: '报告原文' }).locator('mark')).toBeVisible()
  const table = page.getByRole('figure').getByRole('table')
  const { width, height } = (await table.boundingBox()) ?? { width: 0, height: 0 }
  expect(Math.min(width, height), 'the table of the trend is on paper').toBeGreaterThan(100)
  await expect(page.getByRole('region', { name: '观测值与来源' }).getByRole('table').first()).toBeVisible()
  expect(await stickingOut(page)).toEqual([])
})

/** Pages that a print may take at most: the report has ten thousand characters, the others are a meeting's paper. */
const MOST_PAGES: Readonly<Record<string, number>> = { 'report-zh': 15 }

for (const [name, address] of Object.entries({
  'overview-zh': '/',
  'table-zh': '/targets?as=table',
  'target-zh': '/targets/lifts-completed',
  'target-en': '/targets/lifts-completed?lang=en',
  'report-zh': '/report',
  'departments-zh': '/departments',
})) {
  test(`it can be made into a PDF: ${name}`, async ({ page }) => {
    await open(page, address)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    mkdirSync('artifacts/print', { recursive: true })
    writeFileSync(`artifacts/print/${name}.pdf`, pdf)
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(pages, 'no waste of paper').toBeLessThanOrEqual(MOST_PAGES[name] ?? 6)
  })
}
