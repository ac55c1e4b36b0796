import { addressIn, expect, open, test } from './support'
import {
  areaCards,
  countOn,
  gapIn,
  kpiCard,
  kpiCards,
  namesIn,
  resultCount,
  rowsIn,
  sum,
} from './screen-parts'

test('the overview says from which day it looks, and how much of the year is gone', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 个方面工作，51 个目标，今天走到哪里')
  await expect(page.getByText('统计截至 2024年9月30日')).toBeVisible()
  await expect(page.getByText('序时进度 74.9% · 第 274 / 366 天')).toBeVisible()
})

for (const address of ['/', '/?data=published', '/?date=2024-06-30', '/?date=2024-01-31']) {
  test(`the counts sum to the total, over the statuses and over the areas: ${address}`, async ({ page }) => {
    await open(page, address)
    const [total, ...bands] = await Promise.all((await kpiCards(page).all()).map(countOn))
    expect(total).toBe(51)
    expect(bands).toHaveLength(5)
    expect(sum(bands)).toBe(total)

    const shares = (await kpiCards(page).allInnerTexts()).flatMap((text) => /占 (\d+)%/.exec(text)?.[1] ?? [])
    expect(sum(shares.map(Number)), 'shares shown together').toBe(100)

    const [all, ...areas] = await Promise.all(
      (await areaCards(page).all()).map(async (card) => {
        const counts = await card.getByRole('listitem').allInnerTexts()
        return sum(counts.map((count) => Number(/\d+$/.exec(count)?.[0])))
      }),
    )
    expect(areas).toHaveLength(11)
    expect(all).toBe(total)
    expect(sum(areas)).toBe(total)
  })
}

test('an area that has no number to show says so', async ({ page }) => {
  await open(page)
  await expect(areaCards(page).filter({ hasText: '扩大内需与供给侧改革' })).toContainText(
    '均为定性，无可核对目标',
  )
  await expect(areaCards(page).filter({ hasText: '数字经济' })).toContainText('1 个节点，无量化目标')
})

test('a KPI card filters the overview by its status, and lets go again', async ({ page }) => {
  await open(page)
  const behind = kpiCard(page, '滞后')
  const count = await countOn(behind)
  await behind.click()
  await expect(behind).toHaveAttribute('aria-pressed', 'true')
  expect(addressIn(page)).toBe('/?status=behind,missed')

  const matching = page.getByRole('region', { name: `符合条件的目标 ${count} 个` })
  await expect(rowsIn(matching)).toHaveCount(count)
  for (const row of await rowsIn(matching).allInnerTexts()) expect(row).toMatch(/滞后|未完成/)
  expect(await countOn(kpiCard(page, '目标总数')), 'the counts are not filtered by themselves').toBe(51)

  await matching.getByRole('link', { name: '在目标清单中打开' }).click()
  await expect(resultCount(page)).toHaveText(`显示 ${count} 个，共 51 个`)
  await page.goBack()
  await behind.click()
  await expect(behind).toHaveAttribute('aria-pressed', 'false')
  expect(addressIn(page)).toBe('/')
})

test('every KPI card leads to as many targets as it counts', async ({ page }) => {
  await open(page)
  for (const label of ['已完成', '达到序时', '略慢', '滞后', '其他']) {
    const count = await countOn(kpiCard(page, label))
    await kpiCard(page, label).click()
    await expect(rowsIn(page.getByRole('region', { name: /^符合条件的目标/ }))).toHaveCount(count)
  }
  await kpiCard(page, '目标总数').click()
  await expect(page.getByRole('region', { name: '需要关注' })).toBeVisible()
  expect(addressIn(page)).toBe('/')
})

for (const address of ['/', '/?data=published', '/?date=2025-12-31']) {
  test(`the attention list begins with the worst: ${address}`, async ({ page }) => {
    await open(page, address)
    const needed = (await countOn(kpiCard(page, '略慢'))) + (await countOn(kpiCard(page, '滞后')))
    const attention = page.getByRole('region', { name: '需要关注' })
    // However the list is folded: it says how many more there are.
    const more = attention.getByRole('button', { name: /全部|余下|更多/ })
    if (await more.isVisible()) await more.click()
    await expect(rowsIn(attention)).toHaveCount(needed)

    const rows = await rowsIn(attention).allInnerTexts()
    const isFirst = (row: string) => /未完成|已逾期/.test(row)
    const firstOthers = rows.findIndex((row) => !isFirst(row))
    const others = firstOthers === -1 ? [] : rows.slice(firstOthers)
    expect(others.filter(isFirst), 'missed and late ones stand before all others').toEqual([])
    const gaps = others.map(gapIn).filter((gap) => !Number.isNaN(gap))
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
    // A missed figure does not say its days: it was due on 31 December, a year before.
    const first = rows.filter(isFirst).map((row) => ({
      daysLate: Number(/已逾期 (\d+) 天/.exec(row)?.[1] ?? 365),
      gap: gapIn(row),
    }))
    const last = Number.MAX_SAFE_INTEGER
    const byUrgency = [...first].sort((a, b) => b.daysLate - a.daysLate || (a.gap || last) - (b.gap || last))
    expect(first).toEqual(byUrgency)

    if (rows.filter(isFirst).length > 0 || gaps.length === 0) return
    // The same in another place: the list of all targets behind schedule, widest gap first.
    const [worst] = await namesIn(attention)
    await open(page, address.replace('/', '/targets').replace('?', '?status=at-risk,behind,missed&'))
    const [widest] = await namesIn(page.getByRole('main'))
    expect(worst).toBe(widest)
  })
}

test('the headline targets stand on the overview, each with its bar and its figures', async ({ page }) => {
  await open(page)
  const headline = page.getByRole('region', { name: '重点目标' })
  expect([...(await namesIn(headline))].sort()).toEqual(
    [
      '城镇新增就业',
      '保障性租赁住房',
      '新增中小学学位',
      '新增普惠托位',
      '老楼加装电梯·完工',
      '高标准农田建设',
    ].sort(),
  )
  const jobs = rowsIn(headline).filter({ hasText: '城镇新增就业' })
  await expect(jobs).toContainText(/[\d.]+ \/ 26 万人/)
  await expect(jobs.getByRole('progressbar')).toHaveAccessibleName('城镇新增就业进度')
})

test('every progress bar says its figures in words, and none claims a number that is not there', async ({
  page,
}) => {
  await open(page, '/targets?data=published')
  const bars = page.getByRole('progressbar')
  expect(await bars.count()).toBe(37)
  const said = await bars.evaluateAll((list) =>
    list.map((bar) => ({
      now: bar.getAttribute('aria-valuenow'),
      text: bar.getAttribute('aria-valuetext') ?? '',
    })),
  )
  for (const { now, text } of said) {
    expect(text).not.toBe('')
    if (now === null) {
      expect(text).toMatch(/没有|未给出/)
      continue
    }
    expect(Number(now)).toBeGreaterThanOrEqual(0)
    expect(Number(now)).toBeLessThanOrEqual(100)
    const [, share] = /完成 (−?[\d.]+)%/.exec(text) ?? []
    expect(share, text).toBeDefined()
    expect(Math.min(100, Number(share))).toBeCloseTo(Number(now), 0)
  }
})
