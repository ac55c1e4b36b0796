import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { address, renderApp } from '../render-app'
import { DOCUMENTS } from './answers'
import { expectCleanPage, sum, targetNames } from './seen'

const MILESTONES = demoBackend.targets.records.filter(({ kind }) => kind === 'milestone')
const failed = () => new HttpResponse(null, { status: 500 })
const picture = () => screen.getByRole('figure', { name: '全年节点进度' })
const rowOf = (name: string) => {
  const row = within(picture()).getByRole('link', { name }).closest('li')
  if (row === null) throw new Error(`no row for ${name}`)
  return row
}

describe('the timeline of milestones', () => {
  it('shows each once, and says in a sentence how they stand', async () => {
    await renderApp('/milestones')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('节点')
    expect(targetNames(picture()).sort()).toEqual(MILESTONES.map(({ name }) => name.zh).sort())
    expect(picture()).toHaveAccessibleDescription(
      '14 个节点：按期完成 4；未到期、预测按期 6；预测晚于期限 3；暂无报告 1。',
    )
    expectCleanPage()
  })

  it('says of each when it is due, expected and done, and how its forecast moved', async () => {
    await renderApp('/milestones')
    const slipped = rowOf('北京市重点实验室重组启动')
    expect(slipped).toHaveTextContent('略慢')
    expect(slipped).toHaveTextContent('未开始')
    expect(slipped).toHaveTextContent('期限 12月31日（按年底计）')
    expect(slipped).toHaveTextContent('预测由 12月31日 推迟到 2025年3月31日')
    expect(slipped).toHaveTextContent('比期限晚 90 天')
    expect(rowOf('第二批市级机关搬迁')).toHaveTextContent('1月31日完成')
    expect(rowOf('行政许可事项实施规范编制')).toHaveTextContent('暂无报告')
  })

  it('is as it was known on another day', async () => {
    await renderApp('/milestones?date=2024-05-15')
    expect(rowOf('国道109新线高速通车')).toHaveTextContent('预测 7月31日')
    expect(within(picture()).queryByText(/2025年3月31日/)).not.toBeInTheDocument()
  })

  it('says how late what is past its due date is', async () => {
    await renderApp('/milestones?date=2025-02-20')
    const overdue = rowOf('韧性城市建设专项规划编制')
    expect(overdue).toHaveTextContent('到期未报完成，已 51 天')
    expect(overdue).toHaveTextContent('预测日已过，未报完成')
    expect(screen.getByText('统计截至 2025年2月20日')).toBeInTheDocument()
  })

  it('has the same dates in a table', async () => {
    const user = await renderApp('/milestones')
    await user.click(screen.getByText('查看节点数据表'))
    const table = within(picture()).getByRole('table', { name: '节点的期限、预测和完成' })
    expect(within(table).getAllByRole('row')).toHaveLength(MILESTONES.length + 1)
    const row = within(table).getByRole('row', { name: /北京市重点实验室重组启动/ })
    expect(row).toHaveTextContent('2025年3月31日')
    expect(row).toHaveTextContent('10月31日（3月31日报）、12月31日（6月30日报）')
  })

  it('follows the filters, which the address holds, and gives way when nothing matches', async () => {
    const user = await renderApp('/milestones')
    const filters = within(screen.getByRole('region', { name: '筛选' }))
    await user.click(filters.getByRole('button', { name: /略慢/ }))
    expect(address()).toBe('/milestones?status=at-risk')
    expect(targetNames(picture())).toHaveLength(3)
    expect(picture()).toHaveAccessibleDescription(/3 个节点：预测晚于期限 3。 筛选后 3 个，共 14 个。/)
    await user.click(filters.getByRole('button', { name: /数字经济/ }))
    expect(screen.getByText('没有符合条件的节点。')).toBeVisible()
    await user.click(filters.getByRole('button', { name: '清除全部筛选' }))
    expect(address()).toBe('/milestones')
    expect(targetNames(picture())).toHaveLength(MILESTONES.length)
  })

  it('leads from a name to the target, with the date kept', async () => {
    const user = await renderApp('/milestones?date=2024-06-30')
    await user.click(within(picture()).getByRole('link', { name: '国道109新线高速通车' }))
    expect(address()).toBe('/targets/g109-expressway?date=2024-06-30')
  })

  it('speaks English', async () => {
    await renderApp('/milestones', { language: 'en' })
    const english = screen.getByRole('figure', { name: 'The milestones of the year' })
    expect(english).toHaveTextContent('forecast slipped from 31 Dec to 31 March 2025')
    expect(english.textContent).not.toMatch(/[\u4E00-\u9FFF]/)
  })

  it('says that there is none in data without milestones', async () => {
    await renderApp('/milestones', { scenario: 'empty' })
    expect(screen.getByText('这份数据里没有节点。')).toBeVisible()
    expectCleanPage()
  })

  it('asks again for what did not load', async () => {
    const user = await renderApp('/milestones', {
      answers: [http.get(`*/api/v1/${DOCUMENTS.observations}`, failed, { once: true })],
    })
    const alert = within(screen.getByRole('main')).getByRole('alert')
    expect(alert).toHaveTextContent('这部分没有载入')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('figure', { name: '全年节点进度' })).toBeVisible()
  })
})

it('sums up: the parts of the sentence are all of the milestones', async () => {
  await renderApp('/milestones?date=2024-12-31')
  const sentence = picture().querySelector('figcaption p')?.textContent ?? ''
  const [total, ...parts] = (sentence.match(/\d+/g) ?? []).map(Number)
  expect(sum(parts)).toBe(total)
})
