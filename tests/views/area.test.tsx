import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { address, renderApp } from '../render-app'
import { expectCleanPage } from './seen'

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the page of a work area', () => {
  it('lists its measures in order, and the targets of each', async () => {
    await renderApp('/areas/7')
    expect(heading()).toBe('7 城市精细化治理')
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles.filter((title) => /^7\.\d/.test(title))).toEqual([
      expect.stringMatching(/^7\.1 /),
      expect.stringMatching(/^7\.2 /),
      expect.stringMatching(/^7\.3 /),
    ])
    expect(within(screen.getByRole('list', { name: '7.3 的目标' })).getAllByRole('listitem')).toHaveLength(2)
    expect(region('目标状态').getByText('已完成 0 / 13')).toBeVisible()
    expectCleanPage()
  })

  it('is as useful without a number: each measure with its stage and dated evidence', async () => {
    await renderApp('/areas/5')
    const summary = region('举措阶段')
    expect(summary.getByText(/4 项举措 · 4 项定性举措（/)).toBeVisible()
    const lists = screen.getAllByRole('list', { name: /的阶段和依据/ })
    expect(lists.length).toBeGreaterThan(1)
    for (const list of lists) {
      for (const step of within(list).getAllByRole('listitem')) {
        expect(step).toHaveTextContent(
          /2024年\d+月\d+日(已完成|进行中|未开始)【演示】.*报送：演示报送单位.*演示/,
        )
      }
    }
  })

  it('knows only what had been said by the day', async () => {
    await renderApp('/areas/5?date=2024-01-15')
    expect(region('举措阶段').getByText(/4 项定性举措（未见信息 4）/)).toBeVisible()
    expect(screen.getAllByText('截至当日尚无报告')).toHaveLength(4)
  })

  it('says of the published data that no information was found, and invents none', async () => {
    await renderApp('/areas/5?data=published')
    expect(screen.getAllByText('未见公开信息')).toHaveLength(4)
    expect(screen.getByRole('main')).not.toHaveTextContent('演示')
  })

  it('shows its milestones on a line of the year', async () => {
    await renderApp('/areas/1')
    const picture = within(screen.getByRole('figure', { name: '节点进度' }))
    expect(picture.getByText(/^6 个节点：/)).toBeVisible()
    expect(picture.getByRole('link', { name: '国道109新线高速通车' })).toBeVisible()
  })

  it('leads to its neighbours, to the report and to the list', async () => {
    const user = await renderApp('/areas/7')
    await user.click(screen.getByRole('link', { name: /^下一个：城乡融合发展/ }))
    expect(address()).toBe('/areas/8')
    expect(await screen.findByRole('heading', { level: 1, name: /^8 / })).toBeVisible()
    expect(screen.getAllByRole('link', { name: '在报告原文中查看' })[0]).toHaveAttribute(
      'href',
      '#/report/8.1',
    )
    await user.click(screen.getByRole('link', { name: '在目标清单中打开本领域' }))
    expect(address()).toBe('/targets?area=8')
  })

  it('is whole whatever is filtered, and says so', async () => {
    await renderApp('/areas/7?status=achieved&area=10')
    expect(screen.getByText('本页列出该领域的全部内容，不受筛选影响。')).toBeVisible()
    expect(region('目标状态').getByText('已完成 0 / 13')).toBeVisible()
  })

  it('tells an area that does not exist, and where the others are', async () => {
    await renderApp('/areas/12')
    expect(screen.getByText('没有第 12 个工作领域')).toBeVisible()
    expect(within(screen.getByRole('navigation', { name: '各工作领域' })).getAllByRole('link')).toHaveLength(
      11,
    )
  })

  it('keeps its targets when the evidence cannot be had', async () => {
    const failing = http.get('*/evidence.json', () => new HttpResponse(null, { status: 500 }))
    await renderApp('/areas/2', { answers: [failing] })
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
    expect(screen.getByRole('link', { name: '新增中小学学位' })).toBeVisible()
    expect(screen.queryByText(/未见信息/)).not.toBeInTheDocument()
  })

  it('names a statement that breaks the contract', async () => {
    const broken = http.get('*/evidence.json', () =>
      HttpResponse.json({ schema_version: '1.2.0', records: [{ id: 'e1', measure_id: '5.1' }] }),
    )
    await renderApp('/areas/5', { answers: [broken] })
    expect(screen.getByText(/1 条记录/)).toBeVisible()
  })

  it('is there in English', async () => {
    await renderApp('/areas/5?data=published', { language: 'en' })
    expect(screen.getAllByText('No public information found')).toHaveLength(4)
    expect(screen.getByText(/4 measures · 4 qualitative measures \(4 no information\)/)).toBeVisible()
  })
})
