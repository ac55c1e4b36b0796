import type { Page } from '@playwright/test'
import { kpiCard, kpiCards, countOn, namesIn, resultCount, sum } from './screen-parts'
import { expect, open, settled, test } from './support'
import { spoilt, textsOf } from './page-texts'

type Records = Record<string, unknown>[]

/** Lets the document pass through, changed on the way. */
async function spoil(page: Page, path: RegExp, change: (records: Records) => unknown[]): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch()
    const document = (await response.json()) as { records: Records }
    await route.fulfill({ response, json: { ...document, records: change(document.records) } })
  })
}

const TARGETS = /\/reports\/2024\/targets\.json$/
const OBSERVATIONS = /\/datasets\/demo\/observations\.json$/

const notice = (page: Page) => page.getByRole('status').filter({ hasText: /搁置|未予采用/ })

test('one bad target is set aside, counted and named; the other fifty show', async ({ page }) => {
  await spoil(page, TARGETS, (records) =>
    records.map((record) => (record.id === 'key-labs' ? { ...record, year: '2024' } : record)),
  )
  await open(page)
  await expect(notice(page)).toContainText('有 1 条记录不合约定，已搁置，未计入任何数字。')
  await notice(page).getByText('查看明细').click()
  await expect(notice(page).getByRole('listitem')).toHaveText(
    /reports\/2024\/targets\.json.*key-labs.*year.*类型不对/,
  )
  const [total, ...bands] = await Promise.all((await kpiCards(page).all()).map(countOn))
  expect(total).toBe(50)
  expect(sum(bands)).toBe(50)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('50 个目标')

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '目标清单' }).click()
  await settled(page)
  await expect(resultCount(page)).toHaveText('显示 50 个，共 50 个')
  const names = await namesIn(page.getByRole('main'))
  expect(names).toHaveLength(50)
  expect(names).not.toContain('北京市重点实验室重组启动')
  await expect(notice(page)).toBeVisible()
})

test('in English it is told in English', async ({ page }) => {
  await spoil(page, TARGETS, ([first, ...others]) => [{ ...first, kind: 17 }, ...others])
  await open(page, '/?lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'was set aside' })).toContainText(
    '1 record breaks the contract',
  )
})

test('a bad observation never becomes a figure', async ({ page }) => {
  await spoil(page, OBSERVATIONS, (records) =>
    records.map((record) =>
      record.target_id === 'urban-jobs' && record.date === '2024-09-30'
        ? { ...record, value: '226000' }
        : record,
    ),
  )
  await open(page, '/targets?q=czxzjy')
  await expect(notice(page)).toContainText('有 1 条记录不合约定')
  // The last good figure, of August, not nought and not the text.
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: '城镇新增就业' }),
  ).toContainText('20.05 / 26 万人')
  expect(spoilt(await textsOf(page))).toEqual([])
})

test('what is no record at all, and what comes twice, is counted too', async ({ page }) => {
  await spoil(page, TARGETS, (records) => [
    ...records,
    null,
    'not a record',
    { ...records[0], year: 2023 }, // the same id with other content: neither can be believed
  ])
  await open(page)
  await expect(notice(page)).toContainText('有 4 条记录不合约定')
  expect(await countOn(kpiCard(page, '目标总数'))).toBe(50)
  expect(spoilt(await textsOf(page))).toEqual([])
})

test('markup in a record is text', async ({ page }) => {
  test.slow() // five pages, each opened anew
  const markup = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>'
  await spoil(page, TARGETS, (records) =>
    records.map((record) =>
      record.id === 'urban-jobs' ? { ...record, name: { zh: markup, en: markup } } : record,
    ),
  )
  for (const address of ['/', '/targets', '/targets?as=table', '/targets/urban-jobs', '/?area=10&slide=3']) {
    await open(page, address)
    await expect(page.getByText(markup).locator('visible=true').first()).toBeVisible()
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined()
})
