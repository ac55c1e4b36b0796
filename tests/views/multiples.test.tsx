import { fireEvent, screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { address, renderApp } from '../render-app'
import { DOCUMENTS } from './answers'
import { expectCleanPage, firstNumberIn, region, sum, targetNames } from './seen'

const TARGETS = demoBackend.targets.records
const sparks = () => screen.getByRole('figure', { name: '各目标的走势' })
const heat = () => screen.getByRole('figure', { name: '逐月状态' })
const map = (name = '各领域每月末的状态') => within(heat()).getByRole('table', { name })
const failed = () => new HttpResponse(null, { status: 500 })

/** The links of the sparks; each says its name first. */
const cells = () =>
  within(sparks())
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('#/targets/'))
const cellOf = (name: string) => {
  const cell = cells().find((link) => link.textContent.startsWith(name))
  if (cell === undefined) throw new Error(`no spark for ${name}`)
  return cell
}

/** The cells of a row of a heat map, as read to a person. */
function rowOf(table: HTMLElement, name: RegExp | string): HTMLElement[] {
  const row = within(table).getByRole('rowheader', { name }).closest('tr')
  if (row === null) throw new Error(`no row for ${String(name)}`)
  return within(row).getAllByRole('cell')
}

describe('the sparks', () => {
  it('are all of the targets, each with its status and figures in words', async () => {
    await renderApp('/multiples')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('全景')
    expect(cells()).toHaveLength(TARGETS.length)
    const jobs = cellOf('城镇新增就业')
    expect(jobs).toHaveAttribute('href', '#/targets/urban-jobs')
    expect(jobs).toHaveAccessibleName(
      /城镇新增就业.*超序时，完成 .*%（目标 26 万人，实际 .*），序时进度 74\.9%/,
    )
    expect(cellOf('新建残疾人温馨家园')).toHaveTextContent('暂无数据')
    expect(sparks()).toHaveAccessibleDescription(
      /^51 个目标；欠序时 14 个；低于序时线最多的是“物业服务示范项目”（−36\.9 点）/,
    )
    expect(within(sparks()).getByText(/没有可核对目标的领域/)).toHaveTextContent('5 扩大内需与供给侧改革')
    expectCleanPage()
  })

  it('can be in the order of the gap, across the areas', async () => {
    const user = await renderApp('/multiples')
    await user.selectOptions(within(sparks()).getByLabelText('排列'), '按差距（差的在前）')
    expect(address()).toBe('/multiples?order=gap')
    expect(cells()[0]).toHaveAccessibleName(/物业服务示范项目/)
    expect(cells()).toHaveLength(TARGETS.length)
  })

  it('show their figures when one points at them or comes by keyboard', async () => {
    await renderApp('/multiples')
    const hint = /把光标移到小图上/
    expect(within(sparks()).getByText(hint)).toBeVisible()
    fireEvent.focus(cellOf('城镇新增就业'))
    const caption = within(sparks()).getByText(/数据 2024年9月30日/)
    expect(caption).toHaveTextContent(/城镇新增就业 .*目标 26 万人 · 完成率 .*差距 \+12\.1 点/)
    expect(within(sparks()).queryByText(hint)).not.toBeInTheDocument()
  })

  it('have their figures in a table', async () => {
    const user = await renderApp('/multiples')
    await user.click(screen.getByText('查看走势数据表'))
    const table = within(sparks()).getByRole('table', { name: '各目标的走势' })
    expect(targetNames(table)).toHaveLength(TARGETS.length)
    expect(within(table).getByRole('row', { name: /物业服务示范项目/ })).toHaveTextContent('−36.9 点')
  })

  it('follow the filters', async () => {
    const user = await renderApp('/multiples')
    await user.click(within(region('筛选')).getByRole('button', { name: /略慢/ }))
    expect(address()).toBe('/multiples?status=at-risk')
    expect(cells()).toHaveLength(8)
    await user.click(within(region('筛选')).getByRole('button', { name: /文化中心/ }))
    expect(screen.getByText('没有符合条件的目标。')).toBeVisible()
  })
})

describe('the heat map', () => {
  it('counts in its last column what the sentence says of today, and nothing afterwards', async () => {
    await renderApp('/multiples')
    expect(heat()).toHaveAccessibleDescription(/截至2024年9月30日，51 个目标中 14 个欠序时；连续欠序时最久：/)
    const all = rowOf(map(), '全部')
    expect(all[8]).toHaveTextContent('51 个目标中 14 个欠序时')
    expect(all[9]).toHaveTextContent('未到')
    expect(all).toHaveLength(12)
    const areas = within(map())
      .getAllByRole('rowheader')
      .slice(1)
      .map((header) => within(header.closest('tr') as HTMLElement).getAllByRole('cell')[8]?.textContent ?? '')
    expect(sum(areas.map((text) => (text.includes('欠序时') ? firstNumberIn(text) : 0)))).toBe(14)
    expect(rowOf(map(), /扩大内需/)[8]).toHaveTextContent('无可核对目标')
  })

  it('does not say 0 behind of what cannot be judged yet', async () => {
    await renderApp('/multiples')
    expect(rowOf(map(), /城市精细化治理/)[0]).toHaveTextContent(/^—13 个目标都还不能评定/)
  })

  it('leads from a month to its end, and from a number to those behind', async () => {
    const user = await renderApp('/multiples')
    const [, , , , , june] = rowOf(map(), /城市精细化治理/)
    expect(within(june as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '#/targets?date=2024-06-30&area=7&status=at-risk,behind,missed',
    )
    await user.click(within(map()).getByRole('link', { name: '6 月' }))
    expect(address()).toBe('/multiples?date=2024-06-30')
    expect(rowOf(map(), '全部')[6]).toHaveTextContent('未到')
  })

  it('has a column for a day after the year', async () => {
    await renderApp('/multiples?date=2025-02-20')
    expect(within(map()).getByRole('columnheader', { name: /至今 2月20日/ })).toBeVisible()
    expect(rowOf(map(), '全部')).toHaveLength(13)
  })

  it('can be of the targets: each status is that of its spark', async () => {
    const user = await renderApp('/multiples?date=2024-07-10')
    await user.selectOptions(within(heat()).getByLabelText('每行'), '一个目标')
    expect(address()).toBe('/multiples?date=2024-07-10&rows=targets')
    const table = map('各目标每月末的状态')
    expect(targetNames(table)).toHaveLength(TARGETS.length)
    for (const { name } of TARGETS) {
      const status = rowOf(table, name.zh)[6]?.textContent ?? ''
      expect(status).not.toBe('')
      expect(cellOf(name.zh), name.zh).toHaveAccessibleName(new RegExp(`${status}[，、]`))
    }
  })

  it('has its counts in a table', async () => {
    const user = await renderApp('/multiples')
    await user.click(screen.getByText('查看逐月计数表'))
    const table = within(heat()).getAllByRole('table', { name: '各领域每月末的状态' })[1] as HTMLElement
    const row = within(table).getByRole('row', { name: /全部 2024年9月30日/ })
    const [, ...counts] = within(row)
      .getAllByRole('cell')
      .map((cell) => Number(cell.textContent))
    const [total, lagging, ...bands] = counts
    expect([total, lagging]).toEqual([51, 14])
    expect(sum(bands)).toBe(51)
  })
})

describe('the panorama', () => {
  it('speaks English', async () => {
    await renderApp('/multiples?rows=targets', { language: 'en' })
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('furthest below its plan is “Model property management projects”')
    expect(main.textContent).not.toMatch(/[\u4E00-\u9FFF]/)
  })

  it('says that there is nothing in empty data', async () => {
    await renderApp('/multiples', { scenario: 'empty' })
    expect(screen.getByText('这份数据里没有目标。')).toBeVisible()
    expectCleanPage()
  })

  it('asks again for what did not load', async () => {
    const user = await renderApp('/multiples', {
      answers: [http.get(`*/api/v1/${DOCUMENTS.observations}`, failed, { once: true })],
    })
    const alert = within(screen.getByRole('main')).getByRole('alert')
    await user.click(within(alert).getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('figure', { name: '各目标的走势' })).toBeVisible()
  })
})
