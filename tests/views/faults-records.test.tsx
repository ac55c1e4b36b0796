import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { malformedObservations, malformedTargets } from '../../mocks/malformed'
import { aMilestoneTargetWire, anAreaWire, anObservationWire, aTargetWire } from '../builders'
import { renderApp } from '../render-app'
import { answeringJson, board, DOCUMENTS, realTarget } from './answers'
import {
  announcements,
  buttonsIn,
  card,
  expectCleanPage,
  firstNumberIn,
  region,
  sum,
  targetNames,
} from './seen'

/* Records that break the contract among good ones: set aside, counted and named; the rest shows (faults.md, B and S7). */

/** The notice of records set aside: its text, and one line for each. */
async function setAsideNotice() {
  const summary = await screen.findByText('查看明细')
  const notice = summary.closest('[role=status]') as HTMLElement
  const lines = within(notice)
    .getAllByRole('listitem', { hidden: true })
    .map((line) => line.textContent)
  return { text: notice.textContent, lines }
}

const aGood = (id: string) => ({
  ...realTarget('greenways'),
  id,
  name: { zh: `好的 ${id}`, en: `Good ${id}` },
})
const total = () => firstNumberIn(card(region('目标状态'), '目标总数').textContent)

describe('the malformed data', () => {
  it('are counted and named, and received = shown + set aside', async () => {
    await renderApp('/', { scenario: 'malformed' })
    const { text, lines } = await setAsideNotice()
    const of = (path: string) => lines.filter((line) => line.startsWith(path))
    const leftOut = lines.filter((line) => line.endsWith('链接不安全，未提供'))
    const setAside = lines.length - leftOut.length
    expect(text).toContain(`有 ${setAside} 条记录不合约定，已搁置，未计入任何数字。`)
    expect(text).toContain('有 1 处内容未予采用，所在记录保留。')
    expect(text).toContain('有 1 条观测值对不上任何目标，未计入。')
    expect(total() + of(DOCUMENTS.targets).length).toBe(malformedTargets().length)
    expect(of(DOCUMENTS.observations).length + of(DOCUMENTS.targets).length).toBe(lines.length)
    expect(
      sum(
        buttonsIn(region('工作领域'))
          .slice(1)
          .map((button) =>
            sum(
              within(button)
                .queryAllByRole('listitem')
                .map((item) => firstNumberIn(item.textContent)),
            ),
          ),
      ),
    ).toBe(total())
    expectCleanPage()
  })

  it('are named by document, place, id, field and reason', async () => {
    await renderApp('/', { scenario: 'malformed' })
    const { lines } = await setAsideNotice()
    const first = demoBackend.targets.records.length + 1
    const at = (place: number) => `${DOCUMENTS.targets} 第 ${first + place} 条`
    expect(lines.filter((line) => line.startsWith(DOCUMENTS.targets))).toEqual([
      `${at(0)} · fault-missing-field · quote：缺少必填项`,
      `${at(1)} · fault-wrong-type · quantity.value：类型不对`,
      `${at(2)} · fault-not-a-number · quantity.value：类型不对`,
      `${at(3)} · fault-too-large · quantity.value：不是可用的数字`,
      `${at(4)} · fault-twin · id：编号重复而内容不同`,
      `${at(5)} · fault-twin · id：编号重复而内容不同`,
      `${at(6)}：不是一条记录`,
      `${at(7)}：不是一条记录`,
    ])
    const problems = lines
      .filter((line) => line.startsWith(DOCUMENTS.observations))
      .map((line) => line.split(' · ').slice(1).join(' · ').replace('urban-jobs.fault-', ''))
    expect(problems).toEqual([
      'missing-field · date：缺少必填项',
      'wrong-type · value：类型不对',
      'not-a-number · value：类型不对',
      'no-figure-as-text · value：类型不对',
      'too-large · value：不是可用的数字',
      'no-such-day · date：日期无效',
      'twin · id：编号重复而内容不同',
      'twin · id：编号重复而内容不同',
      'bad-link · source.url：链接不安全，未提供',
    ])
    expect(malformedObservations('demo').length).toBe(
      (demoBackend.datasetOf('demo')?.observations.length ?? 0) + 11,
    )
  })

  it('change no number of the good ones', async () => {
    const row = () => screen.getByRole('row', { name: /城镇新增就业/ }).textContent
    await renderApp('/targets?as=table&q=城镇新增就业')
    const good = row()
    cleanup()
    await renderApp('/targets?as=table&q=城镇新增就业', { scenario: 'malformed' })
    const [first] = screen.getAllByRole('row', { name: /^城镇新增就业/ })
    expect(first?.textContent).toBe(good)
  })

  it('are said in English too', async () => {
    await renderApp('/', { scenario: 'malformed', language: 'en' })
    await screen.findByText('Show which')
    expect(announcements()).toContain(
      '16 records break the contract; they were set aside and count in no figure.',
    )
    expect(announcements()).toContain('1 part of a record was left out; the record is kept.')
    expect(announcements()).toContain('1 observation belongs to no known target and is not counted.')
  })
})

describe('records that only the page of a target reads', () => {
  it('are counted and named there', async () => {
    const { indicators, targets } = demoBackend
    const broken = { ...indicators, records: [...indicators.records, { id: 'broken' }] }
    const good = anObservationWire({ target_id: 'urban-jobs', id: 'good' })
    const history = { ...targets, records: [good, { ...good, id: 'other', target_id: 'greenways' }, null] }
    await renderApp('/targets/urban-jobs', {
      answers: [answeringJson('indicators', broken), answeringJson('history', history)],
    })
    const { text, lines } = await setAsideNotice()
    expect(text).toContain('有 3 条记录不合约定，已搁置')
    expect(lines).toEqual([
      `${DOCUMENTS.indicators} 第 ${broken.records.length} 条 · broken · name：缺少必填项`,
      `${DOCUMENTS.history} 第 2 条 · other · target_id：属于另一个目标`,
      `${DOCUMENTS.history} 第 3 条：不是一条记录`,
    ])
  })
})

it('what is wrong with an observation is told once on its target’s page, though two documents hold it', async () => {
  await renderApp('/targets/urban-jobs', { scenario: 'malformed' })
  const { lines } = await setAsideNotice()
  expect(screen.getAllByText('查看明细')).toHaveLength(1)
  expect(lines.filter((line) => line.includes('urban-jobs.fault-bad-link'))).toHaveLength(1)
  expect(within(region('观测值与来源')).getByText('链接不安全，未提供')).toBeVisible()
})

describe('two records of one id', () => {
  it('that say the same are one', async () => {
    await renderApp('/', { answers: board({ targets: [aGood('a'), aGood('a'), aGood('b')] }) })
    expect(total()).toBe(2)
    expect(screen.queryByText('查看明细')).not.toBeInTheDocument()
  })

  it('that differ are both set aside: nobody knows which is right', async () => {
    const other = { ...aGood('a'), name: { zh: '另一个', en: 'Another' } }
    await renderApp('/', { answers: board({ targets: [aGood('a'), other, aGood('b')] }) })
    expect(total()).toBe(1)
    const { lines } = await setAsideNotice()
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/第 1 条 · a · id：编号重复而内容不同$/)
  })
})

describe('words that this version does not know', () => {
  it('an area: the target stands under 未归类, and the areas still sum to the total', async () => {
    const targets = [
      realTarget('greenways'),
      { ...aGood('stray'), area_id: 12 },
      { ...aGood('zero'), area_id: 0 },
    ]
    await renderApp('/', { answers: board({ targets }) })
    expect(card(region('工作领域'), '未归类')).toHaveTextContent('2 个目标')
    expect(card(region('工作领域'), '全部 11 个方面')).toHaveTextContent('3 个目标')
  })

  it('an area whose own record is missing: its targets keep a card, by its number', async () => {
    const areas = demoBackend.areas.records.filter(({ id }) => id !== 9)
    const targets = [realTarget('greenways'), realTarget('farmland')]
    await renderApp('/', { answers: board({ targets, areas }) })
    expect(card(region('工作领域'), '第 9 项')).toHaveTextContent('1 个目标')
    expect(total()).toBe(2)
    expectCleanPage()
  })

  it('an area whose record was set aside: said in its place, and the measures are not counted as all', async () => {
    const areas = demoBackend.areas.records.map((area) => (area.id === 9 ? { ...area, title: null } : area))
    const targets = [realTarget('greenways'), realTarget('farmland')]
    const answers = [answeringJson('areas', { ...demoBackend.areas, records: areas }), ...board({ targets })]
    await renderApp('/', { answers })
    const nav = within(screen.getByRole('navigation', { name: '工作领域' })).getAllByRole('link')
    expect(nav).toHaveLength(12)
    expect(nav[9]).toHaveTextContent('第 9 项 未读到')
    expect(nav[9]).toHaveAttribute('href', '#/?area=9')
    expect(card(region('工作领域'), '第 9 项 未读到')).toHaveTextContent('举措未读到 · 1 个目标')
    expect(card(region('工作领域'), '全部 11 个方面')).toHaveTextContent('2 个目标 · 举措数不完整')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('11 个方面工作，2 个目标')
    expectCleanPage()
    cleanup()
    await renderApp('/targets?lang=en', { answers, language: 'en' })
    expect(screen.getByRole('link', { name: 'No. 9: not read' })).toHaveAttribute(
      'href',
      '#/targets?lang=en&area=9',
    )
  })

  it('an area whose record has no number either: said without one', async () => {
    const records = demoBackend.areas.records.map((area) => (area.id === 11 ? { ...area, id: 'x y' } : area))
    await renderApp('/', {
      answers: [
        answeringJson('areas', { ...demoBackend.areas, records }),
        ...board({ targets: [realTarget('greenways')] }),
      ],
    })
    expect(screen.getByRole('navigation', { name: '工作领域' })).toHaveTextContent('有一项 未读到')
    expect(card(region('工作领域'), '全部 11 个方面')).toHaveTextContent('举措数不完整')
  })

  it('no area at all, or one: the page holds', async () => {
    await renderApp('/', { answers: board({ targets: [realTarget('greenways')], areas: [] }) })
    expect(card(region('工作领域'), '第 9 项')).toHaveTextContent('1 个目标')
    cleanup()
    await renderApp('/', { answers: board({ targets: [], areas: [anAreaWire()] }) })
    expect(buttonsIn(region('工作领域'))).toHaveLength(2)
    expectCleanPage()
  })

  it('a unit: its own words are shown, marked, and its figures are not converted into 万', async () => {
    const furlongs = { id: 'furlong', label: { zh: '弗隆', en: 'furlongs' } }
    const target = { ...aGood('a'), quantity: { ...realTarget('urban-jobs').quantity, unit: furlongs } }
    const observation = anObservationWire({
      target_id: 'a',
      date: '2024-09-30',
      value: 123,
      unit_id: 'furlong',
      ratio: null,
      milestone: null,
      revision_of: null,
    })
    await renderApp('/targets', { answers: board({ targets: [target], observations: [observation] }) })
    const [row] = within(screen.getByRole('list', { name: '目标清单' })).getAllByRole('listitem')
    expect(row).toHaveTextContent('123 / 260,000 弗隆 (单位未识别)')
    expect(row).not.toHaveTextContent('万')
    expectCleanPage()
  })

  it('万元 where the unit is 元: shown as written and marked, and a figure in 元 is not set against it', async () => {
    const tenThousandYuan = { id: 'yuan', label: { zh: '万元', en: 'ten thousand yuan' } }
    const target = {
      ...aGood('a'),
      quantity: { ...realTarget('subcentre-investment').quantity, value: 500, unit: tenThousandYuan },
    }
    await renderApp('/targets', { answers: board({ targets: [target] }) })
    expect(screen.getByRole('main')).toHaveTextContent('500 万元 (单位未识别)')
  })

  it('an observation in another unit than its target is context, and judges nothing', async () => {
    const observation = anObservationWire({
      target_id: 'greenways',
      date: '2024-09-30',
      value: 999,
      unit_id: 'person',
      ratio: null,
      milestone: null,
      revision_of: null,
    })
    await renderApp('/targets', {
      answers: board({ targets: [realTarget('greenways')], observations: [observation] }),
    })
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow')
    expect(screen.getByRole('main')).toHaveTextContent('暂无数据 1')
  })

  it('a kind: shown, never judged, and filterable', async () => {
    const mood = { ...aGood('a'), kind: 'mood' }
    const user = await renderApp('/targets', {
      answers: board({
        targets: [mood, realTarget('farmland')],
        observations: [anObservationWire({ target_id: 'a' })],
      }),
    })
    await user.click(
      within(screen.getByRole('group', { name: '类型' })).getByRole('button', { name: '未知类型' }),
    )
    expect(targetNames()).toEqual(['好的 a'])
    expect(within(screen.getByRole('list', { name: '目标清单' })).getByText('无法评定')).toBeVisible()
    expectCleanPage()
  })

  it('a status set by a person: left out and told, the computed one stands', async () => {
    const overrides = [
      { status: 'green', date: '2024-01-01', author: 'A', reason: { zh: '某因', en: 'Some' } },
    ]
    await renderApp('/', { answers: board({ targets: [{ ...aGood('a'), overrides }] }) })
    const { text, lines } = await setAsideNotice()
    expect(text).toContain('有 1 处内容未予采用，所在记录保留。')
    expect(lines[0]).toMatch(/a · overrides\.0\.status：人工评定的状态无法识别$/)
    expect(card(region('目标状态'), '其他')).toHaveTextContent('1 暂无数据')
  })
})

describe('optional parts that are missing', () => {
  it('show as a dash, or not at all', async () => {
    const bare = aTargetWire({
      id: 'bare',
      pair: null,
      lead_department: null,
      supporting_departments: [],
      departments_in_coverage: [],
      revisions: [],
      overrides: [],
    })
    const mark = aMilestoneTargetWire({ id: 'mark', revisions: [], overrides: [] })
    await renderApp('/targets?as=table', { answers: board({ targets: [bare, mark] }) })
    for (const row of screen.getAllByRole('row').slice(1)) {
      expect(within(row).getAllByText('—').length).toBeGreaterThanOrEqual(4)
      expect(row).toHaveTextContent('暂无数据')
      expect(row).not.toHaveTextContent(/\b0(\.0)?%/)
    }
    expectCleanPage()
  })
})

it('a list document of thousands of bad records names fifty and says how many there are', async () => {
  const bad = Array.from({ length: 2_000 }, (_, index) => ({ id: `bad-${index}` }))
  await renderApp('/', {
    answers: [answeringJson('targets', { schema_version: '1.0.0', records: [...bad, aGood('a')] })],
  })
  const { text, lines } = await setAsideNotice()
  expect(text).toContain('有 2000 条记录不合约定')
  expect(lines).toHaveLength(51)
  expect(lines[50]).toBe('另有 1950 条，此处未列。')
  expect(total()).toBe(1)
})
