import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { handlersFor } from '../../mocks/handlers'
import { server } from '../../mocks/node'
import { newDeck } from '../../src/deck/deck'
import { useDecks } from '../../src/deck/deck-store'
import { aListWire } from '../builders'
import { renderApp } from '../render-app'
import { answeringJson, refusing } from './answers'
import { forgetDecks } from './decks'
import { expectCleanPage } from './seen'

const SLIDE_MS = 15_000

beforeEach(() => {
  forgetDecks()
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: new Date(2024, 9, 8, 9, 30, 45),
    shouldAdvanceTime: true,
  })
})
afterEach(() => vi.useRealTimers())

const main = () => screen.getByRole('main')
const slide = () => within(main()).getByRole('heading', { level: 1 }).textContent
const place = () => /(\d+) \/ (\d+)$/.exec(within(main()).getByText(/^快照/).textContent)?.[0]

/** A hall's screen on area 3, which has three slides: the counts, the areas, the area. */
async function play(query = '?area=3', options: Parameters<typeof renderApp>[1] = {}) {
  await renderApp(`/kiosk${query}`, options)
  await within(main()).findByText(/^快照/)
  return userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) })
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
/** One after the other: only what is drawn sets the time for the next. */
async function slides(count: number): Promise<void> {
  if (count === 0) return
  await pass(SLIDE_MS)
  await slides(count - 1)
}

describe('a screen in a hall', () => {
  it('is by itself, without the header', async () => {
    await play()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '开始汇报' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['退出循环播放'])
    expect(document.title).toContain('循环播放')
    expectCleanPage()
  })

  it('plays one slide after another, and begins the next round with the first', async () => {
    await play()
    expect([slide(), place()]).toEqual(['符合筛选条件的目标', '1 / 3'])
    await pass(SLIDE_MS - 5_000)
    expect(place()).toBe('1 / 3')
    await pass(5_000)
    expect([slide(), place()]).toEqual(['各工作领域的目标状态', '2 / 3'])
    await slides(1)
    expect([slide(), place()]).toEqual(['数字经济', '3 / 3'])
    expect(main()).toHaveTextContent('第 1 轮')
    await slides(1)
    expect(place()).toBe('1 / 3')
    expect(main()).toHaveTextContent('第 2 轮')
  })

  it('plays the counts and the areas, nothing that somebody would have to explain', async () => {
    await play('')
    expect(slide()).toBe('各项目标完成情况')
    expect(place()).toBe('1 / 16')
  })

  it('plays a deck whole when the address names one', async () => {
    useDecks.setState({
      decks: {
        hall: { deck: { ...newDeck('hall'), titles: { title: '大厅' }, hidden: ['summary'] }, earlier: [] },
      },
    })
    await play('?area=3&deck=hall')
    expect(slide()).toBe('大厅')
    await slides(1)
    expect(slide()).toBe('各工作领域的目标状态')
  })

  it('goes on with a deck that is deleted while it plays', async () => {
    const deck = { ...newDeck('hall'), titles: { title: '大厅', summary: '总账' }, hidden: ['areas-1'] }
    useDecks.setState({ decks: { hall: { deck, earlier: [] } } })
    await play('?area=3&deck=hall')
    const places = place()
    act(() => useDecks.setState({ decks: {} }))
    await slides(1)
    expect(slide()).toBe('总账')
    await slides(Number(places?.split(' / ')[1]) - 1)
    expect(main()).toHaveTextContent('第 2 轮')
    expect([slide(), place()]).toEqual(['大厅', places])
  })

  it('is turned and stopped by keys, and left by Escape', async () => {
    const user = await play()
    await user.keyboard('{ArrowRight}')
    expect(place()).toBe('2 / 3')
    await pass(SLIDE_MS)
    expect(place(), 'a turn pauses it').toBe('2 / 3')
    await user.keyboard('{ArrowLeft}')
    expect(place()).toBe('1 / 3')
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('heading', { level: 1, name: '编排汇报' })).toBeVisible()
  })

  it('shows the time, which goes on, and since when its data are', async () => {
    await play()
    expect(main()).toHaveTextContent('09:30')
    expect(main()).toHaveTextContent('数据取得于 10月8日 09:30')
    await pass(60_000)
    expect(main()).toHaveTextContent('09:31')
  })

  it('leads back to where it is composed', async () => {
    await play()
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) })
    await user.click(screen.getByRole('link', { name: '退出循环播放' }))
    expect(await screen.findByRole('heading', { level: 1, name: '编排汇报' })).toBeVisible()
  })
})

const total = () => Number(/目标总数(\d+)/.exec(main().textContent)?.[1])
const IN_AREA_3 = demoBackend.targets.records.filter(({ area_id }) => area_id === 3).length

describe('newer data', () => {
  it('are asked for on the last slide and shown from the next round on', async () => {
    await play()
    const [old, stamp] = [total(), /快照 \S+/.exec(main().textContent)?.[0] as string]
    expect(main()).not.toHaveTextContent(`${old} 暂无数据`)
    server.resetHandlers(answeringJson('observations', aListWire([])), ...handlersFor('demo'))
    await slides(1)
    expect(main()).toHaveTextContent('数据取得于 10月8日 09:30')
    await slides(1)
    // Fetched meanwhile, but not what is shown: its age is still that of the round.
    expect(main()).toHaveTextContent('数据取得于 10月8日 09:30')
    expect(place()).toBe('3 / 3')
    expect(main()).toHaveTextContent(stamp)
    await slides(1)
    expect(place()).toBe('1 / 3')
    expect(total()).toBe(old)
    expect(main()).toHaveTextContent(`${old} 暂无数据`)
    expect(main()).not.toHaveTextContent(stamp)
    expect(main()).toHaveTextContent('数据取得于 10月8日 09:31')
  })

  it('that do not come leave it going on with the old ones, and saying so, until they come again', async () => {
    await play()
    server.resetHandlers(refusing('observations'), ...handlersFor('demo'))
    await slides(2)
    await waitFor(() => expect(main()).toHaveTextContent('未能更新，显示的是 10月8日 09:30 取得的数据'))
    await slides(1)
    expect(place()).toBe('1 / 3')
    expect(main()).toHaveTextContent('第 2 轮')
    expect(total()).toBe(IN_AREA_3)
    await slides(1)
    server.resetHandlers(...handlersFor('demo'))
    await slides(1)
    await waitFor(() => expect(main()).toHaveTextContent(/数据取得于 10月8日 09:3[1-3]/))
    expect(main()).not.toHaveTextContent('未能更新')
  })

  it('that never came are said to be missing, and can be asked for again', async () => {
    await renderApp('/kiosk?area=3', { answers: [refusing('observations')] })
    expect(within(main()).getByRole('alert')).toHaveTextContent('错误 500')
    server.resetHandlers(...handlersFor('demo'))
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) })
    await user.click(within(main()).getByRole('button', { name: '重试' }))
    expect(await within(main()).findByText(/^快照/)).toBeVisible()
  })
})

describe('a pause', () => {
  const button = (name: string) => screen.getByRole('button', { name })

  it('begins by a touch, and ends by itself after a minute', async () => {
    const user = await play()
    await user.pointer([
      { keys: '[TouchA>]', target: within(main()).getByRole('heading', { level: 1 }) },
      { keys: '[/TouchA]' },
    ])
    expect(screen.getByRole('status')).toHaveTextContent('已暂停，一分钟无操作后继续')
    await pass(58_000)
    expect(place()).toBe('1 / 3')
    await pass(3_000)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(place()).toBe('1 / 3')
    await slides(1)
    expect(place()).toBe('2 / 3')
  })

  it('lasts a minute from the last touch', async () => {
    const user = await play()
    const touch = () =>
      user.pointer([
        { keys: '[TouchA>]', target: within(main()).getByRole('heading', { level: 1 }) },
        { keys: '[/TouchA]' },
      ])
    await touch()
    await pass(50_000)
    await touch()
    await pass(50_000)
    expect(screen.getByRole('status')).toHaveTextContent('已暂停')
    expect(place()).toBe('1 / 3')
  })

  it('begins and ends by the button', async () => {
    const user = await play()
    await user.click(button('暂停'))
    await slides(3)
    expect(place()).toBe('1 / 3')
    await user.click(button('继续'))
    expect(button('暂停')).toBeVisible()
    await slides(1)
    expect(place()).toBe('2 / 3')
  })
})
