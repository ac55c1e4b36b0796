import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { aMilestoneTargetWire, aQuantityWire, aTargetWire, anObservationWire } from '../builders'
import { address, renderApp } from '../render-app'
import { board, refusing } from './answers'
import { announcements, card, expectCleanPage, region, targetNames } from './seen'

const TOTAL = demoBackend.targets.records.length
const SECTIONS = ['转差', '转好', '其他状态变化', '节点', '更正与调整', '新逾期', '新数据'] as const

const words = (zh: string) => ({ zh, en: zh })
const plain = { pair: null, headline: false, revisions: [], overrides: [], lead_department: null }
const count = (id: string, name: string, overrides = {}) =>
  aTargetWire({
    ...plain,
    id,
    name: words(name),
    reporting_interval_days: 31,
    quantity: aQuantityWire({ value: 100, plan_nodes: [], last_year_shape: [], band: null }),
    ...overrides,
  })
const figure = (target_id: string, date: string, value: number, overrides = {}) =>
  anObservationWire({
    id: `${target_id}-${date}`,
    target_id,
    date,
    value,
    ratio: null,
    milestone: null,
    revision_of: null,
    qualifier: null,
    ...overrides,
  })

/** One target for each thing that can change between 31 August and 30 September. */
const everything = () =>
  board({
    targets: [
      count('worse', '变差'),
      count('better', '变好'),
      count('first', '初报'),
      count('corrected', '更正'),
      count('revised', '调整', {
        revisions: [{ date: '2024-09-10', value: 130, due: null, reason: words('上调') }],
      }),
      count('silent', '沉默'),
      count('same', '不变'),
      aMilestoneTargetWire({
        ...plain,
        id: 'node',
        name: words('节点甲'),
        due: { date: '2024-09-15', is_assumed: false, words: null },
      }),
    ],
    observations: [
      figure('worse', '2024-08-31', 68),
      figure('worse', '2024-09-30', 20),
      figure('better', '2024-08-31', 30),
      figure('better', '2024-09-30', 100),
      figure('first', '2024-09-30', 76),
      figure('corrected', '2024-08-31', 68),
      figure('corrected', '2024-08-31', 67, {
        id: 'corrected-later',
        revision_of: 'corrected-2024-08-31',
        reported_on: '2024-09-20',
      }),
      figure('revised', '2024-08-31', 95),
      figure('silent', '2024-06-30', 50),
      figure('same', '2024-08-31', 68),
      figure('node', '2024-06-30', 0, {
        value: null,
        unit_id: null,
        milestone: {
          stage: 'under-way',
          reached_on: null,
          date_precision: 'day',
          forecast_date: '2024-09-15',
        },
      }),
    ],
  })

const rowOf = (section: string, name: string) =>
  within(region(section)).getByRole('link', { name }).closest('li') as HTMLElement

describe('what changed', () => {
  it('is said in a sentence and in parts, each target with what is different', async () => {
    const user = await renderApp('/changes', { answers: everything() })
    expect(announcements()).toContain('自 2024年8月31日以来（至 2024年9月30日）：1 项转好，2 项转差')
    expect(announcements()).toContain('1 处数据更正，1 项目标调整，1 项新出现数据逾期')
    expect(rowOf('转差', '变差')).toHaveTextContent(/达序时.*→.*滞后/)
    expect(rowOf('转差', '变差')).toHaveTextContent('68 个 → 20 个（−48 个）')
    expect(rowOf('转差', '变差')).toHaveTextContent('差距 +1.3 点 → −54.9 点')
    expect(rowOf('转好', '变好')).toHaveTextContent('30 个 → 100 个（+70 个）')
    expect(rowOf('其他状态变化', '初报')).toHaveTextContent('首次有数据：76 个')
    expect(rowOf('更正与调整', '更正')).toHaveTextContent('由 68 个 更正为 67 个')
    expect(rowOf('更正与调整', '调整')).toHaveTextContent('目标值由 100 个 调整为 130 个')
    expect(rowOf('节点', '节点甲')).toHaveTextContent('2024年9月15日 到期，未报完成')
    expect(rowOf('新逾期', '沉默')).toHaveTextContent('最新数据仍为 2024年6月30日')
    expect(screen.getByText('另有 1 个目标两天之间没有任何变化，未列出。')).toBeVisible()
    expect(targetNames()).not.toContain('不变')
    await user.click(within(region('新数据')).getByText('列出 3 项新数据'))
    expect(rowOf('新数据', '变好')).toBeVisible()
    expectCleanPage()
  })

  it('can be narrowed to one part, and back', async () => {
    const user = await renderApp('/changes', { answers: everything() })
    const chips = within(screen.getByRole('group', { name: '只看' }))
    await user.click(chips.getByRole('button', { name: /^转差/ }))
    expect(region('转差')).toBeVisible()
    expect(screen.queryByRole('region', { name: '转好' })).not.toBeInTheDocument()
    await user.click(chips.getByRole('button', { name: /^转差/ }))
    expect(region('转好')).toBeVisible()
    await user.click(chips.getByRole('button', { name: /^新数据/ }))
    expect(rowOf('新数据', '变好')).toBeVisible()
  })

  it('counts in its chips what its parts list, in the demo as well', async () => {
    await renderApp('/changes')
    const chips = within(screen.getByRole('group', { name: '只看' })).getAllByRole('button')
    for (const chip of chips) {
      const [, title = '', number] = /^(.+?) (\d+)$/.exec(chip.textContent) ?? []
      expect(SECTIONS).toContain(title)
      expect(new Set(targetNames(region(title))).size).toBe(Number(number))
    }
  })

  it('follows the filters, and says so', async () => {
    const user = await renderApp('/changes?area=9')
    const inArea = demoBackend.targets.records.filter(({ area_id }) => area_id === 9).length
    expect(
      screen.getByText(new RegExp(`只含符合筛选条件的 ${inArea} 个目标（共 ${TOTAL} 个）`)),
    ).toBeVisible()
    await user.click(screen.getByRole('link', { name: '清除筛选' }))
    expect(address()).toBe('/changes')
  })

  it('is all English in English', async () => {
    await renderApp('/changes', { language: 'en' })
    const text = screen.getByRole('main').textContent
    expect(text).toContain('From 31 August 2024 to 30 September 2024:')
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('the two days', () => {
  const days = () => within(screen.getByRole('group', { name: '比较的两天' }))

  it('are chosen from month ends and data dates, and go into the address', async () => {
    const user = await renderApp('/changes')
    expect(days().getByLabelText('从')).toHaveValue('2024-08-31')
    await user.selectOptions(days().getByLabelText('从'), '2024-06-30')
    expect(address()).toBe('/changes?since=2024-06-30')
    await user.selectOptions(days().getByLabelText('到'), '2024-11-30')
    expect(address()).toBe('/changes?date=2024-11-30&since=2024-06-30')
    expect(announcements()).toContain('自 2024年6月30日以来（至 2024年11月30日）')
    expectCleanPage()
  })

  it('may be any other day, and the usual ones are one click away', async () => {
    const user = await renderApp('/changes')
    await user.selectOptions(days().getByLabelText('从'), '其他日期…')
    const field = days().getByLabelText('从（其他日期）')
    await user.clear(field)
    await user.type(field, '2024-07-15')
    expect(address()).toBe('/changes?since=2024-07-15')
    await user.click(days().getByRole('button', { name: '上季末' }))
    expect(address()).toBe('/changes?since=2024-06-30')
    await user.click(days().getByRole('button', { name: '年初' }))
    expect(address()).toBe('/changes?since=2024-01-01')
    expect(announcements()).toContain('2024年1月1日 时还没有数据')
  })

  it('in the wrong order are said to be so, and are swapped by a click', async () => {
    const user = await renderApp('/changes?date=2024-06-30&since=2024-09-30')
    expect(announcements()).toContain('晚于统计截至日')
    expect(screen.queryByRole('region', { name: '转差' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '对调两天' }))
    expect(address()).toBe('/changes?date=2024-09-30&since=2024-06-30')
    expect(announcements()).toContain('自 2024年6月30日以来')
  })

  it('that are the same leave nothing to compare', async () => {
    await renderApp('/changes?since=2024-09-30')
    expect(announcements()).toContain('两天都是 2024年9月30日')
  })
})

describe('the arrows on the overview', () => {
  const movedOn = (title: string, part = '目标状态') => {
    const found = /较(.+?日)(?:▲ 转好 (\d+))?(?:▼ 转差 (\d+))?$/.exec(card(region(part), title).textContent)
    return found && { since: found[1], better: Number(found[2] ?? 0), worse: Number(found[3] ?? 0) }
  }

  it('say the same as the list of changes, and since when', async () => {
    const user = await renderApp('/?since=2024-06-30')
    const total = movedOn('目标总数')
    expect(total?.since).toBe('6月30日')
    const bands = ['已完成', '达到序时', '略慢', '滞后', '其他'].map((band) => movedOn(band))
    expect(bands.reduce((sum, band) => sum + (band?.better ?? 0), 0)).toBe(total?.better)
    expect(bands.reduce((sum, band) => sum + (band?.worse ?? 0), 0)).toBe(total?.worse)
    expect(card(region('工作领域'), '全部')).toHaveTextContent(
      `较6月30日▲ 转好 ${total?.better}▼ 转差 ${total?.worse}`,
    )
    await user.click(screen.getByRole('link', { name: '变化' }))
    expect(await screen.findByText(/自 2024年6月30日以来/)).toHaveTextContent(
      `${total?.better} 项转好，${total?.worse} 项转差`,
    )
  })

  it('stand in the rows of what moved', async () => {
    await renderApp('/targets', { answers: everything() })
    const row = (name: string) => screen.getByRole('link', { name }).closest('li')
    expect(row('变差')).toHaveTextContent('较8月31日▼ 转差')
    expect(row('变好')).toHaveTextContent('较8月31日▲ 转好')
    expect(row('初报')).not.toHaveTextContent('较8月31日')
    expect(row('不变')).not.toHaveTextContent('较8月31日')
  })

  it.each(['/?date=2024-01-15', '/?since=2024-12-31', '/?since=2024-09-30'])(
    'are not there where nothing can be compared: %s',
    async (at) => {
      await renderApp(at)
      expect(screen.getByRole('main')).not.toHaveTextContent(/转好|转差/)
    },
  )
})

describe('without data', () => {
  it('says that there is no target', async () => {
    await renderApp('/changes', { scenario: 'empty' })
    expect(screen.getByText('这份数据里没有目标。')).toBeVisible()
  })

  it('says what failed', async () => {
    await renderApp('/changes', { answers: [refusing('observations')] })
    expect(screen.getByRole('alert')).toHaveTextContent('错误 500')
    expect(screen.getByRole('heading', { level: 1, name: '与上次相比' })).toBeVisible()
  })
})
