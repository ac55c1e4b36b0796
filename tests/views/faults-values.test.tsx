import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ObservationWire, TargetWire } from '../../src/api/wire'
import { anObservationWire } from '../builders'
import { renderApp } from '../render-app'
import { board, realTarget } from './answers'
import { expectCleanPage } from './seen'

/* Figures at and beyond the edge of what a bar can draw (faults.md, V). The text is true, whatever the bar shows. */

type Given = Partial<TargetWire>
type QuantityWire = NonNullable<TargetWire['quantity']>

function aTarget(id: string, quantity: Partial<QuantityWire> = {}, given: Given = {}): TargetWire {
  const target = realTarget(id)
  if (target.quantity === null) throw new Error(`${id} has no number`)
  return {
    ...target,
    name: { zh: '某目标', en: 'Some target' },
    quantity: { ...target.quantity, ...quantity },
    ...given,
  }
}

function reported(
  target: TargetWire,
  value: number | null,
  given: Partial<ObservationWire> = {},
): ObservationWire {
  const unit = target.kind === 'points' ? 'percent' : (target.quantity?.unit.id ?? null)
  return anObservationWire({
    id: `${target.id}-${given.date ?? 'latest'}`,
    target_id: target.id,
    date: '2024-09-30',
    value,
    unit_id: unit,
    ratio: null,
    milestone: null,
    revision_of: null,
    qualifier: null,
    ...given,
  })
}

interface Shown {
  readonly row: string
  readonly bar: HTMLElement
  readonly says: string | null
}

/** The one target of a small board, as its row in the list shows it. */
async function shown(
  target: TargetWire,
  observations: readonly ObservationWire[],
  role = 'progressbar',
): Promise<Shown> {
  await renderApp('/targets', { answers: board({ targets: [target], observations }) })
  const [row] = within(screen.getByRole('list', { name: '目标清单' })).getAllByRole('listitem')
  const bar = within(row as HTMLElement).getByRole(role)
  expectCleanPage()
  return { row: row?.textContent ?? '', bar, says: bar.getAttribute('aria-valuetext') }
}

const now = (bar: HTMLElement) => bar.getAttribute('aria-valuenow')

describe('a bar of completion', () => {
  const jobs = aTarget('urban-jobs')

  it.each([
    // persons of 260,000 → the bar's value, the share in words, a mark on the bar
    [0, '0', '0.0%', null],
    [1, '0', '<0.1%', null],
    [123_000, '47.3', '47.3%', null],
    [259_990, '99.9', '99.9%', null],
    [260_000, '100', '100.0%', null],
    [262_600, '100', '101.0%', '超额'],
    [650_000, '100', '250.0%', '超额'],
    [260_000_000_000, '100', '100,000,000%', '超额'],
    [-26_000, '0', '−10.0%', '低于基数'],
  ])('of %d persons stands at %s and says %s', async (value, expected, share, mark) => {
    const { bar, row, says } = await shown(jobs, [reported(jobs, value)])
    expect(bar).toHaveAccessibleName('某目标进度')
    expect(bar).toHaveAttribute('aria-valuemin', '0')
    expect(bar).toHaveAttribute('aria-valuemax', '100')
    expect(now(bar)).toBe(expected)
    expect(says).toContain(`完成 ${share}（目标 26 万人，实际 `)
    expect(row).toContain(share)
    if (mark === null) expect(bar).not.toHaveTextContent(/超额|低于基数/)
    else expect(bar).toHaveTextContent(mark)
  })

  it('without a figure has no value, and says so', async () => {
    const { bar, row, says } = await shown(jobs, [])
    expect(now(bar)).toBeNull()
    expect(says).toBe('暂无数据，目标 26 万人，没有可用于计算完成率的数据')
    expect(row).toContain('— / 26 万人')
    expect(row).not.toMatch(/\b0(\.0)?%/)
  })

  it('takes a report without a number for what it is: null is not 0', async () => {
    const { bar, row } = await shown(jobs, [reported(jobs, null)])
    expect(now(bar)).toBeNull()
    expect(row).toContain('暂无数据')
  })

  it('says in English what it says in Chinese', async () => {
    await renderApp('/targets', {
      language: 'en',
      answers: board({ targets: [jobs], observations: [reported(jobs, 299_000)] }),
    })
    expect(screen.getByRole('progressbar', { name: 'Progress of Some target' })).toHaveAttribute(
      'aria-valuetext',
      'Achieved: 115.0% complete (target 260,000 persons, actual 299,000 persons), planned share 74.9%',
    )
  })
})

describe('a change in points', () => {
  const share = aTarget('renewables-share')
  const before = reported(share, 14.4, { date: '2023-12-31', year: 2023 })

  it('below its baseline is negative in words, and the bar is empty', async () => {
    const { bar, row, says } = await shown(share, [before, reported(share, 14.0)])
    expect(now(bar)).toBe('0')
    expect(says).toContain('完成 −80.0%')
    expect(row).toContain('−0.4 / 0.5 个百分点')
    expect(bar).toHaveTextContent('低于基数')
  })

  it('without a baseline cannot be judged: no share is made up', async () => {
    const { bar, row } = await shown(share, [reported(share, 14.6)])
    expect(now(bar)).toBeNull()
    expect(row).toContain('无法评定')
    expect(row).not.toContain('%')
  })
})

describe('a level', () => {
  const rate = (direction: QuantityWire['direction']) =>
    aTarget(
      'renewables-share',
      { value: 5, direction, unit: { id: 'percent', label: { zh: '%', en: '%' } } },
      { kind: 'level' },
    )

  it.each([
    // direction, level → status on 30 September
    ['at-most', 4, '达序时'],
    ['at-most', 5, '达序时'],
    ['at-most', 6, '滞后'],
    ['at-least', 6, '达序时'],
    ['at-least', 4, '滞后'],
  ] as const)('%s five percent that stands at %d is %s', async (direction, level, status) => {
    const target = rate(direction)
    const { bar, row, says } = await shown(target, [reported(target, level, { unit_id: 'percent' })], 'meter')
    expect(row).toContain(status)
    expect(says).toBe(`${status}，实际 ${level} %，目标 ${direction === 'at-most' ? '不高于 ' : ''}5 %`)
    expect(Number(now(bar))).toBe(level)
    expect(Number(now(bar))).toBeLessThanOrEqual(Number(bar.getAttribute('aria-valuemax')))
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('that may be at most 0 and is 0 divides nothing', async () => {
    const none = aTarget('urban-jobs', { value: 0, direction: 'at-most' })
    const { row } = await shown(none, [reported(none, 0)], 'meter')
    expect(row).toContain('达序时')
  })

  it('without a figure is no data', async () => {
    const target = rate('at-most')
    await renderApp('/targets', { answers: board({ targets: [target] }) })
    expect(screen.getByRole('list', { name: '目标清单' })).toHaveTextContent('暂无数据')
    expectCleanPage()
  })
})

describe('a milestone', () => {
  const line = realTarget('metro-line-3')
  const report = (stage: 'not-started' | 'under-way' | 'done', reachedOn: string | null = null) =>
    reported(line, null, {
      milestone: { stage, reached_on: reachedOn, date_precision: 'day', forecast_date: null },
    })

  it.each<[string, ObservationWire[], string]>([
    ['not reported', [], '暂无数据'],
    ['not started', [report('not-started')], '达序时'],
    ['under way', [report('under-way')], '达序时'],
    ['done', [report('done', '2024-09-01')], '已完成'],
  ])('%s is a date, never a percentage', async (_, observations, status) => {
    const { row, bar } = await shown(line, observations, 'img')
    expect(row).toContain(status)
    expect(row).not.toContain('%')
    expect(bar).toHaveAccessibleName(new RegExp(`^${line.name.zh}进度：${status}`))
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })
})

describe('odd but legal records', () => {
  it('two revisions of one day, an override and a band stand side by side on the target’s page', async () => {
    const revision = (value: number) => ({
      date: '2024-07-01',
      value,
      due: null,
      reason: { zh: '某因', en: 'Some reason' },
    })
    const target = aTarget(
      'urban-jobs',
      {},
      {
        revisions: [revision(250_000), revision(240_000)],
        overrides: [
          { status: 'at-risk', date: '2024-08-01', author: '某人', reason: { zh: '某由', en: 'Some' } },
        ],
      },
    )
    await renderApp('/targets/urban-jobs', {
      answers: board({ targets: [target], observations: [reported(target, 123_000)] }),
    })
    const heading = screen.getByRole('heading', { level: 1, name: '某目标' })
    expect(heading).toBeVisible()
    expect(screen.getAllByText(/某人于 2024年8月1日改评为“略慢”：某由/)).not.toHaveLength(0)
    expectCleanPage()
  })

  it.each([
    ['a day before the first figure', '2024-01-01'],
    ['the last day of the year', '2024-12-31'],
    ['a day long after it', '2025-12-31'],
    ['a day of another century', '0001-01-01'],
    ['the last day there is', '9999-12-31'],
  ])('looked at from %s, every screen stands', async (_, day) => {
    for (const at of ['/', '/targets', '/targets?as=table', '/targets/urban-jobs', '/targets/metro-line-3']) {
      // One after the other, on one page.
      // oxlint-disable-next-line no-await-in-loop
      await renderApp(`${at}${at.includes('?') ? '&' : '?'}date=${day}`)
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      expectCleanPage()
      cleanup()
    }
  })
})
