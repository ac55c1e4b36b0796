import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { handlersFor } from '../../mocks/handlers'
import { server } from '../../mocks/node'
import { address, renderApp, settled } from '../render-app'
import { DOCUMENTS, refusing, type DocumentName } from './answers'
import { announcements, card, expectCleanPage, firstNumberIn, region, targetNames } from './seen'

/*
 * One document of the API fails, the others answer: its panel says so, the rest of
 * the page works, and one click brings it back (faults.md, T17, S1–S8).
 */

const main = () => within(screen.getByRole('main'))
const alerts = () => main().queryAllByRole('alert')
const retries = () => main().getAllByRole('button', { name: '重试' })

/** The server is mended, and the reader clicks once. */
async function healByOneClick(user: UserEvent): Promise<void> {
  server.resetHandlers(...handlersFor('demo'))
  await user.click(retries()[0] as HTMLElement)
  await waitFor(() => expect(alerts()).toHaveLength(0))
  await settled()
}

function expectFrame(): void {
  expect(screen.getByRole('navigation', { name: '主导航' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  expect(announcements()).toContain('演示数据')
}

/** The parts of a screen, and how one sees that each is there. */
type Parts = Readonly<Record<string, () => void>>

const OVERVIEW: Parts = {
  counts: () => expect(firstNumberIn(card(region('目标状态'), '目标总数').textContent)).toBe(51),
  areas: () => expect(card(region('工作领域'), '数字经济')).toBeVisible(),
  headline: () => expect(targetNames(region('重点目标'))).toHaveLength(6),
  attention: () => expect(targetNames(region('需要关注')).length).toBeGreaterThan(5),
  government: () => expect(within(region('关于政府自身建设')).getAllByRole('listitem')).toHaveLength(4),
  links: () => expect(screen.getByRole('navigation', { name: '工作领域' })).toHaveTextContent('生态环境保护'),
}

const TARGET: Parts = {
  figures: () => expect(region('进展')).toHaveTextContent('26 万人'),
  working: () => expect(region('评定过程')).toHaveTextContent('s = a ÷ T'),
  trend: () => expect(within(region('走势')).getByRole('figure')).toBeVisible(),
  comparison: () => expect(within(region('2023 年与 2024 年')).getByRole('table')).toBeVisible(),
  sentence: () =>
    expect(region('报告原文').querySelector('mark')).toHaveTextContent('城镇新增就业不少于26万人'),
  observations: () => expect(within(region('观测值与来源')).getAllByRole('row').length).toBeGreaterThan(5),
}

function expectOnly(parts: Parts, missing: readonly string[]): void {
  for (const [name, isThere] of Object.entries(parts)) {
    if (missing.includes(name)) expect(isThere, `${name} cannot be there`).toThrow()
    else isThere()
  }
}

describe('on the overview', () => {
  it.each<[DocumentName, string[]]>([
    ['meta', ['counts', 'areas', 'headline', 'attention']],
    ['areas', ['areas', 'links']],
    ['targets', ['counts', 'areas', 'headline', 'attention']],
    ['observations', ['counts', 'areas', 'headline', 'attention']],
    ['report', ['government']],
  ])('%s fails: its parts say so, the others stay, and a click mends it', async (name, missing) => {
    const user = await renderApp('/', { answers: [refusing(name)] })
    expectFrame()
    expectOnly(OVERVIEW, missing)
    expect(alerts(), 'told once').toHaveLength(1)
    expect(alerts()[0]).toHaveTextContent('这部分没有载入：数据服务返回错误 500')
    expect(alerts()[0]).toHaveTextContent(DOCUMENTS[name])
    expectCleanPage()
    await healByOneClick(user)
    expectOnly(OVERVIEW, [])
  })

  it('two fail at once: a click on either brings back what it stands for', async () => {
    const user = await renderApp('/', { answers: [refusing('report', 503), refusing('areas', 404)] })
    expectOnly(OVERVIEW, ['areas', 'links', 'government'])
    server.resetHandlers(...handlersFor('demo'))
    while (alerts().length > 0) {
      const before = alerts().length
      // One click after the other.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(retries()[0] as HTMLElement)
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(() => expect(alerts().length).toBeLessThan(before))
    }
    expectOnly(OVERVIEW, [])
  })

  it('meta fails: who looks from a day of their own choosing misses only the name of the dataset', async () => {
    await renderApp('/?date=2024-06-30', { answers: [refusing('meta')] })
    expectOnly(OVERVIEW, [])
    expect(screen.getByText('序时进度 49.7% · 第 182 / 366 天')).toBeVisible()
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]).toHaveTextContent(DOCUMENTS.meta)
  })

  it('nothing answers: the frame stands, and it heals without a reload', async () => {
    const user = await renderApp('/?area=7', { scenario: 'offline' })
    expectFrame()
    expect(alerts()[0]).toHaveTextContent('连不上数据服务')
    server.resetHandlers(...handlersFor('demo'))
    for (const retry of retries()) {
      // One click after the other; one may bring back several panels.
      // oxlint-disable-next-line no-await-in-loop
      if (retry.isConnected) await user.click(retry)
    }
    await waitFor(() => expect(alerts()).toHaveLength(0))
    expect(address()).toBe('/?area=7')
    expect(card(region('工作领域'), '城市精细化治理')).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('on the list', () => {
  it.each<DocumentName>(['meta', 'targets', 'observations'])(
    '%s fails: the list says so, and a click mends it',
    async (name) => {
      const user = await renderApp('/targets?area=7', { answers: [refusing(name)] })
      expectFrame()
      expect(alerts()).toHaveLength(1)
      expect(alerts()[0]).toHaveTextContent(DOCUMENTS[name])
      await healByOneClick(user)
      expect(targetNames().length).toBeGreaterThan(10)
      expect(address()).toBe('/targets?area=7')
    },
  )

  it('areas fail: the list works by number, nothing is called unclassified, and a click mends it', async () => {
    const user = await renderApp('/targets?group=area', { answers: [refusing('areas')] })
    expect(targetNames()).toHaveLength(51)
    expect(alerts()).toHaveLength(1)
    expect(main().queryByText(/未归类/)).not.toBeInTheDocument()
    await user.click(
      within(screen.getByRole('group', { name: '工作领域' })).getByRole('button', { name: '第 8 项' }),
    )
    expect(targetNames()).toEqual(['高标准农田建设'])
    await healByOneClick(user)
    expect(screen.getByRole('heading', { level: 2, name: /城乡融合/ })).toBeVisible()
  })

  it.each<DocumentName>(['report', 'indicators', 'history'])('%s is of no concern', async (name) => {
    await renderApp('/targets', { answers: [refusing(name)] })
    expect(targetNames()).toHaveLength(51)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('on the page of a target', () => {
  it.each<[DocumentName, string[]]>([
    ['report', ['sentence']],
    ['indicators', ['comparison']],
    ['history', ['trend', 'comparison', 'observations']],
    ['areas', []],
  ])('%s fails: its panels say so, the others stay, and a click mends it', async (name, missing) => {
    const user = await renderApp('/targets/urban-jobs', { answers: [refusing(name, 503)] })
    expectFrame()
    expectOnly(TARGET, missing)
    if (missing.length > 0) {
      expect(alerts().length).toBeGreaterThanOrEqual(missing.length)
      expect(alerts()[0]).toHaveTextContent(DOCUMENTS[name])
      await healByOneClick(user)
    }
    expectCleanPage()
    await waitFor(() => expectOnly(TARGET, []))
  })

  it.each<DocumentName>(['meta', 'targets', 'observations'])(
    '%s fails: the page says so, and a click mends it',
    async (name) => {
      const user = await renderApp('/targets/urban-jobs', { answers: [refusing(name)] })
      expect(screen.getByRole('navigation', { name: '主导航' })).toBeVisible()
      expect(alerts()[0]).toHaveTextContent(DOCUMENTS[name])
      expect(screen.queryByText('没有这个目标')).not.toBeInTheDocument()
      await healByOneClick(user)
      await waitFor(() => expectOnly(TARGET, []))
    },
  )
})

it('switching to a dataset that fails says so; the one before is still there', async () => {
  const published = DOCUMENTS.observations.replace('demo', 'published')
  const user = await renderApp('/')
  server.use(...handlersFor('offline'))
  await user.click(screen.getByRole('button', { name: '切换到公开数据' }))
  await waitFor(() => expect(alerts().length).toBeGreaterThan(0))
  expect(
    alerts()
      .map((alert) => alert.textContent)
      .join(),
  ).toContain(published)
  expectCleanPage()
  await user.click(screen.getByRole('button', { name: '切换到演示数据' }))
  expectOnly(OVERVIEW, [])
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
