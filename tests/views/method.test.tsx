import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { THRESHOLDS } from '../../src/domain/thresholds'
import { address, renderApp } from '../render-app'
import { aQuantityWire, anObservationWire, aTargetWire } from '../builders'
import { board, refusing } from './answers'
import { expectCleanPage, firstNumberIn, region, sum, targetNames } from './seen'

const STATUSES = '已完成 超序时 达序时 略慢 滞后 未完成 起步阶段 无法评定 暂无数据'.split(' ')
const NAMES = ['所需速度（默认）', '达/未达序时', '差值灯', '比例牌', '国际比值'] as const
const TOTAL = demoBackend.targets.records.length

/** The row of a table by the words that it begins with. */
function row(part: HTMLElement, name: string): HTMLElement {
  const found = within(part)
    .getAllByRole('row')
    .filter((one) => within(one).queryByRole('rowheader')?.textContent.startsWith(name))
  expect(found, `one row for ${name}`).toHaveLength(1)
  return found[0] as HTMLElement
}

/** The method's own check by hand: 123,000 of 260,000 jobs by 30 September. */
function jobs(overrides: { id?: string; headline?: boolean; value?: number } = {}) {
  const { id = 'jobs', headline = true, value = 123_000 } = overrides
  const quantity = aQuantityWire({
    value: 260_000,
    unit: { id: 'person', label: { zh: '人', en: 'persons' } },
    band: null,
    related_indicator: null,
    plan_nodes: [],
    last_year_shape: [],
  })
  return {
    target: aTargetWire({
      id,
      name: { zh: `目标${id}`, en: id },
      pair: null,
      headline,
      quantity,
      revisions: [],
      overrides: [],
    }),
    observation: anObservationWire({
      id: `${id}-september`,
      target_id: id,
      date: '2024-09-30',
      reported_on: null,
      value,
      unit_id: 'person',
      ratio: null,
      milestone: null,
      qualifier: null,
      revision_of: null,
      wording: null,
    }),
  }
}

describe('the Method page', () => {
  it.each([
    [
      'zh',
      '评定方法',
      ['指标', '目标', '举措', '观测值', '统计截至日', '数据日期', '完成率', '序时进度', '差距'],
    ],
    ['en', 'Method', ['indicator', 'target', 'measure', 'observation', 'as-of date', 'data date', 'gap']],
  ] as const)('explains every word and status in %s', async (language, title, words) => {
    await renderApp('/method', { language })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    const [wordTable, statusTable] = screen.getAllByRole('table')
    for (const word of words) expect(within(wordTable as HTMLElement).getByText(word)).toBeVisible()
    expect(within(statusTable as HTMLElement).getAllByRole('rowheader')).toHaveLength(4 + STATUSES.length)
    expectCleanPage()
  })

  it('shows each status by its word and names its shape', async () => {
    await renderApp('/method')
    for (const status of STATUSES) {
      const shape = within(
        within(region('九种状态'))
          .getAllByText(status)
          .map((found) => found.closest('tr') as HTMLElement)
          .at(-1) as HTMLElement,
      ).getAllByRole('cell')[0]
      expect(shape?.textContent, status).toMatch(/\S/)
    }
  })

  it('says what this product has decided itself', async () => {
    await renderApp('/method')
    const ours = region('方法未写明、由本产品决定的')
    for (const words of [/节点未到期/, /最终数据落在报告所许的范围内/, /就是不到/, /演示数据/]) {
      expect(within(ours).getByText(words)).toBeVisible()
    }
    expect(region('五种评定口径')).toHaveTextContent('差距在 −10.0 点与 0 之间的，原文没有写')
  })

  it('counts as the overview does, in shares that sum to 100', async () => {
    await renderApp('/method')
    const rows = within(region('汇总和占比')).getAllByRole('row').slice(1, -1)
    const cells = rows.map((one) =>
      within(one)
        .getAllByRole('cell')
        .map((cell) => firstNumberIn(cell.textContent)),
    )
    expect(sum(cells.map(([count]) => count ?? 0))).toBe(TOTAL)
    expect(sum(cells.map(([, share]) => share ?? 0))).toBe(100)
  })

  it('leads from its contents to the part and puts the focus there', async () => {
    const user = await renderApp('/method')
    const contents = screen.getByRole('navigation', { name: '本页内容' })
    await user.click(within(contents).getByRole('button', { name: '状态旁的提示' }))
    expect(document.activeElement).toContainElement(region('状态旁的提示'))
    expect(address()).toBe('/method')
  })
})

describe('the thresholds on the Method page', () => {
  const ORIGINAL = structuredClone(THRESHOLDS)
  afterEach(() => void Object.assign(THRESHOLDS, structuredClone(ORIGINAL)))

  it.each([
    [{ tooEarlyBelowShare: 0.17 }, '17.0%', '15.0%'],
    [{ aheadFromPoints: 7 }, '+7.0 点', '+5.0 点'],
    [{ onTrackUpToPace: 1.3 }, 'n ≤ 1.3', 'n ≤ 1.1'],
    [{ behindFromPace: 2.5 }, 'n ≥ 2.5', 'n ≥ 2 '],
    [{ forecastFromShare: 0.35 }, '35.0%', '25.0%'],
    [{ milestoneGraceMonths: 4 }, '4 个月', '3 个月'],
    [{ overdueGraceDays: 60 }, '60 天', '加 45 天'],
    [{ gapLamp: { onTrackFromPoints: -12, atRiskFromPoints: -33 } }, '−12.0 点', '−10.0 点'],
    [{ ratioPlate: { onTrackFromRatio: 0.98, atRiskFromRatio: 0.55 } }, '0.55', '0.5 '],
    [{ internationalRatio: { onTrackFromRatio: 0.94, atRiskFromRatio: 0.62 } }, '0.62', '0.6 '],
  ])('are those that the code compares with: %j', async (changed, shown, gone) => {
    Object.assign(THRESHOLDS, changed)
    await renderApp('/method', { scenario: 'empty' })
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent(shown)
    expect(main).not.toHaveTextContent(gone)
  })
})

describe('the worked example', () => {
  const { target, observation } = jobs()
  const other = jobs({ id: 'other', headline: false, value: 200_000 })
  const answers = board({
    targets: [other.target, target],
    observations: [observation, other.observation],
    opensAsOf: '2024-09-30',
  })

  it('is worked out with its own numbers', async () => {
    await renderApp('/method', { answers })
    const example = region('一个算例')
    for (const step of [
      's = a ÷ T = 123,000 ÷ 260,000 = 47.3%',
      '274 天 ÷ 366 天 = 74.9%',
      'g = s − e = 47.31% − 74.86% ≈ −27.6 点',
      '[(1 − 0.473077) ÷ (1 − 0.748634)] ÷ [0.473077 ÷ 0.748634] ≈ 3.317',
      'n ≥ 2 滞后',
    ]) {
      expect(example).toHaveTextContent(step)
    }
    const results = NAMES.map((name) => within(row(example, name)).getAllByRole('cell').at(-1)?.textContent)
    expect(results).toEqual(['滞后', '滞后', '略慢', '略慢', '略慢'])
    expectCleanPage()
  })

  it('says that its numbers are made up', async () => {
    await renderApp('/method')
    expect(within(region('一个算例')).getByText('演示')).toBeVisible()
  })

  it('follows the target, the day and the preset that are chosen', async () => {
    const user = await renderApp('/method', { answers })
    const example = () => region('一个算例')
    await user.selectOptions(within(example()).getByRole('combobox'), '目标other')
    expect(example()).toHaveTextContent('200,000 ÷ 260,000')
    expect(within(example()).getByRole('link', { name: '打开这个目标的页面' })).toHaveAttribute(
      'href',
      '#/targets/other',
    )
  })

  it('is judged by the preset in the address', async () => {
    await renderApp('/method?preset=gap-lamp', { answers })
    const example = region('一个算例')
    expect(example).toHaveTextContent('差值灯 · 银川 2025')
    expect(within(row(example, '差值灯')).getByText('当前口径')).toBeVisible()
  })

  it('is left out where there are no targets, and fails alone', async () => {
    await renderApp('/method', { scenario: 'empty' })
    expect(region('一个算例')).toHaveTextContent('还没有目标')
    expectCleanPage()
  })

  it('that does not load leaves the method readable', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await renderApp('/method', { answers: [refusing('observations')] })
    expect(within(region('一个算例')).getByRole('alert')).toBeVisible()
    expect(region('词语和符号')).toHaveTextContent('所需速度倍数')
    expect(region('五种评定口径')).toHaveTextContent('n ≤ 1.1')
  })
})

describe('the presets side by side', () => {
  const cases = [
    jobs({ id: 'a', value: 195_000 }), // s = 75 %: on track under all
    jobs({ id: 'b', value: 123_000 }), // behind, behind, at risk, at risk, at risk
    jobs({ id: 'c', value: 176_800 }), // s = 68 %: at risk, behind, on track, at risk, at risk
    jobs({ id: 'd', value: 208_000 }), // s = 80 %: ahead by the default only
  ]
  const answers = board({
    targets: cases.map(({ target }) => target),
    observations: cases.map(({ observation }) => observation),
    opensAsOf: '2024-09-30',
  })
  const statuses = (name: string) =>
    within(row(region('逐个目标'), name))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)

  it('are one click from the Method page', async () => {
    const user = await renderApp('/method')
    await user.click(screen.getByRole('link', { name: '口径对比' }))
    expect(await screen.findByRole('heading', { level: 1, name: '口径对比' })).toBeVisible()
    expect(address()).toBe('/method/presets')
  })

  it('show the status of each target under each, those that change most first', async () => {
    await renderApp('/method/presets', { answers })
    expect(screen.getByRole('main')).toHaveTextContent('统计截至 2024年9月30日。')
    expect(targetNames(region('逐个目标'))).toEqual(['目标c', '目标b', '目标d', '目标a'])
    expect(statuses('目标c')).toEqual(['略慢', '滞后', '达序时', '略慢', '略慢'])
    expect(statuses('目标b')).toEqual(['滞后', '滞后', '略慢', '略慢', '略慢'])
    expect(statuses('目标d')).toEqual(['超序时', '达序时', '达序时', '达序时', '达序时'])
    expect(statuses('目标a')).toEqual(['达序时', '达序时', '达序时', '达序时', '达序时'])
    expectCleanPage()
  })

  it('are summed up in a sentence and in a table', async () => {
    const user = await renderApp('/method/presets', { answers })
    const picture = screen.getByRole('figure', { name: '五种口径下的个数' })
    expect(picture).toHaveTextContent(
      '五种口径下，2 个目标的颜色不同（另有 1 个只在“超序时”与“达序时”之间变化）。',
    )
    expect(picture).toHaveTextContent(
      '最宽的是差值灯（达到序时 3 个，滞后 0 个），最严的是达/未达序时（达到序时 2 个，滞后 2 个）。',
    )
    await user.click(within(picture).getByText('看表格'))
    const counts = NAMES.map((name) =>
      within(row(picture, name))
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent)),
    )
    for (const list of counts) {
      expect(list.at(-1)).toBe(cases.length)
      expect(sum(list.slice(0, -1))).toBe(cases.length)
    }
    expect(counts[2]).toEqual([0, 3, 1, 0, 0, 4])
  })

  it('say that nothing changes, and offer no shorter list', async () => {
    const [same] = cases
    await renderApp('/method/presets', {
      answers: board({ targets: [same?.target], observations: [same?.observation] }),
    })
    expect(screen.getByRole('figure')).toHaveTextContent(
      '没有一个目标会因口径而换颜色。五种口径得出的个数相同。',
    )
    expect(targetNames(region('逐个目标'))).toEqual(['目标a'])
    expect(screen.queryByRole('button', { name: /^只看/ })).not.toBeInTheDocument()
  })

  it('can be put in use, and only what changes can be shown', async () => {
    const user = await renderApp('/method/presets', { answers })
    await user.click(screen.getByRole('button', { name: '只看换颜色的 2 个' }))
    expect(targetNames(region('逐个目标'))).toEqual(['目标c', '目标b'])
    await user.click(screen.getByRole('button', { name: '采用差值灯' }))
    expect(address()).toBe('/method/presets?preset=gap-lamp')
    expect(screen.getByRole('button', { name: '采用差值灯' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('are those of the targets that match the filters', async () => {
    const user = await renderApp('/method/presets?area=7')
    const inArea = demoBackend.targets.records.filter((target) => target.area_id === 7).length
    expect(screen.getByText(`只含符合筛选条件的 ${inArea} 个目标，共 ${TOTAL} 个。`)).toBeVisible()
    expect(targetNames(region('逐个目标'))).toHaveLength(inArea)
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(targetNames(region('逐个目标'))).toHaveLength(TOTAL)
  })

  it('say so when there are no targets, or they do not load', async () => {
    await renderApp('/method/presets', { scenario: 'empty' })
    expect(screen.getByRole('main')).toHaveTextContent('这里没有目标。')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('fail with their data and can be asked for again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await renderApp('/method/presets', { answers: [refusing('targets')], language: 'en' })
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('alert')).toBeVisible()
    expect(main.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
