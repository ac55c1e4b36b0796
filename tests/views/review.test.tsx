import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { toDisplayText } from '../../src/domain/display-text'
import { aListWire } from '../builders'
import { renderApp } from '../render-app'
import { answeringJson, refusing } from './answers'
import { expectCleanPage, region } from './seen'

const sections = demoBackend.report.review.sections
const reviewed = demoBackend.indicators.records.filter(({ review }) => review !== null)
const titleOf = (index: number) => toDisplayText(sections[index]?.title.zh ?? '')
/** A section by the number that its heading begins with. */
const section = (number: number) => region(`${number} ${titleOf(number - 1)}`)
const steps = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((step) => step.textContent)

describe('the review', () => {
  it('shows every figure once, in the section that it stands in', async () => {
    await renderApp('/review')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2023 年回顾')
    sections.forEach(({ paragraphs }, index) => {
      const ids = new Set(paragraphs.map(({ id }) => id))
      const own = reviewed.filter(({ review }) => review !== null && ids.has(review.paragraph_id))
      const part = within(section(index + 1))
      expect(part.queryAllByText(/^2023 年原句/)).toHaveLength(own.length)
    })
    expect(within(section(6)).getByText(/没有给出数字/)).toBeVisible()
    expect(within(section(2)).getByText('42.9')).toBeVisible()
    expectCleanPage()
  })

  it('says how the target stands to the year before, and how far it has come', async () => {
    await renderApp('/review?date=2024-09-30')
    const part = within(section(4))
    expect(part.getByText('2024 年目标比 2023 年结果低 7.5%')).toBeVisible()
    const [before, promised, soFar, outcome] = steps('城镇新增就业：两年')
    expect(before).toMatch(/2023 年结果28.1 万人/)
    expect(promised).toMatch(/2024 年目标26 万人/)
    expect(soFar).toMatch(/2024 年至今.+9月30日 · 演示数/)
    expect(outcome).toMatch(/演示数据不含公布的结果/)
  })

  it('never compares figures that count something else, and says why', async () => {
    await renderApp('/review')
    const part = within(section(4))
    expect(part.getAllByText('与上一年的数字口径不同，不能比较')).toHaveLength(3)
    expect(part.getByText(/口径窄于普惠托位/)).toBeVisible()
  })

  it('gives the published outcome only once it is known', async () => {
    await renderApp('/review?data=published&date=2024-06-30')
    expect(steps('城镇新增就业：两年').at(-1)).toMatch(/未见公开信息/)
  })

  it('gives the outcome with its source', async () => {
    await renderApp('/review?data=published&date=2025-06-30')
    const outcomes = screen
      .getAllByRole('list', { name: /：两年$/ })
      .map((list) => within(list).getAllByRole('listitem').at(-1)?.textContent ?? '')
    expect(outcomes.some((text) => !text.includes('未见公开信息'))).toBe(true)
    expectCleanPage()
  })

  it('leads from the words of a figure to the report, on demand', async () => {
    const user = await renderApp('/review')
    const part = within(section(5))
    const words = part.getByText('细颗粒物年均浓度32微克/立方米')
    const details = words.closest('details')
    expect(details).not.toHaveAttribute('open')
    await user.click(within(details as HTMLElement).getByText(/^2023 年原句/))
    expect(details).toHaveAttribute('open')
    const link = part.getByRole('link', { name: '在报告原文中查看：细颗粒物年均浓度' })
    expect(link).toHaveAttribute('href', '#/report/r5.1')
  })

  it('draws all pairs in one picture with a sentence and a table', async () => {
    const user = await renderApp('/review')
    const picture = screen.getByRole('figure', { name: '2023 年结果与 2024 年目标' })
    expect(picture).toHaveAccessibleDescription(
      /11 个目标可与 2023 年结果相比.*4 个高于上年结果.*7 个低于上年结果.*高标准农田.*\+106.9%.*另有 3 个/,
    )
    await user.click(within(picture).getByText('查看数据表'))
    expect(within(picture).getAllByRole('row')).toHaveLength(12)
  })

  it('goes from a section’s card to the section, with the focus', async () => {
    const user = await renderApp('/review')
    const cards = screen.getByRole('navigation', { name: '回顾的各个部分' })
    await user.click(within(cards).getByRole('button', { name: /应对.*11 个数字/ }))
    expect(screen.getByRole('heading', { name: `7 ${titleOf(6)}` })).toHaveFocus()
  })

  it('is in English with our own words for each figure', async () => {
    await renderApp('/review', { language: 'en' })
    expect(screen.getByText('The 2024 target is 7.5% below the 2023 result')).toBeVisible()
    expect(screen.getAllByText(/^Our own translation/).length).toBeGreaterThan(60)
    expectCleanPage()
  })
})

describe('the review when something is missing', () => {
  it('shows the figures without the targets, and says that', async () => {
    await renderApp('/review', { answers: [refusing('targets')] })
    expect(screen.getByText(/目标或进展没有载入/)).toBeVisible()
    expect(within(section(4)).getByText('28.1')).toBeVisible()
    expect(screen.queryByText(/目标比 2023 年结果/)).not.toBeInTheDocument()
  })

  it('says that there is nothing', async () => {
    await renderApp('/review', { answers: [answeringJson('indicators', aListWire([]))] })
    expect(screen.getByText('没有可列的回顾数字。')).toBeVisible()
    expect(screen.getByText('没有目标可与上一年的结果相比。')).toBeVisible()
  })

  it.each(['report', 'indicators'] as const)('offers another try when the %s fail', async (name) => {
    await renderApp('/review', { answers: [refusing(name)] })
    expect(screen.getByRole('main').textContent).toMatch(/重试/)
    expectCleanPage()
  })

  it('keeps a figure whose paragraph is unknown', async () => {
    const [first] = reviewed
    if (!first?.review) throw new Error('the report has no reviewed indicator')
    const stray = { ...first, review: { ...first.review, paragraph_id: 'r9.9' } }
    await renderApp('/review', { answers: [answeringJson('indicators', aListWire([stray]))] })
    expect(within(region('未能归入各部分的数字')).getByText('115')).toBeVisible()
  })
})
