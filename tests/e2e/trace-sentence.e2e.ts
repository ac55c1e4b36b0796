import { measureTextsOf, observationsOf, targetsOf } from './api-documents'
import { addressIn, expect, goTo, open, settled, test } from './support'
import { namesIn, resultCount } from './screen-parts'

/** The page writes the source's ASCII marks full width, one for one; this undoes it for comparison. */
const folded = (text: string) => text.normalize('NFKC')

/** A figure as the page writes it, in whole units: `2.51 万人` is 25,100. */
const inUnits = (text: string) =>
  Math.round(Number.parseFloat(text.replaceAll(',', '')) * (text.includes('万') ? 10_000 : 1))

test('a target opens from the list, and its sentence is marked where the report says it', async ({
  page,
  request,
}) => {
  const targets = await targetsOf(request)
  await open(page, '/targets?q=bzxzlzf')
  await page.getByRole('main').getByRole('link', { name: '保障性租赁住房' }).click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('保障性租赁住房')
  await expect(page).toHaveTitle(/^保障性租赁住房 · /)

  const mark = page.getByRole('region', { name: '报告原文' }).locator('mark')
  await expect(mark).toBeVisible()
  const target = targets.find(({ id }) => id === 'rental-housing')
  expect(folded(await mark.innerText())).toBe(folded(target?.quote.text ?? 'no such target'))
  await expect(mark).toContainText('7万套')
})

test('every target has its sentence, word for word, inside its own paragraph', async ({ page, request }) => {
  test.slow()
  const [targets, measures] = await Promise.all([targetsOf(request), measureTextsOf(request)])
  expect(targets).toHaveLength(51)
  await open(page, '/targets')
  for (const { id, name, quote, measure_id: measure } of targets) {
    await goTo(page, `/targets/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.zh)
    const paragraph = page
      .getByRole('blockquote')
      .filter({ has: page.locator('mark') })
      .last()
    const text = folded((await paragraph.textContent()) ?? '')
    expect(text, id).toBe(folded(measures.get(measure) ?? 'no such measure'))
    expect(folded((await paragraph.locator('mark').textContent()) ?? ''), id).toBe(folded(quote.text))
    await expect(paragraph).toHaveAttribute('lang', 'zh-CN')
  }
})

test('in English the sentence stays in the words of the report, with a translation beside it', async ({
  page,
}) => {
  await open(page, '/targets/rental-housing?lang=en')
  const sentence = page.getByRole('region', { name: 'The sentence in the report' })
  await expect(sentence.locator('mark')).toContainText('7万套')
  await expect(sentence.getByText(/70,000/)).toBeVisible()
})

test('the table of the trend holds the figures that were reported, and the picture draws them', async ({
  page,
  request,
}) => {
  await open(page, '/targets/urban-jobs')
  const figure = page.getByRole('figure')
  await figure.getByRole('button', { name: '显示数据表' }).click()
  const rows = figure.getByRole('table').locator('tbody tr')
  const cells = await rows.evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  )
  const shown = cells.filter(([, actual]) => actual !== '—').map(([, actual]) => inUnits(actual ?? ''))
  const reported = (await observationsOf(request, 'demo', 'urban-jobs'))
    .filter(({ date, scope }) => date >= '2024-01-01' && date <= '2024-09-30' && scope === 'same')
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ value }) => value)
  expect(shown).toEqual(reported)
  expect(shown.at(-1)).toBe(226_000)

  // What is drawn: squares for made-up figures. Their height, read on the axis, is the figure in the table.
  const svg = figure.locator('svg.recharts-surface').first()
  await expect(svg).toBeVisible()
  const { axis, points } = await svg.evaluate((drawing) => ({
    axis: [...drawing.querySelectorAll('.recharts-yAxis-tick-labels text')].map((tick) => ({
      value: Number(tick.textContent) * 10_000, // the axis counts in 万
      y: tick.getBoundingClientRect().top + tick.getBoundingClientRect().height / 2,
    })),
    points: [...drawing.querySelectorAll('.recharts-line-dots rect')].map((point) => {
      const { left, top, height } = point.getBoundingClientRect()
      return { x: left, y: top + height / 2 }
    }),
  }))
  const [low, high] = [axis[0], axis.at(-1)]
  if (low === undefined || high === undefined) throw new Error('the axis has no ticks')
  const valueAt = (y: number) => low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value)
  const drawn = [...points].sort((a, b) => a.x - b.x).map(({ y }) => valueAt(y))
  expect(drawn).toHaveLength(shown.length)
  const tolerance = (high.value - low.value) * 0.02
  drawn.forEach((value, index) =>
    expect(Math.abs(value - (shown[index] ?? Number.NaN))).toBeLessThan(tolerance),
  )
})

test('the picture is hidden from assistive technology and its table is not', async ({ page }) => {
  await open(page, '/targets/urban-jobs')
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
  // Recharts gives its drawings role="application" without a name, which axe does not notice.
  const unnamed = page.locator('svg.recharts-surface, [role="application"]')
  for (const drawing of await unnamed.all()) {
    expect(await drawing.evaluate((svg) => svg.closest('[aria-hidden="true"]') !== null)).toBe(true)
  }
  await expect(page.getByRole('figure')).toHaveAccessibleName(/城镇新增就业.*万人/)
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(1)
  const focusable = page.getByRole('figure').locator('svg [tabindex="0"], svg[tabindex="0"]')
  await expect(focusable).toHaveCount(0)
})

test('the working of a status is on the page, with its inputs and its rule', async ({ page }) => {
  await open(page, '/targets/lifts-completed')
  const working = page.getByRole('region', { name: '评定过程' })
  await expect(working).toContainText('s = a ÷ T = 318 ÷ 600 = 53.0%')
  await expect(working).toContainText('274 天 ÷ 366 天 = 74.9%')
  await expect(working).toContainText('−21.9 点')
  await expect(working).toContainText(/n ≥ 2.* 滞后/)
})

test('previous and next walk through the filter, and the way back keeps it', async ({ page }) => {
  const address = '/targets?area=10&status=ahead,on-track&sort=completion'
  await open(page, address)
  const names = await namesIn(page.getByRole('main'))
  expect(names.length).toBeGreaterThan(3)
  await page.getByRole('main').getByRole('link', { name: names[0] }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(names[0] ?? '')

  const steps = page.getByRole('navigation', { name: '在筛选结果中前后浏览' })
  await expect(steps).toContainText(`第 1 / ${names.length} 个`)
  await expect(steps.getByRole('link', { name: /^上一个/ })).toHaveCount(0)
  for (const name of names.slice(1)) {
    await steps.getByRole('link', { name: `下一个：${name}` }).click()
    await expect(heading).toHaveText(name)
  }
  await expect(steps.getByRole('link', { name: /^下一个/ })).toHaveCount(0)
  await steps.getByRole('link', { name: `上一个：${names.at(-2)}` }).click()
  await expect(heading).toHaveText(names.at(-2) ?? '')

  await steps.getByRole('link', { name: '返回目标清单' }).click()
  await expect(resultCount(page)).toHaveText(`显示 ${names.length} 个，共 51 个`)
  expect(addressIn(page)).toBe(address)
  expect(await namesIn(page.getByRole('main'))).toEqual(names)
})

test('the source of the words is named, and a link to it says where it goes', async ({ page }) => {
  await open(page, '/targets/back-alleys?data=published')
  const links = page.getByRole('main').locator('a[href^="http"]')
  expect(await links.count()).toBeGreaterThan(1)
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? ''
    await expect(link).toHaveAttribute('rel', /noopener/)
    await expect(link).toHaveAccessibleName(new RegExp(new URL(href).host.replaceAll('.', '\\.')))
  }
})
