import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { STATUSES } from '../../src/domain/status'
import { address, renderApp } from '../render-app'
import { board, realTarget } from './answers'
import { announcements, expectCleanPage, firstNumberIn, sum, targetNames } from './seen'

const TARGETS = demoBackend.targets.records
const TOTAL = TARGETS.length
const namesIn = (areaId: number) =>
  TARGETS.filter(({ area_id }) => area_id === areaId).map(({ name }) => name.zh)
const filterSet = (name: string) => within(screen.getByRole('group', { name }))
const chip = (set: string, name: RegExp) => filterSet(set).getByRole('button', { name })
const search = () => screen.getByRole('searchbox', { name: '搜索' })
const results = () => screen.getByText(/^显示 \d+ 个，共 \d+ 个$/)
const shown = () => firstNumberIn(results().textContent)

describe('the list', () => {
  it('shows every target and says how many, where a screen reader hears it', async () => {
    await renderApp('/targets')
    expect(screen.getByRole('heading', { level: 1, name: '目标清单' })).toBeVisible()
    expect(results()).toHaveTextContent(`显示 ${TOTAL} 个，共 ${TOTAL} 个`)
    expect(results()).toHaveAttribute('role', 'status')
    expect(targetNames()).toHaveLength(TOTAL)
    expectCleanPage()
  })

  it('offers each status with how many have it, and the counts sum to the total', async () => {
    await renderApp('/targets')
    const counts = filterSet('状态')
      .getAllByRole('button')
      .map((button) => firstNumberIn(button.textContent))
    expect(counts).toHaveLength(STATUSES.length)
    expect(sum(counts)).toBe(TOTAL)
  })
})

describe('filters', () => {
  it('combine: areas with one another by or, with the rest by and', async () => {
    const user = await renderApp('/targets')
    await user.click(chip('工作领域', /^9 生态环境保护/))
    await user.click(chip('工作领域', /^7 城市精细化治理/))
    expect(chip('工作领域', /^9 /)).toHaveAttribute('aria-pressed', 'true')
    expect(targetNames().sort()).toEqual([...namesIn(7), ...namesIn(9)].sort())
    expect(address()).toBe('/targets?area=7,9')
    await user.click(chip('类型', /^节点/))
    expect(targetNames().sort()).toEqual(['地铁3号线一期建成', '环二环绿道全部联通'])
    expect(results()).toHaveTextContent(`显示 2 个，共 ${TOTAL} 个`)
    await user.click(chip('状态', /^达序时/))
    expect(targetNames()).toEqual(['地铁3号线一期建成'])
    expect(address()).toBe('/targets?area=7,9&status=on-track&kind=milestone')
    await user.click(chip('工作领域', /^9 /))
    expect(address()).toBe('/targets?area=7&status=on-track&kind=milestone')
  })

  it('count by status within the other filters', async () => {
    const user = await renderApp('/targets?area=8')
    const counts = () =>
      filterSet('状态')
        .getAllByRole('button')
        .map((button) => firstNumberIn(button.textContent))
    expect(sum(counts())).toBe(namesIn(8).length)
    await user.click(chip('状态', /^已完成/))
    expect(sum(counts())).toBe(namesIn(8).length)
  })

  it('find by department, which no source confirms', async () => {
    const user = await renderApp('/targets')
    await user.selectOptions(screen.getByLabelText('部门'), '市医保局 (报道提及，未确认)')
    const theirs = TARGETS.filter(({ departments_in_coverage: departments }) =>
      departments.some(({ name }) => name.zh === '市医保局'),
    )
    expect(targetNames().sort()).toEqual(theirs.map(({ name }) => name.zh).sort())
    expect(decodeURIComponent(address())).toBe('/targets?dept=市医保局')
  })

  it('are all cleared by one button, which is there only when one is set', async () => {
    const user = await renderApp('/targets?area=7&status=behind&kind=count&q=老&sort=name&as=table')
    await user.click(screen.getByRole('button', { name: '清除全部筛选' }))
    expect(shown()).toBe(TOTAL)
    expect(search()).toHaveValue('')
    expect(address()).toBe('/targets?sort=name&as=table')
    expect(screen.queryByRole('button', { name: '清除全部筛选' })).not.toBeInTheDocument()
  })
})

describe('search', () => {
  it('finds by Chinese, English and pinyin, in any width and case', async () => {
    const user = await renderApp('/targets')
    const expectToFind = async (text: string, expected: readonly string[]) => {
      await user.clear(search())
      await user.click(search())
      await user.paste(text)
      expect(targetNames(), text).toEqual(expected)
      expect(results()).toHaveTextContent(`显示 ${expected.length} 个，共 ${TOTAL} 个`)
    }
    await expectToFind('租赁住房', ['保障性租赁住房'])
    await expectToFind('RENTAL homes', ['保障性租赁住房'])
    await expectToFind('back alleys', ['背街小巷精细治理'])
    await expectToFind('bzxzlzf', ['保障性租赁住房'])
    await expectToFind('zulin zhufang', ['保障性租赁住房'])
    await expectToFind('ｂｚｘｚｌｚｆ', ['保障性租赁住房'])
    await expectToFind('清管行动', ['“清管行动”'])
  })

  it('takes the characters of a pattern as they are written', async () => {
    const user = await renderApp('/targets')
    for (const text of ['(.*)+', '\\', '[a-z]', '%', '.'.repeat(40)]) {
      // One after the other, in one field.
      // oxlint-disable-next-line no-await-in-loop
      await user.clear(search())
      // oxlint-disable-next-line no-await-in-loop
      await user.paste(text)
      expect(search()).toHaveValue(text)
      expect(shown(), text).toBe(0)
    }
  })

  it('answers while one types, and each letter replaces the address', async () => {
    const user = await renderApp('/targets?area=10')
    const pages = window.history.length
    await user.type(search(), 'bzxzl')
    expect(address()).toBe('/targets?area=10&q=bzxzl')
    expect(window.history.length).toBe(pages)
    expect(targetNames()).toEqual(['保障性租赁住房'])
  })

  it('takes a cell pasted from a spreadsheet', async () => {
    const user = await renderApp('/targets')
    await user.click(search())
    await user.paste('租赁\t住房\t')
    expect(targetNames()).toEqual(['保障性租赁住房'])
    expect(announcements()).not.toContain('已忽略')
  })

  it('is where / goes, from any screen', async () => {
    const user = await renderApp('/')
    await user.keyboard('/')
    expect(await screen.findByRole('searchbox', { name: '搜索' })).toBeVisible()
    await waitFor(() => expect(search()).toHaveFocus())
    await user.keyboard('a/b')
    expect(search()).toHaveValue('a/b')
  })

  it('is where / goes until that is switched off, which this device remembers', async () => {
    const user = await renderApp('/targets')
    const key = () => screen.getByRole('checkbox', { name: '按 / 键跳到搜索' })
    expect(key()).toBeChecked()
    await user.click(key())
    await user.keyboard('/')
    expect(search()).not.toHaveFocus()
    expect(window.localStorage.getItem('work-report.search-key')).toBe('off')
    await user.click(key())
    await user.keyboard('/')
    expect(search()).toHaveFocus()
    expect(window.localStorage.getItem('work-report.search-key')).toBe('on')
  })
})

describe('order and layout', () => {
  it('sorts by gap, completion, area, name and data date', async () => {
    const user = await renderApp('/targets?as=table')
    const column = (index: number) =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[index]?.textContent ?? '')
    const figures = (index: number) =>
      column(index)
        .map((text) => text.replace('−', '-'))
        .filter((text) => text !== '—')
        .map(Number.parseFloat)
    const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b)
    expect(figures(6)).toEqual(ascending(figures(6)))
    expect(column(6).indexOf('—')).toBe(figures(6).length) // what has no gap comes last
    await user.selectOptions(screen.getByLabelText('排序'), '完成率')
    expect(figures(4)).toEqual([...figures(4)].sort((a, b) => b - a))
    await user.selectOptions(screen.getByLabelText('排序'), '领域顺序')
    expect(figures(0)).toEqual(ascending(figures(0)))
    await user.selectOptions(screen.getByLabelText('排序'), '数据日期')
    const days = column(7).filter((day) => day !== '—')
    expect(days).toEqual([...days].sort((a, b) => b.localeCompare(a)))
    await user.selectOptions(screen.getByLabelText('排序'), '名称')
    expect(targetNames()).toEqual([...targetNames()].sort(new Intl.Collator('zh-CN').compare))
    expect(address()).toBe('/targets?sort=name&as=table')
  })

  it.each([
    ['按领域', 'area'],
    ['按状态', 'status'],
  ] as const)('groups %s, each group with its count', async (label, word) => {
    const user = await renderApp('/targets')
    await user.selectOptions(screen.getByLabelText('分组'), label)
    expect(address()).toBe(`/targets?group=${word}`)
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    const counts = groups.map((title) => Number(/ (\d+)$/.exec(title)?.[1]))
    const lists = within(screen.getByRole('main'))
      .getAllByRole('region')
      .filter((part) => within(part).queryByRole('heading', { level: 2 }) !== null)
    expect(lists.map((part) => targetNames(part).length)).toEqual(counts)
    expect(sum(counts)).toBe(TOTAL)
  })

  it('explains what its rows draw: bars, milestones, or both', async () => {
    const legends = () =>
      within(screen.getByRole('main'))
        .getAllByRole('list', { name: /图例/ })
        .map((list) => list.textContent)
    const bars = '实际序时线（节点：统计截至日）按至今平均速度推算的年底数（非实际）'
    const marks = '期限预计完成已完成'
    await renderApp('/targets')
    expect(legends()).toEqual([bars, marks])
    cleanup()
    await renderApp('/targets?kind=count')
    expect(legends()).toEqual([bars])
    cleanup()
    await renderApp('/targets?kind=milestone')
    expect(legends()).toEqual([`统计截至日${marks}`])
    cleanup()
    // What needs attention is not done: no mark of that is drawn.
    await renderApp('/')
    expect(legends()).toEqual([bars, '期限预计完成'])
  })

  it('is bars, or a table with a caption and named rows and columns', async () => {
    const user = await renderApp('/targets?area=10')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    const asBars = targetNames()
    await user.selectOptions(screen.getByLabelText('显示方式'), '表格')
    const table = screen.getByRole('table', { name: '目标及其完成情况' })
    expect(targetNames(table)).toEqual(asBars)
    expect(within(table).getAllByRole('rowheader')).toHaveLength(asBars.length)
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['目标', '领域', '类型', '实际', '目标值', '完成率', '序时', '差距（点）', '数据日期', '状态'])
    expectCleanPage()
  })
})

describe('nothing found', () => {
  it('says why, and how to get out of each condition', async () => {
    const user = await renderApp('/targets?area=5&status=behind&q=地铁')
    expect(shown()).toBe(0)
    expect(screen.getByRole('heading', { name: '没有符合条件的目标' })).toBeVisible()
    expect(
      screen.getByText(
        '当前条件：文字“地铁”、工作领域：扩大内需与供给侧改革、状态：滞后。试试去掉其中一项：',
      ),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: '去掉工作领域：扩大内需与供给侧改革' }))
    await user.click(screen.getByRole('button', { name: '去掉状态：滞后' }))
    expect(targetNames()).toEqual(['地铁3号线一期建成'])
  })

  it('can be left at once', async () => {
    const user = await renderApp('/targets?area=5')
    const [inTheList] = screen.getAllByRole('button', { name: '清除全部筛选' }).slice(-1)
    await user.click(inTheList as HTMLElement)
    expect(shown()).toBe(TOTAL)
  })

  it('is said of data without any target', async () => {
    await renderApp('/targets', { scenario: 'empty' })
    expect(screen.getByText('这份数据里没有目标。')).toBeVisible()
    expect(results()).toHaveTextContent('显示 0 个，共 0 个')
  })
})

it('shows the same to whoever opens the address', async () => {
  const user = await renderApp('/targets')
  await user.click(chip('工作领域', /^10 /))
  await user.click(chip('状态', /^略慢/))
  await user.click(chip('状态', /^滞后/))
  await user.selectOptions(screen.getByLabelText('排序'), '名称')
  await user.selectOptions(screen.getByLabelText('分组'), '按状态')
  await user.selectOptions(screen.getByLabelText('显示方式'), '表格')
  await user.selectOptions(screen.getByLabelText('统计截至日'), '2024-10-31')
  const main = screen.getByRole('main').textContent
  const link = address()
  expect(link).toBe('/targets?date=2024-10-31&area=10&status=at-risk,behind&sort=name&group=status&as=table')
  cleanup()
  await renderApp(link)
  expect(screen.getByRole('main').textContent).toBe(main)
})

it('goes back through the filters with the browser', async () => {
  const user = await renderApp('/targets')
  await user.click(chip('工作领域', /^8 /))
  await user.click(chip('工作领域', /^9 /))
  expect(shown()).toBe(namesIn(8).length + namesIn(9).length)
  act(() => window.history.back())
  await waitFor(() => expect(shown()).toBe(namesIn(8).length))
  expect(chip('工作领域', /^9 /)).toHaveAttribute('aria-pressed', 'false')
})

describe('targets of an area that the report does not have', () => {
  const stray = {
    ...realTarget('greenways'),
    id: 'stray',
    area_id: 99,
    name: { zh: '无处可归', en: 'Stray' },
  }
  const answers = board({ targets: [realTarget('greenways'), stray] })

  it('are shown and can be asked for', async () => {
    const user = await renderApp('/targets', { answers })
    await user.click(chip('工作领域', /^未归类/))
    expect(targetNames()).toEqual(['无处可归'])
    expect(address()).toBe('/targets?area=0')
    await user.selectOptions(screen.getByLabelText('分组'), '按领域')
    expect(screen.getByRole('heading', { level: 2, name: '未归类 1' })).toBeVisible()
  })
})
