import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { aQuantityWire, aTargetWire, anObservationWire } from '../builders'
import { address, renderApp } from '../render-app'
import { board, refusing } from './answers'
import { announcements, expectCleanPage, region, sum, targetNames } from './seen'

const TOTAL = demoBackend.targets.records.length

/** The numbers of a table's row, by the words of its heading. */
function numbersOf(table: HTMLElement, row: RegExp | string): number[] {
  const line = within(table).getByRole('rowheader', { name: row }).closest('tr') as HTMLElement
  return within(line)
    .getAllByRole('cell')
    .filter((cell) => cell.textContent !== '')
    .map((cell) => Number(cell.textContent))
}

const words = (zh: string) => ({ zh, en: zh })
const confirmed = (zh: string) => ({ name: words(zh), basis: 'confirmed' as const })

/** Two bureaus with a target each that has gone silent, and one target of nobody's. */
const ledBoard = () =>
  board({
    targets: [
      ['a', '甲局', '甲目标'],
      ['b', '乙局', '乙目标'],
      ['c', null, '丙目标'],
    ].map(([id, lead, name]) =>
      aTargetWire({
        id: id as string,
        name: words(name as string),
        pair: null,
        lead_department: lead === null ? null : confirmed(lead as string),
        supporting_departments: id === 'a' ? [confirmed('丁办')] : [],
        departments_in_coverage: [],
        revisions: [],
        overrides: [],
        quantity: aQuantityWire({ plan_nodes: [], last_year_shape: [], band: null }),
        reporting_interval_days: 31,
      }),
    ),
    observations: ['a', 'b', 'c'].map((id) =>
      anObservationWire({
        id: `${id}-o`,
        target_id: id,
        date: id === 'c' ? '2024-09-30' : '2024-06-30',
        value: 90,
        ratio: null,
        milestone: null,
        revision_of: null,
      }),
    ),
  })

/** What execCommand('copy') does: the DOM of the test has none. */
function copyCommand(isAllowed: boolean) {
  const copied: string[] = []
  Object.assign(document, {
    execCommand: () => {
      const field = document.activeElement
      if (isAllowed && field instanceof HTMLTextAreaElement) copied.push(field.value)
      return isAllowed
    },
  })
  return copied
}

function withoutClipboard() {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand')
})

describe('the roll-up by department', () => {
  it('counts every target once, and leaves as not confirmed what nobody confirmed', async () => {
    await renderApp('/departments')
    const table = within(region('按牵头部门')).getAllByRole('table')[0] as HTMLElement
    const [count, ...bands] = numbersOf(table, '未确认')
    expect(count).toBe(TOTAL)
    expect(sum(bands)).toBe(TOTAL)
    expect(numbersOf(table, '合计')).toEqual([count, ...bands])
    expect(screen.getByText(/没有找到任何目标的正式牵头部门名单/)).toBeVisible()
    expectCleanPage()
  })

  it('sums up over confirmed leads and the rest', async () => {
    await renderApp('/departments', { answers: ledBoard() })
    const table = within(region('按牵头部门')).getAllByRole('table')[0] as HTMLElement
    const rows = ['甲局', '乙局', '未确认'].map((name) => numbersOf(table, name))
    const total = numbersOf(table, '合计')
    expect(total[0]).toBe(3)
    total.forEach((number, index) => expect(sum(rows.map((row) => row[index] ?? 0))).toBe(number))
    expect(within(region('按配合部门')).getByRole('link', { name: '丁办' })).toBeVisible()
  })

  it('lists what coverage names apart, says that it does not add up, and leads to the targets', async () => {
    const user = await renderApp('/departments')
    const coverage = region('报道中提及的部门（未确认）')
    expect(coverage).toHaveTextContent('不等于负责')
    expect(coverage).toHaveTextContent('相加不等于目标总数')
    const name = '市教委'
    const named = demoBackend.targets.records.filter((target) =>
      target.departments_in_coverage.some((department) => department.name.zh === name),
    )
    expect(numbersOf(coverage, name)[0]).toBe(named.length)
    await user.click(within(coverage).getByRole('link', { name }))
    expect(decodeURIComponent(address())).toBe(`/targets?dept=${name}`)
  })

  it('follows the filters, and says so', async () => {
    const user = await renderApp('/departments?area=9')
    const inArea = demoBackend.targets.records.filter(({ area_id }) => area_id === 9).length
    expect(
      screen.getByText(new RegExp(`只含符合筛选条件的 ${inArea} 个目标（共 ${TOTAL} 个）`)),
    ).toBeVisible()
    await user.click(screen.getByRole('link', { name: '清除筛选' }))
    expect(address()).toBe('/departments')
  })
})

describe('the reminders', () => {
  it('list what is overdue with the reason, by what coverage names while no lead is known', async () => {
    await renderApp('/departments')
    const reminders = region('催报')
    const silent = within(reminders).getByRole('link', { name: '老旧信号灯升级改造' }).closest('li')
    expect(silent).toHaveTextContent('数据逾期，已超过报送期限 16 天')
    expect(silent).toHaveTextContent('最新数据 2024年6月30日')
    expect(reminders).toHaveTextContent('发送前请先核实责任部门')
  })

  it('are grouped as the person asks', async () => {
    const user = await renderApp('/departments')
    const reminders = region('催报')
    const before = new Set(targetNames(reminders))
    await user.selectOptions(within(reminders).getByLabelText('归组'), '按工作领域')
    expect(new Set(targetNames(region('催报')))).toEqual(before)
    expect(screen.getByRole('region', { name: /^7 城市精细化治理/ })).toBeVisible()
    await user.selectOptions(within(region('催报')).getByLabelText('归组'), '按牵头部门')
    expect(screen.getByRole('region', { name: '牵头部门未确认' })).toBeVisible()
  })

  it('are copied whole, or for one department', async () => {
    const user = await renderApp('/departments', { answers: ledBoard() })
    await user.click(screen.getByRole('button', { name: '复制全部催报文本' }))
    const all = await navigator.clipboard.readText()
    expect(all).toMatch(/^【催报】截至2024年9月30日，以下 2 项请于 ________ 前报送：/)
    expect(all).toContain('甲局（1 项）')
    expect(all).toContain('【演示数据】')
    expect(announcements()).toContain('已复制到剪贴板')
    await user.click(screen.getByRole('button', { name: '复制催报文本：乙局' }))
    const one = await navigator.clipboard.readText()
    expect(one).toContain('以下 1 项')
    expect(one).toContain('乙目标')
    expect(one).not.toContain('甲目标')
  })

  it('are copied by the old command where there is no clipboard, as on plain http', async () => {
    await renderApp('/departments', { answers: ledBoard() })
    withoutClipboard()
    const copied = copyCommand(true)
    const button = screen.getByRole('button', { name: '复制全部催报文本' })
    button.focus()
    fireEvent.click(button)
    expect(await screen.findByText('已复制到剪贴板')).toBeVisible()
    expect(copied).toEqual([expect.stringContaining('【催报】')])
    expect(button).toHaveFocus()
    expect(screen.queryByRole('textbox', { name: '催报文本' })).not.toBeInTheDocument()
  })

  it('are shown to be copied by hand where the browser refuses', async () => {
    await renderApp('/departments', { answers: ledBoard() })
    withoutClipboard()
    copyCommand(false)
    fireEvent.click(screen.getByRole('button', { name: '复制全部催报文本' }))
    const field = await screen.findByRole('textbox', { name: '催报文本' })
    expect(field).toHaveFocus()
    expect((field as HTMLTextAreaElement).value).toMatch(/^【催报】/)
    expect(announcements()).toContain('按 Ctrl+C')
  })

  it('can be printed', async () => {
    const print = vi.fn()
    Object.assign(window, { print })
    const user = await renderApp('/departments')
    await user.click(screen.getByRole('button', { name: '打印' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('are none when nothing is due', async () => {
    await renderApp('/departments?date=2024-01-31')
    expect(region('催报')).toHaveTextContent('没有需要催报的事项')
    expect(screen.queryByRole('button', { name: '复制全部催报文本' })).not.toBeInTheDocument()
  })

  it('are all English in English', async () => {
    await renderApp('/departments', { language: 'en' })
    expect(region('Reminders').textContent).not.toMatch(/\p{Script=Han}/u)
    expect(region('By lead department').textContent).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('without data', () => {
  it('says that there is no target', async () => {
    await renderApp('/departments', { scenario: 'empty' })
    expect(screen.getByText('这份数据里没有目标。')).toBeVisible()
  })

  it('says what failed, and tries again', async () => {
    const user = await renderApp('/departments', { answers: [refusing('observations')] })
    expect(screen.getByRole('alert')).toHaveTextContent('错误 500')
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(screen.getByRole('heading', { level: 1, name: '部门与催报' })).toBeVisible()
  })
})
