import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { demoBackend } from '../../mocks/backend'
import { withNotes, withSeconds, withTitle, type Deck } from '../../src/deck/deck'
import type { LinkMessage } from '../../src/deck/link'
import { usePreferences } from '../../src/state/preferences'
import { address, renderApp, settled } from '../render-app'
import { refusing } from './answers'
import { briefing, forgetDecks, slideIs } from './decks'
import { expectCleanPage, region } from './seen'

type Frozen = Extract<LinkMessage, { type: 'frozen' }>

/** The slides that are drawn, by their ids, as often as they are. */
const drawn = vi.hoisted((): string[] => [])
vi.mock(import('../../src/slides/slide-view'), async (original) => {
  const { SlideView } = await original()
  return {
    SlideView: (props) => {
      drawn.push(props.slide.id)
      return SlideView(props)
    },
  }
})

/** A browser in which everything is in sight: small pictures are drawn, which without one they are not. */
function seeEverything(): void {
  const observer = (heard: readonly object[]) =>
    class {
      constructor(private readonly hear: (entries: readonly object[]) => void) {}
      observe() {
        this.hear(heard)
      }
      disconnect() {}
    }
  vi.stubGlobal('IntersectionObserver', observer([{ isIntersecting: true }]))
  vi.stubGlobal('ResizeObserver', observer([]))
}

const TITLE = '2024 年北京市政府工作报告目标进度汇报'
const SUMMARY = '各项目标完成情况'
const AREAS = '各工作领域的目标状态'
const TARGET = demoBackend.targets.records.find(({ name }) => name.zh === '物业服务示范项目')?.id as string

/** The other window of a briefing, as far as this one can tell: it hears all that is said, and speaks. */
interface OtherWindow {
  readonly heard: LinkMessage[]
  readonly say: (message: LinkMessage) => void
  readonly answer: (to: LinkMessage['type'], message: LinkMessage) => void
}

const channels: BroadcastChannel[] = []

function otherWindow(name: string): OtherWindow {
  const channel = new BroadcastChannel(`work-report.link.${name}`)
  channels.push(channel)
  const heard: LinkMessage[] = []
  const answers = new Map<LinkMessage['type'], LinkMessage>()
  const say = (message: LinkMessage) => {
    // Whoever calls again is told where the audience is by now.
    const known = answers.get('presenter-here')
    if (message.type === 'state' && known?.type === 'frozen') {
      answers.set('presenter-here', { ...known, state: message.state })
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    channel.postMessage(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<LinkMessage>) => {
    heard.push(data)
    const answer = answers.get(data.type)
    if (answer !== undefined) say(answer)
  })
  return { heard, say, answer: (to, message) => void answers.set(to, message) }
}

/** What all windows of this device tell each other of their decks. */
function decksChannel(): { readonly heard: Deck[]; readonly say: (deck: Deck) => void } {
  const channel = new BroadcastChannel('work-report.link.decks')
  channels.push(channel)
  const heard: Deck[] = []
  channel.addEventListener('message', ({ data }: MessageEvent<{ deck: Deck }>) => heard.push(data.deck))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
  return { heard, say: (deck) => channel.postMessage({ type: 'changed', deck }) }
}

beforeEach(forgetDecks)
afterEach(() => {
  channels.splice(0).forEach((channel) => channel.close())
  vi.useRealTimers()
})

const heardOf = <Type extends LinkMessage['type']>({ heard }: OtherWindow, type: Type) =>
  heard.filter((message): message is Extract<LinkMessage, { type: Type }> => message.type === type)

/** A briefing, and the name that its windows call each other by, read off the window that it opens. */
async function present(slide: number): Promise<{ user: UserEvent; name: string }> {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  const user = await renderApp(`/?slide=${slide}`)
  await briefing()
  await user.keyboard('s')
  return { user, name: String(open.mock.calls[0]?.[0]).split('/').at(-1) as string }
}

let known: Frozen | undefined
/** What a real briefing hands to a presenter's window that asks for it; on slide 2. */
async function frozen(): Promise<Frozen> {
  if (known !== undefined) return known
  const { name } = await present(2)
  const presenter = otherWindow(name)
  presenter.say({ type: 'presenter-here' })
  await waitFor(() => expect(heardOf(presenter, 'frozen')).toHaveLength(1))
  known = heardOf(presenter, 'frozen')[0] as Frozen
  cleanup()
  sessionStorage.clear()
  forgetDecks()
  return known
}

interface Desk {
  readonly user: UserEvent
  readonly audience: OtherWindow
  readonly all: Frozen
}

/** A presenter's window that has everything; the audience is on slide 2. */
async function desk(part: Partial<Frozen> = {}, language: 'zh' | 'en' = 'zh'): Promise<Desk> {
  const given = { ...(await frozen()), ...part }
  const all = { ...given, state: { ...given.state, language } }
  const audience = otherWindow('hall')
  audience.answer('presenter-here', all)
  const user = await renderApp('/presenter/hall', { language, isLoading: true })
  await screen.findByRole('navigation')
  return { user, audience, all }
}

const stateOf = ({ all }: Desk, part: Partial<Frozen['state']>): LinkMessage => ({
  type: 'state',
  state: { ...all.state, ...part },
})
const now = () => region('当前页')
const next = () => region('下一页')
const notes = () => region('讲稿')
const list = () => within(screen.getByRole('navigation', { name: '页面' })).getAllByRole('button')
const time = (term: string) =>
  screen.getAllByRole('term').find(({ textContent }) => textContent.startsWith(term))?.parentElement

describe('a presenter’s window', () => {
  it('says that it waits, and calls until it is answered', async () => {
    const all = await frozen()
    const audience = otherWindow('hall')
    await renderApp('/presenter/hall', { isLoading: true })
    expect(await screen.findByRole('heading', { level: 1, name: '演讲者视图' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('正在等汇报窗口…')
    await waitFor(() => expect(heardOf(audience, 'presenter-here').length).toBeGreaterThan(1))
    audience.say(all)
    expect(await screen.findByRole('region', { name: '当前页' })).toHaveTextContent(SUMMARY)
  })

  it('hears only the briefing of its own name', async () => {
    const all = await frozen()
    const [own, other] = [otherWindow('hall'), otherWindow('elsewhere')]
    await renderApp('/presenter/hall', { isLoading: true })
    await screen.findByRole('status')
    other.say(all)
    await waitFor(() => expect(heardOf(own, 'presenter-here').length).toBeGreaterThan(1))
    expect(screen.getByRole('status')).toHaveTextContent('正在等汇报窗口…')
  })

  it('shows the slide that is up, the next one, the notes and the list', async () => {
    await desk()
    expect(within(now()).getByRole('heading', { name: `当前页 2 / 42 ${SUMMARY}` })).toBeVisible()
    expect(within(next()).getByRole('heading', { name: `下一页 ${AREAS}` })).toBeVisible()
    expect(notes()).toHaveTextContent('草稿')
    expect(notes()).toHaveTextContent('51 个目标中，已完成 9 个，')
    expect(list()).toHaveLength(42)
    expect(list().filter((entry) => entry.getAttribute('aria-current') === 'true')).toEqual([list()[1]])
    expect(list()[1]).toHaveTextContent(SUMMARY)
    expect(screen.queryByRole('banner')).not.toBeInTheDocument()
    expectCleanPage()
  })

  it('follows the audience from slide to slide, up to the last', async () => {
    const here = await desk()
    here.audience.say(stateOf(here, { page: 3 }))
    await waitFor(() => expect(now()).toHaveTextContent(`3 / 42 ${AREAS}`))
    await waitFor(() => expect(next()).toHaveTextContent('重点目标'))
    expect(list()[2]).toHaveAttribute('aria-current', 'true')
    here.audience.say(stateOf(here, { page: 42 }))
    await waitFor(() => expect(now()).toHaveTextContent('附录：数字来源'))
    await waitFor(() => expect(next()).toHaveTextContent('这是最后一页'))
  })

  it('has the titles and notes of the deck, also those that are typed in mid-talk', async () => {
    const { deck } = await frozen()
    await desk({ deck: withNotes(deck, 'summary', '先讲三个最急的。') })
    expect(notes()).toHaveTextContent('先讲三个最急的。')
    expect(notes()).not.toHaveTextContent('草稿')
    decksChannel().say({
      ...withTitle(deck, 'summary', '总账'),
      revision: 1,
      savedAt: '2024-10-08T01:00:00.000Z',
    })
    await waitFor(() => expect(now()).toHaveTextContent('2 / 42 总账'))
    expect(list()[1]).toHaveTextContent('总账')
    expect(notes()).toHaveTextContent('草稿')
  })

  it('is all English in English', async () => {
    await desk({}, 'en')
    expect(region('Notes').textContent).toContain('Of 51 targets')
    expect(screen.getByRole('main').textContent).not.toMatch(/\p{Script=Han}/u)
  })

  it('makes its notes larger and smaller', async () => {
    const { user } = await desk()
    const size = () => Number(within(notes()).getByText(/51 个目标中/).dataset['size'])
    const first = size()
    await user.click(screen.getByRole('button', { name: '讲稿放大' }))
    const larger = size()
    expect(larger).toBeGreaterThan(first)
    await user.keyboard('-')
    expect(size()).toBe(first)
    await user.click(screen.getByRole('button', { name: '讲稿缩小' }))
    expect(size()).toBeLessThan(first)
  })
})

describe('the pictures of the slides', () => {
  it('are drawn when the audience turns, not with the clock, its heartbeat or the size of the notes', async () => {
    seeEverything()
    const here = await desk()
    await waitFor(() => expect(new Set(drawn)).toEqual(new Set(['summary', 'areas-1'])))
    const elapsed = () => {
      const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(time('已用时')?.textContent ?? '') ?? []
      return Number(minutes) * 60 + Number(seconds)
    }
    drawn.splice(0)
    const begin = elapsed()
    here.audience.say(stateOf(here, {}))
    await here.user.keyboard('+')
    await waitFor(() => expect(elapsed()).toBeGreaterThan(begin + 1))
    expect(drawn).toEqual([])
    here.audience.say(stateOf(here, { page: 3 }))
    await waitFor(() => expect(new Set(drawn)).toEqual(new Set(['areas-1', 'headline-1'])))
  })
})

describe('the times', () => {
  const NOON = new Date(2024, 9, 8, 9, 30).getTime()
  const minutes = (count: number) => count * 60_000

  async function deskAtNoon(state: Partial<Frozen['state']>): Promise<void> {
    const all = await frozen()
    vi.useFakeTimers({ toFake: ['Date'], now: NOON })
    await desk({
      deck: withSeconds(all.deck, 'summary', 90),
      state: { ...all.state, startedAtMs: NOON, slideSinceMs: NOON, spentMs: {}, ...state },
    })
  }

  it('are the clock, what is gone and what is left of the whole and of the slide', async () => {
    await deskAtNoon({
      startedAtMs: NOON - minutes(12.5),
      slideSinceMs: NOON - 10_000,
      spentMs: { summary: 20_000 },
    })
    expect(time('现在')).toHaveTextContent('09:30')
    expect(time('已用时')).toHaveTextContent('计划 20 分钟12:30 剩余 7:30')
    expect(time('本页用时')).toHaveTextContent('计划 1:300:30 剩余 1:00')
  })

  it('say by how much they are over', async () => {
    await deskAtNoon({ startedAtMs: NOON - minutes(21), slideSinceMs: NOON - minutes(2) })
    expect(time('已用时')).toHaveTextContent('21:00 超时 1:00')
    expect(time('本页用时')).toHaveTextContent('2:00 超时 0:30')
  })

  it('say how far ahead of the plan the talk is as a whole, or late', async () => {
    // The title has about half a minute of the 20, the summary its 90 seconds.
    await deskAtNoon({ startedAtMs: NOON - 123_000, slideSinceMs: NOON - 90_000 })
    expect(time('到本页为止')).toHaveTextContent(/^到本页为止与计划一致$/)
    cleanup()
    vi.useRealTimers()
    await deskAtNoon({ startedAtMs: NOON - minutes(4), slideSinceMs: NOON - minutes(4) })
    expect(time('到本页为止')).toHaveTextContent(/^到本页为止比计划慢 1:5\d$/)
    cleanup()
    vi.useRealTimers()
    await deskAtNoon({ page: 20, startedAtMs: NOON - 30_000 })
    expect(time('到本页为止')).toHaveTextContent(/^到本页为止比计划快 \d+:\d\d$/)
  })

  it('plan none for the appendix, which is looked up', async () => {
    await deskAtNoon({ page: 42, slideId: 'sources', slideSinceMs: NOON - minutes(1) })
    expect(time('本页用时')).toHaveTextContent(/^本页用时 计划 —1:00$/)
  })

  it('of the slides before stand in the list', async () => {
    await deskAtNoon({ spentMs: { title: 65_000 } })
    expect(list()[0]).toHaveTextContent(`1${TITLE}1:05`)
    expect(list()[2]).toHaveTextContent(/目标状态$/)
  })
})

describe('a turn by the presenter', () => {
  it.each([
    ['{Home}', 1],
    ['{End}', 42],
    ['17{Enter}', 17],
    ['99{Enter}', 42],
  ])('with %s leads to slide %i', async (keys, page) => {
    const { user, audience } = await desk()
    await user.keyboard(keys)
    await waitFor(() => expect(heardOf(audience, 'turn')).toEqual([{ type: 'turn', page }]))
  })

  it.each([
    ['{ArrowRight}', 1],
    ['{PageDown}', 1],
    [' ', 1],
    ['{ArrowLeft}', -1],
    ['{PageUp}', -1],
  ])('with %s goes %i on from where the audience is', async (keys, by) => {
    const { user, audience } = await desk()
    await user.keyboard(keys)
    await waitFor(() => expect(heardOf(audience, 'step')).toEqual([{ type: 'step', by }]))
  })

  it('by a button or in the list leads there', async () => {
    const { user, audience } = await desk()
    await user.click(within(now()).getByRole('button', { name: '下一页' }))
    await user.click(within(now()).getByRole('button', { name: '上一页' }))
    await user.click(list()[16] as HTMLElement)
    await waitFor(() => expect(heardOf(audience, 'turn').map(({ page }) => page)).toEqual([17]))
    expect(heardOf(audience, 'step').map(({ by }) => by)).toEqual([1, -1])
    // What the audience sees is what the audience says.
    expect(now()).toHaveTextContent('2 / 42')
  })

  it('counts on from the slide that was last turned to, however quick the keys', async () => {
    const { name } = await present(1)
    const presenter = otherWindow(name)
    for (let press = 0; press < 5; press += 1) presenter.say({ type: 'step', by: 1 })
    await slideIs(/^第 6 页/)
    for (let press = 0; press < 9; press += 1) presenter.say({ type: 'step', by: -1 })
    await slideIs(/^第 1 页/)
  })
})

describe('what covers the audience’s slide', () => {
  it.each([
    ['b', '黑屏', 'black', '观众看到黑屏'],
    ['w', '白屏', 'white', '观众看到白屏'],
  ] as const)('by %s or %s is said and lifted again', async (key, button, cover, words) => {
    const here = await desk()
    const covers = () => heardOf(here.audience, 'cover').map((message) => message.cover)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    await here.user.keyboard(key)
    await here.user.click(screen.getByRole('button', { name: button }))
    await waitFor(() => expect(covers()).toEqual([cover, cover]))
    here.audience.say(stateOf(here, { cover }))
    expect(await screen.findByText(words)).toBeVisible()
    await here.user.keyboard(key)
    await here.user.click(screen.getByRole('button', { name: '恢复画面' }))
    await here.user.keyboard('{Escape}')
    await waitFor(() => expect(covers()).toEqual([cover, cover, null, null, null]))
  })

  it('with a single target is named, and left', async () => {
    const here = await desk()
    here.audience.say(stateOf(here, { targetId: TARGET }))
    expect(await screen.findByText(/观众正在看：物业服务示范项目/)).toBeVisible()
    await here.user.click(screen.getByRole('button', { name: '恢复画面' }))
    await waitFor(() =>
      expect(heardOf(here.audience, 'target')).toEqual([{ type: 'target', targetId: null }]),
    )
  })
})

describe('the language and the tone', () => {
  it('are the audience’s', async () => {
    const here = await desk()
    here.audience.say(stateOf(here, { language: 'en', tone: 'light' }))
    expect(await screen.findByRole('region', { name: 'Notes' })).toHaveTextContent('Of 51 targets')
    expect(address()).toBe('/presenter/hall?lang=en')
    expect(usePreferences.getState().slideTone).toBe('light')
    here.audience.say(stateOf(here, { language: 'zh', tone: 'dark' }))
    expect(await screen.findByRole('region', { name: '讲稿' })).toBeVisible()
    expect(usePreferences.getState().slideTone).toBe('dark')
  })

  it('are switched for both by E and T', async () => {
    const here = await desk()
    await here.user.keyboard('et')
    await waitFor(() =>
      expect(here.audience.heard.slice(-2)).toEqual([
        { type: 'language', language: 'en' },
        { type: 'tone', tone: 'light' },
      ]),
    )
  })

  it('are switched in the audience’s window when the presenter asks for it, and told', async () => {
    const { name } = await present(2)
    const presenter = otherWindow(name)
    presenter.say({ type: 'language', language: 'en' })
    await slideIs(/^Slide 2 of 42/)
    presenter.say({ type: 'tone', tone: 'light' })
    const lastSaid = () => heardOf(presenter, 'state').at(-1)?.state
    await waitFor(() => expect(lastSaid()).toMatchObject({ page: 2, language: 'en', tone: 'light' }))
    presenter.say({ type: 'tone', tone: 'dark' })
    await waitFor(() => expect(usePreferences.getState().slideTone).toBe('dark'))
  })
})

describe('when one of the windows comes and goes', () => {
  it('hands what is frozen back to an audience that was loaded again', async () => {
    const here = await desk()
    here.audience.say(stateOf(here, { page: 5 }))
    await waitFor(() => expect(now()).toHaveTextContent('5 / 42'))
    here.audience.say({ type: 'audience-back' })
    await waitFor(() => expect(heardOf(here.audience, 'frozen')).toHaveLength(1))
    const [back] = heardOf(here.audience, 'frozen')
    expect(back?.snapshot).toEqual(here.all.snapshot)
    expect(back?.deck).toEqual(here.all.deck)
    expect(back?.state).toEqual({ ...here.all.state, page: 5 })
  })

  it('says when the briefing has ended, and goes on when it does', async () => {
    const here = await desk()
    here.audience.say({ type: 'ended' })
    expect(await screen.findByText('汇报已结束。可以关闭这个窗口。')).toBeVisible()
    expect(screen.queryByRole('region', { name: '当前页' })).not.toBeInTheDocument()
    here.audience.say(stateOf(here, {}))
    expect(await screen.findByRole('region', { name: '当前页' })).toHaveTextContent(SUMMARY)
  })

  it('says when the audience was not heard for a while, until it is', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const here = await desk()
    const lost = () => screen.queryByRole('alert')
    vi.setSystemTime(Date.now() + 14_000)
    here.audience.say(stateOf(here, { page: 3 }))
    await waitFor(() => expect(now()).toHaveTextContent(`3 / 42 ${AREAS}`))
    vi.setSystemTime(Date.now() + 14_000)
    // It looks once a second.
    const looked = performance.now() + 1_200
    await waitFor(() => expect(performance.now()).toBeGreaterThan(looked))
    expect(lost()).not.toBeInTheDocument()
    vi.setSystemTime(Date.now() + 2_000)
    expect(await screen.findByRole('alert')).toHaveTextContent('没有连上汇报窗口')
    here.audience.say(stateOf(here, {}))
    await waitFor(() => expect(lost()).not.toBeInTheDocument())
  })

  it('asks anew when the audience has frozen something else', async () => {
    const here = await desk()
    const asked = heardOf(here.audience, 'presenter-here').length
    here.audience.say(stateOf(here, { snapshotId: 'OTHER-OTHER' }))
    await waitFor(() => expect(heardOf(here.audience, 'presenter-here')).toHaveLength(asked + 1))
  })
})

describe('the audience’s window', () => {
  it('does what the presenter asks', async () => {
    const { name } = await present(2)
    const presenter = otherWindow(name)
    presenter.say({ type: 'turn', page: 17 })
    await slideIs('第 17 页，共 42 页：数字经济')
    presenter.say({ type: 'cover', cover: 'black' })
    await slideIs(/^黑屏$/)
    presenter.say({ type: 'cover', cover: null })
    await slideIs(/^第 17 页/)
    presenter.say({ type: 'target', targetId: TARGET })
    await slideIs(/：物业服务示范项目$/)
    presenter.say({ type: 'target', targetId: null })
    await slideIs('第 17 页，共 42 页：数字经济')
    expect(address()).toBe('/?slide=17')
  })

  it('says what it shows, and at last that it has ended', async () => {
    const { user, name } = await present(2)
    const presenter = otherWindow(name)
    const lastSaid = () => heardOf(presenter, 'state').at(-1)?.state
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(lastSaid()).toMatchObject({ page: 3, cover: null, targetId: null }))
    await user.keyboard('w')
    await waitFor(() => expect(lastSaid()).toMatchObject({ page: 3, cover: 'white' }))
    expect(heardOf(presenter, 'ended')).toEqual([])
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(heardOf(presenter, 'ended')).toEqual([{ type: 'ended' }]))
  })

  it('tells the presenter what is typed on a slide', async () => {
    const { user } = await present(8)
    const { heard } = decksChannel()
    await user.type(await screen.findByRole('textbox', { name: /：提请研究事项$/ }), '请')
    await waitFor(() => expect(heard.at(-1)?.remarks).toEqual({ [TARGET]: { ask: '请' } }))
  })

  it('loaded again goes on with what the presenter has kept, without the network', async () => {
    const all = await frozen()
    const { name } = await present(2)
    cleanup()
    forgetDecks()
    // A page that is loaded again takes nothing down first.
    sessionStorage.setItem('work-report.briefing', name)
    const presenter = otherWindow(name)
    presenter.answer('audience-back', { ...all, deck: withTitle(all.deck, 'summary', '总账') })
    await renderApp('/?slide=2', { answers: [refusing('observations'), refusing('targets')] })
    const room = await briefing()
    await slideIs('第 2 页，共 42 页：总账')
    expect(room).toHaveTextContent(`快照 ${all.snapshot.id}`)
  })

  it('loaded again without a presenter goes on by itself', async () => {
    await present(2)
    cleanup()
    await renderApp('/?slide=2')
    await briefing()
    await slideIs(`第 2 页，共 42 页：${SUMMARY}`)
  })

  it('whose tab was duplicated leaves the name to the first, and takes nothing of its', async () => {
    const all = await frozen()
    const first = otherWindow('hall')
    const presenter = otherWindow('hall')
    presenter.answer('audience-back', { ...all, deck: withTitle(all.deck, 'summary', '总账') })
    first.answer('audience-back', { type: 'state', state: all.state })
    sessionStorage.setItem('work-report.briefing', 'hall')
    const user = await renderApp('/?slide=2')
    await briefing()
    await slideIs(`第 2 页，共 42 页：${SUMMARY}`)
    const name = sessionStorage.getItem('work-report.briefing')
    expect(name).toMatch(/^\w+$/)
    expect(name).not.toBe('hall')
    presenter.say({ type: 'turn', page: 5 })
    await user.keyboard('{ArrowRight}{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(presenter.heard.map(({ type }) => type)).not.toContain('ended')
    // What the first one said at once, and no state of the copy.
    expect(heardOf(presenter, 'state')).toHaveLength(1)
  })

  it('tells a copy of its tab at once that it is there', async () => {
    const { name } = await present(2)
    const copy = otherWindow(name)
    copy.say({ type: 'audience-back' })
    await waitFor(() => expect(heardOf(copy, 'state').length).toBeGreaterThan(0), { timeout: 400 })
  })

  it('begun anew after an end is another briefing', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const user = await renderApp('/?slide=2')
    await briefing()
    await user.keyboard('s{Escape}')
    await settled()
    await user.click(await screen.findByRole('button', { name: '开始汇报' }))
    await briefing()
    await user.keyboard('s')
    const [first, second] = open.mock.calls.map(([href]) => String(href))
    expect(second).toMatch(/#\/presenter\/\w+$/)
    expect(second).not.toBe(first)
  })
})
