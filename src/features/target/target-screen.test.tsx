import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  aListWire,
  aMilestoneTargetWire,
  anObservationWire,
  aQuantityWire,
  aTargetWire,
} from '../../../tests/builders'
import { address, renderApp } from '../../../tests/render-app'
import { answeringJson, board, realTarget, refusing } from '../../../tests/views/answers'
import { expectCleanPage, region } from '../../../tests/views/seen'

/** What a figure or a step of the working comes to, by its name. */
function detailOf(part: HTMLElement, term: string): string {
  const found = within(part).getByText(term, { selector: 'dt' })
  return found.nextElementSibling?.textContent ?? ''
}

function rowsOf(part: HTMLElement): string[] {
  return within(part)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
}

describe('a count', () => {
  it('shows its figures, and the working of its status with every input', async () => {
    await renderApp('/targets/urban-jobs')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('城镇新增就业')
    expect(document.title).toContain('城镇新增就业')
    const figures = region('进展')
    expect(detailOf(figures, '实际')).toMatch(/^22\.6 万人.*演示数据，虚构/)
    expect(detailOf(figures, '目标')).toBe('26 万人')
    expect(detailOf(figures, '完成率')).toBe('86.9%')
    expect(detailOf(figures, '差距')).toBe('+12.1 点')
    const working = region('评定过程')
    expect(detailOf(working, '完成率 s')).toBe('s = a ÷ T = 226,000 ÷ 260,000 = 86.9%')
    expect(detailOf(working, '序时进度 e')).toContain('274 天 ÷ 366 天 = 74.9%')
    expect(detailOf(working, '差距 g')).toBe('g = s − e = 86.92% − 74.86% ≈ +12.1 点')
    expect(detailOf(working, '判定规则')).toBe('差距达到 +5.0 点及以上：超序时')
    expectCleanPage()
  })

  it('draws a trend whose table holds each reported figure, and names only what is drawn', async () => {
    const user = await renderApp('/targets/compounds-started', { language: 'en' })
    const trend = region('Trend')
    expect(trend).toHaveTextContent(/On 30 September 2024: actual 246 compounds, target 300 compounds/)
    const table = within(trend).getByRole('table')
    expect(within(table).getByText('30 June 2024').closest('tr')).toHaveTextContent(
      /157 compounds \(was 171 compounds\).*demo/,
    )
    expect(within(table).getByText('31 December 2024').closest('tr')).toHaveTextContent(
      /300 compounds.*329 compounds$/,
    )
    const legend = within(trend).getByRole('list', { name: 'Legend' })
    expect(legend).toHaveTextContent('before correction')
    expect(legend).not.toHaveTextContent('provisional')
    expect(within(trend).queryByRole('application')).not.toBeInTheDocument()
    await user.click(within(trend).getByRole('button', { name: 'Show the table' }))
    expect(within(trend).getByRole('button', { name: 'Hide the table' })).toBeVisible()
  })

  it('stands beside the review’s figure, whose words are marked', async () => {
    await renderApp('/targets/urban-jobs?data=published')
    const comparison = region('2023 年与 2024 年')
    expect(rowsOf(comparison)).toEqual([
      expect.stringMatching(/^2021 年26\.9 万人—北京市人民政府门户网站/),
      expect.stringMatching(/^2022 年26 万人—.*未核实/),
      expect.stringMatching(/^2023 年（报告回顾）28\.1 万人/),
      expect.stringContaining('少 2.1 万人（−7.5%）'),
      expect.stringContaining('多 1.8 万人（+6.4%）'),
    ])
    expect(within(comparison).getByText('城镇新增就业28.1万人').tagName).toBe('MARK')
  })

  it('tells a figure that counts something else as context, and compares nothing with it', async () => {
    await renderApp('/targets/childcare-places')
    const comparison = region('2023 年与 2024 年')
    expect(comparison).toHaveTextContent('相近数字，口径不同，不作比较')
    expect(within(comparison).queryByRole('columnheader', { name: '与 2023 年比' })).not.toBeInTheDocument()
  })

  it('leads to the other promise of its sentence', async () => {
    const user = await renderApp('/targets/lifts-completed')
    const figures = region('进展')
    expect(figures).toHaveTextContent('同一句承诺的开工目标')
    await user.click(within(figures).getByRole('link', { name: /新开工/ }))
    expect(address()).toBe('/targets/lifts-started')
  })
})

describe('what is not known', () => {
  it('has its reason in words, never a 0, and context is not judged', async () => {
    await renderApp('/targets/old-pipelines?data=published')
    expect(detailOf(region('进展'), '实际')).toBe('—截至这一天没有同口径的数据')
    expect(region('走势')).toHaveTextContent('没有可画的数据')
    expect(region('2023 年与 2024 年')).toHaveTextContent('没有给出这项目标 2023 年的数字')
    expect(rowsOf(region('观测值与来源'))).toEqual([
      expect.stringMatching(/384 公里.*口径较窄仅作参考，不参与评定/),
    ])
    expect(region('部门')).toHaveTextContent('牵头未确认')
    expectCleanPage()
  })

  it('a wording without a figure is accepted for an order of magnitude, and shown as such', async () => {
    await renderApp('/targets/subcentre-investment?data=published')
    const figures = region('进展')
    expect(detailOf(figures, '实际')).toMatch(/只有文字表述，没有数字.*连续第五年保持千亿级/)
    expect(detailOf(region('评定过程'), '判定规则')).toContain('公开表述认定已达到')
    expect(detailOf(figures, '差距')).toBe('—')
    expect(detailOf(region('评定过程'), '差距 g')).toContain('没有数字')
  })

  it('a wording that attests nothing is not assessed', async () => {
    await renderApp('/targets/dilapidated-buildings')
    expect(detailOf(region('评定过程'), '判定规则')).toBe('最新的报送只有文字表述，没有数字：无法评定')
    expect(region('走势')).toHaveTextContent('没有可画的数据')
  })

  it('a change in points is worked out from the level of the year before', async () => {
    await renderApp('/targets/renewables-share')
    expect(detailOf(region('评定过程'), '完成率 s')).toContain('(14.55 − 14.3) ÷ 0.5 = 50.0%')
  })
})

describe('a milestone', () => {
  it('shows dates in place of a completion, and its reports in place of a chart', async () => {
    await renderApp('/targets/g109-expressway')
    const figures = region('进展')
    expect(detailOf(figures, '完成日期')).toContain('2024年7月1日')
    expect(detailOf(figures, '是否逾期')).toBe('提前 183 天')
    expect(rowsOf(region('节点进展'))).toHaveLength(2)
    expect(within(region('节点进展')).queryByRole('figure')).not.toBeInTheDocument()
    expect(region('2023 年与 2024 年')).toHaveTextContent('没有上一年的数字可比')
  })
  it('gives the report’s own words for a due date', async () => {
    await renderApp('/targets/flood-recovery')
    expect(screen.getByText(/期限：入汛前/)).toBeVisible()
  })
})

describe('the sentence', () => {
  it('is marked in its paragraph, in Chinese, with our translation in English only', async () => {
    await renderApp('/targets/urban-jobs', { language: 'en' })
    const sentence = region('The sentence in the report')
    const mark = within(sentence).getByText(realTarget('urban-jobs').quote.text)
    expect(mark.tagName).toBe('MARK')
    expect(mark.closest('[lang]')).toHaveAttribute('lang', 'zh-CN')
    expect(sentence).toHaveTextContent('Create no fewer than 260,000 new urban jobs')
  })
  it('is given unmarked where its place does not fit', async () => {
    const target = { ...realTarget('urban-jobs'), quote: { text: '就业', start: 0, end: 2 } }
    await renderApp('/targets/urban-jobs', { answers: board({ targets: [target] }) })
    const sentence = region('报告原文')
    expect(sentence).toHaveTextContent('未作标记')
    expect(sentence.querySelector('mark')).toBeNull()
  })
})

describe('the way on', () => {
  it('goes to the one before and after in the list that the address describes', async () => {
    const user = await renderApp('/targets/lifts-completed?area=7&sort=name')
    expect(screen.getByText(/^第 \d+ \/ 13 个$/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: /^下一个/ }))
    expect(address()).toMatch(/^\/targets\/(?!lifts-completed).*\?area=7&sort=name$/)
    await user.click(screen.getByRole('link', { name: '返回目标清单' }))
    expect(address()).toBe('/targets?area=7&sort=name')
  })
  it('says when the target is not among the filtered ones', async () => {
    await renderApp('/targets/urban-jobs?area=7')
    expect(screen.getByText('不在当前筛选结果中')).toBeVisible()
  })
  it('from an id that does not exist leads back', async () => {
    await renderApp('/targets/no-such-target?area=7')
    expect(screen.getByRole('heading', { level: 1, name: '没有这个目标' })).toBeVisible()
    expect(screen.getByRole('link', { name: '查看全部目标' })).toHaveAttribute('href', '#/targets?area=7')
  })
})

describe('a part of the data that fails', () => {
  it.each([
    ['report', ['报告原文'], ['进展', '评定过程', '走势', '观测值与来源']],
    ['indicators', ['2023 年与 2024 年'], ['进展', '走势', '报告原文', '观测值与来源']],
    ['history', ['走势', '观测值与来源', '2023 年与 2024 年'], ['进展', '评定过程', '报告原文']],
  ] as const)('%s: takes only its own panels with it', async (name, failed, whole) => {
    await renderApp('/targets/urban-jobs', { answers: [refusing(name)] })
    for (const title of failed) expect(within(region(title)).getByRole('alert')).toBeVisible()
    for (const title of whole) expect(within(region(title)).queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('what came later, and from whom', () => {
  const target = aTargetWire({
    id: 'benches',
    pair: null,
    quantity: aQuantityWire({ related_indicator: null, band: null, plan_nodes: [], last_year_shape: [] }),
  })
  const june = anObservationWire({ milestone: null, revision_of: null, ratio: null })

  it('shows dated revisions, and a person’s verdict beside the computed one', async () => {
    await renderApp('/targets/benches', { answers: board({ targets: [target], observations: [june] }) })
    expect(region('目标调整')).toHaveTextContent('目标值由 120 个 调整为 130 个')
    const result = detailOf(region('评定过程'), '评定结果')
    expect(result).toMatch(/计算结果为“.+”.*A\. Tester于 2024年8月1日改评为“略慢”/)
  })
  it('lists what is dated after the as-of date as a count only', async () => {
    const december = { ...june, id: 'december', date: '2024-12-31' }
    await renderApp('/targets/benches', {
      answers: board({ targets: [target], observations: [june, december] }),
    })
    expect(region('观测值与来源')).toHaveTextContent('另有 1 条晚于统计截至日')
    expect(rowsOf(region('观测值与来源'))).toHaveLength(1)
  })
  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'java\nscript:alert(1)'])(
    'makes no link of %j',
    async (url) => {
      const hostile = { ...june, source: { ...june.source, kind: 'media', url } }
      await renderApp('/targets/benches', {
        answers: board({ targets: [target], observations: [hostile] }),
      })
      expect(within(region('观测值与来源')).queryByRole('link')).not.toBeInTheDocument()
      expect(within(region('观测值与来源')).getByText('链接不安全，未提供')).toBeVisible()
    },
  )
  it('follows a safe link without telling where the reader came from', async () => {
    const media = { ...june, source: { ...june.source, kind: 'media' } }
    await renderApp('/targets/benches', { answers: board({ targets: [target], observations: [media] }) })
    const link = within(region('观测值与来源')).getByRole('link', { name: /example\.org/ })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('href', 'https://example.org/june')
  })
  it('an open milestone that is past its date says by how much', async () => {
    const milestone = aMilestoneTargetWire({
      due: { date: '2024-05-31', is_assumed: false, words: null },
      revisions: [],
      overrides: [],
    })
    const report = anObservationWire({
      target_id: 'bridge',
      value: null,
      unit_id: null,
      ratio: null,
      revision_of: null,
      milestone: { stage: 'under-way', reached_on: null, date_precision: 'day', forecast_date: '2024-12-01' },
    })
    await renderApp('/targets/bridge', { answers: board({ targets: [milestone], observations: [report] }) })
    expect(detailOf(region('进展'), '是否逾期')).toBe('逾期 122 天')
    expect(detailOf(region('进展'), '预计完成')).toContain('2024年12月1日')
  })
  it('shows the rest when the indicators are empty', async () => {
    await renderApp('/targets/urban-jobs', { answers: [answeringJson('indicators', aListWire([]))] })
    expect(region('2023 年与 2024 年')).toHaveTextContent('没有给出')
  })
})
