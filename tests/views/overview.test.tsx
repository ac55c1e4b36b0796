import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { aMilestoneTargetWire, anObservationWire, aQuantityWire, aTargetWire } from '../builders'
import { address, renderApp } from '../render-app'
import { board } from './answers'
import {
  announcements,
  buttonsIn,
  card,
  expectCleanPage,
  firstNumberIn,
  region,
  sum,
  targetNames,
} from './seen'

const BANDS = ['已完成', '达到序时', '略慢', '滞后', '其他'] as const
/** The words of the statuses that each card stands for. */
const STATUSES_OF: Record<(typeof BANDS)[number], readonly string[]> = {
  已完成: ['已完成'],
  达到序时: ['超序时', '达序时'],
  略慢: ['略慢'],
  滞后: ['滞后', '未完成'],
  其他: ['起步阶段', '无法评定', '暂无数据'],
}
const TOTAL = demoBackend.targets.records.length
const kpis = () => region('目标状态')
const areas = () => region('工作领域')
const countOn = (title: string) => firstNumberIn(card(kpis(), title).textContent)

describe('the counts by status', () => {
  it('sum to the number of targets, and to the counts of the areas', async () => {
    await renderApp('/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`${TOTAL} 个目标`)
    expect(countOn('目标总数')).toBe(TOTAL)
    expect(sum(BANDS.map(countOn))).toBe(TOTAL)
    const shares = BANDS.map((band) => Number(/占 (\d+)%/.exec(card(kpis(), band).textContent)?.[1]))
    expect(sum(shares)).toBe(100)
    const [all, ...each] = buttonsIn(areas()).map((button) =>
      sum(
        within(button)
          .queryAllByRole('listitem')
          .map((item) => firstNumberIn(item.textContent)),
      ),
    )
    expect(all).toBe(TOTAL)
    expect(sum(each)).toBe(TOTAL)
    expectCleanPage()
  })

  it.each([
    ['/?q=电梯', 2],
    ['/?q=zzzzqqq', 0],
  ])('and the areas count what the text leaves: %s', async (path, left) => {
    await renderApp(path)
    expect(countOn('目标总数')).toBe(left)
    const [all, ...each] = buttonsIn(areas())
    const inCards = (card: HTMLElement) =>
      sum(
        within(card)
          .queryAllByRole('listitem')
          .map((item) => firstNumberIn(item.textContent)),
      )
    expect(all && inCards(all)).toBe(left)
    expect(sum(each.map(inCards))).toBe(left)
    // Area 5 alone is qualitative; what a filter leaves out does not make the others so.
    expect(each.filter((card) => card.textContent.includes('均为定性'))).toHaveLength(1)
  })

  it.each(BANDS)('each filter the page: %s', async (band) => {
    const user = await renderApp('/')
    const count = countOn(band)
    await user.click(card(kpis(), band))
    expect(card(kpis(), band)).toHaveAttribute('aria-pressed', 'true')
    expect(card(kpis(), '目标总数')).toHaveAttribute('aria-pressed', 'false')
    const matching = within(region(`符合条件的目标 ${count} 个`))
    const rows = within(matching.getByRole('list', { name: /符合条件/ })).getAllByRole('listitem')
    expect(rows).toHaveLength(count)
    for (const row of rows) {
      expect(within(row).getByText((words) => STATUSES_OF[band].includes(words))).toBeVisible()
    }
    expect(countOn('目标总数')).toBe(TOTAL)
    await user.click(card(kpis(), band))
    expect(screen.queryByRole('heading', { name: /^符合条件的目标/ })).not.toBeInTheDocument()
    expect(address()).toBe('/')
  })

  it('follow the area that is chosen, and go with it into the list and the address', async () => {
    const user = await renderApp('/')
    const inArea = firstNumberIn(card(areas(), '城市精细化治理').textContent.split('·')[1] ?? '')
    await user.click(card(areas(), '城市精细化治理'))
    expect(address()).toBe('/?area=7')
    expect(countOn('目标总数')).toBe(inArea)
    expect(sum(BANDS.map(countOn))).toBe(inArea)
    await user.click(screen.getByRole('link', { name: '在目标清单中打开' }))
    expect(address()).toBe('/targets?area=7')
    expect(await screen.findByText(`显示 ${inArea} 个，共 ${TOTAL} 个`)).toBeVisible()
  })

  it('name the filter under the title, so that a printed page says what it does not show', async () => {
    const user = await renderApp('/?area=7&status=behind&q=dt')
    expect(await screen.findByText('筛选：工作领域：城市精细化治理；状态：滞后；文字“dt”')).toBeVisible()
    await user.click(screen.getByRole('link', { name: '清除筛选' }))
    expect(screen.queryByText(/^筛选：/)).not.toBeInTheDocument()
  })

  it('say so when nothing has the status that is asked for', async () => {
    await renderApp('/?status=missed&date=2024-02-29')
    expect(region('符合条件的目标 0 个')).toHaveTextContent('没有符合条件的目标')
    expect(screen.queryByText('没有滞后或略慢的目标。')).not.toBeInTheDocument()
  })
})

describe('the work areas', () => {
  it('are eleven cards and one for all, in the order of the report', async () => {
    await renderApp('/')
    const titles = buttonsIn(areas()).map((button) => button.textContent)
    const names = ['全部 11 个方面', ...demoBackend.areas.records.map(({ short_name }) => short_name.zh)]
    expect(titles).toHaveLength(12)
    titles.forEach((title, index) => expect(title).toMatch(new RegExp(`^${names[index]}`)))
  })

  it('say honestly what cannot be counted', async () => {
    await renderApp('/')
    const measures = demoBackend.areas.records.find(({ id }) => id === 5)?.measures.length
    const qualitative = card(areas(), '扩大内需与供给侧改革')
    expect(qualitative).toHaveTextContent(`${measures} 项举措 · 均为定性，无可核对目标`)
    expect(qualitative).not.toHaveTextContent(/%|已完成|0\/0/)
    expect(card(areas(), '数字经济')).toHaveTextContent('1 个节点，无量化目标')
  })

  it('show how many of their targets are achieved', async () => {
    await renderApp('/')
    const achieved = buttonsIn(areas()).map((button) => /已完成 (\d+)\/(\d+)/.exec(button.textContent))
    const [all, ...each] = achieved.map((found) => [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)])
    expect(all).toEqual([countOn('已完成'), TOTAL])
    expect(sum(each.map(([done]) => done ?? 0))).toBe(all?.[0])
  })
})

describe('the targets on the overview', () => {
  it('are the headline ones first', async () => {
    await renderApp('/')
    const headline = demoBackend.targets.records.filter((target) => target.headline)
    expect(headline).toHaveLength(6)
    expect(targetNames(region('重点目标'))).toEqual(headline.map(({ name }) => name.zh))
  })

  it('need attention in the order of days late, then of the gap', async () => {
    const milestone = (id: string, due: string) => ({
      ...aMilestoneTargetWire({ id, name: { zh: `节点${id}`, en: id }, revisions: [], overrides: [] }),
      due: { date: due, is_assumed: false, words: null },
    })
    const count = (id: string) =>
      aTargetWire({
        id,
        name: { zh: `数量${id}`, en: id },
        pair: null,
        headline: false,
        quantity: aQuantityWire({ plan_nodes: [], last_year_shape: [] }),
        revisions: [],
        overrides: [],
      })
    const open = (target_id: string, forecast_date: string | null = null) =>
      anObservationWire({
        id: `${target_id}-o`,
        target_id,
        date: '2024-09-30',
        value: null,
        unit_id: null,
        ratio: null,
        revision_of: null,
        milestone: { stage: 'under-way', reached_on: null, date_precision: 'day', forecast_date },
      })
    const at = (target_id: string, value: number) =>
      anObservationWire({
        id: `${target_id}-o`,
        target_id,
        date: '2024-09-30',
        value,
        ratio: null,
        milestone: null,
        revision_of: null,
      })
    await renderApp('/', {
      answers: board({
        targets: [
          milestone('a-expected-late', '2024-12-31'),
          count('b-done'),
          count('c-narrow'),
          count('d-wide'),
          milestone('e-20-days', '2024-09-10'),
          milestone('f-120-days', '2024-06-02'),
          count('g-no-data'),
        ],
        observations: [
          open('a-expected-late', '2025-02-28'),
          at('b-done', 120),
          at('c-narrow', 80),
          at('d-wide', 20),
          open('e-20-days'),
          open('f-120-days'),
        ],
      }),
    })
    expect(targetNames(region('需要关注'))).toEqual([
      '节点f-120-days',
      '节点e-20-days',
      '数量d-wide',
      '数量c-narrow',
      '节点a-expected-late',
    ])
    expect(within(region('需要关注')).getByText(/已逾期 120 天/)).toBeVisible()
  })

  it('carry value, target, completion, gap, forecast and status, and a bar that says all of it', async () => {
    await renderApp('/')
    const row = within(region('重点目标')).getByRole('link', { name: '城镇新增就业' }).closest('li')
    expect(row).toHaveTextContent(/\d+(\.\d+)? \/ 26 万人/)
    expect(row).toHaveTextContent(/预测 \d/)
    expect(row).toHaveTextContent(/\d+\.\d%[+−]\d+\.\d 点/)
    expect(row).toHaveTextContent(/超序时|达序时|略慢|滞后|已完成/)
    const bar = within(row as HTMLElement).getByRole('progressbar', { name: '城镇新增就业进度' })
    expect(bar).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/完成 \d+\.\d%（目标 26 万人，实际 .+ 万人），序时进度 74\.9%$/),
    )
  })
})

describe('the day and the dataset', () => {
  it('are said under the title, and the day can be changed', async () => {
    const user = await renderApp('/')
    expect(screen.getByText('2024 年北京市政府工作报告 · 演示数据 · 统计截至 2024年9月30日')).toBeVisible()
    expect(screen.getByText('序时进度 74.9% · 第 274 / 366 天')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('统计截至日'), '2024-06-30')
    expect(screen.getByText(/统计截至 2024年6月30日/)).toBeVisible()
    expect(screen.getByText('序时进度 49.7% · 第 182 / 366 天')).toBeVisible()
    expect(address()).toBe('/?date=2024-06-30')
    expect(sum(BANDS.map(countOn))).toBe(TOTAL)
  })

  it('may be a day that is no month end', async () => {
    const user = await renderApp('/')
    await user.selectOptions(screen.getByLabelText('统计截至日'), '其他日期…')
    const field = screen.getByLabelText('其他日期…')
    await user.clear(field)
    await user.type(field, '2024-05-31')
    expect(screen.getByText(/统计截至 2024年5月31日/)).toBeVisible()
    expectCleanPage()
  })

  it('are labelled as demo, and the published figures are one click away', async () => {
    const user = await renderApp('/')
    expect(announcements()).toContain('演示数据：进展、原因和措施均为虚构')
    await user.click(screen.getByRole('button', { name: '切换到公开数据' }))
    expect(await screen.findByText(/公开数据 · 统计截至 2024年12月31日/)).toBeVisible()
    expect(announcements()).toContain('公开数据：只收录能找到出处的数字')
    expect(announcements()).not.toContain('虚构')
    expect(address()).toBe('/?data=published')
    expect(countOn('目标总数')).toBe(TOTAL)
    expect(sum(BANDS.map(countOn))).toBe(TOTAL)
    await user.selectOptions(screen.getByLabelText('数据集'), '演示数据')
    expect(screen.getByText(/演示数据 · 统计截至 2024年9月30日/)).toBeVisible()
    expect(address()).toBe('/')
  })

  it('change apart from each other: a day that was chosen stays chosen', async () => {
    const user = await renderApp('/?date=2024-06-30')
    await user.click(screen.getByRole('button', { name: '切换到公开数据' }))
    expect(await screen.findByText(/公开数据 · 统计截至 2024年6月30日/)).toBeVisible()
    expect(address()).toBe('/?data=published&date=2024-06-30')
    await user.selectOptions(screen.getByLabelText('数据集'), '演示数据')
    expect(await screen.findByText(/演示数据 · 统计截至 2024年6月30日/)).toBeVisible()
    expect(address()).toBe('/?date=2024-06-30')
  })
})

it('shows the closing section on government itself apart from the eleven', async () => {
  await renderApp('/')
  const government = region('关于政府自身建设')
  expect(within(government).getAllByRole('listitem')).toHaveLength(4)
  expect(government).toHaveTextContent('4 项举措，不属于以上各方面工作，不计入目标')
  expect(areas()).not.toHaveTextContent('政府自身建设')
})

it('keeps the areas one click away in the header', async () => {
  const user = await renderApp('/')
  const nav = screen.getByRole('navigation', { name: '工作领域' })
  expect(within(nav).getAllByRole('link')).toHaveLength(12)
  await user.click(within(nav).getByRole('link', { name: /生态环境保护/ }))
  expect(address()).toBe('/?area=9')
  expect(card(areas(), '生态环境保护')).toHaveAttribute('aria-pressed', 'true')
})
